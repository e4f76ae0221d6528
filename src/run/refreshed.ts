/**
 * Refused tokens that were replaced: a 401, and later the same call succeeds with another token. Of each call only the
 * latest success is kept, and which problems wait for one: memory grows with what differs, not with the input.
 */
import { momentOf } from '../primitives/time.js';
import type { Sighting } from '../sight/sight.js';

/** The success that healed a 401. */
export interface Healed {
  /** The input, by its number. */
  readonly input: number;
  readonly index: number;
  readonly line: number | null;
  /** `token#2`. */
  readonly label: string;
}

/** A call by a token. */
export interface CallSeen extends Healed {
  /** The host and the operation: calls that are equal in it are the same call. */
  readonly call: string;
  readonly time: string | null;
}

export interface Refreshed {
  /** A 401, by the number of its problem. */
  refused(problem: number, seen: CallSeen): void;
  succeeded(seen: CallSeen): void;
  /** null when no later success with another token followed the last 401 of the problem. */
  healedBy(problem: number): Healed | null;
}

/** Different calls whose latest success is remembered. */
const MOST_CALLS = 10_000;
/** Problems of one call that wait for a success. */
const MOST_WAITING = 100;

export function watchRefreshes(): Refreshed {
  const latest = new Map<string, CallSeen>();
  const waiting = new Map<string, Map<number, CallSeen>>();
  const healed = new Map<number, Healed>();
  return {
    refused(problem, seen) {
      healed.delete(problem);
      const success = latest.get(seen.call);
      if (success !== undefined && heals(success, seen, false)) healed.set(problem, success);
      const others = waiting.get(seen.call) ?? new Map<number, CallSeen>();
      if (others.has(problem) || others.size < MOST_WAITING)
        waiting.set(seen.call, others.set(problem, seen));
    },
    succeeded(seen) {
      if (latest.has(seen.call) || latest.size < MOST_CALLS) latest.set(seen.call, seen);
      const problems = waiting.get(seen.call);
      if (problems === undefined) return;
      for (const [problem, refused] of problems) {
        if (!heals(seen, refused, true)) continue;
        problems.delete(problem);
        if (!healed.has(problem)) healed.set(problem, seen);
      }
    },
    healedBy: (problem) => healed.get(problem) ?? null,
  };
}

/** What an exchange is to other tokens of its call: a token that was not accepted may be replaced later. */
export interface Attempt {
  readonly is: 'refused' | 'success';
  readonly seen: CallSeen;
}

/** null for what is neither; a network that is not allowed is no matter of tokens. */
export function attemptOf(sighting: Sighting, input: number): Attempt | null {
  const { label, success } = sighting.told;
  if (label === null) return null;
  const { index, line, time } = sighting.place;
  const of = (is: Attempt['is'], host: string, operation: string): Attempt => ({
    is,
    seen: { call: `${host} ${operation}`, label, input, index, line, time },
  });
  if (success !== null)
    return success.operation === null ? null : of('success', success.host, success.operation);
  if (sighting.refusal.status !== 401 || sighting.refusal.kind === 'network') return null;
  const { hostName, operationKey } = sighting.subject;
  return hostName === null || operationKey === null ? null : of('refused', hostName, operationKey);
}

/** @param isBehind the success stands further down: that counts where times do not tell, within one input */
function heals(success: CallSeen, refused: CallSeen, isBehind: boolean): boolean {
  if (success.label === refused.label) return false;
  const [then, now] = [refused.time, success.time].map((time) => (time === null ? null : momentOf(time)));
  if (then != null && now != null && then !== now) return now > then;
  return isBehind && success.input === refused.input;
}
