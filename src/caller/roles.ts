/** Joining what several answers say of roles: grants name roles, other answers name their permissions. */

import type { RoleDivision, RoleInfo, SubjectGrant } from './introspection.js';
import { emptyLists, type FactLists } from './record.js';
import type { Grade, Grant } from './types.js';

/** What one caller's answers told of roles. */
export interface Ledger {
  readonly roles: Map<string, RoleInfo>;
  subjectGrants: readonly SubjectGrant[] | null;
  clientRoles: readonly RoleDivision[] | null;
  source: string;
  grade: Grade;
}

export const newLedger = (): Ledger => ({
  roles: new Map(),
  subjectGrants: null,
  clientRoles: null,
  source: '',
  grade: 'introspection',
});

/** Remembers a role; an answer with its policies is never replaced by one without. */
export function rememberRole(ledger: Ledger, role: RoleInfo): void {
  const known = ledger.roles.get(role.id);
  if (known === undefined || role.permissions !== null) ledger.roles.set(role.id, role);
}

/** What the grants and the roles that were told give together; roles whose policies are not known leave it incomplete. */
export function joinRoles(ledger: Ledger): FactLists {
  const lists = emptyLists();
  const pairs =
    ledger.subjectGrants?.map(({ role, division }) => ({ roleId: role.id, division })) ??
    ledger.clientRoles?.map(({ roleId, divisionId }) => ({ roleId, division: divisionId })) ??
    null;
  if (pairs === null) return lists;
  const entries: Grant[] = [];
  let complete = true;
  for (const { roleId, division } of pairs) {
    const role = ledger.roles.get(roleId);
    if (role?.permissions === undefined || role.permissions === null) {
      complete = false;
      continue;
    }
    const divisions = division === null ? null : division === '*' ? ('*' as const) : [division];
    for (const { permission, conditional } of role.permissions) {
      entries.push({ permission, divisions, conditional, role: role.name });
    }
  }
  const { grade, source } = ledger;
  if (entries.length > 0 || complete) lists.grants.push({ value: { entries, complete }, grade, source });
  const names = [...ledger.roles.values()].map(({ name }) => name).filter((name) => name !== null);
  if (names.length > 0) lists.roles.push({ value: names, grade, source });
  return lists;
}
