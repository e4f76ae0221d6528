/** What somebody states (flags, context files, exchange files, text) as facts of grade `stated`. */
import { findRegion, meantPermission } from '../contract/index.js';
import type { Stated } from '../exchange/types.js';
import { emptyLists, type FactLists } from './record.js';
import type { Grants } from './types.js';

/** @param source in words, for evidence: `--scope`, `context file caller.json` */
export function statedFacts(stated: Stated, source: string): FactLists {
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
  put(lists.grants, statedGrants(stated));
  const region =
    stated.region === undefined ? undefined : (findRegion(stated.region)?.domain ?? stated.region);
  put(lists.region, region);
  return lists;
}

/**
 * A stated list of permissions is taken to be the whole of them, unless one is another's with a slip of the pen: then
 * that one may be held. Without a list nothing is known of grants.
 */
function statedGrants({ permissions, divisions }: Stated): Grants | undefined {
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
    complete: permissions.every((permission) => meantPermission(permission) === null),
  };
}
