/** Swagger documents in small, and reading them. */
import type { Operation } from '../../src/contract/types.js';
import { createDocumentReader } from '../../src/published/document.js';
import type { DocumentResult, PublishedDocument } from '../../src/published/types.js';
import { feed } from '../read/helpers.js';

export const QUEUES = '/api/v2/routing/queues';

/** An operation as the platform writes one. */
export const operation = (id: string, more: object = {}) => ({
  tags: ['Routing'],
  operationId: id,
  security: [{ 'PureCloud OAuth': ['routing', 'routing:readonly'] }],
  'x-inin-requires-permissions': { type: 'ANY', permissions: ['routing:queue:view'] },
  'x-purecloud-method-name': id,
  responses: { 200: { description: 'successful operation' } },
  ...more,
});

export const swagger = (paths: unknown, more: object = {}) => ({
  swagger: '2.0',
  info: { title: 'PureCloud Platform API', version: 'v2' },
  paths,
  ...more,
});

/** The document that a contract would have been read from. */
export function documentOf(operations: readonly Operation[]) {
  const paths = new Map<string, Record<string, unknown>>();
  for (const each of operations) {
    const item = paths.get(each.path) ?? {};
    const { mode, names } = each.permissions;
    item[each.method.toLowerCase()] = {
      security:
        each.auth === 'none'
          ? undefined
          : each.auth === 'oauth'
            ? [{ 'PureCloud OAuth': each.scopes ?? ['all'] }]
            : [{ 'Webmessaging JWT': [] }],
      'x-inin-requires-permissions':
        mode === 'UNKNOWN'
          ? { type: 'ANY', permissions: ['They are enforced elsewhere'] }
          : mode === 'NONE'
            ? undefined
            : { type: mode, permissions: names },
      'x-purecloud-method-name': each.id,
      'x-genesys-preview': each.preview || undefined,
      deprecated: each.deprecated || undefined,
    };
    paths.set(each.path, item);
  }
  return swagger(Object.fromEntries(paths));
}

/** Reads a document, or its text or bytes, in chunks of a size. */
export function read(document: object | string | Uint8Array, size?: number): DocumentResult {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const bytes = document instanceof Uint8Array ? document : new TextEncoder().encode(text);
  const reader = createDocumentReader();
  let result: DocumentResult | null = null;
  feed(
    {
      push: reader.push,
      end: () => {
        result = reader.end();
      },
    },
    bytes,
    size,
  );
  if (result === null) throw new Error('the reader was not ended');
  return result;
}

/** @throws Error when the document is refused */
export function readWhole(document: object | string, size?: number): PublishedDocument {
  const result = read(document, size);
  if (!result.ok) throw new Error(result.reason);
  return result.document;
}

/** Why a document is refused; null when it is not. */
export function refusalOf(document: object | string | Uint8Array, size?: number): string | null {
  const result = read(document, size);
  return result.ok ? null : result.reason;
}
