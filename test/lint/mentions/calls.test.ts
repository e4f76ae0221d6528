import { describe, expect, it } from 'vitest';
import { mentionsIn, said, textAt } from './said.js';

const SDK = "import platformClient from 'purecloud-platform-client-v2';\n";

describe('calls', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'a method of an SDK',
      'a.ts',
      `${SDK}const api = new platformClient.RoutingApi();\napi.getRoutingQueues();\n`,
      ['getRoutingQueues'],
    ],
    [
      'an address',
      'a.py',
      "requests.get('https://api.mypurecloud.com/api/v2/routing/queue')\n",
      ['GET https://api.mypurecloud.com/api/v2/routing/queue'],
    ],
    [
      'an address with a variable for the host',
      'a.ts',
      `${SDK}axios.post(\`\${base}/api/v2/routing/nothing\`, {});\n`,
      ['POST {base}/api/v2/routing/nothing'],
    ],
    [
      'a path of which nothing says whose it is',
      'a.ts',
      "axios.get('/api/v2/routing/queues');\n",
      ['GET /api/v2/routing/queues?'],
    ],
    [
      'a data action of Terraform',
      'a.tf',
      'resource "genesyscloud_integration_action" "x" {\n  config_request {\n    request_url_template = "/api/v2/routing/queues/$${input.id}"\n    request_type = "GET"\n  }\n}\n',
      ['GET /api/v2/routing/queues/$' + '{input.id}'],
    ],
    [
      'a collection',
      'a.json',
      '{"item": [{"name": "Genesys Cloud", "request": {"method": "GET", "url": {"raw": "https://api.mypurecloud.de/api/v2/users/me"}}}]}',
      ['GET https://api.mypurecloud.de/api/v2/users/me'],
    ],
    [
      'a path that goes to the host of the page',
      'a.ts',
      `${SDK}fetch('/api/v2/customers');\n`,
      ['GET /api/v2/customers?'],
    ],
    [
      'hosts of variables whose names tell whose they are',
      'a.ts',
      `${SDK}const CRM_GC = 'https://api.mypurecloud.ie';\naxios.get(GENESYS + '/api/v2/routing/a');\naxios.get(CRM_GC + '/api/v2/routing/b');\naxios.get(\`\${process.env.CRM}/api/v2/routing/c\`);\naxios.get(\`\${process.env.CRM}/api/v2/orders\`);\naxios.get(process.env.API_BASE_URL + '/api/v2/routing/d');\n`,
      [
        'GET {GENESYS}/api/v2/routing/a',
        'GET {CRM_GC}/api/v2/routing/b',
        'GET {CRM}/api/v2/routing/c?',
        'GET {API_BASE_URL}/api/v2/routing/d',
      ],
    ],
    [
      'a client that is called http',
      'a.ts',
      "const http = axios.create({ baseURL: 'https://api.mypurecloud.com' });\nawait http.get('/api/v2/routing/queue');\n",
      ['GET /api/v2/routing/queue'],
    ],
    [
      'the client of a page that is called so',
      'a.ts',
      `${SDK}this.http.get<Queue[]>('/api/v2/routing/queue');\n`,
      ['GET /api/v2/routing/queue?'],
    ],
    [
      'a sentence',
      'README.md',
      '# Genesys Cloud\n\nIt calls `GET /api/v2/users/me`, and then POST /api/v2/routing/queues.\n',
      ['GET /api/v2/users/me', 'POST /api/v2/routing/queues'],
    ],
    [
      'a command in a pipeline',
      'ci.yml',
      'steps:\n  - run: curl -X DELETE https://api.mypurecloud.ie/api/v2/routing/queues/1\n',
      ['DELETE https://api.mypurecloud.ie/api/v2/routing/queues/1'],
    ],
  ])('are found in %s', async (_, path, text, expected) => {
    expect(await said('call', path, text)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['Zendesk', 'a.ts', "fetch('https://acme.zendesk.com/api/v2/tickets.json');\n"],
    ['Auth0', 'a.ts', "fetch('https://acme.auth0.com/api/v2/users');\n"],
    ['Datadog', 'a.py', "requests.post('https://api.datadoghq.com/api/v2/logs')\n"],
    ['anybody', 'a.ts', "axios.get('/api/v2/tickets');\n"],
    ['a server', 'a.ts', `${SDK}app.get('/api/v2/routing/nothing', handler);\n`],
    [
      'a server of Python',
      'a.py',
      "import PureCloudPlatformClientV2\n@app.route('/api/v2/nothing')\ndef x(): pass\n",
    ],
    [
      'a server of Go',
      'a.go',
      'const h = "api.mypurecloud.com"\nhttp.HandleFunc("/api/v2/nothing", handle)\n',
    ],
    [
      'a module of its own',
      'a.ts',
      `${SDK}import { usersApi } from '../api/users';\nusersApi.getUserByEmail('a@b');\n`,
    ],
    ['supertest', 'a.ts', `${SDK}request(app).get('/api/v2/routing/nothing').expect(200);\n`],
    [
      'a client of tests',
      'a.py',
      'import PureCloudPlatformClientV2\nclient = TestClient(app)\nclient.get("/api/v2/routing/nothing")\nself.client.get("/api/v2/routing/nothing")\n',
    ],
    [
      'a spec of Rails',
      'a.rb',
      "# Genesys Cloud\nRSpec.describe('x') { it { get '/api/v2/routing/nothing' } }\n",
    ],
    [
      'a stand-in of msw',
      'a.ts',
      `${SDK}import { http } from 'msw';\nhttp.get('/api/v2/routing/nothing', () => {});\n`,
    ],
    ['a comment', 'a.ts', `${SDK}// GET /api/v2/nothing\n/* axios.get('/api/v2/nothing') */\n`],
    [
      'a page about it',
      'README.md',
      'See https://developer.genesys.cloud/devapps/api-explorer#get-api-v2-users and https://developer.mypurecloud.com/api/v2/nothing\n',
    ],
    ['an answer', 'a.json', '{"genesys": {"id": "x", "selfUri": "/api/v2/nothing/1"}}'],
    ['an OpenAPI document', 'openapi.json', '{"openapi": "3.0.0", "paths": {"/api/v2/pets": {"get": {}}}}'],
    ['a fixture of a game', 'poke.md', 'Try `GET https://pokeapi.co/api/v2/pokemon/ditto`.\n'],
  ])('are not found in what is of %s', async (_, path, text) => {
    expect((await said('call', path, text)).filter((name) => !name.endsWith('?'))).toEqual([]);
  });
});

describe('hosts', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'addresses',
      'a.ts',
      "const url = 'https://api.mypurecloud.us/api/v2/users/me';\n",
      ['api.mypurecloud.us'],
    ],
    [
      'calls of an SDK',
      'a.ts',
      `${SDK}client.setEnvironment('mypurecloud.ie');\nclient.setEnvironment(platformClient.PureCloudRegionHosts.eu_central_1);\n`,
      ['mypurecloud.ie', 'mypurecloud.de'],
    ],
    [
      'keys',
      'a.yml',
      'environment: usw2.pure.cloud\nhost: api.usw9.pure.cloud\n',
      ['usw2.pure.cloud', 'api.usw9.pure.cloud'],
    ],
    ['variables', '.env', 'GENESYS_HOST=api.mypurecloud.com.au\n', ['api.mypurecloud.com.au']],
  ])('are found in %s', async (_, path, text, expected) => {
    expect(await said('host', path, text)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['packages', 'A.java', 'import com.mypurecloud.sdk.v2.api.UsersApi;\nimport com.mypurecloud.sdk.v2.*;\n'],
    ['comments', 'a.ts', '// https://api.mypurecloud.us\n'],
    [
      'pages',
      'README.md',
      'https://developer.mypurecloud.com/api and https://help.mypurecloud.com/articles\n',
    ],
    [
      'what is filled in',
      'a.ts',
      'const url = `https://api.$' +
        '{region}.pure.cloud`; const other = "https://login.mypurecloud." + end;\n',
    ],
    ['mail', 'a.md', 'Write to somebody@mypurecloud.com\n'],
    ['wildcards', 'csp.json', '{"csp": "connect-src https://*.mypurecloud.com wss://*.pure.cloud"}'],
    ['files', 'a.ts', "import './mypurecloud.config.js';\nimport x from '../mypurecloud.us';\n"],
    ['repositories', 'README.md', 'https://github.com/MyPureCloud/platform-client-sdk-go\n'],
  ])('are not found in %s', async (_, path, text) => {
    expect(await said('host', path, text)).toEqual([]);
  });
});

describe('headers', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'an object',
      'a.ts',
      `${SDK}axios.get('https://api.mypurecloud.ie/api/v2/users/me', { headers: { Authorization: t, 'X-Organization-Id': 'x', Accept: '*/*' } });\n`,
      ['X-Organization-Id'],
    ],
    [
      'a command',
      'a.sh',
      "curl https://api.mypurecloud.ie/api/v2/users/me -H 'X-Genesys-App: x' -H 'Authorization: Bearer y'\n",
      ['X-Genesys-App'],
    ],
    [
      'a sentence',
      'README.md',
      '# Genesys Cloud\n\nThe `X-Genesys-Application` header is required.\n',
      ['X-Genesys-Application'],
    ],
    ['a function', 'a.js', `${SDK}request.setHeader('X-Org', 'x');\n`, ['X-Org']],
    ['a member', 'a.py', "import PureCloudPlatformClientV2\nheaders['X-Org'] = 'x'\n", ['X-Org']],
    [
      'a file that calls others, too',
      'a.ts',
      `${SDK}fetch('https://api.example.com/x');\nconst headers = { 'X-Org': 'x' };\n`,
      ['X-Org?'],
    ],
  ])('are found in %s', async (_, path, text, expected) => {
    expect(await said('header', path, text)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['anybody', 'a.ts', "const headers = { 'X-Api-Version': '1' };\n"],
    ['an answer', 'a.ts', `${SDK}res.setHeader('X-Org', 'x');\nresponse.headers['X-Org'] = 1;\n`],
    [
      'another system',
      'a.ts',
      "fetch('https://api.github.com/x', { headers: { 'X-GitHub-Thing': '1' } });\n",
    ],
    [
      'HTTP',
      'a.ts',
      `${SDK}const headers = { 'Content-Type': 'application/json', Accept: '*/*', 'User-Agent': 'x' };\n`,
    ],
  ])('are not found in what is of %s', async (_, path, text) => {
    expect(await said('header', path, text)).toEqual([]);
  });
});

describe('an address in a text of several lines', () => {
  const URL = 'https://api.mypurecloud.de/api/v2/routing/queues';
  it.each<[string, string, string]>([
    ['a heredoc', 'a.tf', `a {\n  command = <<-EOT\n    set -e\n    curl -X PUT ${URL}\n  EOT\n}\n`],
    [
      'a heredoc, with what is filled in before it',
      'a.tf',
      `a {\n  command = <<EOT\n\${var.x}\ncurl -X PUT ${URL}\nEOT\n}\n`,
    ],
    ['a block of YAML', 'a.yml', `script:\n  - |\n    set -e\n    curl -X PUT ${URL}\n`],
    ['a folded block of YAML', 'a.yml', `run: >-\n  curl\n  -X PUT\n  ${URL}\n`],
    ['a template', 'a.ts', `const x = \`\n\${y.z()}\ncurl -X PUT ${URL}\n\`;\n`],
    ['three quotes', 'a.py', `x = f"""\n{y}\ncurl -X PUT ${URL}\n"""\n`],
  ])('has a place of its own: %s', async (_, path, text) => {
    const calls = (await mentionsIn(path, text)).filter(({ kind }) => kind === 'call');
    const line = text.split('\n').findIndex((each) => each.includes(URL)) + 1;
    expect(calls.map((call) => [call.at.line, textAt(text, call)])).toEqual([[line, URL]]);
  });

  it('is told from others of the same text', async () => {
    const text = `const x = \`\n  curl -X PUT ${URL}/a\n  curl -X PUT ${URL}/\${id}\n  curl -X PUT ${URL}\n\`;\n`;
    const calls = (await mentionsIn('a.ts', text)).filter(({ kind }) => kind === 'call');
    expect(calls.map((call) => textAt(text, call))).toEqual([`${URL}/a`, `${URL}/\${id}`, URL]);
  });
});

describe('data actions', () => {
  const action = (requestUrlTemplate: string, integrationType = 'purecloud-data-actions') =>
    JSON.stringify(
      { name: 'A', integrationType, config: { request: { requestUrlTemplate, requestType: 'PATCH' } } },
      null,
      2,
    );

  it.each([
    '$input.userId',
    `\${input.userId}`,
    '$!{input.userId}',
    '$!input.userId',
    '$esc.url($input.userId)',
  ])('are read as the templates that they are: %s', async (velocity) => {
    const [call = ''] = await said('call', 'a.json', action(`/api/v2/users/${velocity}/roles`));
    expect(call).toMatch(/^PATCH \/api\/v2\/users\/\$?\{[\w.]+\}\/roles$/);
  });

  it('of another integration are those of anybody', async () => {
    const calls = await said(
      'call',
      'a.json',
      action('/api/v2/users/$input.userId/roles', 'custom-rest-actions'),
    );
    expect(calls).toEqual(['PATCH /api/v2/users/{input.userId}/roles?']);
  });

  it('are read in Terraform, too', async () => {
    const block = (template: string) =>
      `resource "genesyscloud_integration_action" "a" {\n  config_request {\n    request_url_template = "${template}"\n    request_type = "PATCH"\n  }\n}\n`;
    for (const velocity of ['$input.userId', '$!{input.userId}', `$\${input.userId}`]) {
      const [call = ''] = await said('call', 'a.tf', block(`/api/v2/users/${velocity}/roles`));
      expect(call).toMatch(/^PATCH \/api\/v2\/users\/\$?\{[\w.]+\}\/roles$/);
    }
  });
});

it.each([
  ['a.sh', 'echo "GET /api/v2/users/me"'],
  ['a.sh', "printf 'GET /api/v2/users/me'"],
  ['a.ps1', 'Write-Host "GET /api/v2/users/me"'],
  ['a.js', "const r = await fetch('/api/v2/users/me');"],
])('what is only said, or asked of the host of a page, is perhaps no call: %s %s', async (path, line) => {
  const platform =
    path === 'a.js' ? "fetch('https://api.mypurecloud.de/x');" : 'curl https://api.mypurecloud.de/x';
  for (const call of await said('call', path, `${platform}\n${line}\n`)) expect(call).toMatch(/\?$/);
});
