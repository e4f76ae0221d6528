/** Words that make a clause a question, a proposal or a condition, where no mark says so. */
import { everyLanguage } from '../../../primitives/languages.js';

/** At the beginning of a clause, before its subject. */
export const INVERTED = everyLanguage({
  en: [
    '(?:do|does|did|is|are|was|were|could|can|should|would|must|has|have|shall|may|might) (?:I|we|it|this|that|these|the|our|my|you|your|they|there|an?|someone|somebody|anyone)',
  ],
  de: [
    '(?:ist|sind|war|hat|haben|muss|müssen|kann|können|soll|sollte|sollen|braucht|brauche|darf) (?:ich|wir|es|das|der|die|man|dies)',
  ],
  fr: ['est-ce', '(?:faut|doit|peut|dois|devons|avons|sont|est)-(?:il|on|je|nous|ils|elle|ce)'],
  es: ['¿'],
  pt: ['será que'],
  it: ['(?:devo|dobbiamo|bisogna|serve)'],
  da: ['(?:er|skal|kan|har|bør|behøver) (?:jeg|vi|det|den|man|der)'],
  nl: ['(?:is|zijn|moet|moeten|kan|kunnen|heb|hebben|heeft|zou) (?:ik|we|wij|het|de|dit|dat|je|er)'],
  ja: [],
});
/** Anywhere before it in its clause: it is wondered about, proposed or supposed. */
export const WONDERED = everyLanguage({
  en: [
    'if',
    'whether',
    'unless',
    'could (?:it )?be',
    'might be',
    'may be',
    'maybe',
    'perhaps',
    'wonder\\w{0,3}',
    'not sure',
    'suspect',
    'guess',
    'do (?:I|we) (?:need|have)',
    'should (?:I|we|be)',
    '(?:use|try|switch|change|move) (?:to|the)',
    'would',
    'recommend\\w{0,5}',
    'suggest\\w{0,5}',
    'docs?',
    'documentation',
    'supports?',
    'works? (?:with|for|in|using|via)',
    'worked (?:with|for|in|using|via)',
    'succeeds? (?:with|for|in|using|via)',
  ],
  de: [
    'ob',
    'falls',
    'wenn',
    'vielleicht',
    'könnte',
    'sollte\\w?',
    'liegt es an',
    'funktioniert (?:mit|in|bei)',
    'geht (?:mit|in|bei)',
    'klappt',
  ],
  fr: ['si', 'peut-être', 'pourrait', 'devrait', 'faut', 'fonctionne (?:avec|en)', 'marche (?:avec|en)'],
  es: ['si', 'quizás?', 'tal vez', 'podría', 'debería\\w?', 'funciona (?:con|en)'],
  pt: ['se', 'talvez', 'poderia', 'deveria', 'funciona (?:com|em|na)'],
  it: ['se', 'forse', 'potrebbe', 'dovrebbe', 'dovrei', 'funziona (?:con|in)'],
  da: ['hvis', 'om', 'måske', 'kunne', 'burde', 'virker med', 'fungerer med'],
  nl: ['als', 'of', 'misschien', 'zou', 'moet', 'werkt (?:met|in)'],
  ja: ['かもしれ', 'もし'],
});
/** Questions that tell what is: `why does our client credentials token …?` */
export const TELLING = everyLanguage({
  en: [
    'why',
    'how come',
    "what(?:'s| is| am| are| else| could| can| do| does| did)?",
    'how (?:do|can|could|should)',
    'any ideas?',
    'where',
  ],
  de: ['warum', 'wieso', 'weshalb', 'was', 'woran', 'wo'],
  fr: ['pourquoi', "qu'\\w{2,4}", 'que', 'comment'],
  es: ['por ?qué', 'qué', 'cómo'],
  pt: ['por ?qu[eê]', 'o que', 'como'],
  it: ['perché', 'cosa', 'come'],
  da: ['hvorfor', 'hvad'],
  nl: ['waarom', 'wat', 'hoe'],
  ja: ['なぜ', 'どうして', '何'],
});
