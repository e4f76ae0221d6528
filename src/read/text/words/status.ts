/** Words that stand beside a status: its label, its reason, and what gives it. */
import { everyLanguage } from '../../../primitives/languages.js';

/** What a status is called right before it: `with HTTP status code 403`. */
export const TITLES = ['HTTP', 'status', 'code', 'error'];
/** What may stand between `HTTP` and a status. */
export const STATUS_NOUNS = [
  'status',
  'error',
  'response',
  'code',
  'fehler',
  'c[oó]digo',
  'erreur',
  'erro',
  'errore',
  'fejl',
  'fout',
];
/** Words for a code that a number alone makes a status of; `response code`, `Fehlercode`. */
export const CODE_NOUNS = [
  'code',
  'fehler',
  'error',
  'c[oó]digo',
  'estado',
  'erreur',
  'errore?',
  'erro',
  'fejl(?:kode)?',
  'fout(?:code)?',
  'statuskode',
  'エラー(?:コード)?',
  'ステータス(?:コード)?',
];
export const CODE_QUALIFIERS = ['response', 'error', 'http', 'fehler', 'estado', 'c[oó]digo'];

/** Reasons as people write them behind a status; the full list of raw HTTP is in `read/http`. */
export const REASONS = [
  'Forbidden',
  'Unauthori[sz]ed',
  'Bad Request',
  'Not Found',
  'Method Not Allowed',
  'Not Implemented',
  'Service Unavailable',
  'Bad Gateway',
  'Gateway Time-?out',
  'Internal Server Error',
  'Too Many Requests',
  'Conflict',
  'Proxy Authentication Required',
];
/** They name a success and nothing else: `order 401 created` is none. */
export const SUCCESS_REASONS = ['OK\\b', 'Created\\b', 'Accepted\\b', 'No Content'];
/** They name a status too, but no reason of HTTP is worded so: the words are the server's message. */
export const SERVER_REASONS = ['Access Denied', 'Permission Denied'];
/** They name a status and say nothing else. */
export const BEHIND_STATUS = [
  '(?:エラー|を返|が返)',
  'Client Error',
  'Server Error',
  'error',
  'errors',
  'response',
  'responses',
  // `bytes=401 status=200`
  `status(?!["']?\\s?[:=])`,
];

/** What a call, or whoever made it, does with a status, in other languages than English. */
const GIVES_ABROAD = everyLanguage({
  en: [],
  de: [
    'lieferte?n?',
    'liefert',
    'bekomm\\w{1,4}',
    'erh[aä]lt\\w{0,4}',
    'gibt',
    'antwortet',
    'kommt',
    'sehen',
    'wirft',
    'meldet',
  ],
  fr: [
    'renvoie',
    'renvoi[st]',
    'retourne',
    'donne',
    're[cç]oi(?:s|t|vent)',
    'recevons',
    'obten(?:ons|u)',
    'obtiens',
    'répond',
    'avons',
  ],
  es: ['devuelve', 'recib\\w{1,5}', 'da', 'dan', 'retorna', 'responde', 'obten\\w{1,5}', 'arroja', 'sale'],
  pt: ['retorna', 'dá', 'devolve', 'receb\\w{1,5}', 'responde', 'obtemos', 'obtenho', 'aparece'],
  it: ['restituisce', 'ritorna', 'dà', 'ricev\\w{1,5}', 'risponde', 'otteniamo', 'ottengo'],
  da: ['returnerer', 'giver', 'får', 'svarer', 'modtager', 'kommer'],
  nl: ['geeft', 'krijg\\w{0,3}', 'retourneert', 'antwoordt', 'ontvang\\w{0,3}', 'komt'],
  ja: [],
});
/** What a call, or whoever made it, does with a status: `returns 403`, `we get a 403`, `failed with 403`. */
export const GIVES = [
  'returns?',
  'returned',
  'returning',
  'gets?',
  'got',
  'getting',
  'gives?',
  'gave',
  'receiv(?:e|es|ed|ing)',
  'respond(?:s|ed)?',
  'answer(?:s|ed)?',
  'fail(?:s|ed|ing)?',
  'reject(?:s|ed)?',
  'refused',
  'throw(?:s|n)?',
  'threw',
  'returned:',
  ...GIVES_ABROAD,
];
/** What may stand between such a verb and its status. */
export const BEFORE_STATUS = [
  'an?',
  'with',
  'the',
  'me',
  'us',
  'always',
  'only',
  'always an?',
  'http',
  'status',
  'error',
  'code',
  'by',
  ...everyLanguage({
    en: [],
    de: ['mit', 'den', 'einen?', 'immer', 'fehler', 'wir', 'ich', 'status'],
    fr: ["l'erreur", 'une?', 'erreur', 'avec', 'le', 'code', 'toujours'],
    es: ['un', 'el', 'como', 'error', 'código', 'con', 'siempre'],
    pt: ['um', 'o', 'erro', 'código', 'com', 'sempre'],
    it: ['un', "l'errore", 'errore', 'codice', 'con', 'sempre'],
    da: ['en', 'fejl', 'fejlen', 'med', 'altid', 'statuskode'],
    nl: ['een', 'de', 'fout', 'foutcode', 'met', 'altijd'],
    ja: [],
  }),
];
/** Those of the present alone, behind a negation: `does not return 403`, `never fails with 403`. */
export const GIVES_NOT = [
  'get(?:s|ting)?',
  'see(?:s|ing)?',
  'receiv(?:es?|ing)',
  'returns?',
  'returning',
  'gives?',
  'giving',
  'throws?',
  'throwing',
  'have',
  'has',
  'show(?:s|ing)?',
  '(?:respond(?:s|ing)?|fail(?:s|ing)?|answer(?:s|ing)?) with',
  ...GIVES_ABROAD,
];
/** Those of the present that a success follows: `the call returns 200`. */
export const GIVES_SUCCESS = ['returns?', 'gives?', 'answers?', 'responds?', 'yields?', 'gets?'];

/** What a check of a test is about: `status.find.is(200), but actually found 403`. */
export const STATUS_CHECKS = ['status(?:[ _.-]?code)?\\.?\\w{0,12}'];
/** What it says of a status that it did not want. */
export const FOUND_INSTEAD = [
  'found:? ',
  'but (?:was|got|is):? ',
  'but it was:? ',
  'actual(?:ly)?(?: was)?:? ',
];

/** Words that stand for one status, where no number is told. */
export const TOLD_STATUSES: readonly (readonly [status: number, words: readonly string[]])[] = [
  [407, ['proxy authentication (?:is )?required']],
  [429, ['too many requests', 'rate limit (?:was |is |has been )?(?:exceeded|reached|hit)']],
];

/** Between a negation or a verb and a status. */
export const ARTICLES = everyLanguage({
  en: ['an?', 'the', 'any', 'that', 'this', 'those'],
  de: ['einer?', 'einem', 'einen', 'den', 'die', 'das'],
  fr: ['une?', 'le', 'la', "l'", 'de'],
  es: ['un', 'el'],
  pt: ['um', 'o'],
  it: ['un', 'il', "l'"],
  da: ['en', 'den'],
  nl: ['een', 'de'],
  ja: [],
});
