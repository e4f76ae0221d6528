import { describe, expect, it } from 'vitest';
import { said } from './said.js';

describe('clients', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'Terraform',
      'main.tf',
      'resource "genesyscloud_oauth_client" "app" {\n  name = "App"\n  authorized_grant_type = "CLIENT-CREDENTIALS"\n  authorized_scopes = ["routing"]\n  roles {\n    role_id = "x"\n  }\n}\n',
      ['App CLIENT-CREDENTIALS routing roles'],
    ],
    [
      'JSON',
      'client.json',
      '{"name": "Genesys Cloud job", "authorizedGrantType": "CODE", "roleIds": ["x"]}',
      ['Genesys Cloud job CODE  roles'],
    ],
    [
      'code',
      'make.ts',
      "import x from 'purecloud-platform-client-v2';\napi.postOauthClients({ name: 'Job', authorizedGrantType: 'TOKEN', scope: ['users'] });\n",
      ['Job TOKEN users '],
    ],
  ])('are found in %s', async (_, path, text, expected) => {
    expect(await said('client', path, text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'a grant type by a condition',
      'authorized_grant_type = var.cc ? "CLIENT-CREDENTIALS" : "CODE"',
      ['app {}  '],
    ],
    [
      'scopes by a condition',
      'authorized_grant_type = "CODE"\nscope = var.g == "CODE" ? ["users"] : null',
      ['app CODE  '],
    ],
    ['the default of a variable', 'authorized_grant_type = var.g\nscope = var.s', ['app {}  ']],
    ['locals', 'authorized_grant_type = local.g\nscope = local.s', ['app CODE users ']],
    [
      'roles for each of a variable',
      'authorized_grant_type = "CODE"\ndynamic "roles" {\nfor_each = var.r\ncontent {\nrole_id = roles.key\n}\n}',
      ['app CODE  '],
    ],
  ])('say for certain only what does not depend on anything: %s', async (_, body, expected) => {
    const text = `variable "g" {\n  default = "CODE"\n}\nvariable "s" {\n  default = ["users"]\n}\nlocals {\n  g = "CODE"\n  s = ["users"]\n}\nresource "genesyscloud_oauth_client" "app" {\n${body}\n}\n`;
    expect(await said('client', 'main.tf', text)).toEqual(expected);
  });

  it('have no roles where the list of them is empty', async () => {
    const text = '{"genesys": {"name": "Job", "authorizedGrantType": "CODE", "roleIds": []}}';
    expect(await said('client', 'client.json', text)).toEqual(['Job CODE  ']);
  });

  it.each<[string, string, string]>([
    [
      'Keycloak',
      'realm.json',
      '{"clientId": "x", "directAccessGrantsEnabled": true, "authorizedGrantTypes": ["password"]}',
    ],
    [
      'Spring',
      'client.yml',
      'security:\n  oauth2:\n    client:\n      authorization-grant-type: client_credentials\n',
    ],
    ['Auth0', 'main.tf', 'resource "auth0_client" "x" {\n  grant_types = ["client_credentials"]\n}\n'],
  ])('are not found in what is of %s', async (_, path, text) => {
    expect(await said('client', path, text)).toEqual([]);
  });
});

describe('registrations of Spring', () => {
  it('are so in properties, too', async () => {
    const client = 'spring.security.oauth2.client.registration.gc';
    const text = `${client}.authorization-grant-type=client_credentials\n${client}.scope=users\nspring.security.oauth2.client.provider.gc.token-uri=https://login.mypurecloud.de/oauth/token\n`;
    const [request] = await said('token-request', 'application.properties', text);
    expect(request).toMatch(/client_credentials users$/);
  });

  it('are requests for tokens', async () => {
    const text = `spring:
  security:
    oauth2:
      client:
        registration:
          genesys:
            client-id: x
            authorization-grant-type: client_credentials
            scope: routing:readonly,analytics
        provider:
          genesys:
            token-uri: https://login.mypurecloud.de/oauth/token
`;
    expect(await said('token-request', 'application.yml', text)).toContain(
      ' client_credentials routing:readonly+analytics',
    );
  });
});

describe('requests for tokens', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'a call with an object',
      'token.py',
      "import requests\nr = requests.post('https://api.mypurecloud.com/oauth/token', data={'grant_type': 'client_credentials', 'scope': 'routing'})\n",
      ['https://api.mypurecloud.com/oauth/token client_credentials routing'],
    ],
    [
      'a call with a form',
      'token.js',
      "fetch('https://login.mypurecloud.de/oauth/token', { method: 'POST', body: 'grant_type=client_credentials&scope=routing' });\n",
      ['https://login.mypurecloud.de/oauth/token client_credentials routing'],
    ],
    [
      'a command',
      'token.sh',
      "curl -X POST https://login.mypurecloud.ie/oauth/token -u id:secret -d 'grant_type=client_credentials&scope=users'\n",
      ['https://login.mypurecloud.ie/oauth/token client_credentials users'],
    ],
    [
      'a command in a text',
      'README.md',
      '```bash\ncurl https://login.mypurecloud.ie/oauth/token \\\n  -d grant_type=client_credentials \\\n  -d scope=users\n```\n',
      ['https://login.mypurecloud.ie/oauth/token client_credentials users'],
    ],
    [
      'an address',
      'config.yml',
      'tokenUrl: https://api.mypurecloud.ie/oauth/token\n',
      ['https://api.mypurecloud.ie/oauth/token  '],
    ],
    [
      'a login page',
      'a.ts',
      "const url = 'https://login.mypurecloud.ie/oauth/authorize?response_type=token&client_id=x&scope=routing%20users';\n",
      [
        'https://login.mypurecloud.ie/oauth/authorize?response_type=token&client_id=x&scope=routing%20users  routing+users',
      ],
    ],
    [
      'another path of a login host that is called after tokens',
      'token.py',
      'requests.post("https://login.mypurecloud.ie/oauth/v2/token", data={"grant_type": "client_credentials"})\nrequests.post("https://login.mypurecloud.ie/tokens", data={"grant_type": "client_credentials"})\n',
      [
        'https://login.mypurecloud.ie/oauth/v2/token client_credentials ',
        'https://login.mypurecloud.ie/tokens client_credentials ',
      ],
    ],
    [
      'what is sent to a host of a name that tells another system',
      'token.ts',
      "import 'purecloud-platform-client-v2';\naxios.post(process.env.CRM_LOGIN, new URLSearchParams({ grant_type: 'client_credentials', scope: 'orders:read' }));\n",
      [' client_credentials orders:read?'],
    ],
    [
      'what is sent to a host of a name that tells none',
      'token.ts',
      "import 'purecloud-platform-client-v2';\naxios.post(process.env.TOKEN_URL, new URLSearchParams({ grant_type: 'client_credentials', scope: 'users' }));\n",
      [' client_credentials users'],
    ],
    [
      'a file of the platform',
      'login.ts',
      "import 'purecloud-platform-client-v2';\nconst body = { grant_type: 'client_credentials', scope: 'users' };\n",
      [' client_credentials users'],
    ],
  ])('are found in %s', async (_, path, text, expected) => {
    expect(await said('token-request', path, text)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    [
      'Google',
      'a.py',
      "requests.post('https://oauth2.googleapis.com/token', data={'grant_type': 'client_credentials'})\n",
    ],
    [
      'Auth0',
      'a.sh',
      "curl https://acme.auth0.com/oauth/token -d 'grant_type=client_credentials&scope=users'\n",
    ],
    [
      'Azure',
      'a.ts',
      "fetch('https://login.microsoftonline.com/x/oauth2/token', { body: 'grant_type=client_credentials' });\n",
    ],
    ['anybody', 'a.ts', "const body = { grant_type: 'client_credentials', scope: 'users' };\n"],
    [
      'another host beside the SDK',
      'a.ts',
      "import 'purecloud-platform-client-v2';\nfetch('https://id.example.com/oauth/token', { body: 'grant_type=client_credentials' });\n",
    ],
    ['a server', 'a.ts', "app.post('/oauth/token', (req, res) => res.json({}));\n"],
    ['Salesforce', 'a.yml', 'url: https://login.salesforce.com/services/oauth2/token\n'],
  ])('are not found in what is of %s', async (_, path, text) => {
    expect(await said('token-request', path, text)).toEqual([]);
  });
});

describe('the host of a request for a token', () => {
  it.each<[string, string]>([
    ['a.py', "BASE = 'https://api.mypurecloud.ie'\nrequests.post(BASE + '/oauth/token', data=form)\n"],
    [
      'b.py',
      "REGION = 'mypurecloud.ie'\nBASE = f'https://api.{REGION}'\nrequests.post(f'{BASE}/oauth/token')\n",
    ],
    [
      'A.java',
      'class A {\n  static final String BASE = "https://api.mypurecloud.ie";\n  void a() { rest.post(BASE + "/oauth/token"); }\n}\n',
    ],
    [
      'a.go',
      'const base = "https://api.mypurecloud.ie"\nfunc a() { http.PostForm(base+"/oauth/token", form) }\n',
    ],
    ['a.ps1', '$base = "https://api.mypurecloud.ie"\nInvoke-RestMethod -Uri "$base/oauth/token"\n'],
    [
      'a.rb',
      'BASE = \'https://api.mypurecloud.ie\'\nNet::HTTP.post_form(URI("#{BASE}/oauth/token"), form)\n',
    ],
  ])('may have a name in %s', async (path, text) => {
    expect(await said('token-request', path, text)).toEqual(['https://api.mypurecloud.ie/oauth/token  ']);
  });

  it.each<[string, string]>([
    ['of another system', "BASE = 'https://id.example.org'\nrequests.post(BASE + '/oauth/token')\n"],
    [
      'set twice',
      "BASE = 'https://api.mypurecloud.ie'\nBASE = 'https://login.mypurecloud.ie'\nrequests.post(BASE + '/oauth/token')\n",
    ],
  ])('is not taken from a name that is %s', async (_, text) => {
    expect(await said('token-request', 'a.py', text)).toEqual([]);
  });
});
