/** A HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/) of sanitized exchanges, of whatever form they were read. */
import type { SharedExchange } from '../../exchange/export.js';
import { splitAddress } from '../../exchange/target.js';
import type { Header } from '../../exchange/types.js';
import type { JsonObject } from '../../primitives/json.js';
import { momentOf } from '../../primitives/time.js';
import { VERSION } from '../../version.js';
import { exchangeOf } from '../json/exchange-file.js';
import { plainExchangeOf } from './entry.js';
import { OWN_FIELDS, ownFieldsOf } from './own-fields.js';

/** The document up to its first entry, and behind its last; a comma and a line break stand between entries. */
export const HAR_BEGINS = `{"log":{"version":"1.2","creator":{"name":"why403","version":${JSON.stringify(VERSION)}},"entries":[`;
export const HAR_ENDS = ']}}';

/** What HAR 1.2 demands where nothing is known. */
const UNKNOWN_SIZE = -1;
const UNKNOWN_TIME = '1970-01-01T00:00:00.000Z';
/** `send`, `wait` and `receive` may not be negative, the others are -1 where they are not known. */
const TIMINGS = {
  blocked: -1,
  dns: -1,
  connect: -1,
  ssl: -1,
  send: 0,
  wait: 0,
  receive: 0,
  comment: 'not recorded',
};
const WITH_ZONE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

function startedAt(time: string | undefined): string {
  if (time !== undefined && WITH_ZONE.test(time)) return time;
  const moment = time === undefined ? null : momentOf(time);
  return moment === null ? UNKNOWN_TIME : new Date(Math.trunc(moment / 1000)).toISOString();
}

const headerNamed = (headers: readonly Header[], wanted: string): string =>
  headers.find(({ name }) => name.toLowerCase() === wanted)?.value ?? '';

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

function requestOf({ method = '', url = '', headers = [], body }: SharedExchange['request']): object {
  const { query } = splitAddress(url);
  return {
    method,
    url,
    httpVersion: 'unknown',
    cookies: [],
    headers,
    queryString: (query ?? []).map(({ name, value }) => ({ name, value: value ?? '' })),
    ...(body !== undefined && { postData: { mimeType: headerNamed(headers, 'content-type'), text: body } }),
    headersSize: UNKNOWN_SIZE,
    bodySize: body === undefined ? 0 : sizeOf(body),
  };
}

function responseOf({ response = {}, failure }: SharedExchange): object {
  const { status = 0, headers = [], body, truncated } = response;
  return {
    status,
    statusText: '',
    httpVersion: 'unknown',
    cookies: [],
    headers,
    content: {
      size: body === undefined ? 0 : sizeOf(body),
      mimeType: headerNamed(headers, 'content-type'),
      ...(body !== undefined && { text: body }),
      ...(truncated === true && { _truncated: true }),
    },
    redirectURL: headerNamed(headers, 'location'),
    headersSize: UNKNOWN_SIZE,
    bodySize: UNKNOWN_SIZE,
    ...(failure !== undefined && status === 0 && { _error: failure }),
  };
}

/** What is read of either is given no other place. */
const NOWHERE = { path: '', index: 0, line: null };

/** The entry of one exchange. This program reads of it what it reads of the exchange file. */
export function harEntryOf(shared: SharedExchange): JsonObject {
  const startedDateTime = startedAt(shared.time);
  const entry = {
    startedDateTime,
    ...(startedDateTime === UNKNOWN_TIME && { comment: 'when the call was made is not recorded' }),
    time: 0,
    request: requestOf(shared.request),
    response: responseOf(shared),
    cache: {},
    timings: TIMINGS,
  };
  const wanted = exchangeOf(shared, NOWHERE, () => {});
  const own = wanted === null ? null : ownFieldsOf(wanted, plainExchangeOf(entry, NOWHERE));
  return own === null ? entry : { ...entry, [OWN_FIELDS]: own };
}
