/** Contracts in small, and contracts made of documents. */
import { type Contract, openContract } from '../../src/contract/index.js';
import { type PackableOperation, packOperations } from '../../src/contract/pack/index.js';
import { type CompiledDocument, compileDocument } from '../../src/published/compile.js';
import type { DocumentEdition } from '../../src/published/order.js';
import { readWhole } from './documents.js';

export const packable = (
  method: PackableOperation['method'],
  path: string,
  id: string,
  more: Partial<PackableOperation> = {},
): PackableOperation => ({
  method,
  path,
  id,
  permissions: { mode: 'ANY', names: ['routing:queue:view'] },
  scopes: ['routing'],
  caller: 'any',
  auth: 'oauth',
  preview: false,
  deprecated: false,
  ...more,
});

/** A contract of Platform API 10000, unless it is another. */
export function contractOf(
  operations: readonly PackableOperation[],
  removedOperations: readonly PackableOperation[] = [],
  version = 'Platform API 10000',
): Contract {
  const every = [...operations, ...removedOperations];
  return openContract({
    edition: {
      version,
      date: '2026-01-01',
      older: null,
      kept: null,
      operations: operations.length,
      source: null,
    },
    tables: {
      ...packOperations({
        operations,
        removedOperations,
        permissions: [...new Set(operations.flatMap(({ permissions }) => permissions.names))],
        scopes: [...new Set(every.flatMap(({ scopes }) => scopes ?? []))],
      }),
      words: '',
      history: '',
      errorCodes: '',
    },
  });
}

export const EDITION: DocumentEdition = {
  api: 11_000,
  sha256: '3f2a91c0ffffffff',
  date: '2026-12-01',
  source: 'a test',
  fetched: false,
};

/** The contract of a document; 11000 on 2026-12-01 unless it is another. */
export function imported(
  document: object,
  older: Contract,
  edition: Partial<DocumentEdition> = {},
): CompiledDocument & { readonly opened: Contract } {
  const made = compileDocument(readWhole(document), older, { ...EDITION, ...edition });
  return { ...made, opened: openContract(made.contract) };
}
