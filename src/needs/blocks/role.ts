/** A role as `POST /api/v2/authorization/roles` takes it (DomainOrganizationRoleCreate of the published contract). */
import { inertJson } from '../../primitives/inert-json.js';
import { roleParts } from './policies.js';

/** What of the published shape is written. */
export interface RoleBody {
  readonly name: string;
  readonly description?: string;
  /** General permissions. */
  readonly permissions: readonly string[];
  readonly permissionPolicies: readonly {
    readonly domain: string;
    readonly entityName: string;
    readonly actionSet: readonly string[];
    readonly allowConditions: boolean;
  }[];
}

export interface RoleOptions {
  readonly description?: string;
}

/** The role as data; the same permissions in any order make the same one. */
export function roleOf(
  permissions: readonly string[],
  name: string,
  { description }: RoleOptions = {},
): RoleBody {
  const { general, policies } = roleParts(permissions);
  return {
    name,
    ...(description !== undefined && { description }),
    permissions: general,
    permissionPolicies: policies.map(({ domain, entity, actions }) => ({
      domain,
      entityName: entity,
      actionSet: actions,
      allowConditions: false,
    })),
  };
}

/** The role as the text of a request, without a line feed at its end. */
export const roleBody = (permissions: readonly string[], name: string, options?: RoleOptions): string =>
  inertJson(roleOf(permissions, name, options), 2);
