/**
 * What other exchanges of the same token prove, and no more (design section 4): a 2xx shows that the token
 * is accepted at that host; it shows that a required permission was held then only where the contract
 * requires one; it says nothing about divisions, other organizations, or across an enforcement change.
 */
import {
  changesOf,
  enforcementFor,
  findOperation,
  findRegion,
  historyCovers,
  implies,
  namesPermissions,
  permissionsAt,
  type Requirement,
  yearBefore,
} from '../contract/index.js';
import type { Operation } from '../contract/types.js';
import { dayOf, isAtLeast } from '../primitives/time.js';
import type { Caller, Success } from './types.js';

/** A success of the same token at the same host, or null. */
export const acceptedAt = (caller: Caller, host: string): Success | null =>
  caller.successes.find((success) => success.host === host) ?? null;

/** A success of the same token at an api host of the same region, or null. */
export function acceptedInRegion(caller: Caller, domain: string): Success | null {
  return caller.successes.find(({ host }) => findRegion(host)?.domain === domain) ?? null;
}

/** A success of the same token at an api host of another region, or null. */
export function acceptedElsewhere(caller: Caller, domain: string): Success | null {
  return (
    caller.successes.find(({ host }) => {
      const region = findRegion(host);
      return region !== null && region.domain !== domain;
    }) ?? null
  );
}

/**
 * A success that needed at least what `operation` needs, at `host`, or null.
 *
 * @param time when the call in question was made: ISO 8601, or the last announced date before it
 */
export function sameRight(
  caller: Caller,
  operation: Operation,
  host: string | null,
  time: string | null,
): Success | null {
  if (host === null || !namesPermissions(operation)) return null;
  return (
    caller.successes.find((success) => {
      const other = success.operation === null ? null : findOperation(success.operation);
      if (success.host !== host || other === null || !namesPermissions(other)) return false;
      return (
        requiredThen(other, success.time).every((proven) => implies(proven, operation.permissions)) &&
        ![operation, other].some((each) => enforcementBetween(each, success.time, time))
      );
    }) ?? null
  );
}

/** A success at `host` of an operation that accepts no scope but those of `accepted`: a token keeps its scopes. */
export function scopeSufficed(caller: Caller, accepted: readonly string[], host: string): Success | null {
  return (
    caller.successes.find((success) => {
      const scopes = success.operation === null ? null : (findOperation(success.operation)?.scopes ?? null);
      return (
        success.host === host &&
        scopes !== null &&
        scopes.length > 0 &&
        scopes.every((scope) => accepted.includes(scope))
      );
    }) ?? null
  );
}

/**
 * What an operation required when it succeeded, as far as the releases show it. Where the time is not known: each of what it
 * required within a year before the last release of which that is known.
 */
function requiredThen(operation: Operation, time: string | null): readonly Requirement[] {
  const changes = changesOf(operation);
  if (changes.length === 0) return [operation.permissions];
  const day = time === null ? null : dayOf(time);
  const from = day ?? yearBefore(historyCovers().to.date);
  const first = permissionsAt(operation, from) ?? changes[0]?.from ?? operation.permissions;
  if (day !== null) return [first];
  return [first, ...changes.flatMap(({ firstSeen, to }) => (firstSeen.date > from ? [to] : []))];
}

function enforcementBetween(operation: Operation, earlier: string | null, later: string | null): boolean {
  return enforcementFor(operation.path).some(({ date }) => {
    if (earlier === null) return true;
    const isBefore = (time: string) => time === '' || !isAtLeast(time, date);
    return isBefore(earlier) && (later === null || !isBefore(later));
  });
}
