/**
 * Exchange files: one object, an array of them, or NDJSON. Every part of
 * `{ "request": {method, url, headers, body}, "response": {status, headers, body}, "context": {…} }` is
 * optional. A field of a wrong type is left out and named in a problem; the rest counts.
 */
import type { Header, RawExchange, RawRequest, RawResponse, Said } from '../../exchange/types.js';
import { bytesOf } from '../../primitives/bytes.js';
import { isObject, type JsonObject } from '../../primitives/json.js';
import { nearest } from '../../primitives/nearest.js';
import { beginningOf } from '../../primitives/wording.js';
import { findFailures, isFailureCode } from '../text/find/failures.js';
import type { ByteReader, ReadOptions, Sink } from '../types.js';
import { headersOf, isStatusOfNoAnswer, place, statusOf, textOf } from '../value.js';
import { createElementReader } from './element-reader.js';
import {
  addressIn,
  answerIn,
  REQUEST_NAMES,
  RESPONSE_NAMES,
  requestIn,
  responseIn,
  timeIn,
  under,
} from './other-names.js';
import { readStated } from './stated.js';

type Complain = (message: string) => void;

/** `document`: an object, an array, or values one after another. `lines`: NDJSON, a value a line. */
export type ExchangeLayout = 'document' | 'lines';

export function createExchangeReader(
  options: ReadOptions,
  sink: Sink,
  layout: ExchangeLayout = 'document',
): ByteReader {
  return createElementReader(layout === 'lines' ? 'lines' : 'values', sink, {
    element(value, { line, offset }, index, problem) {
      const complain = (message: string) => problem({ at: place(line, offset), message });
      const exchange = exchangeOf(value, { path: options.path, index, line }, complain);
      if (exchange !== null) sink.exchange(exchange);
    },
    end(found, problem) {
      if (!found)
        problem({ at: place(1, 0), message: 'no JSON value found; expected {"request": …, "response": …}' });
    },
  });
}

/**
 * An exchange of unknown shape, as an exchange file holds it ({@link ExchangeInput}); null when it is none. Throws
 * nothing, not even what an accessor of the value throws.
 *
 * @param complain is told what was not understood, in one line without text of the input
 */
export function exchangeOf(
  value: unknown,
  source: RawExchange['source'],
  complain: Complain,
): RawExchange | null {
  try {
    return readExchange(value, source, complain);
  } catch {
    complain('cannot be read: one of its accessors throws; skipped');
    return null;
  }
}

function readExchange(value: unknown, source: RawExchange['source'], complain: Complain): RawExchange | null {
  if (!isObject(value) || !('request' in value || 'response' in value)) {
    complain('expected an object with "request" or "response"; skipped');
    return null;
  }
  hintAtKeys('', value, ['request', 'response', 'context', 'time'], complain);
  const unanswered = gotNoAnswer(value);
  const failure = written(value.failure) ?? (unanswered ? failureOf(value) : undefined);
  const otherProduct = written(value.otherProduct);
  const resource = written(value.resource);
  const { stated, problems } = readStated(value.context);
  for (const problem of problems) complain(`context: ${problem}`);
  return {
    source: { ...source, ...(resource !== undefined && { resource }) },
    request: requestOf(requestIn(value), complain),
    response: unanswered ? null : responseOf(responseIn(value), complain),
    ...(unanswered && { unanswered }),
    ...(failure !== undefined && { failure }),
    ...(otherProduct !== undefined && { otherProduct }),
    context: { ...stated, ...wordingOf(value.wording) },
    time: textField('time', isDate(value.time) ? value.time.toISOString() : timeIn(value), complain),
  };
}

/** Of a field of short text that recordings of this program have. */
export const written = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? beginningOf(value, LONGEST) : undefined;

const LONGEST = 500;

/** How a text spoke of permissions, as a sanitized recording has it. */
export function wordingOf(value: unknown): Pick<Said, 'wording'> {
  if (!isObject(value) || typeof value.whole !== 'boolean' || typeof value.words !== 'string') return {};
  return { wording: { whole: value.whole, words: beginningOf(value.words, LONGEST) } };
}

/** Status 0 or -1 without a body, or an error of the network in place of an answer. */
function gotNoAnswer(value: JsonObject): boolean {
  const { response, error, config } = value;
  if (value.unanswered === true && (response === undefined || response === null)) return true;
  if (response !== undefined && response !== null && !isObject(response)) return isStatusOfNoAnswer(response);
  const answer = response ?? {};
  const status = under(answer, RESPONSE_NAMES.status);
  const body = answerIn(answer);
  if (statusOf(status) !== null || (body !== undefined && body !== null && body !== '')) return false;
  if (isStatusOfNoAnswer(status))
    return (headersOf(under(answer, RESPONSE_NAMES.headers)).headers ?? []).length === 0;
  // An error of axios is the value itself.
  return [error, answer.error, isObject(config) ? value : null].some(isNetworkError);
}

/** The words of the client, where it names the reason why there is no answer. */
function failureOf({ error, response, config, message }: JsonObject): string | undefined {
  const words = [error, isObject(response) ? response.error : null, isObject(config) ? message : null];
  const texts = words.map((word) => (isObject(word) ? word.message : word));
  const found = texts.find((word): word is string => typeof word === 'string' && word !== '');
  return found === undefined ? undefined : beginningOf(found, LONGEST);
}

/** In the codes and words of libraries; any other error may be that of an answer. */
function isNetworkError(error: unknown): boolean {
  const words = isObject(error) ? [error.code, error.message, error.name] : [error];
  return words.some((word) => {
    if (typeof word !== 'string') return false;
    const start = word.trim().slice(0, 500);
    return isFailureCode(start) || SCRIPT_FAILURE.test(start) || findFailures(start).length > 0;
  });
}

/** What scripts in browsers are told when a call failed or was blocked: `net::ERR_FAILED`, `TypeError: Failed to fetch`. */
const SCRIPT_FAILURE =
  /^(?:net::ERR_[A-Z_]+|(?:TypeError: )?(?:Failed to fetch|Load failed)|(?:Axios)?(?:Error: )?Network ?Error)\b/;

function requestOf(value: unknown, complain: Complain): RawRequest {
  if (!isObject(value)) {
    if (value !== undefined && value !== null) complain('request: expected an object; ignored');
    return { method: null, url: null, headers: null, headersComplete: false, body: null };
  }
  hintAtKeys('request.', value, REQUEST, complain);
  sayNothingKnown('request', value, REQUEST, complain);
  const address = textField('request.url', textOfAddress(addressIn(value)), complain);
  // `"url": "GET /api/v2/…"`, as calls are written in documents.
  const [, verb = null, rest = address] = address?.match(/^([A-Z]{3,7}) +(\S+)$/) ?? [];
  return {
    method:
      (textField('request.method', under(value, REQUEST_NAMES.method), complain) ?? verb)?.toUpperCase() ??
      null,
    url: rest,
    headers: headersField('request.headers', under(value, REQUEST_NAMES.headers), complain),
    headersComplete: value.headersComplete === true,
    body: bodyOf(under(value, REQUEST_NAMES.body), 'request.body', complain),
  };
}

/** A text, an `URL`, or the object of a Postman collection; what is none of these stays as it is. */
function textOfAddress(value: unknown): unknown {
  if (!isObject(value)) return value;
  return [value.raw, value.href].find((text) => typeof text === 'string') ?? value;
}

/** Of another realm, too. */
const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]' && !Number.isNaN(Number(value));

function responseOf(value: unknown, complain: Complain): RawResponse | null {
  if (value === undefined || value === null) return null;
  if (!isObject(value)) {
    const status = statusOf(value);
    const body = status === null && typeof value === 'string' ? value : null;
    complain(
      `response: expected an object; ${status === null ? 'taken as its body' : 'taken as its status'}`,
    );
    return { status, headers: null, body, truncated: false };
  }
  hintAtKeys('response.', value, RESPONSE, complain);
  sayNothingKnown('response', value, RESPONSE, complain);
  const written = under(value, RESPONSE_NAMES.status);
  const status = statusOf(written);
  if (status === null && written !== undefined && written !== '') {
    complain('response.status: expected a number from 100 to 599; ignored');
  }
  return {
    status,
    headers: headersField('response.headers', under(value, RESPONSE_NAMES.headers), complain),
    body: bodyOf(answerIn(value), 'response.body', complain),
    truncated: value.truncated === true,
    ...(value.tunnel === true && { tunnel: true }),
  };
}

/** A JSON value is given as its JSON text, so that readers of bodies see one form only. */
function bodyOf(value: unknown, name: string, complain: Complain): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') return value;
  if (value instanceof URLSearchParams) return value.toString();
  const bytes = bytesOf(value);
  if (bytes !== null) return new TextDecoder().decode(bytes);
  const text = jsonText(value);
  if (text === null) complain(`${name}: expected text or a JSON value; ignored`);
  return text;
}

/** null for what has none: a value that holds itself, a function, a stream, a blob, a promise. */
function jsonText(value: unknown): string | null {
  try {
    const text: unknown = JSON.stringify(value);
    // What is no plain object and shows nothing keeps what it holds to itself.
    const isEmpty = text === '{}' && isObject(value) && !isPlain(value);
    return typeof text === 'string' && !isEmpty ? text : null;
  } catch {
    return null;
  }
}

const isPlain = (value: object): boolean => [Object.prototype, null].includes(Object.getPrototypeOf(value));

function textField(name: string, value: unknown, complain: Complain): string | null {
  if (value !== undefined && value !== null && typeof value !== 'string')
    complain(`${name}: expected text; ignored`);
  return textOf(value);
}

function headersField(name: string, value: unknown, complain: Complain): Header[] | null {
  const { headers, skipped } = headersOf(value);
  if (headers === null && skipped > 0)
    complain(`${name}: expected an object or a list of {name, value}; ignored`);
  else if (skipped > 0) complain(`${name}: ${skipped} not understood and ignored`);
  return headers;
}

const REQUEST = [...Object.keys(REQUEST_NAMES), 'headersComplete'];
const RESPONSE = [...Object.keys(RESPONSE_NAMES), 'truncated', 'tunnel'];
/** What is read in their place. */
const OTHERS: ReadonlySet<string> = new Set(
  [...Object.values(REQUEST_NAMES), ...Object.values(RESPONSE_NAMES)].flat(),
);

/** An object that has other keys only is of another form. */
function sayNothingKnown(
  name: string,
  value: JsonObject,
  known: readonly string[],
  complain: Complain,
): void {
  const isKnown = known.some((key) => key in value) || Object.keys(value).some((key) => OTHERS.has(key));
  if (Object.keys(value).length > 0 && !isKnown)
    complain(`${name}: has none of ${known.slice(0, 4).join(', ')}; nothing of it was read`);
}

/** Other keys are free to stand there (titles, notes); one that is nearly a known key is a slip. */
function hintAtKeys(prefix: string, value: JsonObject, known: readonly string[], complain: Complain): void {
  for (const key of Object.keys(value).slice(0, 100)) {
    const meant = known.includes(key) || OTHERS.has(key) ? null : nearest(key, known);
    if (meant !== null && !(meant in value))
      complain(`${prefix}${meant}: a key is nearly this one and was not read`);
  }
}
