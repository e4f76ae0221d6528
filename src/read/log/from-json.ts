/** What a record of JSON tells of a call: by its fields, and by the words in them. */
import type { RawRequest, RawResponse } from '../../exchange/types.js';
import {
  answerOf,
  type Origin,
  part,
  requestOf,
  type TextParts,
  type TextReading,
  withoutRemarks,
} from './from-text.js';
import type { CallPart, JsonRecord } from './types.js';

/** A stack tells that the record is about what happened to a call, not of the call itself. */
const STACK = /\n\s{0,12}at |Traceback \(most recent call last\)/;

export function partsOfRecord(record: JsonRecord, origin: Origin, texts: TextParts): TextReading {
  const { method, url, status, requestHeaders, responseHeaders, requestBody, resource } = record;
  const responseBody = bodyOf(record.responseBody, origin, texts);
  const fields = url !== null || status !== null || responseBody !== null;
  if (!fields) {
    const read = readTexts(record.texts, origin, texts);
    const isFailure = record.level === 'error' || record.level === 'warning';
    const reading = isFailure ? read : withoutRemarks(read);
    return resource === null
      ? reading
      : { ...reading, parts: reading.parts.map((each) => ({ ...each, resource })) };
  }
  const request: RawRequest = { ...requestOf(method, url), headers: requestHeaders, body: requestBody };
  const unanswered = status === 0;
  const answered = (status !== null && !unanswered) || responseBody !== null;
  const own: RawResponse | null = answered
    ? { ...answerOf(status === 0 ? null : status, responseBody), headers: responseHeaders }
    : null;
  const succeeded = status !== null && status > 0 && status < 400;
  const isWhole = url !== null && method !== null && responseBody !== null;
  const told = succeeded || isWhole ? null : toldBy(record.texts, origin, texts);
  const account =
    url === null || method === null || resource !== null || record.texts.some((text) => STACK.test(text));
  const whole = part(
    origin,
    account ? 'account' : 'wire',
    told === null ? request : filled(request, told.request),
    own === null ? (told?.response ?? null) : completed(own, told?.response ?? null),
    unanswered || (own === null && (told?.unanswered ?? false)),
    resource,
  );
  const tells = whole.response !== null || whole.request.url !== null || whole.unanswered;
  return { parts: tells ? [whole] : [], opens: null, troubled: false };
}

/** A body that a program printed in a notation of its own, `map[code:… message:…]`, as JSON. */
function bodyOf(written: string | null, origin: Origin, texts: TextParts): string | null {
  if (written === null || /^\s*(?:[{[<]|$)/.test(written)) return written;
  const body = toldBy([written], origin, texts)?.response?.body ?? null;
  return body?.startsWith('{') === true && !/^\{"code":"[^"]*"\}$/.test(body) ? body : written;
}

/** The message, the error and its stack are about one call: what the first leaves open the others fill. */
function readTexts(list: readonly string[], origin: Origin, texts: TextParts): TextReading {
  const readings = list.map((text) => texts.read(text, origin));
  const [first, ...others] = readings.filter(({ parts }) => parts.length > 0);
  if (first === undefined)
    return { parts: [], opens: null, troubled: readings.some(({ troubled }) => troubled) };
  const [start, ...further] = first.parts;
  if (start === undefined || further.length > 0) return first;
  let whole = start;
  for (const { parts } of others) {
    const [more] = parts;
    if (more !== undefined) whole = filledPart(whole, more);
  }
  return { parts: [whole], opens: first.opens, troubled: false };
}

function filledPart(own: CallPart, told: CallPart): CallPart {
  const response = own.response === null ? told.response : completed(own.response, told.response);
  const unanswered = own.unanswered && response === null;
  return { ...own, request: filled(own.request, told.request), response, unanswered };
}

const toldBy = (list: readonly string[], origin: Origin, texts: TextParts): CallPart | null =>
  readTexts(list, origin, texts).parts[0] ?? null;

const filled = (own: RawRequest, told: RawRequest): RawRequest =>
  own.url === null || (own.url.startsWith('/') && (told.url?.endsWith(own.url) ?? false))
    ? { ...own, method: own.method ?? told.method, url: told.url ?? own.url }
    : { ...own, method: own.method ?? told.method };

/** The fields say the status, the words what is left open. */
function completed(own: RawResponse, told: RawResponse | null): RawResponse {
  if (told === null) return own;
  if (own.status !== null && told.status !== null && own.status !== told.status) return own;
  return {
    status: own.status ?? told.status,
    headers: own.headers ?? told.headers,
    body: own.body ?? told.body,
    truncated: own.body === null ? told.truncated : own.truncated,
  };
}
