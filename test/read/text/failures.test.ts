import { describe, expect, it } from 'vitest';
import { read, readOne } from './read.js';

describe('a call that reached no server', () => {
  it.each([
    ['curl: (6) Could not resolve host: api.example.test', 'name'],
    ['curl: (60) SSL certificate problem: unable to get local issuer certificate', 'certificate'],
    [
      "Error: connect ECONNREFUSED 127.0.0.1:443\n    at afterConnect (node:net:1:1) {\n  errno: -111,\n  code: 'ECONNREFUSED',\n  syscall: 'connect'\n}",
      'connection',
    ],
    ['{"message":"connect ETIMEDOUT 192.0.2.1:443","code":"ETIMEDOUT"}', 'time'],
    ['message: connect ECONNREFUSED 192.0.2.1:443', 'connection'],
    ['java.net.ConnectException: Connection was refused', 'connection'],
    ['java.net.SocketTimeoutException: Read timed out', 'time'],
  ])('is no refusal: %s', (text, word) => {
    const { exchanges, problems } = read(text);
    expect(exchanges).toMatchObject([{ request: { method: null }, response: null, unanswered: true }]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/^The call did not reach a server: /);
    expect(problems[0]?.message).toContain(word);
  });

  it.each([
    'GET https://api.mypurecloud.com/api/v2/users failed: getaddrinfo ENOTFOUND api.mypurecloud.com',
    'curl https://api.mypurecloud.com/api/v2/users\ncurl: (6) Could not resolve host: api.mypurecloud.com',
    'AxiosError {\n  message: "connect ECONNREFUSED", code: "ECONNREFUSED", config: { method: "get", url: "https://api.mypurecloud.com/api/v2/users" }\n}',
  ])('keeps the call without an answer: %s', (text) => {
    const exchange = readOne(text);
    expect(exchange).toMatchObject({
      request: { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/users' },
      response: null,
      unanswered: true,
    });
    expect(read(text).problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('did not reach a server'),
    ]);
  });

  it.each([
    ['GET /api/v2/users 403 Forbidden. Before that sometimes ETIMEDOUT.', 403, null],
    ['API Error: 403 - connection refused by policy', 403, 'connection refused by policy'],
    ['504 Gateway Timeout on GET /api/v2/users: upstream request timed out', 504, null],
    ['Access denied: the certificate has expired', null, 'Access denied'],
    [
      '{"message":"connection refused by the remote host","code":"bad.request","status":400}',
      400,
      '{"message":"connection refused by the remote host","code":"bad.request","status":400}',
    ],
  ])('is not this: %s', (text, status, body) => {
    expect(readOne(text).response).toMatchObject({ status, body });
    expect(read(text).problems).toEqual([]);
  });
});

describe('a call that the browser kept from the page', () => {
  it.each([
    "Access to fetch at 'https://api.mypurecloud.com/api/v2/users' from origin 'http://localhost:3000' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header",
    'GET https://api.mypurecloud.com/api/v2/users net::ERR_FAILED',
    'Cross-Origin Request Blocked: The Same Origin Policy disallows reading https://api.mypurecloud.com/api/v2/users. (Reason: CORS request did not succeed).',
    'GET https://api.mypurecloud.com/api/v2/users\nTypeError: Failed to fetch',
    'GET https://api.mypurecloud.com/api/v2/users\nAxiosError: Network Error',
  ])('has no answer: %s', (text) => {
    expect(readOne(text)).toMatchObject({
      request: { url: 'https://api.mypurecloud.com/api/v2/users' },
      response: null,
      unanswered: true,
    });
    expect(read(text).problems[0]?.message).toContain('withheld');
  });

  it('has one where its status was shown', () => {
    const shown = 'GET https://api.mypurecloud.com/api/v2/users net::ERR_FAILED 403 (Forbidden)';
    expect(readOne(shown)).toMatchObject({ response: { status: 403 } });
    expect(readOne(shown).unanswered).toBeUndefined();
  });
});

it('a failure is of the call above it', () => {
  const text =
    'curl https://api.mypurecloud.com/api/v2/users\ncurl: (6) Could not resolve host: api.mypurecloud.com\ncurl https://api.mypurecloud.com/api/v2/groups\n{"message":"no","code":"missing.permissions","status":403}\n';
  expect(read(text).exchanges.map(({ unanswered, response }) => [unanswered, response?.status])).toEqual([
    [true, undefined],
    [undefined, 403],
  ]);
});

describe('what was not understood', () => {
  it.each([
    ['Exception: call failed', 1],
    ['we looked\n{"fault":{"faultstring":"Invalid key","detail":{"x":1}}}', 2],
    ['GET /api/v2/users\n\nSystem.Exception: something happened', 3],
    ["we don't get a 403 anymore", 1],
    ['It is not forbidden to ask', 1],
    ['{"exceptions":[{"why":"secret"}]}', 1],
  ])('is said once: %s', (text, line) => {
    expect(read(text).doubts).toEqual([line]);
  });

  it.each([
    'Hello, how are you?',
    'GET /api/v2/users',
    'GET /api/v2/users 403 Forbidden\nException: see above',
    'curl: (6) Could not resolve host: api.example.test',
    '{"errors":[],"error":null,"result":"fine"}',
    'returned 403 results',
    '403 Forbidden',
  ])('is nothing of: %s', (text) => {
    expect(read(text).doubts).toEqual([]);
  });
});
