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
    expect(exchanges).toEqual([]);
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
