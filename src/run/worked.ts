/**
 * Calls that succeeded before what their operation requires changed: so it worked until then. Of each operation with changes
 * only the latest success between two of them is kept, and a success after the last change of all is none of these: memory
 * grows with what differs, not with the input.
 */
import { changedEndings, changesOf, lastChange, operationKey } from '../contract/index.js';
import type { Operation } from '../contract/types.js';
import type { RawExchange } from '../exchange/types.js';
import { dayOf, isAtLeast } from '../primitives/time.js';

/** A success, where it was seen. */
export interface SuccessSeen {
  /** The input, by its number. */
  readonly input: number;
  readonly index: number;
  readonly line: number | null;
  /** ISO 8601, as written. */
  readonly time: string | null;
}

/** A success before a refusal, with changes between. */
export interface SuccessBefore extends SuccessSeen {
  /** Its ISO day. */
  readonly day: string;
  /** The days on which the changes between were first seen. */
  readonly changes: readonly string[];
}

export interface Worked {
  /** Has what the operation requires changed since a time? Only then a success tells anything. */
  awaits(operation: Operation | null, time: string | null): operation is Operation;
  succeeded(operation: Operation, host: string | null, seen: SuccessSeen): void;
  /** The latest success of the operation at the host that a change parts from a refusal at this time. */
  before(operation: Operation, host: string | null, time: string | null): SuccessBefore | null;
}

/**
 * May it be a success before a change, of an operation that has some? Told by the end of its address: access logs have
 * millions of successes, and most of them are later than every change.
 */
export function mayHaveWorked({ time, request: { url } }: RawExchange): boolean {
  if (time === null || url === null || time >= lastChange()) return false;
  const end = url.lastIndexOf('/');
  const endings = changedEndings();
  return endings.has(url.slice(end + 1)) || endings.has(url.slice(url.lastIndexOf('/', end - 1) + 1, end));
}

type Dated = SuccessSeen & Pick<SuccessBefore, 'day'>;

/** Operations at a host of which successes are remembered. */
const MOST_CALLS = 1000;

export function watchWorked(): Worked {
  /** By how many changes had come. */
  const successes = new Map<string, Map<number, Dated>>();
  const keyOf = (operation: Operation, host: string | null) => `${host ?? ''} ${operationKey(operation)}`;
  const known = new WeakMap<Operation, readonly string[]>();
  const daysOf = (operation: Operation): readonly string[] => {
    const days = known.get(operation) ?? changesOf(operation).map(({ firstSeen: { date } }) => date);
    known.set(operation, days);
    return days;
  };
  const awaits: Worked['awaits'] = (operation, time): operation is Operation =>
    operation !== null && time !== null && time < lastChange() && time < (daysOf(operation).at(-1) ?? '');
  return {
    awaits,
    succeeded(operation, host, seen) {
      const days = daysOf(operation);
      const day = seen.time === null ? null : dayOf(seen.time);
      if (day === null) return;
      const came = days.filter((date) => date <= day).length;
      if (came === days.length) return;
      const key = keyOf(operation, host);
      const own = successes.get(key) ?? new Map<number, Dated>();
      if (own.size === 0) {
        if (successes.size >= MOST_CALLS) return;
        successes.set(key, own);
      }
      const other = own.get(came);
      if (other === undefined || !isAtLeast(other.time, seen.time)) own.set(came, { ...seen, day });
    },
    before(operation, host, time) {
      const own = successes.get(keyOf(operation, host));
      const day = own === undefined || time === null ? null : dayOf(time);
      if (own === undefined || day === null) return null;
      const days = daysOf(operation);
      const came = days.filter((date) => date <= day).length;
      for (let at = came - 1; at >= 0; at--) {
        const success = own.get(at);
        if (success !== undefined) return { ...success, changes: days.slice(at, came) };
      }
      return null;
    },
  };
}
