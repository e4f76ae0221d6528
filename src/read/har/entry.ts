/**
 * One entry of a HAR as an exchange. Recorders differ, so every field may be missing or of a wrong type.
 * What they do in their own way:
 * - Chrome, Firefox and Safari list pseudo-headers of HTTP/2 (`:authority`); Chrome leaves Authorization out.
 * - A blocked or aborted call has status 0 (browsers, mitmproxy) or -1 (Playwright), with the reason in `_error` (Chrome)
 *   or `_failureText` (Playwright).
 * - Playwright may put bodies into files beside the HAR (`_file`, `_sha1`).
 * - Firefox may put content headers in front of a posted text.
 * - This program writes what a HAR has no field for into `_why403` (own-fields.ts).
 */
import { isAboutCaller } from '../../contract/caller-answers.js';
import type { Header, RawExchange, RawRequest, RawResponse, Source } from '../../exchange/types.js';
import { isObject, type JsonObject } from '../../primitives/json.js';
import { isSuccess } from '../../primitives/statuses.js';
import { timeSpan } from '../../primitives/time.js';
import { headersOf, isStatusOfNoAnswer, statusOf, textOf } from '../value.js';
import { contentOf, postedTextOf } from './content.js';
import { OWN_FIELDS, withOwnFields } from './own-fields.js';

/** Stands for a body that was left out before parsing. */
export const MISSING_TEXT = '\u0000long body left out';

/** Bytes. The body of a success that is longer is left out, even where bodies of successes are wanted. */
export const LONG_BODY = 64 * 1024;
/** No refusal of an API is that long; keeping its body would cost memory for nothing. */
const LONGEST_BODY = 4 * 1024 * 1024;

export function exchangeOfEntry(entry: JsonObject, source: Source): RawExchange {
  const own = entry[OWN_FIELDS];
  const plain = plainExchangeOf(entry, source);
  return isObject(own) ? withOwnFields(plain, own) : plain;
}

/** Without the fields of this program. */
export function plainExchangeOf(entry: JsonObject, source: Source): RawExchange {
  const request = requestOf(isObject(entry.request) ? entry.request : {});
  const unanswered = gotNoAnswer(entry);
  const failure = unanswered ? errorsOf(entry)[0] : undefined;
  const response = isObject(entry.response) && !unanswered ? responseOf(entry.response) : null;
  const mayOmit = response?.status != null && isSuccess(response.status) && !isAboutCaller(request.url);
  const long = response?.body != null && response.body.length > LONG_BODY;
  return {
    source,
    request,
    response: response && mayOmit && long ? { ...response, body: null, truncated: true } : response,
    ...(unanswered && { unanswered, ...(failure !== undefined && { failure }) }),
    context: {},
    time: timeOf(entry.startedDateTime),
  };
}

/** Status 0 or -1, or an error of the recorder, and nothing that could be of an answer. */
function gotNoAnswer(entry: JsonObject): boolean {
  const response = isObject(entry.response) ? entry.response : {};
  const { headers, pseudo } = splitHeaders(response.headers);
  if (statusOf(response.status) !== null || statusOf(pseudo.get(':status')) !== null) return false;
  if (contentOf(response.content).text) return false;
  return errorsOf(entry).length > 0 || (isStatusOfNoAnswer(response.status) && (headers ?? []).length === 0);
}

/** What the recorder names as the reason why there is no answer. */
function errorsOf({ _error, response }: JsonObject): readonly string[] {
  const more = isObject(response) ? [response._error, response._failureText] : [];
  return [_error, ...more].map(textOf).filter((word) => word !== null);
}

/** Whether a previewed entry is complete enough: its body of so many bytes, and nothing else, was left out. */
export function mayOmitBody(entry: JsonObject, length: number): boolean {
  if (!isObject(entry.request) || !isObject(entry.response)) return false;
  const { content, status } = entry.response;
  if (!isObject(content) || content.text !== MISSING_TEXT) return false;
  const { url } = requestOf(entry.request);
  if (url === null || isAboutCaller(url)) return false;
  const code = statusOf(status);
  return length > LONGEST_BODY || (code !== null && isSuccess(code));
}

function requestOf(request: JsonObject): RawRequest {
  const { headers, pseudo } = splitHeaders(request.headers);
  const method = textOf(request.method) ?? pseudo.get(':method') ?? null;
  return {
    method: method?.toUpperCase() ?? null,
    url: urlOf(textOf(request.url), pseudo, headers),
    headers: withContentType(headers, request.postData),
    // No recorder promises to record every header, and most leave Authorization out.
    headersComplete: false,
    body: postedTextOf(request.postData),
  };
}

/** Some recorders say what was sent beside the body and not among the headers. */
function withContentType(headers: Header[] | null, posted: unknown): Header[] | null {
  const type = isObject(posted) ? textOf(posted.mimeType) : null;
  if (headers === null || type === null || type === '') return headers;
  if (headers.some(({ name }) => name.toLowerCase() === 'content-type')) return headers;
  return [...headers, { name: 'Content-Type', value: type }];
}

function responseOf(response: JsonObject): RawResponse {
  const { headers, pseudo } = splitHeaders(response.headers);
  const { text, truncated } = contentOf(response.content);
  const omitted = text === MISSING_TEXT;
  return {
    status: statusOf(response.status) ?? statusOf(pseudo.get(':status')),
    headers,
    body: omitted ? null : text,
    truncated: truncated || omitted,
  };
}

/** Pseudo-headers (RFC 9113, section 8.3) say what the request line says; they are no headers. */
function splitHeaders(value: unknown): { headers: Header[] | null; pseudo: Map<string, string> } {
  const { headers } = headersOf(value);
  const pseudo = new Map<string, string>();
  const plain = headers?.filter(({ name, value: content }) => {
    if (!name.startsWith(':')) return true;
    pseudo.set(name.toLowerCase(), content);
    return false;
  });
  return { headers: plain ?? null, pseudo };
}

function urlOf(
  url: string | null,
  pseudo: ReadonlyMap<string, string>,
  headers: readonly Header[] | null,
): string | null {
  if (url !== null && !url.startsWith('/')) return url;
  const path = url ?? pseudo.get(':path');
  const host = pseudo.get(':authority') ?? headers?.find(({ name }) => name.toLowerCase() === 'host')?.value;
  if (path === undefined || path === null) return null;
  return host ? `${pseudo.get(':scheme') ?? 'https'}://${host}${path}` : path;
}

/** As written where that is ISO 8601, with or without a zone; else in UTC, where it says an instant. */
function timeOf(value: unknown): string | null {
  const written = typeof value === 'number' ? value : textOf(value);
  if (written === null) return null;
  if (typeof written === 'string' && timeSpan(written) !== null) return written;
  // What no zone is given for would be read by the clock of this machine.
  if (typeof written === 'string' && !/(?:Z|GMT|UTC|[-+]\d\d:?\d\d)\b/.test(written)) return null;
  const date = new Date(written);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
