/**
 * The one call that a record tells of. A record may hold parts of two: a service that logs the request that it is
 * serving, and in an error the call that it made meanwhile. They are never mixed.
 */
import { classifyHost } from '../../../contract/regions.js';
import type { Header } from '../../../exchange/types.js';
import { REQUEST_METHOD } from '../../../primitives/http.js';
import { asObject, parseJson } from '../../../primitives/json.js';
import { statusOf as statusOfBody } from '../../text/find/error-body.js';
import { sent } from '../../text/find/sdk-log.js';
import type { JsonRecord } from '../types.js';
import { addressIn, hasAbsolute } from './address.js';
import type { Group, Part } from './fields.js';
import { bodyOf, first, headersOfField, lineOf, methodOf, statusOfField } from './finds.js';
import type { Find } from './walk.js';

export type RecordedCall = Pick<
  JsonRecord,
  'method' | 'url' | 'status' | 'requestHeaders' | 'responseHeaders' | 'requestBody' | 'responseBody'
>;

/** It tells of none. */
export const NO_CALL: RecordedCall = {
  method: null,
  url: null,
  status: null,
  requestHeaders: null,
  responseHeaders: null,
  requestBody: null,
  responseBody: null,
};

const CALL_PARTS: ReadonlySet<Part> = new Set<Part>([
  'method',
  'url',
  'path',
  'line',
  'status',
  'weak-status',
  'response-body',
  'request-headers',
  'response-headers',
]);

type Response = Pick<RecordedCall, 'status' | 'responseHeaders' | 'responseBody'>;

/** @param finds all that was found, the best first */
export function callIn(finds: readonly Find[]): RecordedCall {
  if (!finds.some(({ part }) => CALL_PARTS.has(part))) return NO_CALL;
  if (finds.every(({ group }) => group === 'record')) return whole(finds);
  const of = (group: Group): readonly Find[] => finds.filter((find) => find.group === group);
  const groups = { error: of('error'), record: of('record'), server: of('server'), content: of('content') };

  const inError = answered(groups.error);
  if (groups.error.some(({ part }) => part === 'url' || part === 'path')) return whole(groups.error);
  const outer = ofPlatform(groups) ?? whole(groups.record);
  const isAlone = outer.method === null && outer.url === null && outer.status === null;
  const record = isAlone && groups.content.length > 0 ? whole(groups.content) : outer;
  if (inError !== null) {
    // The status of the record is that of another answer: then its address is that of another call.
    const isOther = record.status !== null && inError.status !== null && record.status !== inError.status;
    return isOther ? { ...NO_CALL, ...inError } : { ...record, ...merged(inError, record) };
  }
  if (record.url !== null || groups.server.length === 0) return record;
  // Without an answer, the request that is being served is only what the record was written meanwhile.
  const server = whole([...groups.server, ...groups.record].sort((a, b) => a.rank - b.rank));
  const isOwn = server.method !== null && (server.status !== null || hasAbsolute(groups.server));
  return isOwn ? server : record;
}

/** The request under names of what a service serves, where it went to the platform: nobody serves its hosts. */
function ofPlatform({
  record,
  server,
}: Readonly<Record<'record' | 'server', readonly Find[]>>): RecordedCall | null {
  if (!hasAbsolute(server) || hasAbsolute(record)) return null;
  const call = whole([...server, ...record].sort((a, b) => a.rank - b.rank));
  const host = /^https?:\/\/([^/:?#]+)/i.exec(call.url ?? '')?.[1]?.toLowerCase();
  return host !== undefined && classifyHost(host).kind === 'api' ? call : null;
}

const merged = (answer: Response, other: Response): Response => ({
  status: answer.status ?? other.status,
  responseHeaders: answer.responseHeaders ?? other.responseHeaders,
  responseBody: answer.responseBody ?? other.responseBody,
});

function answered(finds: readonly Find[]): Response | null {
  if (finds.length === 0) return null;
  const { status, responseHeaders, responseBody } = whole(finds);
  return status === null && responseBody === null ? null : { status, responseHeaders, responseBody };
}

function whole(finds: readonly Find[]): RecordedCall {
  if (!finds.some(({ part }) => CALL_PARTS.has(part))) return NO_CALL;
  const requestHeaders = headersIn(finds, 'request-headers', 'request-header');
  const responseHeaders = headersIn(finds, 'response-headers', 'response-header');
  const responseBody = first(finds, 'response-body', bodyOf);
  const method = first(finds, 'method', methodOf) ?? first(finds, 'line', lineOf)?.method ?? null;
  const address = addressIn(finds, requestHeaders);
  const strong = firstStatus(finds, 'status');
  // Paths of files stand under the same names as paths of calls.
  const isPath = address?.startsWith('/') ?? false;
  const url = isPath && method === null && strong === null ? null : address;
  const isHttp =
    method !== null ||
    url !== null ||
    responseBody !== null ||
    requestHeaders !== null ||
    responseHeaders !== null ||
    finds.some(({ part }) => part === 'sign');
  const status =
    strong ??
    (isHttp ? firstStatus(besideCall(finds), 'weak-status') : besideWords(finds)) ??
    statusInBody(responseBody) ??
    (url !== null && saysNoAnswer(finds) ? 0 : null);
  const requestBody = sent(url, first(finds, 'request-body', bodyOf));
  return { method, url, status, requestHeaders, responseHeaders, requestBody, responseBody };
}

/** A status of something inside the record is that of the thing: only what stands as far out as the call counts. */
function besideCall(finds: readonly Find[]): readonly Find[] {
  const calls = finds.filter(({ part }) => part !== 'weak-status' && SIGNS.has(part));
  return finds.filter(({ depth }) => calls.some((call) => depth <= call.depth));
}

const CALL = new RegExp(String.raw`\b${REQUEST_METHOD} ["'\`]?(?:https?:\/\/|\/)`);

/** The status of a record that names its call in words: `{"msg": "GET /api/v2/users failed", "status": 403}`. */
function besideWords(finds: readonly Find[]): number | null {
  if (!finds.some(({ part }) => part === 'weak-status')) return null;
  const named = finds.find(
    ({ part, value }) => part === 'text' && typeof value === 'string' && CALL.test(value),
  );
  if (named === undefined) return null;
  return firstStatus(
    finds.filter(({ depth }) => depth <= named.depth),
    'weak-status',
  );
}

const SIGNS: ReadonlySet<Part> = new Set<Part>([...CALL_PARTS, 'sign']);

const firstStatus = (finds: readonly Find[], part: Part): number | null =>
  first(finds, part, (value) => statusOfField(value) || null);

/** A status of 0, said as a status of HTTP. */
function saysNoAnswer(finds: readonly Find[]): boolean {
  const isSaid = (part: Part): boolean =>
    finds.some((find) => find.part === part && statusOfField(find.value) === 0);
  return isSaid('status') || (isSaid('weak-status') && finds.some(({ part }) => part === 'sign'));
}

function statusInBody(body: string | null): number | null {
  return body?.startsWith('{') ? statusOfBody(asObject(parseJson(body))) : null;
}

function headersIn(finds: readonly Find[], all: Part, one: Part): readonly Header[] | null {
  const listed = first(finds, all, headersOfField);
  if (!finds.some(({ part }) => part === one)) return listed;
  const own = finds
    .filter(({ part }) => part === one)
    .map(({ header, value }) => ({ [header ?? '']: value }));
  return [...(listed ?? []), ...own.flatMap((each) => headersOfField(each) ?? [])];
}
