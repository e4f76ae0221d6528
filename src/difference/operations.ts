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
 * The operations of both contracts, those that both have as the second one has them: what calls are matched against, as a
 * call of a removed operation is in the first one only, and a call of a new one in the second.
 */
export function unionOf(from: ContractSide, to: ContractSide): readonly Operation[] {
  const all = new Map(indexOf(from).byKey);
  for (const [key, operation] of indexOf(to).byKey) all.set(key, operation);
  return [...all.values()].sort(byPath);
}

const isParameter = (segment: string): boolean => segment.startsWith('{');

/**
 * The operation that a call of this one is taken for where this one does not exist: `GET /api/v2/users/me` is one of
 * `GET /api/v2/users/{userId}`. Literal segments go before parameters, as in the platform. null: there is none.
 */
export function takenFor({ method, path }: Operation, others: readonly Operation[]): Operation | null {
  const segments = path.split('/');
  const fits = others
    .filter((other) => other.method === method)
    .map((other) => ({ other, own: other.path.split('/') }))
    .filter(
      ({ own }) =>
        own.length === segments.length && own.every((part, at) => isParameter(part) || part === segments[at]),
    );
  const [first, ...rest] = fits;
  if (first === undefined) return null;
  return rest.reduce((best, one) => (isMoreLiteral(one.own, best.own) ? one : best), first).other;
}

/** At the first segment where they differ. */
function isMoreLiteral(a: readonly string[], b: readonly string[]): boolean {
  const at = a.findIndex((part, index) => isParameter(part) !== isParameter(b[index] ?? ''));
  return at >= 0 && !isParameter(a[at] ?? '');
}
