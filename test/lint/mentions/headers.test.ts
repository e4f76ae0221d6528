import { describe, expect, it } from 'vitest';
import { said } from './said.js';

const HOST = 'https://api.mypurecloud.de';
const NAME = 'x-gc-organization';

describe('headers that a client sends with each of its calls', () => {
  it.each<[string, string, string]>([
    ['set on a session', 'a.py', `s.headers.update({"${NAME}": "x"})\ns.get("${HOST}/api/v2/users/me")\n`],
    ['of a client', 'a.py', `c = httpx.Client(base_url="${HOST}", headers={"${NAME}": "x"})\n`],
    ['of axios', 'a.ts', `axios.create({ baseURL: '${HOST}', headers: { common: { '${NAME}': id } } });\n`],
    ['by default', 'a.js', `const B = '${HOST}';\naxios.defaults.headers.common['${NAME}'] = 'x';\n`],
    ['made as headers', 'a.js', `const B = '${HOST}';\nconst h = new Headers({ '${NAME}': 'x' });\n`],
    ['kept under a short name', 'a.ps1', `$u = '${HOST}'\n$h = @{ '${NAME}' = 'x' }\n`],
    ['of a request', 'a.rb', `req = Get.new(URI('${HOST}/api/v2/users/me'))\nreq['${NAME}'] = 'x'\n`],
    ['of a builder', 'A.java', `b.uri("${HOST}").header("Accept", "x").header("${NAME}", "x");\n`],
    ['of Go', 'a.go', `const b = "${HOST}"\nfunc f() { req.Header.Set("${NAME}", "x") }\n`],
    ['of .NET', 'A.cs', `var u = "${HOST}";\nhttp.DefaultRequestHeaders.Add("${NAME}", "x");\n`],
    ['as lines', 'a.php', `$u = '${HOST}';\ncurl_setopt($c, CURLOPT_HTTPHEADER, ['${NAME}: x']);\n`],
    ['as lines of options', 'a.php', `$u = '${HOST}';\n$o = [CURLOPT_HTTPHEADER => ['${NAME}: x']];\n`],
  ])('are found: %s', async (_, path, text) => {
    expect(await said('header', path, text)).toEqual([NAME]);
  });

  it('are found beside a token, whatever the object is called', async () => {
    const text = `const h = { Authorization: token, Accept: 'x', 'X-Org': 'y' };\nfetch('${HOST}/x', { headers: h });\n`;
    expect(await said('header', 'a.js', text)).toEqual(['X-Org']);
  });

  it('are meant for the platform as surely as the call is that they stand beside', async () => {
    const item = {
      name: 'Me',
      request: {
        method: 'GET',
        header: [{ key: NAME, value: 'x' }],
        url: { raw: 'https://api.{{env}}/api/v2/users/me' },
      },
    };
    const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
    const text = JSON.stringify({ info: { schema }, item: [item] }, null, 2);
    expect(await said('call', 'a.postman_collection.json', text)).toEqual([
      'GET https://api.{env}/api/v2/users/me?',
    ]);
    expect(await said('header', 'a.postman_collection.json', text)).toEqual([`${NAME}?`]);
  });

  it.each<[string, string, string]>([
    [
      'an answer',
      'a.ts',
      `fetch('${HOST}');\nres.setHeader('${NAME}', 'x');\nresponse.headers['${NAME}'] = 'x';\n`,
    ],
    [
      'what a connector is sent',
      'a.ts',
      `fetch('${HOST}');\nconst event = { 'ININ-Organization-Id': 'x' };\n`,
    ],
    ['lines of anything', 'a.ts', `fetch('${HOST}');\nconst lines = ['X-Org: x'];\n`],
    ['another call', 'a.json', JSON.stringify({ url: 'https://x.example.com/y', headers: { 'X-Org': 'x' } })],
  ])('are not found in %s', async (_, path, text) => {
    expect(await said('header', path, text)).toEqual([]);
  });
});
