/** A role as the Terraform provider `genesyscloud` takes it, by its published documentation. */
import { hclLabel, hclList, hclString } from './hcl.js';
import { roleParts } from './policies.js';

export interface TerraformOptions {
  readonly description?: string;
  /**
   * Ids of the divisions in which the client is to have the role; `*` for all, as the provider documents it. With any, the
   * `roles` blocks of the client stand below the role in comments, to be put into its resource.
   */
  readonly divisions?: readonly string[];
}

/** `genesyscloud_auth_role`, without a line feed at its end; the same permissions in any order make the same text. */
export function terraformRole(
  permissions: readonly string[],
  name: string,
  { description, divisions = [] }: TerraformOptions = {},
): string {
  const { general, policies } = roleParts(permissions);
  const top: readonly (readonly [string, string])[] = [
    ['name', hclString(name)],
    ...(description === undefined ? [] : [['description', hclString(description)] as const]),
    ...(general.length === 0 ? [] : [['permissions', hclList(general)] as const]),
  ];
  const blocks = policies.map(
    ({ domain, entity, actions }) =>
      `\n  permission_policies {\n${assigned(
        [
          ['domain', hclString(domain)],
          ['entity_name', hclString(entity)],
          ['action_set', hclList(actions)],
        ],
        '    ',
      )}  }\n`,
  );
  const role = `resource "genesyscloud_auth_role" "${hclLabel(name)}" {\n${assigned(top, '  ')}${blocks.join('')}}`;
  return divisions.length === 0 ? role : `${role}\n\n${terraformGrants(name, divisions)}`;
}

/** What stands above the blocks that belong elsewhere. */
const INTO_CLIENT = '# into the genesyscloud_oauth_client that is to hold it:';

/**
 * The `roles` blocks of a `genesyscloud_oauth_client` with client credentials: the role of this name, in each division.
 * Without a division the provider would take the home division, so there is a block only for those that are named. They
 * stand in comments, since they are no text of their own: a file with them beside the role is valid as it is.
 */
export function terraformGrants(name: string, divisions: readonly string[]): string {
  const blocks = [...new Set(divisions)].sort().map(
    (division) =>
      `roles {\n${assigned(
        [
          ['role_id', `genesyscloud_auth_role.${hclLabel(name)}.id`],
          ['division_id', hclString(division)],
        ],
        '  ',
      )}}`,
  );
  if (blocks.length === 0) return '';
  return [
    INTO_CLIENT,
    ...blocks
      .join('\n')
      .split('\n')
      .map((line) => `#   ${line}`),
  ].join('\n');
}

/** A line each, the signs of equality below each other, as `terraform fmt` has them. */
function assigned(members: readonly (readonly [string, string])[], indent: string): string {
  const longest = members.reduce((most, [name]) => Math.max(most, name.length), 0);
  return members.map(([name, value]) => `${indent}${name.padEnd(longest)} = ${value}\n`).join('');
}
