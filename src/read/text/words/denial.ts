/** Words that take back what stands behind them: negations, questions, wishes, conditions. */
import { everyLanguage } from '../../../primitives/languages.js';

/** The plain negations of a verb. */
export const NOT = everyLanguage({
  en: ['not', 'never', 'no longer'],
  de: ['nicht(?: mehr)?', 'nie(?:mals)?', 'keinesfalls'],
  fr: ['ne', 'jamais'],
  es: [
    'no(?=\\s(?:me |nos |se )?(?:da|dan|devuelve|retorna|responde|recib|obt))',
    'nunca',
    'ya no',
    'tampoco',
  ],
  pt: ['não', 'nunca', 'já não'],
  it: ['non', 'mai'],
  da: ['ikke(?: længere| mere)?', 'aldrig'],
  nl: ['niet(?: meer| langer)?', 'nooit'],
  ja: [],
});
/** Behind a negated verb: `ne renvoie plus`, `giver ikke længere`. */
export const NO_MORE = everyLanguage({
  en: ['any ?more', 'any longer'],
  de: ['nicht(?: mehr)?', 'nie', 'mehr'],
  fr: ['plus', 'pas', 'jamais', "(?:plus|pas) d(?:e|['’])"],
  es: ['más', 'ningún', 'ya'],
  pt: ['mais', 'nenhum'],
  it: ['più', 'mai', 'alcun'],
  da: ['ikke(?: længere| mere)?', 'aldrig', 'længere'],
  nl: ['niet(?: meer| langer)?', 'nooit'],
  ja: [],
});
const INSTEAD = everyLanguage({
  en: ['instead of', 'rather than'],
  de: ['statt', 'anstelle von', 'anstatt'],
  fr: ["au lieu d(?:e|u|['’]un)", 'plutôt que'],
  es: ['en (?:vez|lugar) de'],
  pt: ['em vez de', 'ao invés de'],
  it: ['invece di'],
  da: ['i stedet for'],
  nl: ['in plaats van'],
  ja: [],
});

/** Before a status or its reason: it is not what the call answers. */
export const NOT_THIS_STATUS = [
  ...INSTEAD,
  ...everyLanguage({
    en: [
      'not',
      'never',
      'no longer',
      'no',
      'nor',
      'neither',
      'any',
      'expect(?:ed|ing|s)?',
      'want(?:ed|ing|s)?',
      'without',
      'should (?:now )?(?:be|return|get|give)',
      'used to (?:get|return|be)',
    ],
    de: ['kein(?:e|en|er)?', 'ohne', 'weder', 'erwartet'],
    fr: ["(?:plus|pas|jamais) d(?:e|['’])", 'pas une?', 'aucune?', 'sans', 'ni'],
    es: ['ya no', 'sin', 'ningún', 'ni'],
    pt: ['já não', 'sem', 'nenhum', 'nem'],
    it: ['non è', 'senza', 'nessun', 'né'],
    da: ['uden', 'ingen', 'hverken'],
    nl: ['zonder', 'geen', 'noch'],
    ja: [],
  }),
];
/** Between two statuses that one denial takes back: `no 401 or 403`. */
export const OR_STATUS = everyLanguage({
  en: ['or', 'nor'],
  de: ['oder', 'noch'],
  fr: ['ou', 'ni'],
  es: ['o', 'ni'],
  pt: ['ou', 'nem'],
  it: ['o', 'né'],
  da: ['eller'],
  nl: ['of', 'noch'],
  ja: ['や'],
});
/** Behind a status, after its noun: it is no more. The rest of the English ones ask for more care: `is gone`. */
/** Between a status and what became of it, in front of the call: `der 403 auf GET … ist weg`. */
export const ON_CALL = everyLanguage({
  en: ['on', 'of', 'for', 'from'],
  de: ['auf', 'bei', 'von'],
  fr: ['sur', 'de', 'pour'],
  es: ['en', 'de', 'para'],
  pt: ['no', 'em', 'de', 'para'],
  it: ['su', 'di', 'per'],
  da: ['på', 'fra', 'for'],
  nl: ['op', 'van', 'bij'],
  ja: [],
});
export const NO_MORE_BEHIND = everyLanguage({
  en: [
    'no longer',
    'never (?:appears?|occurs?|happens?)',
    'disappeared',
    'vanished',
    'does not (?:appear|occur|happen)',
  ],
  de: [
    '(?:ist|sind) (?:jetzt |nun )?(?:weg|behoben|verschwunden)',
    'kommt nicht',
    'tritt nicht',
    'verschwand',
  ],
  fr: ["(?:n'apparaît|ne revient|ne survient) plus", 'a disparu', 'est résolue?', 'est corrigée?'],
  es: ['(?:ya )?no (?:aparece|ocurre|sale)', 'desapareció', 'ha desaparecido', 'está resuelto'],
  pt: ['(?:já )?não (?:aparece|ocorre|acontece)', 'sumiu', 'desapareceu', 'foi resolvido'],
  it: ['non (?:compare|appare)', 'è sparito', 'è scomparso', 'è risolto'],
  da: ['er (?:nu )?(?:væk|løst)', 'kommer ikke længere', 'forsvandt'],
  nl: ['is (?:nu )?(?:weg|verdwenen|opgelost)', 'komt niet meer', 'verdween'],
  ja: [
    '(?:は|が)?(?:もう)?(?:出なく|出ません|出ない|発生しなく|発生しません|返らなく|返ってこなく|なくなり|解消|解決)',
    '(?:では|じゃ)(?:ありません|ない)',
  ],
});
/** Before words of refusal. Fewer than before a status: `no forbidden …` speaks of one all the same. */
export const NOT_REFUSED = [
  ...NOT,
  ...NO_MORE,
  ...everyLanguage({
    en: [
      "isn't",
      "wasn't",
      "aren't",
      "weren't",
      'if',
      'whether',
      'no one (?:is|was)',
      'instead of',
      'without',
    ],
    de: ['ob', 'wenn', 'falls', 'ohne', 'statt'],
    fr: ['si', 'sans'],
    es: ['si', 'sin'],
    pt: ['se', 'sem'],
    it: ['se', 'senza'],
    da: ['hvis', 'om', 'uden'],
    nl: ['als', 'indien', 'zonder'],
    ja: [],
  }),
];
/** They begin a question that is answered with yes or no, with the one that it is about. */
export const ASKING = everyLanguage({
  en: [
    '(?:does|do|did|will|would|could|can|may|might|should|is|are) (?:it|this|that|they|we|I|there|the (?:call|request|api|access)|access)',
    'is',
    'are',
  ],
  de: ['(?:kommt|gibt|liefert|ist|wird) (?:es|das|da|der aufruf|der zugriff)'],
  fr: ["est-ce (?:que|qu'il|un)", 'y a-t-il', '(?:renvoie|donne)-t-(?:il|elle)'],
  es: ['¿ ?(?:es|hay|da|devuelve|puede ser|está)'],
  pt: ['(?:há|será|isso (?:é|dá|retorna))'],
  it: ["c'è", '(?:è|restituisce)'],
  da: ['(?:er|giver|kommer) (?:det|der|den)'],
  nl: ['(?:is|geeft|komt) (?:het|er|dat|de)'],
  ja: [],
});
/** A statement about a code, not about a call: `missing.permissions means that …`. */
export const MEANS = everyLanguage({
  en: [
    'means?',
    'stands for',
    'indicates',
    'tells',
    'says that',
    'is (?:the (?:error )?code|returned|sent|used|given) (?:for|when|if|where)',
    'is documented',
  ],
  de: ['bedeute[nt]', 'heißt', 'steht für', 'besagt'],
  fr: ['signifie', 'veut dire', 'indique'],
  es: ['significa', 'quiere decir', 'indica'],
  pt: ['significa', 'quer dizer', 'indica'],
  it: ['significa', 'vuol dire', 'indica'],
  da: ['betyder'],
  nl: ['betekent'],
  ja: ['(?:は|とは|って)(?:何|どういう|、?[^。\\n]{0,40}(?:意味|こと))'],
});

/** In the sentence before words of success. */
export const NOT_WORKING = [
  ...NOT,
  'no',
  'nor',
  'nothing',
  'none',
  'cannot',
  'if',
  'whether',
  'unless',
  'until',
  'should',
  'would',
  'could',
  'must',
  'once',
  'may',
  'might',
  'what',
  'which',
  'who',
  'how',
  'why',
  'when',
  'want',
  'need',
  'hope',
  'expect\\w{0,3}',
  'does',
  'do',
  'did',
  'can',
  'will',
  'shall',
  'stopped',
  ...everyLanguage({
    en: [],
    de: ['kein\\w{0,2}', 'ob', 'wenn', 'warum', 'falls', 'sollte', 'wann', 'hoffe'],
    fr: ['pas', 'si', 'pourquoi', 'quand', 'devrait'],
    es: ['sin', 'si', 'por qué', 'cuándo', 'debería'],
    pt: ['se', 'por que', 'quando', 'deveria'],
    it: ['se', 'perché', 'quando', 'dovrebbe'],
    da: ['hvis', 'hvorfor', 'hvornår', 'burde'],
    nl: ['als', 'waarom', 'wanneer', 'zou'],
    ja: [],
  }),
  ...INSTEAD,
];
/** In front of `fixed`. Narrower: `we did fix`, `we could fix` are no denials. */
export const NOT_FIXED = [
  'not',
  'never',
  'no one',
  'nobody',
  'anyone',
  'anybody',
  'somebody',
  'someone',
  'who',
  'how (?:can|do|did|to)',
  'to',
  'be',
  'get',
  'have you',
  'if',
  'until',
  'once',
  'when',
  'cannot',
  'nicht',
];
/** Before `the 403 is gone`. */
export const NOT_GONE = ['if', 'when', 'once', 'until', 'wish', 'hope', 'think', 'thought', 'unless'];
/** Before the name of a grant type: it is another one, or a thing to try. */
export const NOT_THIS_GRANT = [
  'not',
  'no',
  'instead of',
  'rather than',
  'invalid',
  'bad',
  'wrong',
  'switch(?:ing)? to',
  'without',
  'unlike',
  'your',
  'incorrect',
  'should use',
  'try',
  'use the',
];
/** Right behind a grant type: it is spoken of, not used. */
export const GRANT_CANNOT = ['cannot', "can't", 'could not', 'are not', 'is not'];
