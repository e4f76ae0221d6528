import { describe, expect, it } from 'vitest';
import { mentionsIn, said, textAt } from './said.js';

const SDK = "const platformClient = require('purecloud-platform-client-v2');\n";

describe('scopes', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'a client of Terraform',
      'main.tf',
      'resource "genesyscloud_oauth_client" "app" {\n  authorized_grant_type = "CODE"\n  authorized_scopes = ["routing:write", "users", var.more]\n}\n',
      ['routing:write', 'users'],
    ],
    [
      'whatever stands in a client of Terraform',
      'main.tf',
      'resource "genesyscloud_oauth_client" "app" {\n  authorized_scopes = ["routing", "-rf", "users"]\n}\n',
      ['routing', '-rf', 'users'],
    ],
    [
      'no option among others elsewhere',
      'main.tf',
      'locals {\n  genesys_scopes = ["routing", "-rf", "users"]\n}\n',
      [],
    ],
    [
      'a body of a client in JSON',
      'client.json',
      '{\n  "name": "App", "authorizedGrantType": "CODE",\n  "scope": ["routing:readonly", "user"]\n}',
      ['routing:readonly?', 'user?'],
    ],
    [
      'an export as JSON',
      'export.tf.json',
      '{"resource": {"genesyscloud_oauth_client": {"app": {"authorized_scopes": ["routing:edit"]}}}}',
      ['routing:edit'],
    ],
    [
      'a variable of the environment',
      '.env',
      'GENESYS_SCOPES=routing:readonly, user-basic-info+users\n',
      ['routing:readonly', 'user-basic-info', 'users'],
    ],
    [
      'one that is encoded',
      '.env',
      'PURECLOUD_OAUTH_SCOPE="routing%20users:readonly"\n',
      ['routing', 'users:readonly'],
    ],
    [
      'one with a sign of Genesys beside it, for what it may be',
      '.env',
      'GENESYS_CLIENT_ID=x\nOAUTH_SCOPES=routing users\n',
      ['routing?', 'users?'],
    ],
    [
      'a list in YAML',
      'config.yml',
      'genesys:\n  clientId: x\n  scopes:\n    - routing:readonly\n    - analytics:read\n',
      ['routing:readonly', 'analytics:read'],
    ],
    [
      'a login of an SDK',
      'login.js',
      `${SDK}client.loginImplicitGrant(clientId, uri, { state: s, scopes: ['routing', 'routing:queue:view'] });\n`,
      ['routing', 'routing:queue:view'],
    ],
    [
      'a constant beside an SDK',
      'login.ts',
      `${SDK}const OAUTH_SCOPES = ['routing', 'presences'];\n`,
      ['routing', 'presences'],
    ],
    [
      'options of an OAuth library',
      'oidc.ts',
      "const settings = {\n  authority: 'https://login.mypurecloud.de',\n  client_id: 'x',\n  scope: 'routing users:readonly',\n};\n",
      ['routing', 'users:readonly'],
    ],
    [
      'a strategy of passport',
      'auth.js',
      "passport.use('genesys', new OAuth2Strategy({\n  authorizationURL: 'https://login.mypurecloud.ie/oauth/authorize',\n  tokenURL: 'https://login.mypurecloud.ie/oauth/token',\n  clientID: id,\n  scope: ['conversation'],\n}, verify));\n",
      ['conversation'],
    ],
    [
      'a registration of Spring',
      'application.properties',
      'spring.security.oauth2.client.registration.genesys.scope=routing,users\n',
      ['routing', 'users'],
    ],
    [
      'a registration of Spring in YAML',
      'application.yml',
      'spring:\n  security:\n    oauth2:\n      client:\n        registration:\n          genesys:\n            client-id: x\n            scope: routing,user\n',
      ['routing', 'user'],
    ],
    [
      'an address of a login page',
      'login.md',
      'Open https://login.mypurecloud.com/oauth/authorize?response_type=token&client_id=x&scope=routing+user:readonly\n',
      ['routing', 'user:readonly'],
    ],
    [
      'a form',
      'token.py',
      "import requests\nrequests.post('https://login.mypurecloud.com/oauth/token', data={'grant_type': 'authorization_code', 'scope': 'routing users'})\n",
      ['routing', 'users'],
    ],
    [
      'a sentence',
      'README.md',
      '# For Genesys Cloud\n\nRequires the `routing:readonly` scope.\n',
      ['routing:readonly'],
    ],
    [
      'sentences with lists',
      'README.md',
      '# For Genesys Cloud\n\nGrant the scopes `routing`, `users` and `presences`.\nThe client needs `analytics` and `quality:read` scopes.\n',
      ['routing', 'users', 'presences', 'analytics', 'quality:read'],
    ],
    [
      'an object with a place to go back to',
      'oidc.ts',
      `${SDK}const oauth = { clientId: 'x', redirectUri: 'https://app.example.com/callback', scope: 'routing:red' };\n`,
      ['routing:red'],
    ],
    [
      'permissions of a description',
      'action.ts',
      "const access = {\n  label: 'Genesys Cloud OAuth access',\n  scopes: ['conversation:callback:create', 'routing:queue:view', 'user:me:view'],\n};\n",
      ['conversation:callback:create', 'routing:queue:view', 'user:me:view'],
    ],
    [
      'a table',
      'README.md',
      '# Genesys Cloud\n\n| Call | Scope | Permission |\n| --- | --- | --- |\n| Queues | `routing:readonly` | `routing:queue:view` |\n',
      ['routing:readonly'],
    ],
    [
      'a list beneath a heading',
      'README.md',
      '# Genesys Cloud\n\nRequired scopes:\n\n- `routing`\n- `users:read`\n\nThen call:\n\n- `npm start`\n',
      ['routing', 'users:read'],
    ],
    [
      'both in one sentence',
      'README.md',
      '# Genesys Cloud\n\nIt needs the permission `routing:queue:view` and the scope `routing`.\n',
      ['routing'],
    ],
  ])('are found in %s', async (_, path, text, expected) => {
    expect(await said('scope', path, text)).toEqual(expected);
  });

  it('stand where their name stands', async () => {
    const text = `${SDK}const oauthScopes = 'routing users:read';\n`;
    const mentions = (await mentionsIn('a.js', text)).filter(({ kind }) => kind === 'scope');
    expect(mentions.map((mention) => textAt(text, mention))).toEqual(['routing', 'users:read']);
  });

  it.each<[string, string, string]>([
    [
      'names of fields, of which one is called so',
      'settings.ts',
      `${SDK}const KEYS = { region: 'region', scope: 'scopes', secret: 'secret' };\nconst KINDS = { scope: 'string' };\n`,
    ],
    [
      'Google',
      'google.js',
      "const scopes = ['https://www.googleapis.com/auth/drive.readonly', 'openid'];\ngoogle.auth.getClient({ scopes });\n",
    ],
    [
      'Auth0',
      'auth0.ts',
      "createAuth0Client({ domain: 'acme.auth0.com', client_id: 'x', scope: 'openid profile read:users' });\n",
    ],
    [
      'Keycloak',
      'keycloak.json',
      '{"realm": "acme", "auth-server-url": "https://id.example.com/auth", "clientId": "x", "scope": "openid users"}',
    ],
    [
      'Azure',
      'msal.ts',
      "const loginRequest = { clientId: 'x', authority: 'https://login.microsoftonline.com/common', scopes: ['User.Read', 'api://x/.default'] };\n",
    ],
    [
      'GitHub',
      'strategy.js',
      "passport.use(new GitHubStrategy({ clientID: 'x', scope: ['notifications', 'user:email'] }));\n",
    ],
    ['Slack', 'slack.yml', 'oauth_config:\n  scopes:\n    bot:\n      - users:read\n      - groups:read\n'],
    [
      'npm',
      'package.json',
      '{"name": "genesys-cloud-tool", "scope": "@acme", "publishConfig": {"access": "public"}}',
    ],
    ['an editor', 'snippets.json', '{"Genesys Cloud call": {"scope": "javascript,typescript", "body": "x"}}'],
    [
      'a framework',
      'directive.js',
      `${SDK}module.directive('queue', () => ({ restrict: 'E', scope: { queue: '=' } }));\nnavigator.serviceWorker.register('/sw.js', { scope: '/' });\n`,
    ],
    ['a table of HTML', 'table.jsx', `${SDK}const head = <th scope="col">Name</th>;\n`],
    [
      'an OpenAPI document',
      'openapi.yaml',
      'openapi: 3.0.0\ncomponents:\n  securitySchemes:\n    oauth:\n      type: oauth2\n      flows:\n        implicit:\n          authorizationUrl: https://id.example.com/authorize\n          scopes:\n            read:pets: read\n            users: all users\n',
    ],
    ['Okta', '.env', 'OKTA_DOMAIN=acme.okta.com\nOAUTH_SCOPES=openid profile groups\n'],
    [
      'commits',
      'commitlint.config.js',
      "module.exports = { rules: { 'scope-enum': [2, 'always', ['routing', 'users']] }, scopes: ['api', 'docs', 'users'] };\n",
    ],
    [
      'variables',
      'README.md',
      '# Genesys Cloud\n\nThe variable is in the `global` scope, and `this` is in `block` scope.\n',
    ],
    ['Maven', 'build.md', 'Use the `test` scope, or the `provided` scope.\n'],
    [
      'another identity provider beside the SDK',
      'oidc.ts',
      `${SDK}const oidc = { authority: 'https://id.example.com', client_id: 'x', redirect_uri: 'https://a.example.com', scope: 'acme.read users' };\n`,
    ],
    [
      'a request for a token of another, beside the SDK',
      'token.ts',
      `${SDK}fetch('https://id.example.com/oauth/token', { method: 'POST', body: 'grant_type=client_credentials&scope=acme.read' });\n`,
    ],
    [
      'a command for another, in a text about Genesys Cloud',
      'README.md',
      "# Genesys Cloud\n\n```sh\ncurl https://id.example.com/oauth/token -d 'grant_type=client_credentials&scope=acme.read'\n```\n",
    ],
    ['two systems in one file', '.env', 'GENESYS_CLIENT_ID=x\n\nAUTH0_DOMAIN=x\nSCOPE=openid profile\n'],
  ])('are not found in what is of %s', async (_, path, text) => {
    expect((await said('scope', path, text)).filter((name) => !name.endsWith('?'))).toEqual([]);
  });

  it('are doubtful where two systems stand beside them', async () => {
    const text = 'GENESYS_CLIENT_ID=x\nOAUTH_SCOPES=routing:readonly users\nGOOGLE_CLIENT_ID=y\n';
    expect(await said('scope', '.env', text)).toEqual(['routing:readonly?', 'users?']);
  });
});

describe('scopes of Terraform', () => {
  it('are those of defaults too, where a variable is of scopes or is used so', async () => {
    const text = `variable "portal_scopes" {
  default = ["routing:readonly"]
}
variable "other" {
  default = ["users:redonly"]
}
resource "genesyscloud_oauth_client" "app" {
  scope = var.other
}
`;
    expect(await said('scope', 'main.tf', text)).toEqual(['routing:readonly', 'users:redonly']);
  });

  it('are none that a condition compares', async () => {
    const text = `resource "genesyscloud_oauth_client" "app" {
  scope = var.grant == "CLIENT-CREDENTIALS" ? null : ["users"]
}
`;
    expect(await said('scope', 'main.tf', text)).toEqual(['users']);
  });
});

it.each(['scopes = "users:read"', 'SCOPES = "users:read"', 'scopes = ["users:read"]'])(
  'scopes like those of the contract in a program that calls the platform are perhaps meant for it: %s',
  async (line) => {
    const calls = 'requests.get("https://api.mypurecloud.de/api/v2/users/me")\n';
    expect(await said('scope', 'a.py', `${line}\n${calls}`)).toEqual(['users:read?']);
    expect(await said('scope', 'a.py', `${line.replace('users', 'pigeons')}\n${calls}`)).toEqual([]);
  },
);
