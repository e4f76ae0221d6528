/**
 * How a list of what is known names a call. A list is committed and read by many, so what is written into it holds no
 * mail address, no telephone number and no words that somebody filled in; and what a recording holds is never taken for
 * a pattern.
 */
import { withoutContacts } from '../redact/personal/contacts.js';

/** `GET /api/v2/…`, `GET host/path`, `* /path` where the method is not known; `/*` at the end, or `*` alone. */
const OPERATION = /^(?:\*|[A-Z]{1,20}) [^\s*]*(?:\/\*)?$/;

/** Can this stand for operations? */
export const isOperationPattern = (text: string): boolean => text === '*' || OPERATION.test(text);

/** A path of the input may hold blanks and stars, which mean something else in a list. */
const escaped = (path: string): string => path.replaceAll('*', '%2A').replace(/\s/g, '%20');

/** Blanks, letters beyond ASCII and what joins words, as they are or encoded, once or more often. */
const ENCODED = /%(?:25)*(?:20|[89a-f][\da-f])|[a-z](?:[+']|%(?:25)*2[7b])[a-z]/i;
const WRITTEN = /\s|[^\P{L}A-Za-z]|\p{M}/u;

/** Several words, or letters that addresses do not have: the name of somebody or something, none of an API. */
const isFreeText = (part: string): boolean => ENCODED.test(part) || WRITTEN.test(part);

/**
 * The names of an operation (`operationOf`) in a list: the first is that which is written, with `{mail}`, `{phone}` and
 * `{text}` where a path holds such; the last is exact, for those who write it by hand.
 */
export function listNames(operation: string): readonly [string, ...string[]] {
  const [method = '', ...rest] = operation.split(' ');
  const path = rest.join(' ');
  const impersonal = withoutContacts(path)
    .split('/')
    .map((part) => (isFreeText(part) ? '{text}' : part))
    .join('/');
  const exact = `${method} ${escaped(path)}`;
  const written = `${method} ${escaped(impersonal)}`;
  return written === exact ? [exact] : [written, exact];
}

/** Does a pattern of a list cover a call of these names? */
export function coversNames(pattern: string, names: readonly string[]): boolean {
  if (pattern === '*') return true;
  const below = pattern.endsWith('/*') ? pattern.slice(0, -1) : null;
  return names.some((name) => name === pattern || (below !== null && name.startsWith(below)));
}
