import { describe, expect, it } from 'vitest';
import { mentionsIn, said, textAt } from './said.js';

const SDK = 'import PureCloudPlatformClientV2\n';

describe('permissions', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'a role of Terraform',
      'role.tf',
      'resource "genesyscloud_auth_role" "agent" {\n  name = "Agent"\n  permissions = ["group_creation", "nonsense"]\n  permission_policies {\n    domain = "routing"\n    entity_name = "queue"\n    action_set = ["view", "edt"]\n  }\n}\n',
      ['group_creation', 'nonsense', 'routing:queue:view', 'routing:queue:edt'],
    ],
    [
      'a body of a role',
      'role.json',
      '{"name": "Agent", "permissions": [], "permissionPolicies": [{"domain": "routing", "entityName": "queue", "actionSet": ["*"]}]}',
      ['routing:queue:*'],
    ],
    [
      'an export in YAML',
      'role.yaml',
      'resource:\n  genesyscloud_auth_role:\n    agent:\n      permission_policies:\n        - domain: analytics\n          entity_name: queueObservation\n          action_set:\n            - view\n',
      ['analytics:queueObservation:view'],
    ],
    [
      'a list of code',
      'app.py',
      `${SDK}PERMISSIONS = ['routing:queue:view', 'routing:queue:read', 'app:page:open']\n`,
      ['routing:queue:view', 'routing:queue:read', 'app:page:open'],
    ],
    ['a check', 'app.py', `${SDK}if has_permission('routing:queue:view'): pass\n`, ['routing:queue:view']],
    [
      'a list that is asked',
      'app.ts',
      "import 'purecloud-platform-client-v2';\nif (user.permissions.includes('routing:queues:view')) go();\n",
      ['routing:queues:view'],
    ],
    [
      'a scope among them',
      'config.yml',
      'genesys:\n  requiredPermissions:\n    - routing:readonly\n    - routing:queue:view\n',
      ['routing:readonly', 'routing:queue:view'],
    ],
    [
      'a file that names no system',
      'config.json',
      '{"requiredPermissions": ["routing:queue:view", "routing:queue:vew"]}',
      ['routing:queue:view?', 'routing:queue:vew?'],
    ],
    [
      'a sentence',
      'README.md',
      '# Genesys Cloud\n\nThe user needs the `routing:queue:view` permission, and the permissions `routing:queue:edit` and `users:user:view`.\n',
      ['routing:queue:view', 'routing:queue:edit', 'users:user:view?'],
    ],
    [
      'a table',
      'README.md',
      '# Genesys Cloud\n\n| Call | Permissions |\n| - | - |\n| Queues | routing:queue:view, routing:queue:edit |\n',
      ['routing:queue:view', 'routing:queue:edit'],
    ],
  ])('are found in %s', async (_, path, text, expected) => {
    expect(await said('permission', path, text)).toEqual(expected);
  });

  it('of a policy stand where their action stands', async () => {
    const text =
      '{"permissionPolicies": [{"domain": "routing", "entityName": "queue", "actionSet": ["view", "add"]}]}';
    const mentions = await mentionsIn('role.json', text);
    expect(mentions.map((mention) => textAt(text, mention))).toEqual(['view', 'add']);
  });

  it.each<[string, string, string]>([
    [
      'AWS',
      'policy.json',
      '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "arn:aws:s3:::bucket"}], "permissions": ["arn:aws:iam"]}',
    ],
    [
      'Kubernetes',
      'role.yaml',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nrules:\n  - apiGroups: [""]\n    resources: [pods]\n    verbs: [get, list]\n',
    ],
    [
      'GitHub Actions',
      'ci.yml',
      'name: Genesys Cloud\npermissions:\n  contents: read\n  id-token: write\njobs: {}\n',
    ],
    [
      'Android',
      'AndroidManifest.json',
      '{"package": "com.example.purecloud", "permissions": ["android.permission.INTERNET", "a:b:c"]}',
    ],
    [
      'Docker',
      'docker-compose.yml',
      'services:\n  genesys:\n    image: acme:purecloud:latest\n    volumes: ["./a:/b:ro"]\n',
    ],
    [
      'translations',
      'de.json',
      '{"permissions": {"user": "Benutzer:darf:alles"}, "permission": "common:button:save"}',
    ],
    [
      'a browser',
      'manifest.json',
      '{"name": "Genesys Cloud extension", "permissions": ["storage", "tabs", "https://*.mypurecloud.com/*"]}',
    ],
    [
      'a list of an application',
      'app.ts',
      "export const permissions = ['billing:invoice:read', 'app:settings:view'];\n",
    ],
    ['Auth0', 'auth0.yaml', 'auth0:\n  permissions:\n    - users:user:view\n'],
    ['names', 'urn.ts', "import 'purecloud-platform-client-v2';\nconst permission = 'urn:ietf:params';\n"],
    [
      'an application with the SDK',
      'app.ts',
      "import 'purecloud-platform-client-v2';\nconst permissions = ['billing:invoice:read', 'users:profile:edit', 'app:page:open'];\n",
    ],
    [
      'a policy that is made elsewhere',
      'main.tf',
      'resource "genesyscloud_auth_role" "x" {\n  permission_policies {\n    domain = var.domain\n    entity_name = var.entity\n    action_set = ["view"]\n  }\n}\n',
    ],
    [
      'another provider',
      'main.tf',
      'provider "genesyscloud" {}\nresource "auth0_role" "x" {\n  permissions = ["routing:queue:view"]\n}\n',
    ],
    [
      'a policy of another',
      'policy.json',
      '{"policies": [{"domain": "example.com", "entity": "user", "actions": ["read"]}]}',
    ],
  ])('are not found in what is of %s', async (_, path, text) => {
    expect((await said('permission', path, text)).filter((name) => !name.endsWith('?'))).toEqual([]);
  });
});
