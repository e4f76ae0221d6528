/** Words for divisions, and for where something is held. */
import { everyLanguage } from '../../../primitives/languages.js';

export const DIVISIONS = everyLanguage({
  en: ['[Dd]ivisions?'],
  de: ['Division(?:en)?', 'Abteilung(?:en)?'],
  fr: ['divisions?'],
  es: ['divisi[óo]n(?:es)?'],
  pt: ['divisão', 'divisões'],
  it: ['division[ei]'],
  da: ['division(?:en|er|erne)?'],
  nl: ['divisies?', 'afdeling(?:en)?'],
  ja: ['部門', 'ディビジョン'],
});
/** Before the word for divisions: each of them. */
export const ALL_OF = everyLanguage({
  en: ['all(?: the| of the| of our| our)?', 'every', 'each', 'any'],
  de: ['allen?', 'jeder'],
  fr: ['toutes les', 'chaque'],
  es: ['todas las', 'cada'],
  pt: ['todas as', 'cada'],
  it: ['tutte le', 'ogni'],
  da: ['alle', 'samtlige'],
  nl: ['alle', 'elke'],
  ja: ['すべての', '全ての', '全'],
});
/** Before a division: in it something is held. */
export const WITHIN = everyLanguage({
  en: ['[Ii]n', 'for', 'on', 'within', 'to'],
  de: ['[Ii]n', 'im', 'für'],
  fr: ['dans', 'pour', 'en', 'sur'],
  es: ['en', 'para'],
  pt: ['na', 'em', 'para', 'nas'],
  it: ['nella', 'in', 'per', 'nelle'],
  da: ['i', 'for', 'på'],
  nl: ['in', 'voor'],
  ja: [],
});
export const THE = everyLanguage({
  en: ['the', 'our', 'its'],
  de: ['der', 'die', 'den', 'unserer'],
  fr: ['la', "l'", 'notre'],
  es: ['la', 'nuestra'],
  pt: ['a', 'nossa'],
  it: ['la', "l'", 'nostra'],
  da: [],
  nl: ['de', 'onze'],
  ja: [],
});
/** Capital letters, and no name of a division. */
export const NO_DIVISION: ReadonlySet<string> = new Set([
  'The',
  'Our',
  'This',
  'That',
  'Same',
  'Which',
  'What',
  'All',
  'ID',
  'Id',
  'And',
  'But',
  'It',
  'We',
  'I',
]);
