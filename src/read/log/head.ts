/**
 * The head of an entry: time, level, thread, ids and logger that stand before its message. It ends before the first
 * thing that is not surely of the head: rather a name too much in the message than a status too few.
 */

import { bracesAt, bracketAt, pairAt, parenthesesAt } from './brackets.js';
import { levelOf, levelOfWord } from './levels.js';
import { bareIdAt, loggerAt, placeAt, wordBeforeLevel, wordBehindLevel } from './names.js';
import { behindSeparator, idsOnly, learn, levelOfLetter, newReading, type Reading } from './reading.js';
import { ofOneShape, threadFirst } from './shapes.js';
import { readTime } from './time.js';
import type { EntryHead, Level } from './types.js';
import { matched, type Token } from './words.js';

export { startsEntry } from './begins.js';

/** No head is longer. */
const LONGEST = 700;
const MOST_TOKENS = 20;
const MOST_UNSURE = 4;

/** The head of an entry, by its text. Throws nothing. */
export function readHead(text: string): EntryHead {
  const { reading, end } = scan(text);
  return {
    length: end,
    time: reading.time,
    level: reading.level,
    thread: reading.threads.find((thread) => LIKE_THREAD.test(thread)) ?? reading.threads[0] ?? null,
    ids: [...new Set(reading.ids)],
  };
}

const LIKE_THREAD = /\d|^main$|thread|pool|exec|worker|scheduler/i;

/** Where the message begins, and the head without its time: what is equal for the lines of one message. */
export function headKey(text: string): { readonly length: number; readonly key: string } {
  const { reading, end } = scan(text);
  if (reading.timeAt < 0 || reading.timeEnd > end) return { length: end, key: text.slice(0, end).trimEnd() };
  return { length: end, key: (text.slice(0, reading.timeAt) + text.slice(reading.timeEnd, end)).trimEnd() };
}

function scan(entry: string): { readonly reading: Reading; readonly end: number } {
  const text = entry.length > LONGEST ? entry.slice(0, LONGEST) : entry;
  const reading = newReading(text);
  const whole = ofOneShape(reading);
  let end = whole ?? threadFirst(reading);
  let at = end;
  const pending: Token[] = [];
  for (let count = 0; whole === null && count < MOST_TOKENS && at < text.length; count++) {
    const token = tokenAt(reading, at);
    if (token === null || token.end > text.length || token.end <= at) break;
    if (pending.length >= MOST_UNSURE) break;
    pending.push(token);
    if (token.isSure) for (const read of pending.splice(0)) learn(reading, read);
    reading.isUnsure = !token.isSure;
    at = behindSeparator(text, token.end);
    if (token.isSure) end = at;
  }
  return { reading, end: Math.min(end, entry.length) };
}

const DIGIT_OR_LETTER = /[\dA-Z[]/;
const SPRING = /\d{1,10} +---(?= )/y;
const NGINX = /\d{1,10}#\d{1,10}:(?: (\*\d{1,12}))?(?= )/y;
const BUNYAN = /[\w.-]{1,80}\/\d{1,10} on [\w.-]{1,100}(?: \([^)\s]{1,80}\))?:(?= )/y;
const PINO = /\((?:[\w.-]{1,80}\/)?\d{1,10}(?: on [\w.-]{1,100})?\):(?= )/y;
const RUBY_NAME = /-- ?(?:(?!(?:request|response):)[\w.-]{1,80})? ?:(?= )|--(?= (?:request|response):)/y;
const KLOG_PLACE = / {0,12}\d{1,10} [\w./-]{1,200}:\d{1,6}\](?= |$)/y;

function tokenAt(reading: Reading, at: number): Token | null {
  const { text } = reading;
  const first = text.charAt(at);
  const time = timeAt(reading, at, first);
  if (time !== null) return time;
  if (reading.isLast) return first === '[' ? idsOnly(bracketAt(text, at, true)) : null;
  if (first === '[') {
    const bracket = bracketAt(text, at, reading.level !== null);
    reading.before = bracket?.level === undefined ? 'bracket' : 'level';
    // A level before a colon is followed by the message.
    return bracket?.level !== undefined && text.startsWith(']: ', bracket.end - 1)
      ? { ...bracket, isLast: true }
      : bracket;
  }
  if (first === '(') return ofParentheses(reading, at);
  if (first === '{') return bracesAt(text, at);
  const place = reading.level !== null || reading.timeAt >= 0 ? placeAt(text, at) : null;
  if (place !== null) return place;
  return levelAt(reading, at) ?? namedAt(reading, at);
}

function timeAt(reading: Reading, at: number, first: string): Token | null {
  const { text } = reading;
  if (!DIGIT_OR_LETTER.test(first) || (reading.timeAt >= 0 && !reading.isLast)) return null;
  const read = readTime(text, at);
  if (read === null) return null;
  const isFirst = reading.timeAt < 0;
  if (isFirst) {
    reading.timeAt = at;
    reading.timeEnd = read.end;
  }
  reading.before = 'time';
  const isKlog = /[DIWEF]/.test(first) && /\d/.test(text.charAt(at + 1));
  if (!isKlog) return { end: read.end, isSure: true, time: read.time, isLast: false };
  const place = matched(KLOG_PLACE, text, read.end);
  return {
    end: place === null ? read.end : KLOG_PLACE.lastIndex,
    isSure: true,
    time: read.time,
    level: levelOfLetter(first),
    isLast: true,
  };
}

function ofParentheses(reading: Reading, at: number): Token | null {
  const { text } = reading;
  if (reading.level !== null && reading.timeAt === 0 && text.startsWith('['))
    if (matched(PINO, text, at) !== null) return { end: PINO.lastIndex, isSure: true, isLast: true };
  const isPlaced = reading.before === 'bracket' || reading.before === 'level' || reading.before === 'time';
  reading.before = 'other';
  return isPlaced ? parenthesesAt(text, at) : null;
}

const WORD = /([A-Za-z]{3,11})(?=([ \t|:>,-]|$))/y;
const CHANNEL = /[\w-]{1,40}\.([A-Z]{4,9}):(?= )/y;

/** The level as a word by itself. Small letters say it only where something parts them from what follows. */
function levelAt(reading: Reading, at: number): Token | null {
  const { text } = reading;
  if (reading.level !== null && reading.before !== 'time') return null;
  const channel = matched(CHANNEL, text, at)?.[1];
  if (channel !== undefined) {
    const level = levelOf(channel);
    if (level !== null) return { end: CHANNEL.lastIndex, isSure: true, level, isLast: true };
  }
  const match = matched(WORD, text, at);
  const [word = '', , behind = ''] = match ?? [];
  const level = levelOfWord(word);
  if (level === null) return null;
  const end = at + word.length;
  const isLoud = word === word.toUpperCase();
  // `403 error: …` tells of an answer, `403 ERROR …` of a process.
  if (!isLoud && reading.isUnsure) return null;
  if (!isLoud && !/^(?:[|>\t]|:(?=[ \t])| +[-|] |$)/.test(text.slice(end, end + 4))) return null;
  if (isLoud && /^(?:-\w|,)/.test(text.slice(end, end + 2))) return null;
  reading.before = 'level';
  const glued = matched(PYTHON_NAME, text, end);
  if (glued !== null) return { end: PYTHON_NAME.lastIndex, isSure: true, level, isLast: true };
  if (behind === ':') return colonBehind(text, end, level);
  return { end, isSure: true, level };
}

/** `ERROR:app:text`, as Python's basicConfig writes it; not `ERROR:routing:queue:view`, nor `ERROR:https://`. */
const PYTHON_NAME = /:[A-Za-z_][\w.-]{0,100}:(?!\/\/|[\w*]+:[\w*]|\d)/y;
/** `info: System.Net.Http.HttpClient.genesys.ClientHandler[101]`, and the message in the next line. */
const DOTNET_NAME = /: [A-Za-z_][\w.`+-]{0,200}\[\d{1,9}\](?:\r?\n {6}| |$)/y;

function colonBehind(text: string, end: number, level: Level): Token {
  if (matched(BUNYAN, text, end + 2) !== null)
    return { end: BUNYAN.lastIndex, isSure: true, level, isLast: true };
  const isNamed = matched(DOTNET_NAME, text, end) !== null;
  return { end: isNamed ? DOTNET_NAME.lastIndex : end + 1, isSure: true, level, isLast: true };
}

function namedAt(reading: Reading, at: number): Token | null {
  const { text, level } = reading;
  const { before } = reading;
  reading.before = 'other';
  const hasTime = reading.timeAt >= 0;
  if (level !== null || hasTime) {
    const pair = pairAt(text, at);
    if (pair !== null) return pair;
    const id = bareIdAt(text, at);
    if (id !== null) return id;
  }
  if (level === null) return hasTime || before === 'bracket' ? wordBeforeLevel(text, at) : null;
  if (matched(SPRING, text, at) !== null) return { end: SPRING.lastIndex, isSure: true };
  const connection = matched(NGINX, text, at);
  if (connection !== null) {
    const thread = connection[1];
    return { end: NGINX.lastIndex, isSure: true, isLast: true, ...(thread === undefined ? {} : { thread }) };
  }
  for (const pattern of [RUBY_NAME, BUNYAN])
    if (matched(pattern, text, at) !== null) return { end: pattern.lastIndex, isSure: true, isLast: true };
  return loggerAt(text, at) ?? wordBehindLevel(text, at);
}
