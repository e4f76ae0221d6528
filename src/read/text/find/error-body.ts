/** Tells error bodies from other objects, and takes them out of what is wrapped around them. */
import { isJson, isObject, type JsonObject } from '../../../primitives/json.js';
import {
  ANSWER_HOLDERS,
  CODE_KEYS,
  MESSAGE_KEYS,
  PLAIN_ERROR_KEYS,
  RECORD_KEYS,
  RESOURCE_KEYS,
  STATUS_KEYS,
} from '../words/labels.js';
import { isFailureCode } from './failures.js';
import { type LiteralObject, readLiteral, textAt, valueAt } from './literal.js';
import { findStatuses, pickStatus } from './statuses.js';

/** Envelopes of the platform, of token endpoints, and such as other systems use for errors. */
export function isErrorBody(value: JsonObject): boolean {
  if (textAt(value, ...RECORD_KEYS) !== null) return false;
  // A record about a call, not its answer.
  if (textAt(value, 'method') !== null && textAt(value, 'path', 'url') !== null) return false;
  const message = textAt(value, ...MESSAGE_KEYS);
  const code = textAt(value, ...CODE_KEYS);
  const status = statusOf(value);
  if (code !== null && status === null && isFailureCode(code)) return false;
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

/** The error body inside a log record, an exception dump or a proxy's wrapper. */
export function findNested(value: LiteralObject): Nested | null {
  return nestedIn(value, 0, ANSWER_HOLDERS) ?? (isErrorBody(value) ? null : nestedIn(value, 0, null));
}

function nestedIn(value: LiteralObject, depth: number, holders: readonly string[] | null): Nested | null {
  if (depth > NEST) return null;
  const keys = holders?.filter((key) => Object.hasOwn(value, key)) ?? Object.keys(value).slice(0, 200);
  for (const key of keys) {
    const inner = value[key];
    if (typeof inner === 'string' && /^\s{0,20}\{/.test(inner)) {
      const read = readLiteral(inner, inner.indexOf('{'));
      if (!isObject(read.value)) continue;
      // Strings in strings: a step of a workflow keeps the answer of a function, that of the call.
      const nested = nestedIn(read.value, depth + 1, holders);
      if (nested !== null) return { ...nested, at: inner };
      if (isErrorBody(read.value))
        return {
          value: read.value,
          text: isJson(inner) ? inner.trim() : JSON.stringify(read.value),
          at: inner,
        };
    } else if (isObject(inner)) {
      if (isErrorBody(inner)) return { value: inner, text: null, at: inner };
      const nested = nestedIn(inner, depth + 1, holders);
      if (nested !== null) return nested;
    }
  }
  return null;
}
