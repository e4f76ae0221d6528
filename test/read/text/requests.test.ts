import { describe, expect, it } from 'vitest';
import { read, readOne } from './read.js';

const URL = 'https://api.mypurecloud.de/api/v2/routing/queues';
const ERROR =
  '{"message":"Unable to perform the requested action.","code":"missing.permissions","status":403}';

describe('JSON below a raw request', () => {
  it.each<[string, string]>([
    ['behind headers', `GET ${URL}\nAuthorization: Bearer x\n\n${ERROR}`],
    ['with a version', `GET /api/v2/routing/queues HTTP/1.1\nHost: api.mypurecloud.de\n\n${ERROR}`],
    ['without headers', `GET ${URL}\n${ERROR}`],
    ['of a GET without a code', `GET ${URL}\nAccept: a\n\n{"message":"no","status":403}`],
    ['of a DELETE', `DELETE ${URL} HTTP/1.1\nHost: a\n\n${ERROR}`],
    ['of a POST, one block', `POST ${URL}\nContent-Type: application/json\n\n${ERROR}`],
    ['of a POST without headers', `POST ${URL}\n${ERROR}`],
  ])('is the answer: %s', (_name, text) => {
    const { request, response } = readOne(text);
    expect(request.body).toBeNull();
    expect(response?.status).toBe(403);
    expect(response?.body).toContain('"message"');
  });

  it.each<[string, string, string]>([
    ['two blocks', `POST ${URL}\nContent-Type: application/json\n\n{"name":"q"}\n\n${ERROR}`, '{"name":"q"}'],
    ['two blocks without headers', `POST ${URL}\n{"name":"q"}\n\n${ERROR}`, '{"name":"q"}'],
    [
      'a code of its own',
      `POST ${URL}\n{"name":"q","code":"ABC-123"}\n\n403 Forbidden`,
      '{"name":"q","code":"ABC-123"}',
    ],
    [
      'a code, behind headers',
      `PUT ${URL}\nContent-Type: application/json\n\n{"name":"q","code":"A"}\n\n403 Forbidden`,
      '{"name":"q","code":"A"}',
    ],
    [
      'two blocks that could both be errors',
      `POST ${URL}\n{"message":"hello","code":"x"}\n${ERROR}`,
      '{"message":"hello","code":"x"}',
    ],
    [
      'a search of a GET',
      `GET ${URL}\nAccept: a\n\n{"pageSize": 10}\n\nHTTP/1.1 403 Forbidden`,
      '{"pageSize": 10}',
    ],
  ])('is the body: %s', (_name, text, body) => {
    const { request, response } = readOne(text);
    expect(request.body).toBe(body);
    expect(response?.status).toBe(403);
  });

  it('each of several requests has its own', () => {
    const text = `GET ${URL}\nAccept: a\n\n${ERROR}\n\nPUT ${URL}/x\nContent-Type: application/json\n\n{"name":"y"}\n\n{"status":401,"code":"bad.credentials","message":"Invalid login credentials."}`;
    expect(
      read(text).exchanges.map(({ request, response }) => [request.method, request.body, response?.status]),
    ).toEqual([
      ['GET', null, 403],
      ['PUT', '{"name":"y"}', 401],
    ]);
  });
});

describe('a labelled status below a request', () => {
  it.each([
    'StatusCode: 403',
    'ResponseCode: 403',
    'ErrorCode: 403',
    'HTTP-Status: 403',
    'HTTP Status: 403',
    'Status: 403 Forbidden',
    'ApiException: 403',
    'Fehler: 403',
    'Antwort: 403 Forbidden',
    'Http-Code: 403',
    'http_code: 403',
    'Response-Status: 403',
    'HttpStatusCode: 403',
  ])('%s', (label) => {
    for (const head of [
      `GET ${URL}\n`,
      `GET ${URL}\nAuthorization: Bearer x\n`,
      `GET ${URL} HTTP/1.1\nHost: a\n\n`,
    ]) {
      const { request, response } = readOne(`${head}${label}`);
      expect(response?.status, head).toBe(403);
      expect((request.headers ?? []).map(({ name }) => name)).not.toContain(label.split(':')[0]);
    }
  });

  it.each([
    'Content-Length: 403',
    'Max-Forwards: 100',
    'X-Status: 403',
    'Retry-After: 300',
    'Error-Id: 403abc',
  ])('a header: %s', (line) => {
    const { request } = readOne(`GET ${URL} HTTP/1.1\nHost: a\n${line}\n\nHTTP/1.1 401 Unauthorized`);
    expect(request.headers?.map(({ name }) => name)).toEqual(['Host', line.split(':')[0]]);
  });
});

describe('a file of several requests', () => {
  it('of a REST client: variables, scripts, files, responses', () => {
    const text = `@host = https://api.mypurecloud.de
### list
# @name list
GET {{host}}/api/v2/routing/queues
Authorization: Bearer {{token}}

### create
POST {{host}}/api/v2/routing/queues
Content-Type: application/json

{"name": "x"}

> {%
  client.test("x", function() { client.assert(response.status === 200, "no"); });
%}

###
PUT {{host}}/api/v2/routing/queues/abc
Content-Type: application/json

< ./body.json

<> 2026-01-01T101010.403.json

###
DELETE {{host}}/api/v2/routing/queues/abc

HTTP/1.1 403 Forbidden
Content-Type: application/json

${ERROR}

Response code: 403 (Forbidden); Time: 123ms (123 ms); Content length: 120 bytes (120 B)
`;
    expect(
      read(text).exchanges.map(({ request, response }) => [
        request.method,
        request.url,
        response?.status ?? null,
      ]),
    ).toEqual([
      ['GET', URL, null],
      ['POST', URL, null],
      ['PUT', `${URL}/abc`, null],
      ['DELETE', `${URL}/abc`, 403],
    ]);
  });
});
