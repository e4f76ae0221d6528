/**
 * What a HAR has no field for and a diagnosis rests on, in one field of an entry that `why403 sanitize --har` writes: names
 * that begin with an underscore are free by HAR 1.2. There is only what the entry itself would be read otherwise.
 */
import type { RawExchange, RawRequest, RawResponse } from '../../exchange/types.js';
import { isObject, type JsonObject } from '../../primitives/json.js';
import { wordingOf, written } from '../json/exchange-file.js';
import { readStated } from '../json/stated.js';
import { headersOf, statusOf } from '../value.js';

export const OWN_FIELDS = '_why403';

/** Fields that are missing are as the entry has them; null is what is not known. */
export interface OwnFields {
  readonly request?: Partial<RawRequest>;
  readonly response?: Partial<RawResponse> | null;
  readonly unanswered?: boolean;
  readonly failure?: string | null;
  readonly otherProduct?: string | null;
  readonly resource?: string | null;
  readonly context?: object;
  readonly wording?: object | null;
  readonly time?: string | null;
}

const differs = (one: unknown, other: unknown): boolean =>
  one !== other && JSON.stringify(one ?? null) !== JSON.stringify(other ?? null);

/** The fields of `wanted` that `read` has otherwise; null when there are none. */
function differing<T extends object>(wanted: T, read: Partial<T>): Partial<T> | null {
  const fields = (Object.keys(wanted) as (keyof T)[]).filter((name) => differs(wanted[name], read[name]));
  if (fields.length === 0) return null;
  return Object.fromEntries(fields.map((name) => [name, wanted[name] ?? null])) as Partial<T>;
}

const contextOf = ({ context: { wording, ...stated } }: RawExchange) => ({ wording, stated });

/** @param read what is read of an entry that was written for `wanted`; null when that is the same */
export function ownFieldsOf(wanted: RawExchange, read: RawExchange): OwnFields | null {
  const request = differing(wanted.request, read.request);
  const { response } = wanted;
  const answer =
    response === null ? null : differing({ tunnel: false, ...response }, { tunnel: false, ...read.response });
  const [is, was] = [contextOf(wanted), contextOf(read)];
  const fields: OwnFields = {
    ...(request !== null && { request }),
    ...(response === null
      ? read.response !== null && { response: null }
      : (answer !== null || read.response === null) && { response: answer ?? {} }),
    ...(differs(wanted.unanswered ?? false, read.unanswered ?? false) && {
      unanswered: wanted.unanswered ?? false,
    }),
    ...(differs(wanted.failure, read.failure) && { failure: wanted.failure ?? null }),
    ...(differs(wanted.otherProduct, read.otherProduct) && { otherProduct: wanted.otherProduct ?? null }),
    ...(differs(wanted.source.resource, read.source.resource) && {
      resource: wanted.source.resource ?? null,
    }),
    ...(differs(is.stated, was.stated) && { context: is.stated }),
    ...(differs(is.wording, was.wording) && { wording: is.wording ?? null }),
    ...(differs(wanted.time, read.time) && { time: wanted.time }),
  };
  return Object.keys(fields).length === 0 ? null : fields;
}

const NOTHING_KNOWN: RawResponse = { status: null, headers: null, body: null, truncated: false };

/** A text, null where nothing is known, else what the entry has. */
const textIn = (fields: JsonObject, name: string, other: string | null): string | null => {
  const value = fields[name];
  return typeof value === 'string' || value === null ? value : other;
};

const headersIn = ({ headers }: JsonObject, other: RawRequest['headers']): RawRequest['headers'] =>
  headers === undefined ? other : headersOf(headers).headers;

function requestWith(request: RawRequest, own: JsonObject): RawRequest {
  return {
    method: textIn(own, 'method', request.method),
    url: textIn(own, 'url', request.url),
    headers: headersIn(own, request.headers),
    headersComplete: own['headersComplete'] === true || request.headersComplete,
    body: textIn(own, 'body', request.body),
  };
}

function responseWith(response: RawResponse | null, own: unknown): RawResponse | null {
  if (own === null) return null;
  if (!isObject(own)) return response;
  const known = response ?? NOTHING_KNOWN;
  const truncated = own['truncated'];
  return {
    status: own['status'] === undefined ? known.status : statusOf(own['status']),
    headers: headersIn(own, known.headers),
    body: textIn(own, 'body', known.body),
    truncated: typeof truncated === 'boolean' ? truncated : known.truncated,
    ...(own['tunnel'] === true && { tunnel: true }),
  };
}

/** The exchange with what such a field says besides. What is of a wrong type is left out. */
export function withOwnFields(exchange: RawExchange, own: JsonObject): RawExchange {
  const { unanswered: _, failure: __, otherProduct: ___, ...rest } = exchange;
  const unanswered =
    typeof own['unanswered'] === 'boolean' ? own['unanswered'] : exchange.unanswered === true;
  const failure = own['failure'] === undefined ? exchange.failure : written(own['failure']);
  const otherProduct = written(own['otherProduct']);
  const resource = written(own['resource']);
  return {
    ...rest,
    source: { ...exchange.source, ...(resource !== undefined && { resource }) },
    request: isObject(own['request']) ? requestWith(exchange.request, own['request']) : exchange.request,
    response: unanswered ? null : responseWith(exchange.response, own['response']),
    ...(unanswered && { unanswered }),
    ...(failure !== undefined && { failure }),
    ...(otherProduct !== undefined && { otherProduct }),
    context: { ...readStated(own['context']).stated, ...wordingOf(own['wording']) },
    time: textIn(own, 'time', exchange.time),
  };
}
