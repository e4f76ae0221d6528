/** Blocks to paste: they say exactly the permissions that they were given. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hclLabel, hclString } from '../../../src/needs/blocks/hcl.js';
import { menuPath } from '../../../src/needs/blocks/menu.js';
import { roleBody, roleOf } from '../../../src/needs/blocks/role.js';
import { terraformGrants, terraformRole } from '../../../src/needs/blocks/terraform.js';
import { loadHcl } from '../../../src/needs/terraform/hcl-tree.js';
import { hostileText } from '../../report/fragments.js';
import { foreign } from '../../report/rendered.js';
import { readHclString } from './hcl.js';

const PERMISSIONS = [
  'routing:queue:view',
  'group_creation',
  'architect:flow:add',
  'routing:queue:edit',
  'routing:queue:view',
];

describe('the body of a role', () => {
  it('has policies by domain and entity, sorted, and general permissions apart', () => {
    expect(JSON.parse(roleBody(PERMISSIONS, 'acme deployment'))).toEqual({
      name: 'acme deployment',
      permissions: ['group_creation'],
      permissionPolicies: [
        { domain: 'architect', entityName: 'flow', actionSet: ['add'], allowConditions: false },
        { domain: 'routing', entityName: 'queue', actionSet: ['edit', 'view'], allowConditions: false },
      ],
    });
    expect(roleOf([], 'a', { description: 'b' })).toEqual({
      name: 'a',
      description: 'b',
      permissions: [],
      permissionPolicies: [],
    });
  });

  it('is the same for the same permissions in any order', () => {
    expect(roleBody(PERMISSIONS.toReversed(), 'a')).toBe(roleBody(PERMISSIONS, 'a'));
    expect(terraformRole(PERMISSIONS.toReversed(), 'a')).toBe(terraformRole(PERMISSIONS, 'a'));
  });

  it('says for a wildcard that it is one', () => {
    expect(roleOf(['routing:*', 'architect:flow:*'], 'a').permissionPolicies).toMatchObject([
      { domain: 'architect', entityName: 'flow', actionSet: ['*'] },
      { domain: 'routing', entityName: '*', actionSet: ['*'] },
    ]);
  });
});

describe('the role in Terraform', () => {
  it('reads as `terraform fmt` leaves it', () => {
    expect(terraformRole(PERMISSIONS, 'Acme: deployment', { description: 'why' })).toBe(`\
resource "genesyscloud_auth_role" "acme_deployment" {
  name        = "Acme: deployment"
  description = "why"
  permissions = ["group_creation"]

  permission_policies {
    domain      = "architect"
    entity_name = "flow"
    action_set  = ["add"]
  }

  permission_policies {
    domain      = "routing"
    entity_name = "queue"
    action_set  = ["edit", "view"]
  }
}`);
  });

  it('has a block for the client in each division that is named, and none where none is', () => {
    expect(terraformGrants('a', [])).toBe('');
    const [, grants = ''] = terraformRole(['a:b:c'], 'a', { divisions: ['d2', '*', 'd2'] }).split('\n\n# ');
    expect(`# ${grants}`.split('\n')).toEqual([
      '# into the genesyscloud_oauth_client that is to hold it:',
      '#   roles {',
      '#     role_id     = genesyscloud_auth_role.a.id',
      '#     division_id = "*"',
      '#   }',
      '#   roles {',
      '#     role_id     = genesyscloud_auth_role.a.id',
      '#     division_id = "d2"',
      '#   }',
    ]);
    expect(terraformRole(['a:b:c'], 'a', { divisions: [] })).not.toContain('roles');
  });

  it.each([
    ['plain', '"plain"'],
    ['a "b" \\ c', '"a \\"b\\" \\\\ c"'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what Terraform would fill in
    ['${var.x} %{if y}', '"$${var.x} %%{if y}"'],
    ['$${x} %%{y}', '"$\\u0024{x} %\\u0025{y}"'],
    ['$ {x} 5%', '"$ {x} 5%"'],
    ['a\nb\tc', '"a b c"'],
  ])('quotes %s', (text, quoted) => {
    expect(hclString(text)).toBe(quoted);
  });

  it('fills nothing into a text, whatever it holds', () => {
    const parts = fc.constantFrom('$', '%', '{', '}', '"', '\\', '~', 'a', ' ', '\n', 'u0024', '${', '%{');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (texts) => {
        const text = texts.join('');
        expect(readHclString(hclString(text))).toBe(text.replace(/\n+/g, ' '));
      }),
      { numRuns: 300 },
    );
  });

  it('is read by a parser of the language as what was said, whatever the name holds', async () => {
    const readTree = await loadHcl();
    const parts = fc.constantFrom('$', '%', '{', '}', '"', '\\', '~', 'a', ' ', '/*', '#', '<<E');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (texts) => {
        const name = texts.join('');
        const text = terraformRole(PERMISSIONS, name, { description: name, divisions: [name] });
        // The comments are for another resource; without their signs they are of the language, too.
        readTree(text, 0, ({ blocks, fault }) => {
          expect([fault, blocks.map(({ type }) => type)]).toEqual([null, ['resource']]);
        });
        const opened = text.replace(/^# into.*$/m, '').replace(/^# {3}/gm, '');
        readTree(opened, 0, ({ blocks: [role, grant, ...others], fault }) => {
          expect([fault, role?.type, role?.labels[0], grant?.type, others]).toEqual([
            null,
            'resource',
            'genesyscloud_auth_role',
            'roles',
            [],
          ]);
          for (const written of [
            role?.attribute('name'),
            role?.attribute('description'),
            grant?.attribute('division_id'),
          ])
            expect(readHclString(written ?? '')).toBe(name);
          expect(grant?.attribute('role_id')).toBe(`genesyscloud_auth_role.${role?.labels[1]}.id`);
          expect(
            role
              ?.blocks()
              .map((policy) => ['domain', 'entity_name', 'action_set'].map((key) => policy.attribute(key))),
          ).toEqual([
            ['"architect"', '"flow"', '["add"]'],
            ['"routing"', '"queue"', '["edit", "view"]'],
          ]);
        });
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['Acme: deployment!', 'acme_deployment'],
    ['7 days', 'role_7_days'],
    ['', 'role'],
    ['Ä', 'role'],
  ])('names the resource of %j %s', (name, label) => {
    expect(hclLabel(name)).toBe(label);
  });
});

describe('the way through the menus', () => {
  it('names where roles are, and what to tick', () => {
    const { markdown } = menuPath(PERMISSIONS);
    expect(markdown).toContain('Roles and Permissions');
    expect(markdown).toContain(
      '\n- `group_creation`\n- `architect > flow`: `add`\n- `routing > queue`: `edit, view`\n',
    );
  });

  it('forms no Markdown of a name', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(foreign(menuPath([text, `${text}:b:c`, `a:${text}`]).markdown)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
