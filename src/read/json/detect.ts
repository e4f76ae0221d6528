/** How exchanges in JSON are known by their beginning. */
import type { Head } from '../head.js';
import { type Keys, keysOf } from './keys.js';
import { REQUEST_NAMES, RESPONSE_NAMES } from './other-names.js';

/** So many lines are looked at for one that is an exchange. */
const FIRST_LINES = 20;

/** An object a line, at least one of the first an exchange. */
export function isNdjson({ text }: Head): boolean {
  if (!text.startsWith('{')) return false;
  const lines = firstLines(text, FIRST_LINES);
  return areValues(lines) && lines.some((line) => line.startsWith('{') && hasCall(keysOf(line)));
}

/** An exchange, or an array that begins with one. */
export function isExchange({ text, keys }: Head): boolean {
  if (text.startsWith('[')) {
    const element = text.slice(1).trimStart();
    return element.startsWith('{') && hasCall(keysOf(element));
  }
  return hasCall(keys()) && !areValues(firstLines(text, 2));
}

/** A line that begins in the first column with a brace begins a value: so do all lines of NDJSON. */
const areValues = ([, second]: readonly string[]): boolean => second?.startsWith('{') === true;

/** Keys of records of logs, which may hold a call under the same names. */
const OF_LOGS = ['level', 'severity', 'log.level', '@level', '@timestamp', '@t', 'timestamp', 'logger'];
/** Keys that errors of libraries have, too. */
const OF_ERRORS = ['msg', 'message'];

/** By these alone a request or a response is known; the further names of bodies stand in anything. */
const NAMES_OF_REQUEST = [REQUEST_NAMES.method, REQUEST_NAMES.url, REQUEST_NAMES.headers, 'body'].flat();
const NAMES_OF_RESPONSE = [RESPONSE_NAMES.status, RESPONSE_NAMES.headers, 'body'].flat();

function hasCall(keys: Keys): boolean {
  if (OF_LOGS.some((key) => keys.has(key))) return false;
  const isRequest = hasAny(keys.get('request'), NAMES_OF_REQUEST);
  const isResponse = hasAny(keys.get('response'), NAMES_OF_RESPONSE);
  if (!OF_ERRORS.some((key) => keys.has(key))) return isRequest || isResponse;
  return isResponse && ['config', 'options'].some((key) => hasAny(keys.get(key), REQUEST_NAMES.url));
}

const hasAny = (keys: ReadonlySet<string> | null | undefined, names: readonly string[]): boolean =>
  keys != null && names.some((name) => keys.has(name));

function firstLines(text: string, most: number): string[] {
  const lines: string[] = [];
  for (let start = 0; start < text.length && lines.length < most; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    if (line.trim() !== '') lines.push(line);
    start = end + 1;
  }
  return lines;
}
