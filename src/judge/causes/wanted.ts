/** What permission causes have in common: which permissions would do, who holds them, what contradicts. */

import { actsAs } from '../../caller/acts-as.js';
import { answerPermissions, grantsOf } from '../../caller/permission-answer.js';
import { sameRight } from '../../caller/siblings.js';
import type { Caller, Fact, Grants } from '../../caller/types.js';
import { isPermission, looksLikePermission, namesPermissions } from '../../contract/index.js';
import { either } from '../../primitives/wording.js';
import { type Premise, premise } from '../define-rule.js';
import { contractPremise, permissionWords } from '../premises.js';
import type { Subject } from '../subject.js';

/** The permissions that would do, and how many of them are needed. */
export function wanted({ refusal, operation }: Subject): {
  readonly mode: 'any' | 'all';
  readonly names: readonly string[];
} {
  if (refusal.kind === 'permissions' || refusal.kind === 'divisions') {
    const names = refusal.names.filter((name) => !unusable([name]).includes(name));
    if (names.length > 0) return { mode: refusal.kind === 'permissions' ? refusal.mode : 'any', names };
  }
  if (operation === null) return { mode: 'any', names: [] };
  return { mode: operation.permissions.mode === 'ALL' ? 'all' : 'any', names: operation.permissions.names };
}

export const words = ({ mode, names }: { mode: 'any' | 'all'; names: readonly string[] }) =>
  names.length < 2 ? (names[0] ?? '') : mode === 'all' ? either(names, 'and') : either(names);

/**
 * A check of a single service that names no permission (`recording.recording.view.permission.check.failed`) has been
 * seen for a missing permission, a division and a condition alike.
 */
export const isServiceCheck = ({ refusal }: Subject): boolean =>
  refusal.kind === 'permissions' &&
  refusal.list === 'absent' &&
  refusal.code !== null &&
  !refusal.code.startsWith('missing.');

/** The names of an answer that are no permissions: the platform is known to name classes of its own. */
export const unusable = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !isPermission(name) && !looksLikePermission(name));

/** Evidence of whatever grade that the caller holds what the answer says is missing; null when there is none. */
export function heldAllTheSame(subject: Subject, caller: Caller): Fact<Grants> | null {
  const { refusal, operation } = subject;
  if (refusal.kind !== 'permissions' || refusal.organization !== 'own') return null;
  const named = refusal.names.filter((name) => !unusable([name]).includes(name));
  if (named.length > 0) {
    const isHeld = (grants: Grants) => (name: string) =>
      grantsOf(grants, name).some(({ conditional }) => !conditional);
    const holds = ({ value }: Fact<Grants>) =>
      refusal.mode === 'any' ? named.some(isHeld(value)) : named.every(isHeld(value));
    return caller.grants.find(holds) ?? null;
  }
  if (operation === null || !namesPermissions(operation)) return null;
  const answer = answerPermissions(subject, caller, operation);
  return answer.kind === 'held' ? answer.fact : null;
}

/** Server and contract disagree, or other evidence says that it is held: both are shown and nothing is certain. */
export function permissionContradiction(subject: Subject, caller: Caller): Premise | null {
  const { refusal, operation } = subject;
  if (refusal.kind !== 'permissions' && refusal.kind !== 'divisions') return null;
  const held = heldAllTheSame(subject, caller);
  if (held !== null) return premise(held.grade, held.source, 'the permission is held');
  const success =
    refusal.kind === 'permissions' && refusal.organization === 'own' && operation !== null
      ? sameRight(caller, operation, subject.hostName, subject.period)
      : null;
  if (success !== null)
    return premise('sibling', success.source, 'a call of the same token that needs the same succeeded');
  const classes = unusable(refusal.names);
  if (classes.length > 0 && classes.length === refusal.names.length) {
    return contractPremise(() => `${classes.join(', ')} is not the name of a permission`);
  }
  if (operation === null || !namesPermissions(operation)) return null;
  if (refusal.list === 'empty' && refusal.kind === 'permissions')
    return contractPremise(() => `the answer names none, the contract ${permissionWords(operation)}`);
  if (refusal.list !== 'present') return null;
  const known = operation.permissions.names;
  const differs = !refusal.names.some((name) => known.includes(name));
  const allOfAny =
    refusal.kind === 'permissions' &&
    refusal.mode === 'all' &&
    refusal.names.length > 1 &&
    operation.permissions.mode === 'ANY';
  if (!differs && !allOfAny) return null;
  return contractPremise(
    () =>
      `the contract names ${permissionWords(operation)}, the answer ${allOfAny ? 'all of ' : ''}${refusal.names.join(', ')}`,
  );
}

export const holderOf = (caller: Caller): string => {
  const actor = actsAs(caller);
  if (actor === 'client') return 'the OAuth client';
  return actor === 'user'
    ? 'the user'
    : 'the caller (the OAuth client with client credentials, else the signed-in user)';
};
