/** Does a line begin an entry by what stands at its beginning? Asked of every line of a log: first characters first. */
import { endOfTime } from './time.js';

/**
 * `head`: a head, and what has none may continue it; `weak head`: no more than a level or an id, which a line of
 * prose could have; `whole`: an entry that is complete in its line; null: nothing that begins an entry.
 */
export type Beginning = 'head' | 'weak head' | 'whole';

const LOUD =
  /(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR?|FATAL|CRITICAL|CRIT|SEVERE|VERBOSE|TRC|DBG|INF|WRN|FTL)(?=[ \t|:>,]|$)/y;
/** What only says a level when a colon says so. */
const LOUD_WITH_COLON = /(?:FINE(?:R|ST)?|CONFIG|ALERT|LOG|PANIC|EMERG|VRB):/y;
const QUIET =
  /(?:trace|debug|info|notice|warn(?:ing)?|error|fatal|critical|verbose|fail|crit|dbug|trce):(?= |$)/y;
const LOGFMT =
  /(?:time|ts|timestamp|t|level|lvl|severity|at)=(?:"[^"\\]{0,200}"|[^\s"]{1,100})(?= [\w.@/-]{1,60}=)/y;
const IN_BRACKETS =
  /\[(?: *(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR?|FATAL|CRITICAL|CRIT|SEVERE|VERBOSE|TRC|DBG|INF|WRN|FTL|trace|debug|info|notice|warn(?:ing)?|error|fatal|critical|crit) *|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{8,64}|req-[\w-]{4,60})\](?=[ \t:[]|$)/y;
/** A level behind the name of a thread or a time: `[main] ERROR c.acme.App`, `[21:30:28 ERR] `. */
const BEFORE_LEVEL =
  /\[[^\]\n]{1,80}\] {1,5}\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|FATAL|CRITICAL|SEVERE)(?=[ \t\]:]|$)/y;
const LEVEL_INSIDE =
  / (?:VRB|DBG|INF|WRN|ERR|FTL|Verbose|Debug|Information|Warning|Error|Fatal)\]|: [A-Z]{4,8}\/[\w.-]{1,80}\]| +[A-Z]{4,5} +[\w:.-]{1,150}\]/y;
/** `http-403 ERROR …`, `(http-403) ERROR …` */
const THREAD_FIRST = /\(?[A-Za-z][\w.-]{0,60}[-#]\d{1,9}\)? +(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)[ :]/y;
const LOGCAT = /[VDIWEFA]\/[\w./-]{1,80} *(?:\( *\d{1,7}\))?: /y;
const KITCHEN = /\d\d?:\d\d[AP]M (?:TRC|DBG|INF|WRN|ERR|FTL|PNC)(?= )/y;
const RUBY = /[DIWEFA], \[\d{4}-\d\d-\d\d/y;
const LAMBDA = /(?:START|END|REPORT) RequestId: /y;
/** `GET /api/v2/users 403 12 ms`: a call and its answer, told in one line. */
const CALL = /(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (?:\/|https?:\/\/)\S{0,8000} [1-5]\d\d(?= |$)/y;
const COMMAND = /##\[[a-z]{3,12}\]|::(?:error|warning|notice|debug|group|endgroup)(?: [^\n]{0,200})?::/y;
/** The time of an access log stands so far behind, at most. */
const ACCESS_TIME_WITHIN = 300;
const ACCESS_TIME = /\[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:/y;

/** How the text begins an entry, or null. Takes a time that does not depend on the length of the text, but for what is cheap to pass over. */
export function beginningOf(text: string): Beginning | null {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    if (endOfTime(text, 0) > 0 || at(KITCHEN, text, 0)) return 'head';
    return isAccessLine(text) ? 'whole' : null;
  }
  if (first >= 97 && first <= 122) return ofSmallLetter(text);
  if (first >= 65 && first <= 90) return ofCapital(text);
  if (first === 91) return ofBracket(text);
  if (first === 123) return isObject(text) ? 'whole' : null;
  if (first === 40) return at(THREAD_FIRST, text, 0) ? 'weak head' : null;
  if (first === 35 || first === 58)
    return at(COMMAND, text, 0) || (first === 58 && isAccessLine(text)) ? 'whole' : null;
  return null;
}

/** Does the line begin a new entry by its head? */
export function startsEntry(text: string): boolean {
  return beginningOf(text) !== null;
}

function ofCapital(text: string): Beginning | null {
  if (isTimeOfLetters(text) && endOfTime(text, 0) > 0) return 'head';
  if (at(LOUD, text, 0) || at(LOUD_WITH_COLON, text, 0)) return 'weak head';
  if (text.charCodeAt(1) === 47) return at(LOGCAT, text, 0) ? 'weak head' : null;
  if (at(THREAD_FIRST, text, 0)) return 'weak head';
  if (text.charCodeAt(1) === 44) return at(RUBY, text, 0) ? 'head' : null;
  return at(CALL, text, 0) || at(LAMBDA, text, 0) || isAccessLine(text) ? 'whole' : null;
}

/** `Aug 20`, `Thu,`, `E0820`: cheap to say of most words that they are none of these. */
function isTimeOfLetters(text: string): boolean {
  const fourth = text.charCodeAt(3);
  const second = text.charCodeAt(1);
  return fourth === 32 || fourth === 44 || (second >= 48 && second <= 57);
}

function ofSmallLetter(text: string): Beginning | null {
  if (at(QUIET, text, 0) || at(THREAD_FIRST, text, 0)) return 'weak head';
  if (at(LOGFMT, text, 0)) return 'head';
  return isAccessLine(text) ? 'whole' : null;
}

function ofBracket(text: string): Beginning | null {
  const end = endOfTime(text, 0);
  if (end > 0) return 'head';
  if (text.startsWith('[Pipeline]')) return 'whole';
  const inside = endOfTime(text, 1);
  if (inside > 0 && (at(LEVEL_INSIDE, text, inside) || text.startsWith(' #', inside))) return 'head';
  return at(IN_BRACKETS, text, 0) || at(BEFORE_LEVEL, text, 0) ? 'weak head' : null;
}

/** An object of JSON that is whole in its line, or cut by the end of it. */
function isObject(text: string): boolean {
  const key = text.charCodeAt(1) === 32 ? 2 : 1;
  if (text.charCodeAt(key) !== 34) return text === '{}';
  const last = text.charCodeAt(text.length - 1);
  return last === 125 || (last !== 44 && last !== 91 && last !== 123) || text.length > 2000;
}

function isAccessLine(text: string): boolean {
  const bracket = text.indexOf(' [');
  return bracket > 0 && bracket < ACCESS_TIME_WITHIN && at(ACCESS_TIME, text, bracket + 1);
}

function at(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}
