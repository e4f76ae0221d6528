/** Which operations of two contracts are the same, and which operation a path was or becomes one of. */
import { operationKey } from '../contract/index.js';
import { blankParameters } from '../contract/path.js';
import type { Operation } from '../contract/types.js';
import type { ContractSide } from './types.js';

/** The same for operations that differ in names of parameters only. */
export const sameKey = ({ method, path }: Operation): string => `${method} ${blankParameters(path)}`;

/** By path, then by method: what belongs together stands together. */
export function byPath(a: Operation, b: Operation): number {
  const [first, second] = [`${a.path} ${a.method}`, `${b.path} ${b.method}`];
  return first < second ? -1 : first > second ? 1 : 0;
}

export interface Index {
  readonly byKey: ReadonlyMap<string, Operation>;
  /** Operations that stand there once more, by their names. */
  readonly repeated: readonly string[];
}

/** The first of operations that are the same counts. */
export function indexOf({ operations }: Pick<ContractSide, 'operations'>): Index {
  const byKey = new Map<string, Operation>();
  const repeated: string[] = [];
  for (const operation of operations) {
    const key = sameKey(operation);
    if (byKey.has(key)) repeated.push(operationKey(operation));
    else byKey.set(key, operation);
  }
  return { byKey, repeated };
}

/**
 * Finds out whether it is known that the platform removed what the second contract lacks: it says so, or is known to be the
 * newer one and whole.
 */
export function removedBetween(from: ContractSide, to: ContractSide): (operation: Operation) => boolean {
  const [first, second] = [from.api ?? null, to.api ?? null];
  if (first !== null && second !== null && first < second) return () => true;
  const removed = new Set((to.removedOperations ?? []).map(sameKey));
  return (operation) => removed.has(sameKey(operation));
}

/**
 * The operations of both contracts, those that both have as the second one has them: what calls are matched against, as a
 * call of a removed operation is in the first one only, and a call of a new one in the second.
 */
export function unionOf(from: ContractSide, to: ContractSide): readonly Operation[] {
  const all = new Map(indexOf(from).byKey);
  for (const [key, operation] of indexOf(to).byKey) all.set(key, operation);
  return [...all.values()].sort(byPath);
}

/** Finds the operation that a call is taken for; null where there is none. */
export type Routes = (called: Operation) => Operation | null;

const isParameter = (segment: string | undefined): boolean => segment?.startsWith('{') === true;

/** Index of the first segment behind `/api/v2`, which is never a parameter. */
const GROUP = 3;

/**
 * Where a call of an operation goes that these do not have: one of `GET /api/v2/users/me` goes to
 * `GET /api/v2/users/{userId}`. Literal segments go before parameters, as in the platform.
 */
export function routesOf(operations: readonly Operation[]): Routes {
  const keyOf = (method: string, path: readonly string[]) => `${method} ${path.length} ${path[GROUP]}`;
  const alike = new Map<string, { readonly operation: Operation; readonly path: readonly string[] }[]>();
  for (const operation of operations) {
    const path = operation.path.split('/');
    const key = keyOf(operation.method, path);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [{ operation, path }]);
    else known.push({ operation, path });
  }
  return ({ method, path }) => {
    const segments = path.split('/');
    const [first, ...others] = (alike.get(keyOf(method, segments)) ?? []).filter(({ path: own }) =>
      own.every((segment, at) => isParameter(segment) || segment === segments[at]),
    );
    if (first === undefined) return null;
    return others.reduce((best, one) => (isMoreLiteral(one.path, best.path) ? one : best), first).operation;
  };
}

/** At the first segment where they differ. */
function isMoreLiteral(a: readonly string[], b: readonly string[]): boolean {
  const at = a.findIndex((segment, index) => isParameter(segment) !== isParameter(b[index]));
  return at >= 0 && !isParameter(a[at]);
}
