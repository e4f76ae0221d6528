/** The document that the platform publishes about its API, made of the contract in use while it is sent. */
import { allOperations } from '../../src/contract/index.js';
import type { Operation } from '../../src/contract/types.js';
import { type Answer, redirect, stream } from './answer.js';
import type { Received } from './call.js';
import type { PublishedDocument, World } from './world.js';

const PATH = '/api/v2/docs/swagger';

/**
 * Each address of `redirects` leads to the next, the first is where the path of the document leads, and the last has
 * it. Null for every other call, and for a world without document.
 */
export function answerDocument({ document }: World, request: Received): Answer | null {
  if (document === undefined || request.method !== 'GET') return null;
  const { redirects = [] } = document;
  const at = redirects.findIndex((address) => isAt(address, request));
  if (at < 0 && request.path !== PATH) return null;
  const next = redirects[at + 1];
  return next === undefined ? send(document, request) : redirect(next);
}

/** A path is one of every host. */
function isAt(address: string, { host, path }: Received): boolean {
  const url = new URL(address, `https://${host}`);
  return url.hostname === host && url.pathname === path;
}

function send(document: PublishedDocument, { header }: Received): Answer {
  const { lastModified, etag, encoding, contentType = 'application/json' } = document;
  const validators = {
    ...(lastModified !== undefined && { 'Last-Modified': lastModified }),
    ...(etag !== undefined && { ETag: etag }),
  };
  // RFC 9110, section 13.2.2: a tag that is known decides, else the time.
  const known = header('if-none-match');
  const isSame =
    known === null
      ? lastModified !== undefined && header('if-modified-since') === lastModified
      : known === etag;
  return isSame
    ? { kind: 'empty', status: 304, headers: validators }
    : stream(contentType, () => textOf(document), encoding ?? null, validators);
}

/** In pieces; none of it is kept. */
export function* textOf({ text, operations, prose = 0, without = [] }: PublishedDocument): Iterable<string> {
  if (text !== undefined) return yield text;
  yield '{"swagger":"2.0","info":{"title":"Genesys Cloud Platform API"},"host":"api.mypurecloud.com","paths":{';
  const paths = new Map<string, Operation[]>();
  for (const operation of allOperations().slice(0, operations))
    if (!without.includes(`${operation.method} ${operation.path}`))
      paths.set(operation.path, [...(paths.get(operation.path) ?? []), operation]);
  let separator = '';
  for (const [path, ofPath] of paths) {
    const item = Object.fromEntries(
      ofPath.map((operation) => [operation.method.toLowerCase(), itemOf(operation)]),
    );
    yield `${separator}${JSON.stringify(path)}:${JSON.stringify(item)}`;
    separator = ',';
  }
  yield '},"definitions":{"prose":{"description":"';
  for (let left = prose; left > 0; left -= PIECE.length) yield PIECE.slice(0, left);
  yield '"}}}';
}

const PIECE = 'The platform has much to tell. '.repeat(2000);

/** As the platform writes an operation, as far as somebody reads it. */
const itemOf = ({ id, permissions, scopes, auth, deprecated }: Operation): unknown => ({
  operationId: id,
  'x-purecloud-method-name': id,
  ...(deprecated && { deprecated }),
  ...(auth !== 'none' && {
    security: [auth === 'oauth' ? { 'PureCloud OAuth': scopes ?? ['all'] } : { 'Webmessaging JWT': [] }],
  }),
  ...(permissions.mode !== 'NONE' && {
    'x-inin-requires-permissions':
      permissions.mode === 'UNKNOWN'
        ? { type: 'ANY', permissions: ['What it takes is told in words'] }
        : { type: permissions.mode, permissions: permissions.names },
  }),
  responses: { '200': { description: 'successful operation' } },
});
