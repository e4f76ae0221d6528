/** What stands for many permissions. */
import { everyLanguage } from '../../../primitives/languages.js';

/** In a menu, in place of one action. */
export const ALL_PERMISSIONS = everyLanguage({
  en: ['all(?: permissions| actions)?', 'every(?:thing| permission)'],
  de: ['alle (?:Berechtigungen|Rechte|Aktionen)', 'alle'],
  fr: ['(?:toutes les|tous les) (?:autorisations|permissions|droits)'],
  es: ['todos los (?:permisos|derechos)', 'todos'],
  pt: ['todas as permissões', 'todas'],
  it: ['tutt[ei] (?:le autorizzazioni|i permessi)'],
  da: ['alle (?:rettigheder|tilladelser)'],
  nl: ['alle (?:machtigingen|rechten)'],
  ja: ['すべての(?:権限|許可)', '全ての権限'],
});
/** Around a list: nothing else is there. */
export const NOTHING_ELSE = everyLanguage({
  en: [
    '(?:and|but) (?:nothing|none|no) (?:else|others?|more)',
    'nothing else',
    'no (?:other|further) permissions?',
    "that(?:'s| is) (?:all|it)",
  ],
  de: ['sonst (?:nichts|keine)', 'nichts (?:anderes|weiter|sonst)', 'mehr nicht'],
  fr: ["rien d[’']autre", "c[’']est tout"],
  es: ['nada más', 'ning[úu]n otro'],
  pt: ['nada mais', 'mais nada', 'nenhuma outra'],
  it: ["nient[’']altro", "nulla d[’']altro"],
  da: ['intet andet', 'ikke andet'],
  nl: ['niets anders', 'verder niets'],
  ja: ['のみ', 'だけ'],
});
/** Before a list that is the whole of it. */
export const WHOLE_LIST = everyLanguage({
  en: [
    '(?:full|complete|entire|whole|exhaustive) list',
    'all (?:the |of the |its |our )?permissions (?:of|in|on|are)',
    'exactly',
  ],
  de: ['vollständige[nr]? Liste', 'genau'],
  fr: ['liste complète', 'exactement'],
  es: ['lista completa', 'exactamente'],
  pt: ['lista completa', 'exatamente'],
  it: ['lista completa', 'elenco completo', 'esattamente'],
  da: ['hele listen', 'fulde liste', 'præcis'],
  nl: ['volledige lijst', 'precies'],
  ja: ['全一覧', '一覧は以下のみ'],
});
/** Right before a list or its verb: nothing else is there. */
export const ONLY_THESE = everyLanguage({
  en: ['only', 'just', 'solely', 'nothing but'],
  de: ['nur', 'lediglich', 'ausschließlich'],
  fr: ['seulement', 'uniquement', 'que', 'juste'],
  es: ['s[óo]lo', 'solamente', '[úu]nicamente'],
  pt: ['s[óo]', 'somente', 'apenas'],
  it: ['solo', 'soltanto', 'solamente'],
  da: ['kun'],
  nl: ['alleen', 'enkel', 'slechts'],
  ja: [],
});
/** Behind a list: there is more than is written. */
export const AND_SO_ON = [
  '\\.{3}',
  '…',
  ...everyLanguage({
    en: [
      'etc',
      'and (?:so on|so forth|others|many|several|some|more|the rest)',
      'among (?:others|other)',
      '\\+ (?:more|others)',
    ],
    de: ['usw', 'u\\.a', 'etc', 'und (?:so weiter|andere|weitere|mehr)', 'unter anderem'],
    fr: ['etc', "et (?:d'autres|plus)", 'entre autres'],
    es: ['etc', 'y (?:otros|otras|más)', 'entre otr[oa]s'],
    pt: ['etc', 'e (?:outros|outras|mais)', 'entre outr[oa]s'],
    it: ['ecc', 'e (?:altri|altre)', 'tra (?:gli altri|le altre)'],
    da: ['osv', 'm\\.?fl', 'og (?:andre|flere)', 'blandt andet'],
    nl: ['enz', 'e\\.a', 'en (?:andere|meer)', 'onder andere'],
    ja: ['など', '等'],
  }),
];
