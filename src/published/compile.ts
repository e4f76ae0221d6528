/** The document of the platform → a contract: what it does not tell is kept from an older one, and marked. */
import type { CompiledContract, Contract } from '../contract/index.js';
import { type PackableOperation, packErrorCodes, packOperations, wordsOf } from '../contract/pack/index.js';
import { blankParameters } from '../contract/path.js';
import type { Operation } from '../contract/types.js';
import { packedChanges } from './changes.js';
import { createIds } from './ids.js';
import { notesOf } from './notes.js';
import { type DocumentEdition, orderOf, versionOfDocument } from './order.js';
import type { Pair, PublishedDocument, PublishedOperation } from './types.js';

export interface CompiledDocument {
  readonly contract: CompiledContract;
  /** What was kept and left out: one printable line each. */
  readonly notes: readonly string[];
  /** What is odd in the document, as {@link PublishedDocument} has it. */
  readonly warnings: readonly string[];
}

/**
 * Makes the contract that a document stands for.
 *
 * Kept from `older` are scopes that the document does not tell, whose token an operation takes, and preview operations,
 * which the public document leaves out. What else `older` has and the document lacks was removed when the document is
 * surely the newer of the two; otherwise nobody knows, and it is kept without being listed.
 */
export function compileDocument(
  document: PublishedDocument,
  older: Contract,
  edition: DocumentEdition,
): CompiledDocument {
  const order = orderOf(edition, older.edition);
  const pairs = paired(document.operations, older);
  const ids = createIds(document.operations);
  const since = order === 'newer' && edition.api !== null ? edition.api : undefined;
  const published = pairs.map(({ published: operation, before }) => {
    const known = before === null || before.removed ? since : sinceOf(before, edition);
    return packable(operation, before, ids.of(operation, before?.id ?? null), known);
  });

  const found = new Set(pairs.map(({ before }) => before));
  const gone = older.operations().filter((operation) => !found.has(operation));
  // The public document has no preview operations; one that marks some as such may have left others out on purpose.
  const keepsPreviews = order === 'newer' && !document.operations.some(({ preview }) => preview);
  const kept = gone
    .filter(({ preview }) => keepsPreviews && preview)
    .map((operation) => ({ ...carried(operation), id: ids.of({ ...operation, id: null }, operation.id) }));
  const removed = [
    ...gone.filter(({ preview }) => order === 'newer' && !(keepsPreviews && preview)),
    ...older.removedOperations().filter((operation) => !found.has(operation)),
  ];
  // What the document may lack only since it is old is not lost: a call of it would be told to be in no contract.
  const unlisted = [
    ...(order === 'newer' ? [] : gone),
    ...older.unlistedOperations().filter((operation) => !found.has(operation)),
  ].map((operation) => ({
    ...carried(operation),
    unlisted: true,
    id: ids.of({ ...operation, id: null }, operation.id),
  }));
  const listed = [...published, ...kept];
  const operations = [...listed, ...unlisted].sort(inOrder);
  const removedOperations = removed.map(carried).sort(inOrder);

  const permissions = sorted(operations.flatMap((operation) => operation.permissions.names));
  const scopes = sorted([...operations, ...removedOperations].flatMap((operation) => operation.scopes ?? []));
  const names = [
    ...permissions,
    ...scopes,
    ...new Set(operations.flatMap(({ path }) => path.split('/'))),
    ...document.errorCodes.map(({ code }) => code),
  ];
  return {
    contract: {
      edition: {
        version: versionOfDocument(edition),
        date: edition.date,
        older: null,
        kept: unlisted.length === 0 ? null : { version: older.edition.version, date: older.edition.date },
        operations: listed.length,
        source: edition.source,
      },
      tables: {
        ...packOperations({ operations, removedOperations, permissions, scopes }),
        words: wordsOf(names).join('\n'),
        history: packedChanges(older, order === 'newer' ? pairs : [], edition),
        errorCodes: packErrorCodes(document.errorCodes),
      },
    },
    notes: notesOf({ order, older, pairs, operations: listed, gone: gone.length, kept: kept.length }),
    warnings: document.warnings,
  };
}

/** Names of parameters do not matter: a call has none. */
const callsOf = (operation: Pick<Operation, 'method' | 'path'>): string =>
  blankParameters(`${operation.method} ${operation.path}`);

function paired(operations: readonly PublishedOperation[], older: Contract): readonly Pair[] {
  const before = new Map(
    [...older.removedOperations(), ...older.unlistedOperations(), ...older.operations()].map((each) => [
      callsOf(each),
      each,
    ]),
  );
  return operations.map((published) => ({ published, before: before.get(callsOf(published)) ?? null }));
}

function packable(
  published: PublishedOperation,
  before: Operation | null,
  id: string,
  since: number | undefined,
): PackableOperation {
  const { method, path, permissions, scopes, auth, preview, deprecated } = published;
  // Scopes that are no longer asked for in the same way are no scopes of this operation.
  const known = scopes === null && before?.auth === auth ? before : null;
  return {
    id,
    method,
    path,
    permissions,
    scopes: scopes ?? known?.scopes ?? undefined,
    scopesBasis: known === null || known.scopes === null ? undefined : keptBasis(known),
    caller: before?.caller ?? 'any',
    auth,
    preview: preview || before?.preview === true,
    deprecated,
    since,
  };
}

/** What was concluded stays concluded. */
const keptBasis = ({ scopesBasis }: Operation): 'derived' | 'kept' =>
  scopesBasis === 'derived' ? 'derived' : 'kept';

/** An operation that the document does not have. */
const carried = ({ scopes, since, ...operation }: Operation): PackableOperation => ({
  ...operation,
  scopes: scopes ?? undefined,
  scopesBasis: scopes === null ? undefined : keptBasis({ ...operation, scopes, since }),
  since: since ?? undefined,
});

/** What a document before that version has, did not come with it. */
const sinceOf = ({ since }: Operation, { api }: DocumentEdition): number | undefined =>
  since === null || (api !== null && since > api) ? undefined : since;

const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

function inOrder(a: PackableOperation, b: PackableOperation): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.method < b.method ? -1 : 1;
}
