/** What changed of one operation. */
import { sameRequirement } from '../contract/index.js';
import type { Operation } from '../contract/types.js';
import { plainPermissions, publishedScopes } from './requirement.js';
import type { Aspect, ContractSide, Permissions } from './types.js';

/** `of`: as the second contract has the operation, where it does. */
export type Change =
  | { readonly kind: 'added'; readonly of: Operation }
  | { readonly kind: 'removed'; readonly of: Operation }
  | { readonly kind: Aspect; readonly from: Permissions; readonly to: Permissions; readonly of: Operation }
  | {
      readonly kind: 'authentication';
      readonly from: Operation['auth'];
      readonly to: Operation['auth'];
      readonly of: Operation;
    }
  | { readonly kind: 'deprecated'; readonly of: Operation }
  /** One of the two does not tell, so that it cannot be told whether it changed. */
  | { readonly kind: 'not-known'; readonly what: Aspect; readonly of: Operation };

const REQUIRED: Readonly<Record<Aspect, (operation: Operation) => Permissions | null>> = {
  permissions: ({ permissions }) => (permissions.mode === 'UNKNOWN' ? null : plainPermissions(permissions)),
  scopes: publishedScopes,
};

/** Does a contract that knows only what operations require tell of such a change? */
const isOfPermissions = (change: Change): boolean =>
  change.kind === 'not-known'
    ? change.what === 'permissions'
    : change.kind === 'added' || change.kind === 'removed' || change.kind === 'permissions';

/** Finds the changes of one operation between two contracts, of what both of them tell at all. */
export const changesBetween = (from: ContractSide, to: ContractSide): typeof changesOf =>
  from.permissionsOnly === true || to.permissionsOnly === true
    ? (before, now) => changesOf(before, now).filter(isOfPermissions)
    : changesOf;

/**
 * The changes of one operation from one contract to another, in which it may be missing. What becomes known, or is not known
 * any more, is no change of the platform.
 */
export function changesOf(from: Operation | undefined, to: Operation | undefined): readonly Change[] {
  if (to === undefined) return from === undefined ? [] : [{ kind: 'removed', of: from }];
  if (from === undefined) return [{ kind: 'added', of: to }];
  return [
    ...authenticationChanges(from, to),
    ...aspectChanges('permissions', from, to),
    ...aspectChanges('scopes', from, to),
    ...(to.deprecated && !from.deprecated ? [{ kind: 'deprecated' as const, of: to }] : []),
  ];
}

function aspectChanges(what: Aspect, before: Operation, now: Operation): readonly Change[] {
  const [from, to] = [REQUIRED[what](before), REQUIRED[what](now)];
  if (from === null || to === null) return [{ kind: 'not-known', what, of: now }];
  return sameRequirement(from, to) ? [] : [{ kind: what, from, to, of: now }];
}

/** It is published with the scopes: where these are not known, what it is said to be is only what is usual. */
const authenticationChanges = (from: Operation, to: Operation): readonly Change[] =>
  from.auth === to.auth || publishedScopes(from) === null || publishedScopes(to) === null
    ? []
    : [{ kind: 'authentication', from: from.auth, to: to.auth, of: to }];
