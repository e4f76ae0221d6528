/** Heads that are of one piece: read by a pattern, not part by part. */

import { bracketAt, pairAt } from './brackets.js';
import { levelOf } from './levels.js';
import { placeAt } from './names.js';
import { behindSeparator, idsOnly, learn, levelOfLetter, type Reading } from './reading.js';
import { endOfTime, readTime } from './time.js';
import { matched } from './words.js';

const MOST_PAIRS = 20;

const JSON_LINE = /\s*\{\s*"/y;
const LOGFMT = /[A-Za-z@][\w.@/-]{0,40}=/y;
const MESSAGE_PAIR = /(?:msg|message|error|err)=/y;
const KITCHEN = /(\d\d?:\d\d[AP]M) ([A-Z]{3})(?= )/y;
const RUBY = /([DIWEFA]), \[([^\]#\n]{10,40}) ?#\d{1,10}\] +[A-Z]{3,7} -- ?[\w.-]{0,80} ?: /y;
const LAMBDA = /(?:START|END|REPORT) RequestId: ([0-9a-f-]{36})/y;
const COMMAND = /##\[([a-z]+)\]|::(error|warning|notice|debug)(?: [^\n]{0,200}?)?::/y;
// Android:  403  401 E OkHttp  : text, E/OkHttp(  403): text
const LOGCAT =
  / {0,8}(?:\d{1,7} +\d{1,7} ([VDIWEFA]) [\w./-]{1,80} *: |([VDIWEFA])\/[\w./-]{1,80} *(?:\( *\d{1,7}\))?: )/y;
const JUL = / [\w.$]{1,200} [\w$<>]{1,100}\r?\n([A-Z]{4,7}): /y;

/** Heads that are of one piece; null for all others. */
export function ofOneShape(reading: Reading): number | null {
  const { text } = reading;
  if (matched(JSON_LINE, text, 0) !== null) return 0;
  if (matched(LOGFMT, text, 0) !== null) return ofPairs(reading);
  const kitchen = matched(KITCHEN, text, 0);
  const kitchenLevel = levelOf(kitchen?.[2] ?? '');
  if (kitchenLevel !== null) {
    reading.level = kitchenLevel;
    const place = placeAt(text, KITCHEN.lastIndex + 1);
    return behindSeparator(text, place?.end ?? KITCHEN.lastIndex);
  }
  const ruby = matched(RUBY, text, 0);
  if (ruby !== null) {
    const [whole, letter = '', stamp = ''] = ruby;
    reading.time = readTime(stamp, 0)?.time ?? null;
    reading.level = levelOfLetter(letter);
    reading.timeAt = text.indexOf(stamp);
    reading.timeEnd = reading.timeAt + stamp.length;
    return idsBehind(reading, whole.length);
  }
  const lambda = matched(LAMBDA, text, 0)?.[1];
  if (lambda !== undefined) {
    reading.ids.push(lambda.toLowerCase());
    return 0;
  }
  const command = matched(COMMAND, text, 0);
  if (command !== null) {
    reading.level = levelOf(command[1] ?? command[2] ?? '');
    return COMMAND.lastIndex;
  }
  const android = matched(LOGCAT, text, Math.max(endOfTime(text, 0), 0));
  if (android !== null) {
    reading.level = levelOfLetter(android[1] ?? android[2] ?? '');
    return LOGCAT.lastIndex;
  }
  return ofTwoLines(reading);
}

/** java.util.logging: time, class and method in a line, level and message in the next. */
function ofTwoLines(reading: Reading): number | null {
  const end = /[A-Z]/.test(reading.text.charAt(0)) ? endOfTime(reading.text, 0) : -1;
  const level = end < 0 ? null : levelOf(matched(JUL, reading.text, end)?.[1] ?? '');
  if (level === null) return null;
  reading.time = readTime(reading.text, 0)?.time ?? null;
  reading.timeAt = 0;
  reading.timeEnd = end;
  reading.level = level;
  return JUL.lastIndex;
}

/** logfmt: the pairs of a head, up to the first other one; `msg=` is of the message. */
function ofPairs(reading: Reading): number | null {
  const { text } = reading;
  let at = 0;
  for (let count = 0; count < MOST_PAIRS && matched(MESSAGE_PAIR, text, at) === null; count++) {
    const pair = pairAt(text, at);
    if (pair === null) break;
    if (pair.time !== undefined && reading.timeAt < 0) {
      reading.timeAt = at;
      reading.timeEnd = pair.end;
    }
    learn(reading, pair);
    at = behindSeparator(text, pair.end);
  }
  return at;
}

function idsBehind(reading: Reading, at: number): number {
  const token = idsOnly(bracketAt(reading.text, at, true));
  if (token === null) return at;
  learn(reading, token);
  return behindSeparator(reading.text, token.end);
}

// http-403 ERROR c.acme.App - text
const THREAD_FIRST =
  /\(?([A-Za-z][\w.-]{0,60}[-#]\d{1,9})\)? +(?=(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)[ :])/y;

/** Where the level stands behind a thread that the head begins with; 0 where it does not. */
export function threadFirst(reading: Reading): number {
  const thread = matched(THREAD_FIRST, reading.text, 0)?.[1];
  if (thread === undefined) return 0;
  reading.threads.push(thread);
  return THREAD_FIRST.lastIndex;
}
