/** Names in heads: places in source text, loggers, threads and ids with nothing around them. */
import { COUNTED, isNumber, matched, PACKAGE, SOURCE, TELLING, type Token } from './words.js';

// app.py:403, urllib3.connectionpool:connectionpool.py:549, acme/main.go:403
const PLACE_AT = new RegExp(
  `<?(?:[\\w.$]{1,150}[:(])?${SOURCE}[)>]?(?=[ \\t|:>\\]-]|$)(?::(?=\\s)|[ \\t]+>(?= ))?`,
  'y',
);
/** `module:function:403` of loguru, between bars or before a dash. */
const FUNCTION_AT = /[\w.<>]{1,150}:[\w<>.]{1,100}:\d{1,6}(?= (?:- |\|)|\|)/y;

/** The file and line that wrote it. */
export function placeAt(text: string, at: number): Token | null {
  for (const pattern of [PLACE_AT, FUNCTION_AT])
    if (matched(pattern, text, at) !== null) return { end: pattern.lastIndex, isSure: true };
  return null;
}

/** zap: a logger in a column of its own, before the place. */
const LOGGER_AND_PLACE = new RegExp(`[\\w.-]{1,100}\\t${SOURCE}(?=\\t|$)`, 'y');

const LOGGER =
  /([A-Za-z_$][\w$-]{0,100}(?:(?:\.|::|\/)[A-Za-z_$<][\w$<>.-]{0,400}(?:(?:::|\/)[A-Za-z_$<][\w$<>.-]{0,400}){0,40})?)(?:\[\d{1,6}\]|:\d{1,6}(?= )|\([^()\s]{1,80}\)|#\w{1,80})?([ \t]*(?:-{1,2}(?=[ \t])|:(?=[ \t])|\|)[ \t]*)/y;
const HOST = /\.(?:com|net|org|io|de|ie|eu|jp|uk|us|ca|au|br|in|cloud|dev|app|local|internal)$/;
const FAILURE = /(?:Exception|Error|Failure|Fault|Throwable|Interrupt)$/;
const CAMEL = /^[A-Z][a-z\d]+(?:[A-Z][a-z\d]*)+$/;

/**
 * The logger before the message, with what parts them. A name that may say something stays: a host, an exception, a
 * code of an answer (`bad.credentials: …`), a single word (`Forbidden - …`).
 */
export function loggerAt(text: string, at: number): Token | null {
  if (matched(LOGGER_AND_PLACE, text, at) !== null) return { end: LOGGER_AND_PLACE.lastIndex, isSure: true };
  const match = matched(LOGGER, text, at);
  if (match === null) return null;
  const [whole, name = '', separator = ''] = match;
  const isNamed = /[.:/]/.test(name)
    ? (/[A-Z\d-]|::/.test(name) || PACKAGE.test(name)) && !(HOST.test(name) && !/[A-Z]/.test(name))
    : CAMEL.test(name) && separator.startsWith(' ');
  const isField = separator.startsWith('|') && !TELLING.test(name);
  return (isNamed || isField) && !FAILURE.test(name)
    ? { end: at + whole.length, isSure: true, isLast: true }
    : null;
}

// Before the level: a process, a host, a logger, a thread.
const BEFORE_LEVEL = /(?:\d{1,10}|[A-Za-z_$][\w.$@/:#-]{0,150})(?=[ \t|]|:[ \t])(?::(?=[ \t]))?/y;

/** A word that belongs to the head if a level follows. */
export function wordBeforeLevel(text: string, at: number): Token | null {
  const word = matched(BEFORE_LEVEL, text, at)?.[0];
  if (word === undefined || TELLING.test(word)) return null;
  const end = at + word.length;
  const token = { end, isSure: false };
  if (COUNTED.test(word) || /thread|^main$/i.test(word)) return { ...token, thread: word };
  if (isNumber(word) || /[\d.@-]/.test(word)) return token;
  return matched(COLUMN_END, text, end) === null ? null : token;
}

const COLUMN_END = /[ \t]+-[ \t]|[ \t]*\||\t/y;
const COUNTED_WORD = /[A-Za-z][\w.]*(?:-\w+)*[-#]\d{1,9}(?=[ \t])/y;
const UNPARTED_LOGGER = /[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+(?= [[(])/y;

/** A thread, or a logger before it, that stands behind the level with nothing around it: if a logger or thread follows. */
export function wordBehindLevel(text: string, at: number): Token | null {
  const thread = matched(COUNTED_WORD, text, at)?.[0];
  if (thread !== undefined) return { end: COUNTED_WORD.lastIndex, isSure: false, thread };
  const logger = matched(UNPARTED_LOGGER, text, at)?.[0];
  if (logger === undefined || FAILURE.test(logger)) return null;
  return PACKAGE.test(logger) ? { end: UNPARTED_LOGGER.lastIndex, isSure: false } : null;
}

const BARE_ID =
  /([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9a-f]{32})(?=[\t|]| - | +[A-Z]{4,8}[ \t:]| \[)/y;

/** An id without a bracket, where a column of its own shows that it is of the head. */
export function bareIdAt(text: string, at: number): Token | null {
  const id = matched(BARE_ID, text, at)?.[1];
  return id === undefined ? null : { end: at + id.length, isSure: true, ids: [id.toLowerCase()] };
}
