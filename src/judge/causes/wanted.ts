/** What permission causes have in common: which permissions would do, who holds them, what contradicts. */

import { actsAs } from '../../caller/acts-as.js';
import type { Need } from '../../caller/permission-answer.js';
import type { Caller } from '../../caller/types.js';
import { namesPermissions } from '../../contract/index.js';
import { either } from '../../primitives/wording.js';
import { contradictedBy, heldAllTheSame, unusable } from '../held.js';
import { contractPremise, permissionWords } from '../premises.js';
import type { Subject } from '../subject.js';
import type { Against } from './define.js';

export const words = ({ mode, names }: Need) =>
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

/** Other evidence says that it is held, or contract and answer disagree: both are shown and nothing is certain. */
export function permissionContradiction(subject: Subject, caller: Caller): Against | null {
  const held = heldAllTheSame(subject, caller);
  return held === null ? disagreement(subject) : contradictedBy(held);
}

/** Where the answer and the contract disagree on what is needed. */
export function disagreement(subject: Subject): Against | null {
  const { refusal, operation } = subject;
  if (refusal.kind !== 'permissions' && refusal.kind !== 'divisions') return null;
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
