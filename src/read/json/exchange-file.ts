/**
 * Exchange files: one object, an array of them, or NDJSON. Every part of
 * `{ "request": {method, url, headers, body}, "response": {status, headers, body}, "context": {…} }` is
 * optional. A field of a wrong type is left out and named in a problem; the rest counts.
 */
import type { Header, RawExchange, RawRequest, RawResponse } from '../../exchange/types.js';
import { isObject, type JsonObject } from '../../primitives/json.js';
import { nearest } from '../../primitives/nearest.js';
import type { ByteReader, ReadOptions, Sink } from '../types.js';
import { headersOf, place, statusOf, textOf } from '../value.js';
import { createElementReader } from './element-reader.js';
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
      if (!isObject(value) || !('request' in value || 'response' in value)) {
        complain('expected an object with "request" or "response"; skipped');
        return;
      }
      sink.exchange(exchangeOf(value, { path: options.path, index, line }, complain));
    },
    end(found, problem) {
      if (!found)
        problem({ at: place(1, 0), message: 'no JSON value found; expected {"request": …, "response": …}' });
    },
  });
}

function exchangeOf(value: JsonObject, source: RawExchange['source'], complain: Complain): RawExchange {
  hintAtKeys('', value, ['request', 'response', 'context', 'time'], complain);
  const { stated, problems } = readStated(value.context);
  for (const problem of problems) complain(`context: ${problem}`);
  return {
    source,
    request: requestOf(value.request, complain),
    response: responseOf(value.response, complain),
    context: stated,
    time: textField('time', value.time, complain),
  };
}

function requestOf(value: unknown, complain: Complain): RawRequest {
  if (!isObject(value)) {
    if (value !== undefined && value !== null) complain('request: expected an object; ignored');
    return { method: null, url: null, headers: null, headersComplete: false, body: null };
  }
  hintAtKeys('request.', value, ['method', 'url', 'headers', 'body'], complain);
  const written = textField('request.url', isObject(value.url) ? value.url.raw : value.url, complain);
  // `"url": "GET /api/v2/…"`, as calls are written in documents.
  const [, verb = null, rest = written] = written?.match(/^([A-Z]{3,7}) +(\S+)$/) ?? [];
  return {
    method: (textField('request.method', value.method, complain) ?? verb)?.toUpperCase() ?? null,
    url: rest,
    headers: headersField('request.headers', value.headers, complain),
    headersComplete: false,
    body: bodyOf(value.body),
  };
}

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
  hintAtKeys('response.', value, ['status', 'headers', 'body', 'truncated'], complain);
  const status = statusOf(value.status);
  if (status === null && value.status !== undefined && value.status !== null && value.status !== '') {
    complain('response.status: expected a number from 100 to 599; ignored');
  }
  return {
    status,
    headers: headersField('response.headers', value.headers, complain),
    body: bodyOf(value.body),
    truncated: value.truncated === true,
  };
}

/** A JSON value is given as its JSON text, so that readers of bodies see one form only. */
function bodyOf(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

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

/** Other keys are free to stand there (titles, notes); one that is nearly a known key is a slip. */
function hintAtKeys(prefix: string, value: JsonObject, known: readonly string[], complain: Complain): void {
  for (const key of Object.keys(value).slice(0, 100)) {
    const meant = known.includes(key) ? null : nearest(key, known);
    if (meant !== null && !(meant in value))
      complain(`${prefix}${meant}: a key is nearly this one and was not read`);
  }
}
