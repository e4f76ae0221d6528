import { describe, expect, it } from 'vitest';
import { readCurl, readHttp } from '../../../src/read/text/index.js';
import { read, readOne } from './read.js';

const AUTHORIZATION = "-H 'Authorization: Bearer example-token-0000'";
const CLIENT = '{"organization":{"id":"o"},"OAuthClient":{"id":"c"}}';

describe('an answer below a command', () => {
  const url = 'https://api.mypurecloud.com/api/v2/users';
  it.each([
    [
      'a raw answer',
      'HTTP/2 403\ncontent-type: application/json\n\n{"code":"not.authorized"}',
      403,
      '{"code":"not.authorized"}',
    ],
    ['a body', '{"message":"no","status":403}', 403, '{"message":"no","status":403}'],
    ['a reason', '403 Forbidden', 403, null],
    ['an exception', `HTTPError: 403 Client Error: Forbidden for url: ${url}`, 403, null],
    ['words', 'Access denied', null, 'Access denied'],
    [
      'plain text behind a status line',
      'HTTP/2 403\n\nInsufficient permissions for the requested action',
      403,
      'Insufficient permissions for the requested action',
    ],
    ['a list', '{"entities":[],"pageNumber":1}', null, '{"entities":[],"pageNumber":1}'],
  ])('%s', (_, answer, status, body) => {
    const exchange = readOne(`curl ${url} ${AUTHORIZATION}\n\n${answer}\n`);
    expect(exchange.request.url).toBe(url);
    expect(exchange.response?.status ?? null).toBe(status);
    expect(exchange.response?.body ?? null).toBe(body);
  });

  it('is none when nothing is there', () => {
    expect(readOne(`curl ${url} ${AUTHORIZATION}`).response).toBeNull();
  });

  it('goes to its command when there are several', () => {
    const { exchanges } = read(
      `curl ${url}/a\n{"code":"not.authorized","status":403}\n\ncurl ${url}/b\n\ncurl ${url}/c\n401 Unauthorized\n`,
    );
    expect(exchanges.map((one) => [one.request.url?.at(-1), one.response?.status ?? null])).toEqual([
      ['a', 403],
      ['b', null],
      ['c', 401],
    ]);
    expect(exchanges.map((one) => one.source)).toEqual([
      { path: 'paste.txt', index: 0, line: 1 },
      { path: 'paste.txt', index: 1, line: 4 },
      { path: 'paste.txt', index: 2, line: 6 },
    ]);
  });

  it('is another exchange when it tells of another call', () => {
    const { exchanges } = read(
      `curl ${url} ${AUTHORIZATION}\n{"code":"not.authorized","status":403}\n\nAnd POST /api/v2/flows is answered 401.`,
    );
    expect(exchanges.map((one) => one.response?.status)).toEqual([403, 401]);
    expect(exchanges[1]?.request).toMatchObject({ method: 'POST', url: '/api/v2/flows', headers: null });
  });
});

describe('what is told around code and bodies', () => {
  it('answers a call in code that the text names before it', () => {
    const exchange = readOne(
      'POST /api/v2/users/{id}/x -> 403\n\nawait fetch(`https://api.mypurecloud.com/api/v2/users/${' +
        'id}/x`, { method: "POST", headers: { Authorization: "Bearer " + token } });',
    );
    expect(exchange.request.headers).toEqual([{ name: 'Authorization', value: 'Bearer $token' }]);
    expect(exchange.response?.status).toBe(403);
  });

  it('keeps the list behind a code', () => {
    const exchange = readOne('POST /api/v2/routing/queues: 403 missing.any.permissions [routing:queue:add]');
    expect(JSON.parse(exchange.response?.body ?? '')).toEqual({
      message: 'missing.any.permissions [routing:queue:add]',
      code: 'missing.any.permissions',
    });
  });

  it('gives every different body of a log, and a repeated one once', () => {
    const line = (code: string): string =>
      `failed: 403 - {"message":"no","code":"${code}","status":403} (x)\n`;
    const { exchanges } = read(line('not.authorized') + line('not.authorized') + line('authz.policy.denied'));
    expect(exchanges.map((one) => JSON.parse(one.response?.body ?? '').code)).toEqual([
      'not.authorized',
      'authz.policy.denied',
    ]);
  });
});

describe('an introspection answer', () => {
  it('is the answer of the call that the text names above it', () => {
    const { exchanges } = read(`GET /api/v2/tokens/me\n${CLIENT}\nPOST /api/v2/routing/queues: 403`);
    expect(exchanges.map((one) => [one.request.url, one.response?.status])).toEqual([
      ['/api/v2/tokens/me', 200],
      ['/api/v2/routing/queues', 403],
    ]);
  });

  it('is an exchange of the same caller', () => {
    const { exchanges, took } = read(
      `curl https://api.mypurecloud.com/api/v2/users ${AUTHORIZATION}\n{"code":"not.authorized","status":403}\n\n${CLIENT}\n`,
    );
    expect(exchanges).toHaveLength(2);
    expect(exchanges[0]?.response?.status).toBe(403);
    expect(exchanges[1]).toMatchObject({
      request: {
        method: 'GET',
        url: '/api/v2/tokens/me',
        headers: [{ name: 'Authorization', value: 'Bearer example-token-0000' }],
      },
      response: { status: 200, body: CLIENT },
    });
    expect(took).toContain('introspection GET /api/v2/tokens/me');
  });

  it('is the answer of the command that asked for it', () => {
    const exchange = readOne(`curl https://api.mypurecloud.com/api/v2/tokens/me ${AUTHORIZATION}\n${CLIENT}`);
    expect(exchange.response).toMatchObject({ status: 200, body: CLIENT });
  });

  it('belongs to nobody when the calls have different tokens', () => {
    const { exchanges } = read(
      `curl https://api.mypurecloud.com/api/v2/users ${AUTHORIZATION}\n403\n\ncurl https://api.mypurecloud.com/api/v2/flows -H 'Authorization: Bearer example-token-1111'\n403\n\n${CLIENT}`,
    );
    expect(exchanges[2]?.request).toMatchObject({ url: '/api/v2/tokens/me', headers: null });
  });

  it('leaves the command above without an answer', () => {
    const { exchanges } = read(`curl https://api.mypurecloud.com/api/v2/users ${AUTHORIZATION}\n\n${CLIENT}`);
    expect(exchanges.map((one) => one.response?.status ?? null)).toEqual([null, 200]);
  });
});

describe('what a request line proves', () => {
  it('does not take a line of a sentence for a complete request', () => {
    const exchange = readOne('GET https://api.mypurecloud.com/api/v2/users\n\n403 Forbidden');
    expect(exchange.request).toMatchObject({ method: 'GET', headers: null, headersComplete: false });
  });

  it('takes raw HTTP for complete', () => {
    const exchange = readOne(
      'GET /api/v2/users HTTP/1.1\nHost: api.mypurecloud.com\n\nHTTP/1.1 401 Unauthorized\n\n{"code":"authentication.required"}',
    );
    expect(exchange.request).toMatchObject({ method: 'GET', headersComplete: true });
    expect(exchange.response?.status).toBe(401);
  });
});

describe('forced forms', () => {
  it('compose the same parts', () => {
    const text = `curl https://api.mypurecloud.com/api/v2/users ${AUTHORIZATION}\n403 Forbidden`;
    expect(read(text, readCurl).exchanges).toEqual(read(text).exchanges);
    expect(read('403 on GET /api/v2/users', readHttp).exchanges).toEqual(
      read('403 on GET /api/v2/users').exchanges,
    );
  });

  it('read an .http file', () => {
    const { exchanges } = read(
      '### users\nGET https://api.mypurecloud.com/api/v2/users\nAuthorization: Bearer {{token}}\n',
      readHttp,
    );
    expect(exchanges[0]?.request).toMatchObject({
      method: 'GET',
      url: 'https://api.mypurecloud.com/api/v2/users',
    });
  });
});

describe('bare refusals', () => {
  it.each([
    ['forbidden', null, 'forbidden'],
    ['403', 403, null],
    ['401 Unauthorized', 401, null],
    ['We are always refused with "Access denied".', null, 'Access denied'],
    ['Error 403: App not authorized to use scope users', 403, 'App not authorized to use scope users'],
    ['missing.any.permissions', null, '{"code":"missing.any.permissions"}'],
    [
      'invalid_client: client not found',
      null,
      '{"error":"invalid_client","error_description":"client not found"}',
    ],
    ['El acceso: acceso denegado', null, 'acceso denegado'],
  ])('%s', (text, status, body) => {
    const exchange = readOne(text);
    expect(exchange.request).toMatchObject({
      method: null,
      url: null,
      headers: null,
      headersComplete: false,
    });
    expect(exchange.response?.status).toBe(status);
    expect(exchange.response?.body).toBe(body);
  });

  it.each([
    '',
    '   \n',
    'Hello, how are you?',
    'authorization_code=abc',
    'The meeting is at 4:03 in room 403.',
  ])('nothing: %j', (text) => {
    expect(read(text).exchanges).toEqual([]);
    expect(read(text).problems).toHaveLength(1);
  });
});
