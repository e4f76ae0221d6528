/**
 * Errors of other systems that tell in one of their sentences of a call that they made: `{"error":{"code":"DM_Gateway…",
 * "details":[{"value":"… failed to get contents from 'https://…' (403): Forbidden"}]}}`. Their code is none of the call's
 * answer; the sentence is read as one.
 */
import { isObject } from '../../../primitives/json.js';
import type { Span } from '../places.js';
import { isKnownCode } from './codes.js';
import type { Literal } from './literal.js';
import { findStatuses } from './statuses.js';

const ADDRESS = /https?:\/\/[\w.-]{1,253}\/[^\s"'<>]{1,4000}/;
const DEPTH = 8;
const MOST_STRINGS = 200;
const LONGEST = 8000;

/** The sentence in the text of the error; null when none is there, or the error is an answer of the platform itself. */
export function quotedCall(value: Literal, text: string, { start, end }: Span): Span | null {
  const strings: string[] = [];
  if (!collect(value, strings, 0)) return null;
  const telling = strings.filter(tellsOfCall);
  const [only] = telling;
  if (only === undefined || new Set(telling).size > 1) return null;
  const written = JSON.stringify(only).slice(1, -1);
  const at = text.indexOf(written, start);
  return at < 0 || at + written.length > end ? null : { start: at, end: at + written.length };
}

/** @returns false when the object shows the signs of an answer of the platform */
function collect(value: Literal, strings: string[], depth: number): boolean {
  if (depth > DEPTH || strings.length > MOST_STRINGS) return false;
  if (typeof value === 'string') {
    if (value.length <= LONGEST) strings.push(value);
    return !isKnownCode(value);
  }
  if (Array.isArray(value)) return value.every((one: Literal) => collect(one, strings, depth + 1));
  if (!isObject(value)) return true;
  if (Object.hasOwn(value, 'contextId') || Object.hasOwn(value, 'messageParams')) return false;
  return Object.values(value).every((one) => collect(one, strings, depth + 1));
}

const tellsOfCall = (words: string): boolean =>
  !/^\s*[{[<]/.test(words) &&
  ADDRESS.test(words) &&
  findStatuses(words).some(({ value }) => value.named && value.status >= 400);
