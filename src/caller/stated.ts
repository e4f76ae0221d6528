/** What somebody states (flags, context files, exchange files, text) as facts of grade `stated`. */
import { findRegion, isPermission, meantPermission, sharedName } from '../contract/index.js';
import type { Said, StatedGrants } from '../exchange/types.js';
import { addDivisionName, emptyLists, type FactLists } from './record.js';
import type { Grant, Grants } from './types.js';

/** @param source in words, for evidence: `--scope`, `context file caller.json` */
export function statedFacts(stated: Said, source: string): FactLists {
  const lists = emptyLists();
  // An empty list is what an unfilled form looks like: absent means unknown, never "none".
  const filled = (list: readonly string[] | undefined) =>
    list === undefined || list.length === 0 ? undefined : list;
  const put = <T>(
    list: { push(fact: { value: T; grade: 'stated'; source: string }): unknown },
    value: T | undefined,
  ) => {
    if (value !== undefined) list.push({ value, grade: 'stated', source });
  };
  put(lists.grantType, stated.grantType);
  put(lists.clientId, stated.clientId);
  put(lists.clientName, stated.clientName);
  put(lists.clientState, stated.clientState);
  put(lists.userId, stated.user?.id);
  put(lists.userName, stated.user?.name);
  put(lists.organization, stated.organization);
  put(lists.homeOrganization, stated.homeOrganization);
  put(lists.targetOrganization, stated.targetOrganization);
  put(lists.multiOrg, stated.multiOrg);
  put(lists.scopes, filled(stated.scopes));
  put(lists.scopesEnforced, stated.scopesEnforced);
  put(lists.roles, filled(stated.roles));
  put(lists.offeredPermissions, filled(stated.offeredPermissions)?.map(sharedName));
  for (const name of stated.divisionNames ?? []) addDivisionName(lists, name, { grade: 'stated', source });
  const grants = statedGrants(stated);
  const { wording } = stated;
  if (grants !== undefined)
    lists.grants.push({
      value: grants,
      grade: 'stated',
      source: wording === undefined ? source : `${source} ("${wording.words}")`,
    });
  const region =
    stated.region === undefined ? undefined : (findRegion(stated.region)?.domain ?? stated.region);
  put(lists.region, region);
  return lists;
}

/**
 * Grants by division are the whole where that is stated. A list of permissions is taken to be the whole of them, that of a text only where it says so, and not where
 * one is another's with a slip of the pen: then that one may be held. Without a list nothing is known of grants.
 */
function statedGrants(stated: Said): Grants | undefined {
  const { permissions, divisions, grants, grantsComplete, wording } = stated;
  // Grants that are the whole say something by being none.
  if (grants !== undefined && (grants.length > 0 || grantsComplete === true))
    return { entries: entriesOf(grants), complete: grantsComplete === true && isSpelled(grants) };
  if (permissions === undefined || permissions.length === 0) return undefined;
  const where =
    divisions === undefined || divisions.length === 0
      ? null
      : divisions.includes('*')
        ? ('*' as const)
        : divisions;
  return {
    entries: permissions.map((permission) => ({
      permission,
      divisions: where,
      conditional: false,
      role: null,
    })),
    complete:
      (wording === undefined || wording.whole) &&
      permissions.every((permission) => meantPermission(permission) === null),
  };
}

/** One entry a permission, with all divisions in which it is held, as far as the divisions are known. */
function entriesOf(grants: readonly StatedGrants[]): readonly Grant[] {
  const held = {
    free: new Map<string, Set<string | null>>(),
    limited: new Map<string, Set<string | null>>(),
  };
  const add = (to: Map<string, Set<string | null>>, names: readonly string[], division: string | null) => {
    for (const name of names) {
      const divisions = to.get(name);
      if (divisions === undefined) to.set(name, new Set([division]));
      else divisions.add(division);
    }
  };
  for (const { division, permissions, conditional } of grants) {
    add(held.free, permissions, division);
    add(held.limited, conditional, division);
  }
  return [
    ...[...held.free].flatMap(([name, divisions]) => entriesIn(name, divisions, false)),
    ...[...held.limited].flatMap(([name, divisions]) => entriesIn(name, divisions, true)),
  ];
}

function entriesIn(
  permission: string,
  divisions: ReadonlySet<string | null>,
  conditional: boolean,
): readonly Grant[] {
  const grant = { permission: sharedName(permission), conditional, role: null };
  if (divisions.has('*')) return [{ ...grant, divisions: '*' }];
  const known = [...divisions].filter((division) => division !== null);
  return [
    ...(known.length > 0 ? [{ ...grant, divisions: known }] : []),
    ...(divisions.has(null) ? [{ ...grant, divisions: null }] : []),
  ];
}

/** No name is another's with a slip of the pen; the names of a platform are many, and most are of the contract. */
const isSpelled = (grants: readonly StatedGrants[]): boolean =>
  grants.every(({ permissions, conditional }) =>
    [...permissions, ...conditional].every((name) => isPermission(name) || meantPermission(name) === null),
  );
