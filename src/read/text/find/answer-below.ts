/** Tells whether the JSON below a pasted request is its body, or the answer pasted without a status line. */
import type { RawRequest, RawResponse } from '../../../exchange/types.js';
import { isSafeMethod } from '../../../primitives/http.js';
import { isObject, type JsonObject } from '../../../primitives/json.js';
import type { Span } from '../places.js';
import { ENVELOPE_KEYS } from '../words/labels.js';
import { isErrorBody, statusOf } from './error-body.js';
import { readLiteral, textAt } from './literal.js';
import { findStatuses } from './statuses.js';

interface Message extends Span {
  readonly request: RawRequest | null;
  readonly response: RawResponse | null;
}

/** Characters behind a request in which its answer is looked for. */
const NEAR = 2000;

/** The message with the error body as its answer, where it is one. */
export function answeredBelow<T extends Message>(text: string, message: T): T {
  const { request, response } = message;
  const body = request?.body ?? null;
  if (request === null || body === null || response !== null || !/^\s{0,200}\{/.test(body)) return message;
  const read = readLiteral(body, body.indexOf('{'));
  if (!isObject(read.value) || !isAnswerOf(request, read.value, text.slice(message.end, message.end + NEAR)))
    return message;
  return {
    ...message,
    request: { ...request, body: null },
    response: { status: statusOf(read.value), headers: null, body, truncated: read.truncated },
  };
}

/**
 * A request that only reads has no body. Of others an object that has nothing but keys of errors is no request;
 * one that could be both is a request where an answer follows.
 */
function isAnswerOf({ method, headers }: RawRequest, value: JsonObject, below: string): boolean {
  if (!isErrorBody(value)) return false;
  if (isSafeMethod(method ?? '')) return true;
  const plain =
    Object.keys(value).every((key) => ENVELOPE_KEYS.has(key)) &&
    (textAt(value, 'message', 'error') !== null || statusOf(value) !== null);
  if (plain && !hasAnswer(below)) return true;
  return (plain && statusOf(value) !== null) || (headers === null && !hasAnswer(below));
}

const hasAnswer = (below: string): boolean => {
  const own = below.split(/^(?:[A-Z]{3,7} \S|curl )/m)[0] ?? '';
  return /^[ \t]{0,8}[{<]/m.test(own) || findStatuses(own).length > 0;
};
