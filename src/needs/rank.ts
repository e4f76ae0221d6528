/** Which of several names would be asked for, where any of them does: a rank for `leastCover`. */
import { allOperations, operationsWithPermission } from '../contract/index.js';
import type { Operation } from '../contract/types.js';
import { lazy } from '../primitives/lazy.js';

type Rank = (name: string) => number;
type IsPreferred = (name: string) => boolean;

/**
 * Permissions: the preferred, then `:view`, then those that fewest operations name beside these. A general permission
 * (`admin`) comes last of all that are not preferred: how much it opens is not told by the operations that name it.
 */
export function permissionRank(operations: readonly Operation[], isPreferred?: IsPreferred): Rank {
  const rank = rankAmong(operations, operationsWithPermission, isPreferred);
  return (name) => rank(name) + (name.includes(':') ? 0 : WRITES);
}

/** Scopes: the preferred, then `:readonly`, then those that fewest operations accept beside these. */
export const scopeRank = (operations: readonly Operation[], isPreferred?: IsPreferred): Rank =>
  rankAmong(operations, (name) => byScope().get(name) ?? [], isPreferred);

/** More than any name opens. */
const WRITES = 1_000_000;

/** Of which names there is to be least: those that are preferred, that only read, that fewest other operations name. */
function rankAmong(
  operations: readonly Operation[],
  opened: (name: string) => readonly Operation[],
  isPreferred: (name: string) => boolean = () => false,
): (name: string) => number {
  const needed = new Set(operations.map(({ id }) => id));
  return (name) => {
    const others = opened(name).filter(({ id }) => !needed.has(id)).length;
    const writes = /:(?:view|readonly)$/.test(name) ? 0 : WRITES;
    return others + writes + (isPreferred(name) ? 0 : 2 * WRITES);
  };
}

const byScope = lazy(() => {
  const index = new Map<string, Operation[]>();
  for (const operation of allOperations()) {
    for (const scope of operation.scopes ?? []) {
      const known = index.get(scope);
      if (known === undefined) index.set(scope, [operation]);
      else known.push(operation);
    }
  }
  return index;
});
