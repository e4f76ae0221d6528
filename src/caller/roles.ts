/** Joining what several answers say of roles: grants name roles, other answers name their permissions. */

import { isAtLeast } from '../primitives/time.js';
import { weaker } from './facts.js';
import type { RoleInfo } from './introspection.js';
import { emptyLists, type FactLists } from './record.js';
import type { Grade, Grant } from './types.js';

/** Roles by division, as one answer told them. */
export interface RolesTold {
  readonly pairs: readonly { readonly roleId: string; readonly division: string | null }[];
  readonly source: string;
  readonly grade: Grade;
  /** ISO 8601, or null. */
  readonly time: string | null;
}

/** What one caller's answers told of roles. */
export interface Ledger {
  readonly roles: Map<string, RoleInfo>;
  /** Of the user or client that the token acts as. */
  ofSubject: RolesTold | null;
  /** Of the OAuth client, where the token acts as the client. */
  ofClient: RolesTold | null;
}

export const newLedger = (): Ledger => ({ roles: new Map(), ofSubject: null, ofClient: null });

/** The better grade, then the later answer; where times do not tell, the one further down in the input. */
export function later(known: RolesTold | null, told: RolesTold | null): RolesTold | null {
  if (known === null || told === null) return told ?? known;
  if (known.grade !== told.grade) return weaker(known.grade, told.grade) === told.grade ? known : told;
  return isAtLeast(told.time, known.time) ? told : known;
}

/** Remembers a role; an answer with its policies is never replaced by one without. */
export function rememberRole(ledger: Ledger, role: RoleInfo): void {
  const known = ledger.roles.get(role.id);
  if (known === undefined || role.permissions !== null) ledger.roles.set(role.id, role);
}

/**
 * What the grants and the roles that were told give together; roles whose policies are not known leave it incomplete.
 *
 * @param ofClient what was told of the roles of the caller's OAuth client by whoever asked for it
 */
export function joinRoles(ledger: Ledger, ofClient: RolesTold | null): FactLists {
  const lists = emptyLists();
  const told = ledger.ofSubject ?? ledger.ofClient ?? ofClient;
  if (told === null) return lists;
  const { pairs, grade, source } = told;
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
  if (entries.length > 0 || complete) lists.grants.push({ value: { entries, complete }, grade, source });
  const names = [...ledger.roles.values()].map(({ name }) => name).filter((name) => name !== null);
  if (names.length > 0) lists.roles.push({ value: names, grade, source });
  return lists;
}
