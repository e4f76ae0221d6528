import { describe, expect, test } from 'vitest';
import { secure } from '../../../src/redact/secure.js';
import { createVault } from '../../../src/redact/vault.js';
import { type Call, exchangeOf } from './positions.js';

const ID = '3b1c5a60-0000-4000-8000-000000000001';
/** Letters and digits as a secret has them, drawn by hand: nobody's. */
const RANDOM = ['Zp2vXw8Lm3Nn', '5Tt7Yy9Uu1QrSt'].join('');

describe('what only stands where a secret could stays, in a body', () => {
  test.each([
    { code: 'missing.any.permissions', status: 403, message: 'x' },
    { code: 'not.found' },
    { code: 'bad.credentials', client_id: ID },
    { error: 'invalid_grant', code: 'E1002003004005006', redirect_uri: 'x' },
    { oauth: { code: 'authorization.missing' } },
    { errors: [{ code: RANDOM, message: 'an error may have any code' }] },
    { tokenType: 'bearer', expiresIn: 86400, scope: 'routing users:readonly' },
    { key: 'routing:queue:view', value: 'granted' },
    { key: 'limit', value: RANDOM.toLowerCase() },
    { name: 'authorization:orgTrusteeUser:addAll', value: RANDOM },
    { pin: false, otp: null, session: ID, sessionId: ID, ticket: 'INC0012345' },
    { spin: 'abc', mapping: 'xyz', sessions: 3, ticketId: ID, sessionCount: 2 },
    { authorizedScope: ['authorization', 'user-basic-info', 'users:readonly'] },
    { required: ['client_id', 'client_secret', 'grant_type', 'password'] },
    { grant_types: ['password', 'client_credentials', 'authorization_code'] },
    { type: 'password', id: ID, url: 'https://a.example/x1Y2z3/abc' },
    { label: 'Password policy', value: '8 characters' },
    { path: '/oauth/token', text: 'Forbidden', method: 'POST' },
    { columns: ['id', 'name'], rows: [['7', RANDOM]] },
    { title: 'Invalid token', text: 'Sign in again.' },
    { userCodes: 4, deviceCodeUrl: 'https://a.example/device' },
    { name: 'country', value: 'DE', code: 'DE' },
    { permissions: ['oauth:client:view', 'oauth:token:delete'] },
  ])('%j', (body) => {
    const text = JSON.stringify(body);
    expect(secure(exchangeOf({ answer: text }, 0), createVault()).response?.body).toBe(text);
    expect(createVault().clean(text)).toBe(text);
  });
});

describe('and in text', () => {
  test.each([
    'Forbidden: [user=bob][code=missing.any.permissions][path=/api/v2/users]',
    'user | token | expires\n-----|-------|--------\nbob | valid | 2026-01-01\neve | expired | 2025-01-01\n',
    'method,path,status,code\nGET,/api/v2/users/me,403,missing.any.permissions\n',
    `session,user,status\n${ID},bob,403\n`,
    'TOKEN   STATUS   AGE\nvalid   ok       3d\n',
    'The client, secret, and token\nwere wrong, said Bob, today\n',
    '<tr><td>Token</td><td>valid</td></tr><tr><th>Password</th><td>expired</td></tr>',
    '<meta name="description" content="Sign in with your token"><meta name=viewport content="width=1024">',
    '<key>CFBundleName</key><string>Console2026a</string>',
    'name: routing:queue:view\nvalue: granted',
    'curl -u $CLIENT_ID:$CLIENT_SECRET -b cookies.txt https://login.mypurecloud.com/oauth/token',
    'curl -X GET https://api.mypurecloud.com/api/v2/users/me -H "Accept: application/json"',
    'docker run -p 8080:80 img; net user; AUTH is required; PASS and FAIL of 2026',
    'ticket INC0012345 of session 42: use code 403 to tell, parola: roma',
    'GET /api/v2/users/verify/3b1c5a60-0000-4000-8000-000000000001 at 12:30:45:123',
    'TRUE /api/v2/users and FALSE /api/v2/groups',
    'scopes "authorization", "users:readonly" and "token", "client_secret" are names',
    'mysql -P 3306 -u root is without a password',
    'code: not.found, errorCode: AUTH_TOKEN_EXPIRED_4001, pin: false, tokenType: bearer',
    `Sec-WebSocket-Protocol: graphql-transport-ws, v4.channel.k8s.io, session ${ID}`,
  ])('%s', (text) => {
    expect(createVault().clean(text)).toBe(text);
    expect(secure(exchangeOf({ answer: text }, 0), createVault()).response?.body).toBe(text);
  });

  test('headers', () => {
    const headers = [
      { name: 'X-Spin', value: 'abc123def456' },
      { name: 'Content-Digest', value: 'sha-256=:abc:' },
      { name: 'Sec-WebSocket-Protocol', value: 'graphql-transport-ws, base64.channel.k8s.io' },
      { name: 'X-Ticket', value: 'INC0012345' },
      { name: 'X-Token-Type', value: 'bearer' },
    ];
    expect(secure(exchangeOf({ headers }, 0), createVault()).headers).toEqual(headers);
  });
});

describe('secrets that look ordinary are hidden where a structure names them', () => {
  const calls: readonly Call[] = [
    { requestBody: '{"password":"monkey77"}' },
    { requestBody: '{"otp":"monkey77"}' },
    { requestBody: '[{"key":"user_pin","value":"monkey77"}]' },
    { headers: [{ name: 'X-Pin', value: 'monkey77' }] },
    { headers: [{ name: 'X-OTP', value: 'monkey77' }] },
    { answer: '<key>password</key>\n<string>monkey77</string>' },
    { answer: 'user,password\nbob,monkey77\n' },
    { answer: 'env:\n- name: DB_PASSWORD\n  value: monkey77\n' },
    { answer: 'mysql -pmonkey77 db' },
    { answer: 'sshpass -pmonkey77 ssh a' },
    { answer: "HTTPBasicAuth('joe', 'monkey77')" },
    { answer: 'curl -sujoe:monkey77 https://a.example/' },
    { answer: 'redis-cli -h a -a monkey77 ping' },
    { answer: "x = btoa('joe:monkey77')" },
    { answer: "ConvertTo-SecureString 'monkey77' -AsPlainText" },
    { answer: 'USER joe\r\nPASS monkey77\r\n230 ok' },
    { requestBody: '{"пароль":"monkey77"}' },
    { answer: 'curl -umonkey:monkey77 https://a.example/' },
    { requestBody: '{"grant_type":"authorization_code","code":"monkey77"}' },
    { requestBody: '{"oauth":{"code":"monkey77"}}' },
    { requestBody: '{"code":"monkey77","redirect_uri":"https://a.example/"}' },
    { requestBody: `{"code":"${RANDOM}monkey77"}` },
    { answer: `{"session_state":"${ID}","ticket":"ST-1856339-${RANDOM}monkey77"}` },
    { requestBody: 'note=Protocol=https;AccountKey=k7dndo1QM83tV5Q4ANOp+monkey77/ec9BppJ==' },
    { answer: `password=ab12(cd34)monkey77 x` },
  ];
  test.each(calls)('%j', (call) => {
    expect(JSON.stringify(secure(exchangeOf(call, 0), createVault()))).not.toContain('monkey77');
  });
});
