/** Does the caller hold what the operation requires? The one place where grants are compared. */

import { grantCovers, isPermission, namesPermissions } from '../contract/index.js';
import type { Operation } from '../contract/types.js';
import { sameRight } from './siblings.js';
import type { Caller, Fact, Grant, Grants, Success } from './types.js';

/** The call in question: its host, and when it was made (the last announced date before it). */
interface AskedOf {
  readonly hostName: string | null;
  readonly period: string | null;
}

export type PermissionAnswer =
  | { readonly kind: 'held'; readonly fact: Fact<Grants>; readonly grants: readonly Grant[] }
  /** Held only under a condition (queue, user, team, …), which may refuse. */
  | { readonly kind: 'conditional'; readonly fact: Fact<Grants>; readonly grants: readonly Grant[] }
  | { readonly kind: 'lacking'; readonly fact: Fact<Grants>; readonly names: readonly string[] }
  | { readonly kind: 'sibling'; readonly success: Success }
  /** Something is stated, but not in names that the contract knows, or not the whole. */
  | { readonly kind: 'partial'; readonly fact: Fact<Grants> }
  | { readonly kind: 'unknown' };

/** Does the caller hold what the operation requires? The best grade that decides it answers; siblings come after facts. */
export function answerPermissions(
  { hostName, period }: AskedOf,
  caller: Caller,
  operation: Operation,
): PermissionAnswer {
  for (const fact of caller.grants) {
    const answer = compare(fact, operation);
    if (answer !== null && answer.kind !== 'partial') return answer;
  }
  const success = sameRight(caller, operation, hostName, period);
  if (success !== null) return { kind: 'sibling', success };
  const partial = caller.grants[0];
  return partial === undefined ? { kind: 'unknown' } : { kind: 'partial', fact: partial };
}

/** The grants that give a permission. */
export const grantsOf = (grants: Grants, permission: string): readonly Grant[] =>
  grants.entries.filter((grant) => grantCovers(grant.permission, permission));

function compare(fact: Fact<Grants>, operation: Operation): PermissionAnswer | null {
  if (!namesPermissions(operation)) return null;
  const { permissions } = operation;
  const perName = permissions.names.map((name) => ({ name, grants: grantsOf(fact.value, name) }));
  const held = perName.filter(({ grants }) => grants.length > 0);
  const enough = permissions.mode === 'ALL' ? held.length === perName.length : held.length > 0;
  if (enough) {
    const free = ({ grants }: { grants: readonly Grant[] }) => grants.some(({ conditional }) => !conditional);
    const unconditional = permissions.mode === 'ALL' ? held.every(free) : held.some(free);
    const grants = held.flatMap((entry) => entry.grants);
    return { kind: unconditional ? 'held' : 'conditional', fact, grants };
  }
  if (!fact.value.complete || !speaksOfPermissions(fact)) return { kind: 'partial', fact };
  const lacking = perName.filter(({ grants }) => grants.length === 0).map(({ name }) => name);
  return { kind: 'lacking', fact, names: lacking };
}

/**
 * A stated list in which no name is a permission of the contract says nothing of real permissions: whoever wrote
 * it used other words. An empty list says that there are none.
 */
function speaksOfPermissions({ grade, value }: Fact<Grants>): boolean {
  if (grade !== 'stated' || value.entries.length === 0) return true;
  return value.entries.some(({ permission }) => permission.includes('*') || isPermission(permission));
}
