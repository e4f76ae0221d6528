/**
 * The names that libraries and proxies give to the parts of an exchange, for those that an exchange file names: what
 * stands under the file's own name counts first. Nothing is copied, since objects of libraries may hold themselves.
 */
import { isCallMethod } from '../../primitives/http.js';
import { asObject, isObject, type JsonObject } from '../../primitives/json.js';
import { contentOf } from '../har/content.js';
import { isPlatformAnswer } from '../log/json/answer.js';

/** By the name of the exchange file, which is the first of each list. */
export const REQUEST_NAMES = {
  method: ['method', 'verb'],
  url: ['url', 'uri', 'href', 'requestUrl', 'originalUrl'],
  headers: ['headers', 'header'],
  body: ['body', 'data', 'payload'],
} as const;
export const RESPONSE_NAMES = {
  status: ['status', 'statusCode', 'status_code'],
  headers: ['headers', 'header'],
  body: ['body', 'data', 'text', 'content', 'rawBody', 'responseText'],
} as const;

/** The first value that is there; libraries have methods under some of the further names (`text()` of fetch). */
export function under(value: JsonObject, [own = '', ...others]: readonly string[]): unknown {
  const first = value[own];
  if (first !== undefined && first !== null) return first;
  return others
    .map((name) => value[name])
    .find((each) => each !== undefined && each !== null && typeof each !== 'function');
}

/** The request: where a library keeps it that has the answer in `response` or an error (axios, got, superagent). */
export function requestIn(value: JsonObject): unknown {
  const { request, config, options } = value;
  const response = asObject(value.response);
  if (isObject(request) && addressIn(request) !== undefined) {
    const isWhole = typeof request.path !== 'string' || under(request, REQUEST_NAMES.url) !== undefined;
    if (isWhole) return request;
  }
  const kept = [config, options, response.config, response.request, response.req, request];
  const found = kept.find((each) => isObject(each) && addressIn(each) !== undefined);
  return found ?? requestAround(value) ?? request;
}

/** Method and address beside the request, which holds what was sent, or nothing (Charles, loggers). */
function requestAround(value: JsonObject): JsonObject | null {
  const { method } = value;
  const url = addressIn(value);
  if (typeof method !== 'string' || !isCallMethod(method) || !isAddress(url)) return null;
  if (isOfProxy(value)) return { method, url, ...messageOfProxy(asObject(value.request)) };
  if (isObject(value.request) && Object.keys(REQUEST_NAMES).some((name) => name in asObject(value.request)))
    return null;
  return { method, url, headers: value.requestHeaders, body: value.requestBody };
}

/** The response, as a library or a proxy keeps it. */
export function responseIn(value: JsonObject): unknown {
  const { response } = value;
  if (!isOfProxy(value) || !isObject(response)) return response;
  return { status: response.status, ...messageOfProxy(response) };
}

/** Charles has the parts of the address beside the request, headers one level further in, and a body as its text. */
const isOfProxy = ({ host, path, scheme }: JsonObject): boolean =>
  [host, path, scheme].every((part) => typeof part === 'string');

function messageOfProxy({ header, body }: JsonObject): JsonObject {
  return { headers: asObject(header).headers, body: isObject(body) ? body.text : body };
}

const isAddress = (url: unknown): boolean =>
  isObject(url) || (typeof url === 'string' && /^(?:https?:\/\/|\/)\S+$/.test(url));

/** The address, also in its parts: undefined where there is none. */
export function addressIn(value: JsonObject): unknown {
  const url = under(value, REQUEST_NAMES.url);
  const base = value.baseURL;
  if (typeof url === 'string' && typeof base === 'string' && !/^https?:\/\//i.test(url))
    return `${base.replace(/(?<!\/)\/+$/, '')}/${url.replace(/^\/+/, '')}`;
  if (url !== undefined) return url;
  const { path, query } = value;
  if (typeof path !== 'string' || !path.startsWith('/')) return undefined;
  const target = typeof query === 'string' && query !== '' && !path.includes('?') ? `${path}?${query}` : path;
  const host = under(value, ['host', 'hostname']);
  const scheme = under(value, ['scheme', 'protocol']);
  const secure = typeof scheme === 'string' && /^http:?$/i.test(scheme) ? 'http' : 'https';
  return typeof host === 'string' ? `${secure}://${host}${target}` : target;
}

/** When the call was made; an entry of a HAR says so under a name of its own, and takes `time` for its duration. */
export const timeIn = ({ time, startedDateTime }: JsonObject): unknown =>
  typeof startedDateTime === 'string' ? startedDateTime : time;

/** The body of an answer; an answer of the platform may stand in place of the response. */
export function answerIn(response: JsonObject): unknown {
  const found = under(response, RESPONSE_NAMES.body);
  // HAR has the text of a body beside its size and type.
  const isContent = isObject(found) && found === response.content && typeof found.mimeType === 'string';
  const body = isContent ? contentOf(found).text : found;
  return body === undefined && isPlatformAnswer(response) ? response : body;
}
