import { describe, expect, it } from 'vitest';
import { findCalls } from '../../../src/read/text/find/calls.js';
import { guessIntrospection } from '../../../src/read/text/find/introspection.js';
import { readLiteral } from '../../../src/read/text/find/literal.js';
import { recognise } from '../../../src/read/text/find/recognise.js';
import { findStatuses, pickStatus } from '../../../src/read/text/find/statuses.js';

describe('statuses', () => {
  it.each([
    ['HTTP/1.1 403', 403],
    ['HTTP 403', 403],
    ['(403)', 403],
    ['status: 403', 403],
    ['statusCode=403', 403],
    ['"status_code": 401', 401],
    ['API Error: 403 - no', 403],
    ['returned 401', 401],
    ['it responds with an HTTP status code 404', 404],
    ['403 Forbidden', 403],
    ['we are getting 403s', 403],
    ['the answer is 403', 403],
    ['Request failed with status code 403', 403],
    ['Server returned HTTP response code: 403 for URL: x', 403],
    ['first it returned 200, later 403', 403],
    ['expected 200 but got 401', 401],
    ['error code 403.1', 403],
    ['GET /x 403\nPermissions needed:', 403],
  ])('%s', (text, status) => {
    expect(pickStatus(findStatuses(text))?.value.status).toBe(status);
  });

  it.each([
    'took 403 ms',
    'api.example:403',
    'at 4:03',
    'line 403',
    'case 40312',
    'a-403-b',
    '1.403',
    '0x403',
    '#403',
    '403 users',
    'it should return 200',
    'this is not a 403',
    '12345678-0403-4000-8000-123456789403',
    '$403',
  ])('no status: %s', (text) => {
    expect(pickStatus(findStatuses(text))).toBeNull();
  });
});

describe('calls', () => {
  it.each([
    ['GET https://api.mypurecloud.com/api/v2/users.', 'GET', 'https://api.mypurecloud.com/api/v2/users'],
    ['**`POST /api/v2/users`**', 'POST', '/api/v2/users'],
    [
      '[PUT](https://api.mypurecloud.com/api/v2/users/{userId})',
      'PUT',
      'https://api.mypurecloud.com/api/v2/users/{userId}',
    ],
    ['DELETE /api/v2/users/:id,', 'DELETE', '/api/v2/users/:id'],
    ['GET /api/v2/users/<user id>/roles', 'GET', '/api/v2/users/<user id>/roles'],
    ['GET /users/me', 'GET', '/users/me'],
    ['a GET request to "/v2/scim/users"', 'GET', '/v2/scim/users'],
    ['/api/v2/users (GET)', 'GET', '/api/v2/users'],
    ['method: POST, url: /api/v2/users', 'POST', '/api/v2/users'],
    ['"method":"PATCH","path":"/api/v2/users/x"', 'PATCH', '/api/v2/users/x'],
    [
      'requests.post("https://api.mypurecloud.com/api/v2/users"',
      'POST',
      'https://api.mypurecloud.com/api/v2/users',
    ],
    [
      'client.GetAsync("https://api.mypurecloud.com/api/v2/users")',
      'GET',
      'https://api.mypurecloud.com/api/v2/users',
    ],
    [
      'http.NewRequest("PUT", "https://api.mypurecloud.com/api/v2/users", nil)',
      'PUT',
      'https://api.mypurecloud.com/api/v2/users',
    ],
    ['restTemplate.exchange(base + "/api/v2/users", HttpMethod.GET', 'GET', '/api/v2/users'],
    ['fetch(`$HOST/api/v2/users`)', null, '$HOST/api/v2/users'],
    ['%HOST%/api/v2/users', null, '%HOST%/api/v2/users'],
    ['{{base}}/api/v2/users', null, '{{base}}/api/v2/users'],
    ['api.mypurecloud.com/api/v2/users', null, 'api.mypurecloud.com/api/v2/users'],
    ['POST to /oauth/token', 'POST', '/oauth/token'],
    ['calling https://reports.example/rest/x', null, 'https://reports.example/rest/x'],
    ['GET /api/v2/recordings/...', 'GET', '/api/v2/recordings/...'],
  ])('%s', (text, method, url) => {
    expect(findCalls(text).map(({ value }) => [value.method, value.url])).toEqual([[method, url]]);
  });

  it.each([
    'https://developer.genesys.cloud/api/v2/docs',
    'https://github.com/x/y/api/v2',
    '/home/me/api/v2/client',
    'see /usr/api/v2/x.py',
    'https://apps.mypurecloud.com/app.js:12:3',
    'https://www.w3.org/2001/api/v1/x',
    'Origin: https://apps.mypurecloud.com/x',
    'https://api.mypurecloud.com',
  ])('no call: %s', (text) => {
    expect(findCalls(text)).toEqual([]);
  });
});

describe('literals', () => {
  it.each<[string, unknown]>([
    ['{"a":[1,true,null,"x\\u0041"]}', { a: [1, true, null, 'xA'] }],
    ["{'a': None, 'b': True, 'c': ('x', 1.5), 'd': b'y'}", { a: null, b: true, c: ['x', 1.5], d: 'y' }],
    ['{ a: 1, /* no */ "b": [Object], c: Foo { d: undefined, }, }', { a: 1, b: '[Object]', c: { d: null } }],
    ['{ a: "x" + y + \'z\', b: JSON.stringify({ c: 1 }) }', { a: 'x$yz', b: { c: 1 } }],
    ['{"__proto__": {"x": 1}, "constructor": 2}', JSON.parse('{"__proto__":{"x":1},"constructor":2}')],
  ])('%s', (text, value) => {
    const read = readLiteral(text, 0);
    expect(JSON.parse(JSON.stringify(read.value))).toEqual(value);
    expect(read.end).toBe(text.length);
    expect(read.truncated).toBe(false);
  });

  it('reads hash tables of PowerShell', () => {
    const text = '@{\n  "a"="x`"y"\n  b=\'it\'\'s\'; c=$token\n}';
    expect(JSON.stringify(readLiteral(text, 0, { powershell: true }).value)).toBe(
      JSON.stringify({ a: 'x"y', b: "it's", c: '$token' }),
    );
  });

  it('closes what the end of the text cut off', () => {
    const read = readLiteral('{"a":{"b":["x","y', 0);
    expect(JSON.stringify(read.value)).toBe('{"a":{"b":["x","y"]}}');
    expect(read.truncated).toBe(true);
  });

  it('is no deeper than its limit, and reads nothing where nothing is', () => {
    expect(readLiteral('['.repeat(1000), 0).value).toBeUndefined();
    expect(readLiteral('{some words}', 0).value).toBeUndefined();
  });
});

describe('introspection', () => {
  it.each<[string, string | null]>([
    ['{"OAuthClient":{"id":"x"},"organization":{"id":"y"}}', 'GET /api/v2/tokens/me'],
    ['{"grants":[{"role":{"id":"r"},"division":{"id":"d"}}]}', 'GET /api/v2/authorization/subjects/me'],
    ['{"access_token":"x","token_type":"bearer","expires_in":86400}', 'POST /oauth/token'],
    ['{"id":"u","authorization":{"permissions":[]}}', 'GET /api/v2/users/me?expand=authorization'],
    [
      '{"id":"c","authorizedGrantType":"CLIENT_CREDENTIALS","roleDivisions":[]}',
      'GET /api/v2/oauth/clients/c',
    ],
    ['{"id":"../x","authorizedGrantType":"CODE","roleDivisions":[]}', 'GET /api/v2/oauth/clients/..%2Fx'],
    ['{"name":"n","permissionPolicies":[]}', 'GET /api/v2/authorization/roles/{id}'],
    ['{"entities":[{"domain":"routing","permissionMap":{}}]}', 'GET /api/v2/authorization/permissions'],
    ['{"organization":{"id":"y"}}', null],
    ['{"grants":[]}', null],
    ['{"access_token":"x"}', null],
    ['{"message":"no","code":"x"}', null],
  ])('%s', (text, call) => {
    const guess = guessIntrospection(JSON.parse(text));
    expect(guess === null ? null : `${guess.method} ${guess.path}`).toBe(call);
  });
});

describe('recognise', () => {
  it('gives everything with its place', () => {
    const text =
      'PUT /api/v2/users/x gave 403 "Access denied" (missing.any.permission), correlation id: abc-123';
    const found = recognise(text);
    const shown = (span: { start: number; end: number } | undefined): string =>
      text.slice(span?.start, span?.end);
    expect(shown(found.calls[0])).toBe('/api/v2/users/x');
    expect(shown(found.statuses[0])).toBe('403');
    expect(shown(found.refusals[0])).toBe('"Access denied"');
    expect(shown(found.codes[0])).toBe('missing.any.permission');
    expect(found.correlationIds[0]?.value.value).toBe('abc-123');
    expect(found.prose).toHaveLength(text.length);
  });
});
