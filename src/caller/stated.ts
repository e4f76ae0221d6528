/** What somebody states (flags, context files, exchange files, text) as facts of grade `stated`. */
import { findRegion, meantPermission } from '../contract/index.js';
import type { Said } from '../exchange/types.js';
import { emptyLists, type FactLists } from './record.js';
import type { Grants } from './types.js';

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
  put(lists.clientState, stated.clientState);
  put(lists.organization, stated.organization);
  put(lists.homeOrganization, stated.homeOrganization);
  put(lists.targetOrganization, stated.targetOrganization);
  put(lists.multiOrg, stated.multiOrg);
  put(lists.scopes, filled(stated.scopes));
  put(lists.scopesEnforced, stated.scopesEnforced);
  put(lists.roles, filled(stated.roles));
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
 * A stated list of permissions is taken to be the whole of them, that of a text only where it says so, and not where
 * one is another's with a slip of the pen: then that one may be held. Without a list nothing is known of grants.
 */
function statedGrants({ permissions, divisions, wording }: Said): Grants | undefined {
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
