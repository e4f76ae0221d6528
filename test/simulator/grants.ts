/** Who holds which permission, in which divisions, under which condition. */
import { grantCovers } from '../../src/contract/index.js';
import type { Caller } from './call.js';
import { findRole, grantsOfUser } from './directory.js';
import type { Organization, RoleDivision, RolePolicy, World } from './world.js';

export interface HeldGrant {
  /** `domain:entity:action` with wildcards, or a general permission. */
  readonly permission: string;
  /** `*`: all. */
  readonly division: string;
  readonly condition: NonNullable<RolePolicy['condition']> | null;
}

export const roleDivisionsOf = ({ user, client, organization }: Caller): readonly RoleDivision[] =>
  user === null ? (client.grants ?? []) : grantsOfUser(user, organization);

export function expandGrants(
  organization: Organization,
  pairs: readonly RoleDivision[],
): readonly HeldGrant[] {
  return pairs.flatMap(({ roleId, divisionId }) => {
    const role = findRole(organization, roleId);
    if (role === null) return [];
    const general = (role.permissions ?? []).map((permission) => ({
      permission,
      division: divisionId,
      condition: null,
    }));
    return [
      ...general,
      ...role.policies.flatMap(({ domain, entityName, actions, condition }) =>
        actions.map((action) => ({
          permission: `${domain}:${entityName}:${action}`,
          division: divisionId,
          condition: condition ?? null,
        })),
      ),
    ];
  });
}

export const grantsOf = (caller: Caller): readonly HeldGrant[] =>
  expandGrants(caller.organization, roleDivisionsOf(caller));

/** Does the organization have a product that the permission comes with? */
export function isOffered(world: World, organization: Organization, permission: string): boolean {
  const products = Object.entries(world.productPermissions ?? {}).filter(([, patterns]) =>
    patterns.some((pattern) => grantCovers(pattern, permission)),
  );
  return products.length === 0 || products.some(([product]) => organization.products?.includes(product));
}

/** The grants that give the permission; none when the organization does not offer it. */
export function grantsFor(
  world: World,
  organization: Organization,
  grants: readonly HeldGrant[],
  permission: string,
): readonly HeldGrant[] {
  if (!isOffered(world, organization, permission)) return [];
  return grants.filter((grant) => grantCovers(grant.permission, permission));
}

export const isInDivision = (grant: HeldGrant, division: string): boolean =>
  grant.division === '*' || grant.division === division;
