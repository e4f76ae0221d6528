/** The operations that an input calls, whoever calls them. */
import type { Operation } from '../contract/types.js';
import type { CallerNeeds, UsePlace } from '../needs/types.js';
import { byPath, sameKey } from './operations.js';

export interface Called {
  readonly key: string;
  /** As the calls were matched. */
  readonly operation: Operation;
  readonly count: number;
  /** The first places. */
  readonly at: readonly UsePlace[];
  readonly callers: readonly CallerNeeds[];
}

/** Places that are kept of an operation. */
const MOST_PLACES = 100;

/** Each operation once, by path and method. */
export function calledOf(callers: readonly CallerNeeds[]): readonly Called[] {
  const all = new Map<string, Called>();
  for (const caller of callers) {
    for (const { operation, count, at } of caller.operations) {
      const key = sameKey(operation);
      const known = all.get(key) ?? { key, operation, count: 0, at: [], callers: [] };
      all.set(key, {
        ...known,
        count: known.count + count,
        at: [...known.at, ...at].slice(0, MOST_PLACES),
        callers: known.callers.includes(caller) ? known.callers : [...known.callers, caller],
      });
    }
  }
  return [...all.values()].sort((a, b) => byPath(a.operation, b.operation));
}
