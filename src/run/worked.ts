/**
 * Calls that succeeded before what their operation requires changed: so it worked until then. Of each operation with changes
 * only the latest success between two of them is kept, and a success after the last change of all is none of these: memory
 * grows with what differs, not with the input.
 */
import { changesOf, isChangedAddress, lastChange, matchOperation, operationKey } from '../contract/index.js';
import type { Operation } from '../contract/types.js';
import { parseTarget } from '../exchange/target.js';
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
  /**
   * A success of which nothing but its address is looked at: access logs have millions of them, most of them later than every
   * change.
   */
  plainSuccess(raw: RawExchange, input: number): void;
  succeeded(operation: Operation, host: string | null, seen: SuccessSeen): void;
  /** The latest success of the operation at the host that a change parts from a refusal at this time. */
  before(operation: Operation, host: string | null, time: string | null): SuccessBefore | null;
}

type Dated = SuccessSeen & Pick<SuccessBefore, 'day'>;

/** Operations at a host of which successes are remembered. */
const MOST_CALLS = 1000;

/** Characters of the day in a time. */
const DAY = 10;

export function watchWorked(): Worked {
  /** By how many changes had come. */
  const successes = new Map<string, Map<number, Dated>>();
  const keyOf = (operation: Operation, host: string | null) => `${host ?? ''} ${operationKey(operation)}`;
  /** The day of the latest success that was looked at, as it is written. */
  const lastWritten = new Map<string, string>();
  const known = new WeakMap<Operation, readonly string[]>();
  const daysOf = (operation: Operation): readonly string[] => {
    const days = known.get(operation) ?? changesOf(operation).map(({ firstSeen: { date } }) => date);
    known.set(operation, days);
    return days;
  };
  const awaits: Worked['awaits'] = (operation, time): operation is Operation =>
    operation !== null && time !== null && time < lastChange() && time < (daysOf(operation).at(-1) ?? '');
  const succeeded: Worked['succeeded'] = (operation, host, seen) => {
    const key = keyOf(operation, host);
    const written = seen.time?.slice(0, DAY) ?? '';
    // Only the day is told, and a recording has many calls of one day.
    if (written === lastWritten.get(key)) return;
    const days = daysOf(operation);
    const day = seen.time === null ? null : dayOf(seen.time);
    if (day === null) return;
    const came = days.filter((date) => date <= day).length;
    if (came === days.length) return;
    if (lastWritten.size < MOST_CALLS || lastWritten.has(key)) lastWritten.set(key, written);
    const own = successes.get(key) ?? new Map<number, Dated>();
    if (own.size === 0) {
      if (successes.size >= MOST_CALLS) return;
      successes.set(key, own);
    }
    const other = own.get(came);
    if (other === undefined || !isAtLeast(other.time, seen.time)) own.set(came, { ...seen, day });
  };
  return {
    awaits,
    succeeded,
    plainSuccess({ time, source: { index, line }, request: { method, url } }, input) {
      if (time === null || url === null || time >= lastChange() || !isChangedAddress(url)) return;
      const { host, path } = parseTarget(url);
      const match = matchOperation(method, path ?? '');
      if (match.kind === 'found' && awaits(match.operation, time))
        succeeded(match.operation, host, { input, index, line, time });
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
