/** Tells error bodies from other objects, and takes them out of what is wrapped around them. */
import { findErrorCodes } from '../../../contract/errors.js';
import { isJson, isObject, type JsonObject } from '../../../primitives/json.js';
import {
  ANSWER_HOLDERS,
  CODE_KEYS,
  MESSAGE_KEYS,
  PLAIN_ERROR_KEYS,
  RECORD_KEYS,
  RESOURCE_KEYS,
  STATUS_KEYS,
  TOLD_CODE_KEYS,
} from '../words/labels.js';
import { LIBRARY_CODE } from '../words/transport.js';
import { isFailureCode } from './failures.js';
import { type Literal, type LiteralObject, readLiteral, textAt, valueAt } from './literal.js';
import { findStatuses, pickStatus } from './statuses.js';

const OF_LIBRARY = new RegExp(`^${LIBRARY_CODE}$`);

/** Envelopes of the platform, of token endpoints, and such as other systems use for errors. */
export function isErrorBody(value: JsonObject): boolean {
  if (textAt(value, ...RECORD_KEYS) !== null) return false;
  // A record about a call, not its answer.
  if (textAt(value, 'method') !== null && textAt(value, 'path', 'url') !== null) return false;
  const message = textAt(value, ...MESSAGE_KEYS);
  const code = textAt(value, ...CODE_KEYS);
  const status = statusOf(value);
  if (code !== null && status === null && isFailureCode(code)) return false;
  // A library's own code says that the call was answered, and not what with.
  if (code !== null && OF_LIBRARY.test(code)) return false;
  if (code !== null && (message !== null || status !== null || Object.keys(value).length <= 3)) return true;
  const error = textAt(value, 'error');
  // `[Function: onError]` and the like stand for a value that was not shown.
  if (error !== null && !/^\[[A-Z]/.test(error) && !Object.hasOwn(value, 'response')) return true;
  if (textAt(value, 'error_description') !== null) return true;
  const errors = valueAt(value, 'errors');
  if (Array.isArray(errors) && errors.some((error: unknown) => isObject(error) && isErrorBody(error)))
    return true;
  if (message === null) return false;
  return (
    status !== null ||
    Object.hasOwn(value, 'contextId') ||
    Object.keys(value).every((key) => PLAIN_ERROR_KEYS.has(key))
  );
}

/** What lists and resources of the platform look like. */
export function isAnswer(value: LiteralObject): boolean {
  return RESOURCE_KEYS.some((key) => Object.hasOwn(value, key));
}

/** A status under the usual keys, as a number or as digits. */
export function statusOf(value: JsonObject): number | null {
  for (const key of STATUS_KEYS) {
    const written = valueAt(value, key);
    const status = typeof written === 'string' || typeof written === 'number' ? Number(written) : Number.NaN;
    if (Number.isInteger(status) && status >= 100 && status <= 599) return status;
  }
  return null;
}

/** A status that the message of a body names, where the body has none: `Request failed with status code 403`. */
export function statusToldIn(value: LiteralObject): number | null {
  const told = [...MESSAGE_KEYS, ...ANSWER_HOLDERS].flatMap((key) => {
    const words = textAt(value, key);
    return words === null ? [] : findStatuses(words.slice(0, 2000)).filter(({ value: { named } }) => named);
  });
  const status = pickStatus(told)?.value.status ?? 0;
  return status >= 400 ? status : null;
}

export interface Nested {
  readonly value: LiteralObject;
  /** As written, when it was JSON in a string. */
  readonly text: string | null;
  /** The object in which it stands as written, or the string that holds it. */
  readonly at: object | string;
}

const NEST = 8;

/**
 * The error body inside a log record, an exception dump or a proxy's wrapper: one with a code of the catalogue, however deep;
 * else one under a name that holds answers; else any, where the whole is none itself.
 */
export function findNested(value: LiteralObject): Nested | null {
  if (isCatalogued(value)) return null;
  return (
    nestedIn(value, 0, null, isCatalogued) ??
    nestedIn(value, 0, ANSWER_HOLDERS, isErrorBody) ??
    (isErrorBody(value) ? null : nestedIn(value, 0, null, isErrorBody))
  );
}

/** Does it carry a code of the platform, as it is written? */
function isCatalogued(value: LiteralObject): boolean {
  const code = textAt(value, ...TOLD_CODE_KEYS);
  return code?.includes('.') === true && findErrorCodes(code).length > 0 && isErrorBody(value);
}

function nestedIn(
  value: LiteralObject,
  depth: number,
  holders: readonly string[] | null,
  isBody: (value: LiteralObject) => boolean,
): Nested | null {
  if (depth > NEST) return null;
  const keys = holders?.filter((key) => Object.hasOwn(value, key)) ?? Object.keys(value).slice(0, 200);
  for (const key of keys) {
    const inner = value[key];
    const found = inner === undefined ? null : nestedAt(inner, depth, holders, isBody);
    if (found !== null) return found;
  }
  return null;
}

function nestedAt(
  inner: Literal,
  depth: number,
  holders: readonly string[] | null,
  isBody: (value: LiteralObject) => boolean,
): Nested | null {
  if (typeof inner === 'string') {
    const held = objectIn(inner);
    if (held === null) return null;
    // Strings in strings: a step of a workflow keeps the answer of a function, that of the call.
    const nested = nestedIn(held.value, depth + 1, holders, isBody);
    if (nested !== null) return { ...nested, at: inner };
    return isBody(held.value) ? { ...held, at: inner } : null;
  }
  if (Array.isArray(inner)) {
    for (const each of inner.slice(0, 50) as readonly Literal[]) {
      const found =
        typeof each === 'object' && each !== null ? nestedAt(each, depth + 1, holders, isBody) : null;
      if (found !== null) return found;
    }
    return null;
  }
  if (!isObject(inner)) return null;
  if (isBody(inner)) return { value: inner, text: null, at: inner };
  return nestedIn(inner, depth + 1, holders, isBody);
}

const HELD = /\{\s{0,20}\\{0,7}["']/;
const LONGEST_HELD = 65_536;

/** The object that a string holds: as JSON, escaped once more, behind words (`403 - "{\"message\": …}"`). */
function objectIn(text: string): { readonly value: LiteralObject; readonly text: string } | null {
  if (text.length > LONGEST_HELD && !/^\s{0,20}\{/.test(text)) return null;
  const start = /^\s{0,20}\{/.test(text) ? text.indexOf('{') : text.search(HELD);
  if (start < 0) return null;
  let inner = text.slice(start);
  for (let times = 0; times < 3 && /^\{\s{0,20}\\/.test(inner); times++)
    inner = inner.replace(/\\(["\\/])/g, '$1');
  const read = readLiteral(inner, 0);
  if (!isObject(read.value)) return null;
  const written = inner.slice(0, read.end);
  return { value: read.value, text: isJson(written) ? written : JSON.stringify(read.value) };
}
