/** Words for calls that work and troubles that are over. */
import { everyLanguage } from '../../../primitives/languages.js';

export const FINE = ['fine', 'ok(?:ay)?'];
export const WELL = ['fine', 'well', 'perfectly', 'great'];

/** `the token works on`: before a call. */
export const WORKS_BEFORE = ['works', 'does work', 'succeeds'];
export const ON = [
  'on',
  'for',
  'with',
  'against',
  'when calling',
  'calling',
  'bei',
  'für',
  'mit',
  'con',
  'en',
  'para',
];
/** `the call itself works`: what may stand between a call and its verb. */
export const BEFORE_WORKS = ['call', 'request', 'endpoint', 'still', 'also', 'always', 'itself', 'just'];
/** Behind a call. */
export const WORKS_BEHIND = [
  'works?',
  '(?:is|are) working',
  'succeeds?',
  'goes through',
  'funktioniert',
  'geht',
  'funciona',
];
/** `now it works`, `now we get 200`: what may stand behind `now`. */
export const NOW_WHO = ['it', 'everything', 'all', 'the call', 'this', 'we get', 'I get', 'the answer is'];
/** Whole sentences in other languages. */
export const WORKS_NOW = everyLanguage({
  en: [],
  de: [
    '(?:jetzt|nun) (?:geht|funktioniert|klappt|läuft)(?: es)?',
    '(?:geht|funktioniert|klappt|läuft) (?:jetzt|nun|wieder)',
  ],
  fr: [
    'maintenant (?:ça|cela) (?:marche|fonctionne)',
    '(?:ça|cela) (?:marche|fonctionne) (?:maintenant|désormais|à nouveau)',
  ],
  es: ['ya funciona', 'ahora (?:sí )?funciona', 'ya está (?:resuelto|solucionado)'],
  pt: ['(?:agora|já) (?:está funcionando|funciona)', 'já foi resolvido'],
  it: ['(?:ora|adesso) funziona', 'funziona (?:ora|adesso|di nuovo)'],
  da: ['nu virker det', 'det virker (?:nu|igen)'],
  nl: ['nu werkt het', 'het werkt (?:nu|weer)'],
  ja: [
    '(?:今は|これで|現在は)(?:動いています|動きます|動きました|成功します|成功しています)',
    '(?:問題は)?解決(?:しました|済み)',
    '直りました',
  ],
});
/** Right behind them: it does not work after all. */
export const AFTER_ALL_NOT = everyLanguage({
  en: [],
  de: ['nicht', 'nichts', 'gar nichts', 'kein\\w{0,2}', 'nur'],
  fr: ['pas', 'plus', 'seulement'],
  es: ['no', 'nada', 'solo', 'sólo'],
  pt: ['não', 'nada', 'só'],
  it: ['non', 'nulla', 'solo'],
  da: ['ikke', 'kun'],
  nl: ['niet', 'niets', 'alleen'],
  ja: [],
});

/** What was done with a trouble that is no more: `we fixed the 403`. */
export const FIXED = ['fixed', 'solved', 'resolved', 'cured', 'got rid of', 'behoben', 'gelöst'];
/** What a trouble that is no more is: `the 403 is gone`. */
export const GONE = ['gone', 'away', 'fixed', 'solved', 'resolved', 'history'];
/** Behind the end of a story: it goes on. */
export const HOWEVER = ['but', 'however', 'and then', 'though', 'aber', 'pero'];

/** Other circumstances, in which the same call may work and otherwise not. */
const AT_ANOTHER_TIME = [
  'when',
  'if',
  'until',
  'as',
  'using',
  'via',
  'sometimes',
  'yesterday',
  'before',
  'once',
  'after',
];
/** Right behind words of success: it works there, and elsewhere it may not. */
export const ELSEWHERE = [
  ...AT_ANOTHER_TIME,
  'in',
  'only',
  'till',
  'unless',
  'locally',
  'often',
  'mostly',
  'while',
  'at first',
  'except',
];
/** Anywhere between success and trouble: the same call, at another time or otherwise. */
export const CIRCUMSTANCES = [
  ...AT_ANOTHER_TIME,
  'then',
  'later',
  'occasionally',
  'randomly',
  'today',
  'now',
  'for',
  'in',
  'from',
];
