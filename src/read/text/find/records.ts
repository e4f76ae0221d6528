/**
 * Finds objects that tell of a whole call: what a library, a tool or a service dumps of an error, with the request and the
 * answer somewhere inside. They are read by the names that records of logs are read by.
 */
import type { RawRequest, RawResponse } from '../../../exchange/types.js';
import { isObject } from '../../../primitives/json.js';
import { readJsonRecord } from '../../log/json/record.js';
import type { Span } from '../places.js';
import { findNested } from './error-body.js';
import { guessIntrospection } from './introspection.js';
import { type LiteralObject, readLiteral } from './literal.js';

export interface FoundRecord extends Span {
  readonly request: RawRequest;
  readonly response: RawResponse | null;
  readonly time: string | null;
}

/** Characters of one object. */
const REACH = 262_144;
/** Characters looked at in vain, over all attempts, as a multiple of the text: bounds the time. */
const LOOKS = 2;
const START = /\{(?=\s{0,80}["'\w])/g;
const MAY_TELL = /\b(?:ur[il]|path|href|endpoint|request_?ur[il]|resource)["']?\s{0,3}[:=]/i;

/** All records, in order of place, none inside another. */
export function findRecords(text: string): readonly FoundRecord[] {
  if (!MAY_TELL.test(text)) return [];
  const found: FoundRecord[] = [];
  let budget = text.length * LOOKS + REACH;
  START.lastIndex = 0;
  for (let hit = START.exec(text); hit !== null && budget > 0; hit = START.exec(text)) {
    const start = hit.index;
    const read = readLiteral(text.slice(start, start + REACH), 0);
    if (!isObject(read.value) || read.truncated) {
      budget -= read.end + 1;
      continue;
    }
    const end = start + read.end;
    const call = callOf(read.value);
    if (call !== null) found.push({ start, end, ...call });
    START.lastIndex = end;
  }
  return found;
}

/** Only a call with the body of its answer is taken: where less is told, the text around the object may tell more. */
function callOf(value: LiteralObject): Omit<FoundRecord, 'start' | 'end'> | null {
  if (guessIntrospection(value) !== null) return null;
  const record = readJsonRecord(value);
  const { method, url, status, requestHeaders, requestBody, responseHeaders, time } = record;
  const body = record.responseBody ?? nestedBody(value);
  if (url === null || body === null) return null;
  return {
    request: { method, url, headers: requestHeaders, headersComplete: false, body: requestBody },
    // A status of 0 means that no answer came, and here is one.
    response: { status: status || null, headers: responseHeaders, body, truncated: false },
    time,
  };
}

function nestedBody(value: LiteralObject): string | null {
  const nested = findNested(value);
  return nested === null ? null : (nested.text ?? JSON.stringify(nested.value));
}
