/** The tables of operations and names, as a refreshed contract has them. */
import { type Contract, type Operation, sameRequirement } from '../../../src/contract/index.js';
import { blankParameters } from '../../../src/contract/path.js';
import type { Facts } from '../tables.js';

export type OperationFact = Facts['operations'][number];
type RemovedFact = Facts['removedOperations'][number];

/** The published contract, in the table of sources. */
export const SOURCE = 'CONTRACT';

/** Names of parameters do not matter: a call has none. */
export const callsOf = ({ method, path }: Pick<OperationFact, 'method' | 'path'>): string =>
  blankParameters(`${method} ${path}`);

/** Records by the calls that they are of. */
export const byCalls = <T extends Pick<OperationFact, 'method' | 'path'>>(
  records: readonly T[],
): ReadonlyMap<string, T> => new Map(records.map((record) => [callsOf(record), record]));

/** What of {@link Facts} a contract tells. */
export type ContractFacts = Pick<Facts, 'operations' | 'removedOperations' | 'permissions' | 'scopes'>;

/**
 * @param contract made of a newer document and of these facts
 * @param goneIn the release that the document is of
 */
export function contractFacts(
  facts: Facts,
  contract: Contract,
  goneIn: RemovedFact['goneIn'],
): ContractFacts {
  const before = byCalls([...facts.removedOperations, ...facts.operations]);
  const removed = byCalls(facts.removedOperations);
  const published = byCalls(facts.operations);
  const ownId = idsBeside(facts.removedOperations);
  const gone = contract.removedOperations().flatMap((operation): RemovedFact[] => {
    const calls = callsOf(operation);
    const known = removed.get(calls);
    if (known !== undefined) return [known];
    const last = published.get(calls);
    return last === undefined
      ? []
      : [{ ...last, id: ownId(last.id), lastSeen: lastSeen(last, facts), goneIn, sources: [SOURCE] }];
  });
  return {
    operations: inOrder(contract.operations().map((one) => factOf(one, before.get(callsOf(one))))),
    removedOperations: inOrder(gone),
    permissions: contract.permissions(),
    scopes: contract.scopes(),
  };
}

/** An id may have gone from path to path, and of removed operations each has its own. */
function idsBeside(removed: readonly RemovedFact[]): (id: string) => string {
  const ids = new Set(removed.map(({ id }) => id));
  return (id) => {
    let own = id;
    for (let number = 0; ids.has(own); number++) own = `${id}${number}`;
    ids.add(own);
    return own;
  };
}

/** Where a table was put together from two versions, only what came with the newer one was seen in it. */
const lastSeen = ({ since }: OperationFact, { meta }: Facts): string =>
  (since === undefined ? meta.older : undefined)?.date ?? meta.date;

function factOf(operation: Operation, before: OperationFact | undefined): OperationFact {
  const { method, path, id, permissions, scopes, scopesBasis, caller, auth, preview, deprecated, since } =
    operation;
  return {
    method,
    path,
    id,
    // What is the same in another order stays as it is, so that a line that differs is a change.
    permissions:
      before !== undefined && sameRequirement(before.permissions, permissions)
        ? before.permissions
        : { mode: permissions.mode, names: [...permissions.names] },
    scopes: scopes?.toSorted(),
    scopesBasis: scopesBasis === 'derived' || scopesBasis === 'kept' ? scopesBasis : undefined,
    caller,
    auth,
    preview,
    deprecated,
    since: since ?? undefined,
  };
}

/** As the tables are sorted. */
export function inOrder<T extends Pick<OperationFact, 'method' | 'path'>>(records: readonly T[]): T[] {
  const placeOf = ({ path, method }: T): string => `${path}\u0000${method}`;
  return records.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

/** An operation as the table has it: what is as usual is left out. */
export const operationRecord = ({
  method,
  path,
  id,
  permissions,
  scopes,
  scopesBasis,
  caller,
  auth,
  preview,
  deprecated,
  since,
  ...removal
}: OperationFact): object => ({
  method,
  path,
  id,
  permissions,
  scopes,
  scopesBasis,
  ...(caller !== 'any' && { caller }),
  ...(auth !== 'oauth' && { auth }),
  ...(preview && { preview }),
  ...(deprecated && { deprecated }),
  since,
  // When a removed one was last seen, and from where that is known.
  ...removal,
});
