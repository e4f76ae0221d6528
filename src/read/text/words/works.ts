/** Words for calls that work and troubles that are over. */

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
export const WORKS_NOW = ['jetzt (?:geht|funktioniert)', '(?:geht|funktioniert) jetzt', 'ya funciona'];

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
