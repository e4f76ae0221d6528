/** What permission causes have in common: which permissions would do, who holds them, what contradicts. */
import { type Premise, premise } from '../define-rule.js';
import { answerPermissions } from '../permission-answer.js';
import { contractPremise, permissionWords } from '../premises.js';
import { actsAs, type Subject } from '../subject.js';
import { either } from './define.js';

/** Role changes take effect within five minutes (help center, "Edit a role"). */
export const PROPAGATION = 'role changes take up to five minutes';

/** The permissions that would do, and how many of them are needed. */
export function wanted({ refusal, operation }: Subject): {
  readonly mode: 'any' | 'all';
  readonly names: readonly string[];
} {
  if ((refusal.kind === 'permissions' || refusal.kind === 'divisions') && refusal.names.length > 0) {
    return { mode: refusal.kind === 'permissions' ? refusal.mode : 'any', names: refusal.names };
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

/** Server and contract name different permissions, or introspection shows it held: nothing is certain then. */
export function permissionContradiction(subject: Subject): Premise | null {
  const { refusal, operation, caller, exchange } = subject;
  if (refusal.kind !== 'permissions' && refusal.kind !== 'divisions') return null;
  if (refusal.kind === 'permissions' && refusal.organization === 'own' && operation !== null) {
    const answer = answerPermissions(caller, operation, exchange.target.host, exchange.time);
    if (answer.kind === 'held' && answer.fact.grade === 'introspection')
      return premise('introspection', answer.fact.source, 'the permission is held');
  }
  if (operation === null || operation.permissions.mode === 'NONE') return null;
  if (refusal.list === 'empty' && refusal.kind === 'permissions')
    return contractPremise(() => `the answer names none, the contract ${permissionWords(operation)}`);
  if (refusal.list !== 'present') return null;
  const known = operation.permissions.names;
  return refusal.names.some((name) => known.includes(name))
    ? null
    : contractPremise(
        () =>
          `the contract names ${permissionWords(operation)}, the answer names ${refusal.names.join(', ')}`,
      );
}

export const holderOf = (subject: Subject): string => {
  const actor = actsAs(subject);
  if (actor === 'client') return 'the OAuth client';
  return actor === 'user'
    ? 'the user'
    : 'the caller (the OAuth client with client credentials, else the signed-in user)';
};
