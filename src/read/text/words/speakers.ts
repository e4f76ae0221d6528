/** Words of marks that stand in front of lines: who speaks, and what only looks like it. */

/** Names of ids of a call or of who makes it: `req=1`, `thread: t2`. */
export const SPEAKER_NAMES = [
  'req(?:uest)?',
  'thread',
  'worker',
  'call',
  'trace',
  'span',
  'corr(?:elation)?',
  'job',
  'conn(?:ection)?',
  'goroutine',
  'client',
];
/** Levels, and what tells of a call: no names of anybody. */
export const NO_SPEAKERS = [
  'trace',
  'debug',
  'info',
  'information',
  'notice',
  'warn(?:ing)?',
  'error?',
  'fatal',
  'critical',
  'severe',
  'verbose',
  'ok',
  'failed?',
  'failure',
  'success',
  'request',
  'response',
  'http',
  'https',
  'forbidden',
  'unauthori[sz]ed',
  'log',
  'x',
  ' ?',
];
