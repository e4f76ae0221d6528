/** Words of sentences that speak of a status or a code in general: nothing was answered. */
import { everyLanguage } from '../../../primitives/languages.js';

/** Before a status of which nobody says that it came: `a 403`, not `the 403`. */
export const ANY = everyLanguage({
  en: ['an?', 'any'],
  de: ['einen?', 'einem', 'einer'],
  fr: ['une?'],
  es: ['un'],
  pt: ['um'],
  it: ['un'],
  da: ['en'],
  nl: ['een'],
  ja: [],
});
/** Begin a question that asks what a status is, when it comes, or how it is kept away. */
export const ASKS_IN_GENERAL = everyLanguage({
  en: [
    'what (?:does|would|is)',
    'when (?:does|do|would|will|can)',
    'how (?:do|can|could|should|would) (?:I|we|you|one) (?:best )?(?:avoid|prevent|simulate|provoke|mock|test)',
    'how to (?:avoid|prevent|simulate|provoke|mock|test)',
    '(?:could|would|will|may|might|can) (?:(?:the |this |our )?(?:call|request|api)|it|I|we|you|one)?',
    'is (?:it|the call|the api)? ?supposed to',
  ],
  de: [
    'was (?:bedeutet|heißt)',
    'wann (?:kommt|gibt|liefert|bekomme)',
    'wie (?:vermeid\\w{1,2}|verhinder\\w{1,2})(?: (?:ich|wir|man))?',
    'wie kann (?:ich|man)',
    'bekomme? (?:ich|wir|man)',
  ],
  fr: ['que signifie', 'que veut dire', 'quand', 'comment (?:éviter|évite[rz]?)'],
  es: ['qué (?:significa|quiere decir)', 'cuándo', 'cómo (?:evit\\w{1,4}|puedo evitar)'],
  pt: ['o que (?:significa|quer dizer)', 'quando', 'como (?:evit\\w{1,4}|posso evitar)'],
  it: ['(?:che )?cosa significa', 'quando', 'come (?:evit\\w{1,4}|posso evitare)'],
  da: ['hvad betyder', 'hvornår', 'hvordan undgår (?:jeg|vi|man)'],
  nl: ['wat betekent', 'wanneer', 'hoe (?:voorkom|vermijd)(?:en)?(?: (?:ik|we|wij|je))?'],
  ja: [],
});
/** Behind a status. */
export const ASKS_IN_GENERAL_BEHIND = everyLanguage({
  en: [],
  de: [],
  fr: [],
  es: [],
  pt: [],
  it: [],
  da: [],
  nl: [],
  ja: ['とは', 'を(?:避ける|防ぐ)', 'の意味'],
});
/** Who asks so has it: `do you get a 403, too?` */
export const HAS_IT = [
  'too',
  'also',
  'as well',
  'anyone',
  'anybody',
  'somebody',
  'else',
  'still',
  'again',
  'wrong',
];

/** Begin a condition, with the call right behind. */
export const CONDITION = everyLanguage({
  en: ['if', 'in case', 'whether', 'should'],
  de: ['falls', 'sollte'],
  fr: ['si'],
  es: ['si'],
  pt: ['se', 'caso'],
  it: ['se'],
  da: ['hvis', 'såfremt'],
  nl: ['als', 'indien'],
  ja: [],
});
/** Of whom a condition tells: nobody, or anybody. */
export const ANYBODY = everyLanguage({
  en: ['you', 'one', 'it', 'a user', 'the user', 'a call', 'the call', 'this call'],
  de: ['man', 'du', 'der aufruf', 'ein aufruf'],
  fr: ['vous', 'on', "l'appel"],
  es: ['usted', 'la llamada'],
  pt: ['você', 'a chamada', 'o'],
  it: ['la chiamata'],
  da: ['man', 'du', 'kaldet'],
  nl: ['je', 'men', 'de aanroep'],
  ja: [],
});
/** What a call of a condition does: verbs that stand in no other list, since they tell of no answer. */
export const WOULD_GIVE = everyLanguage({
  en: [
    'returns?',
    'answers?(?: with)?',
    'gives?',
    'get',
    'gets',
    'see',
    'receive',
    'responds? with',
    'fails? with',
  ],
  de: ['liefert', 'gibt', 'einen?', 'mit', 'bekommst', 'bekommt'],
  fr: ['renvoie', 'retourne', 'donne', 'répond', 'obtenez'],
  es: ['devuelve', 'retorna', 'da', 'responde', 'recibe'],
  pt: ['retornar', 'retorna', 'devolver', 'der', 'receber', 'responder'],
  it: ['restituisce', 'ritorna', 'dà', 'risponde'],
  da: ['giver', 'returnerer', 'svarer', 'får'],
  nl: ['geeft', 'retourneert', 'krijgt'],
  ja: [],
});
/** Behind a status: the condition ends here. */
export const CONDITION_BEHIND = everyLanguage({
  en: [],
  de: [],
  fr: [],
  es: [],
  pt: [],
  it: [],
  da: [],
  nl: [],
  ja: [
    '(?:エラー)?(?:を返す|が返る|になる|が出る)(?:場合|とき|時)',
    'の場合',
    'を返した場合',
    'の(?:とき|時)は',
  ],
});

/** `you may get a 403`: right before a status. */
export const MAY_GIVE = [
  '(?:may|might|could) (?:also )?(?:get|see|receive|return|give|answer with|respond with|be)',
  '(?:you|one|callers|users) (?:can|will|would) (?:also )?(?:get|see|receive)',
];
/** A wish of what a program shall do; the status follows, with no comma between. */
export const SHALL_GIVE = [
  '(?:make sure|ensure|verify|check|assert|confirm) (?:that )?',
  '(?:want|wants|wanted|supposed|need|needs|expects?|expected)\\b[^,.;]{0,60}\\bto (?:return|answer|give|get|respond|reply|fail|throw)',
];
/** It never came: right before a status. */
export const NEVER_HAD = everyLanguage({
  en: [
    'never (?:had|saw|seen|got|received|get|encountered)',
    '(?:if|whether) \\w{1,12} (?:have )?ever (?:saw|seen|had|got|get|received)',
    'retr(?:y|ies|ied|ying) on',
    'no more',
    '\\b0 ?[x×*]',
  ],
  de: ['(?:noch nie|niemals|nie)'],
  fr: ["(?:n'ai|n'avons|n'a) jamais (?:eu|reçu|vu)"],
  es: ['nunca (?:he|hemos|ha) (?:tenido|visto|recibido)'],
  pt: ['nunca (?:tive|tivemos|vi|vimos|recebi|recebemos)'],
  it: ['mai (?:avuto|visto|ricevuto)'],
  da: ['aldrig (?:haft|fået|set)'],
  nl: ['nooit'],
  ja: [],
});
/** It is made, not answered: `we simulate a 403`. */
export const MADE = [
  'simulat\\w{1,4}',
  'mock(?:s|ed|ing)?',
  'fak(?:e|es|ed|ing)',
  'stub(?:s|bed|bing)?',
  'provoke',
];

/** First word of a commit, with what the change does behind its colon. */
export const COMMIT = ['feat', 'fix', 'docs', 'chore', 'refactor', 'test', 'style', 'perf'];
export const CHANGES = [
  'handle',
  'explain',
  'retry',
  'add',
  'map',
  'treat',
  'ignore',
  'show',
  'document',
  'avoid',
  'catch',
  'log',
  'improve',
  'support',
  'cover',
  'prevent',
  'describe',
  'swallow',
  'surface',
];
/** At the beginning of a line that tells what things mean or how they change. */
export const OF_DOCUMENTS = [
  'changelog',
  'release notes?',
  '(?:[\\w ]{1,30} )?error (?:reference|catalog(?:ue)?)',
  'RFC \\d{3,5}',
  'acceptance criteri(?:on|a)',
];

/** Before a code: it is another one, or none. */
export const NOT_THIS_CODE = everyLanguage({
  en: [
    'not',
    "isn't",
    'no',
    'without',
    'neither',
    'nor',
    'never',
    'rather than',
    'instead of',
    'unlike',
    'no more',
    'no longer',
    'expect(?:ed|ing)?',
    'the old',
    'rule out',
    'maybe',
    'perhaps',
    'reproduce',
    'difference between',
    'last (?:week|month|time) it was',
    'it would be',
    'used to (?:be|get)',
  ],
  de: ['nicht', 'kein(?:e|en|er)?', 'ohne', 'statt', 'vielleicht', 'früher', 'was heißt'],
  fr: ['pas', 'que veut dire', 'peut-être', 'pas de', 'sans', 'aucune?'],
  es: ['no es', 'sin', 'ningún', 'no hay'],
  pt: ['não é', 'sem', 'nenhum', 'não há'],
  it: ['non è', 'senza', 'nessun', "non c'è"],
  da: ['ikke', 'ingen', 'uden'],
  nl: ['niet', 'geen', 'zonder'],
  ja: [],
});
/** They begin a question whether it is this code. */
export const IS_IT = everyLanguage({
  en: [
    '(?:is|was|could|can|might|may|should|would) (?:it|this|that|there|the (?:error )?code)(?: be)?',
    'is',
    'do (?:I|we|you)',
    'does',
  ],
  de: ['ist (?:es|das|der code)', 'kann (?:es|das)', 'könnte (?:es|das)'],
  fr: ['est-ce', "s'agit-il d(?:e|u)"],
  es: ['es', '¿ ?es', 'será', 'puede ser'],
  pt: ['é', 'será', 'pode ser'],
  it: ['è', 'sarà', 'può essere'],
  da: ['er (?:det|koden)', 'kan det være'],
  nl: ['is (?:het|dit|dat|de code)', 'kan het'],
  ja: [],
});
/** Right behind a code: a sentence about it, not about a call. */
export const IS_THE_CODE = [
  '(?:is|has) (?:now )?(?:gone|disappeared|vanished|fixed|solved)\\b',
  'is (?:the|an?) (?:error )?code\\b',
  'is (?:what|sent|used|given|returned)\\b',
];
