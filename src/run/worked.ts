/**
 * Calls that succeeded around changes of what their operation requires, by who made them. Of each caller and operation that
 * changed, the first and the latest success between two changes are kept: memory grows with what differs, not with the input.
 */
import { changesOf, isChangedAddress, matchOperation, operationKey } from '../contract/index.js';
import type { Operation } from '../contract/types.js';
import { parseTarget } from '../exchange/target.js';
import type { RawExchange } from '../exchange/types.js';
import { dayOf, isAtLeast } from '../primitives/time.js';

/** Who called, as far as calls tell: plain data of the caller's identity. */
export interface WhoCalled {
  /** `token#1`, or null when the credentials are unknown. */
  readonly label: string | null;
  /** What calls of one caller have in common; null for a stranger, of whom no other call is known. */
  readonly record: string | null;
}

/** A success, where it was seen. */
export interface SuccessSeen {
  /** The input, by its number. */
  readonly input: number;
  readonly index: number;
  readonly line: number | null;
  /** ISO 8601, as written. */
  readonly time: string | null;
}

/** A success on a day that is no day of a change. */
export interface DatedSuccess extends SuccessSeen {
  /** Its ISO day. */
  readonly day: string;
  /** The label of its token; null when that is not known. */
  readonly label: string | null;
}

/** Successes of the operation of a refusal and not after it: of each time between two changes the latest, in order of time. */
export interface SuccessesSeen {
  /** The ISO day of the refusal. */
  readonly until: string;
  readonly own: readonly DatedSuccess[];
  /** Of other tokens, and of callers that are not known. */
  readonly others: readonly DatedSuccess[];
}

export interface Worked {
  /** Has what the operation requires changed, so that a success at a time tells something of it? */
  awaits(operation: Operation | null, time: string | null): operation is Operation;
  /** A success of which nothing but its address is looked at: access logs have millions of them. */
  plainSuccess(raw: RawExchange, input: number): void;
  succeeded(operation: Operation, host: string | null, seen: SuccessSeen, who: WhoCalled): void;
  /** null where the time of the refusal is not known. */
  around(
    operation: Operation,
    host: string | null,
    time: string | null,
    who: WhoCalled,
  ): SuccessesSeen | null;
}

/** The successes of one caller between two changes. */
interface Stretch {
  first: DatedSuccess;
  latest: DatedSuccess;
}

/** Callers of operations at a host of which successes are remembered. */
const MOST_CALLS = 1000;

/** Characters of the day in a time. */
const DAY = 10;

const STRANGER: WhoCalled = { label: null, record: null };

/** What strangers have in common is not known, so they are kept together. */
const STRANGERS = '';

export function watchWorked(): Worked {
  /** By operation and host, then by caller, then by how many changes had come. */
  const successes = new Map<string, Map<string, Map<number, Stretch>>>();
  let size = 0;
  const keyOf = (operation: Operation, host: string | null) => `${host ?? ''} ${operationKey(operation)}`;
  /** The day of the latest success that was looked at, as it is written. */
  const lastWritten = new Map<string, string>();
  const known = new WeakMap<Operation, readonly string[]>();
  const daysOf = (operation: Operation): readonly string[] => {
    const days = known.get(operation) ?? changesOf(operation).map(({ firstSeen: { date } }) => date);
    known.set(operation, days);
    return days;
  };

  function stretchesOf(key: string, caller: string): Map<number, Stretch> | null {
    const callers = successes.get(key) ?? new Map<string, Map<number, Stretch>>();
    const own = callers.get(caller);
    if (own !== undefined) return own;
    if (size >= MOST_CALLS) return null;
    size += 1;
    const fresh = new Map<number, Stretch>();
    successes.set(key, callers.set(caller, fresh));
    return fresh;
  }

  const awaits: Worked['awaits'] = (operation, time): operation is Operation =>
    operation !== null && time !== null && daysOf(operation).length > 0;

  const succeeded: Worked['succeeded'] = (operation, host, seen, { label, record }) => {
    const key = keyOf(operation, host);
    const caller = record ?? STRANGERS;
    const call = `${caller} ${key}`;
    const written = seen.time?.slice(0, DAY) ?? '';
    // Only the day is told, and a recording has many calls of one day.
    if (written === lastWritten.get(call)) return;
    const days = daysOf(operation);
    const day = seen.time === null ? null : dayOf(seen.time);
    // Which came first on the day of a change is not known.
    if (day === null || days.includes(day)) return;
    const stretches = stretchesOf(key, caller);
    if (stretches === null) return;
    lastWritten.set(call, written);
    const came = days.filter((date) => date <= day).length;
    const success = { ...seen, day, label };
    const stretch = stretches.get(came);
    if (stretch === undefined) stretches.set(came, { first: success, latest: success });
    else if (isAtLeast(seen.time, stretch.latest.time)) stretch.latest = success;
    else if (!isAtLeast(seen.time, stretch.first.time)) stretch.first = success;
  };

  return {
    awaits,
    succeeded,
    plainSuccess({ time, source: { index, line }, request: { method, url } }, input) {
      if (time === null || url === null || !isChangedAddress(url)) return;
      const { host, path } = parseTarget(url);
      const match = matchOperation(method, path ?? '');
      if (match.kind === 'found' && awaits(match.operation, time))
        succeeded(match.operation, host, { input, index, line, time }, STRANGER);
    },
    around(operation, host, time, { record }) {
      const until = time === null ? null : dayOf(time);
      if (until === null) return null;
      const own: DatedSuccess[] = [];
      const others: DatedSuccess[] = [];
      const callers = successes.get(keyOf(operation, host)) ?? [];
      const came = daysOf(operation).filter((date) => date <= until).length;
      for (let at = 0; at <= came; at++) {
        let other: DatedSuccess | null = null;
        for (const [caller, stretches] of callers) {
          const { first, latest } = stretches.get(at) ?? {};
          const success = [latest, first].find((one) => one !== undefined && isAtLeast(time, one.time));
          if (success === undefined) continue;
          if (record !== null && caller === record) own.push(success);
          else if (other === null || !isAtLeast(other.time, success.time)) other = success;
        }
        if (other !== null) others.push(other);
      }
      return { until, own, others };
    },
  };
}
