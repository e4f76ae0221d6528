import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findHttpMessages } from '../../../src/read/http/index.js';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/http/${name}`, import.meta.url), 'utf8');
const names = (list: readonly { name: string }[] | null | undefined): string[] =>
  (list ?? []).map((header) => header.name);

describe('transcripts of curl', () => {
  test('-v with HTTP/1.1: marks, progress meter, a remark behind the body', () => {
    const text = fixture('curl-verbose-1.txt');
    const [message, ...others] = findHttpMessages(text);
    expect(others).toEqual([]);
    expect(message?.request).toMatchObject({
      method: 'GET',
      url: 'https://api.mypurecloud.com/api/v2/users/me',
      headersComplete: true,
      body: null,
    });
    expect(message?.request?.headers).toContainEqual({
      name: 'Authorization',
      value: 'Bearer sample-token-0101',
    });
    expect(message?.response).toMatchObject({ status: 403, truncated: false });
    expect(names(message?.response?.headers)).toEqual([
      'Content-Type',
      'ININ-Correlation-Id',
      'Content-Length',
    ]);
    expect(JSON.parse(message?.response?.body ?? '')).toEqual({
      message: 'denied',
      code: 'not.authorized',
      status: 403,
    });
    expect(message?.line).toBe(10);
    expect(text.slice(message?.end)).toBe('\n$ echo done\n');
  });

  test('-v with HTTP/2: a redirect, headers that only remarks list', () => {
    const [first, second, ...others] = findHttpMessages(fixture('curl-verbose-2.txt'));
    expect(others).toEqual([]);
    expect(first?.request?.url).toBe('https://api.mypurecloud.ie/api/v2/routing/queues');
    expect(first?.response).toMatchObject({ status: 302, body: null });
    expect(second?.request).toEqual({
      method: 'GET',
      url: 'https://api.mypurecloud.ie/api/v2/routing/queues?pageNumber=1',
      headers: [{ name: 'authorization', value: 'Bearer sample-token-0102' }],
      headersComplete: true,
      body: null,
    });
    expect(second?.response).toMatchObject({ status: 403, body: '{"message":"denied","status":403}' });
  });

  test('a short transcript without the empty lines', () => {
    const [message] = findHttpMessages(
      '> POST /api/v2/conversations/calls HTTP/2\n> Host: api.mypurecloud.com\n> Authorization: Bearer sample-token-0107\n< HTTP/2 403\n< inin-correlation-id: 1\n{"status":403}\n',
    );
    expect(message?.request).toMatchObject({
      method: 'POST',
      url: 'https://api.mypurecloud.com/api/v2/conversations/calls',
    });
    expect(message?.response).toEqual({
      status: 403,
      headers: [{ name: 'inin-correlation-id', value: '1' }],
      body: '{"status":403}',
      truncated: false,
    });
  });

  test('time stamps, port 80, what is said to a proxy', () => {
    const [message, ...others] = findHttpMessages(
      [
        '10:00:00.000001 > CONNECT api.example.test:443 HTTP/1.1',
        '10:00:00.000002 > Host: api.example.test:443',
        '10:00:00.000003 < HTTP/1.1 200 Connection established',
        '10:00:00.000003 < ',
        '* Connected to api.example.test (192.0.2.1) port 80',
        '> GET /x HTTP/1.1',
        '> Host: api.example.test',
        '< HTTP/1.1 204 No Content',
      ].join('\n'),
    );
    expect(others).toEqual([]);
    expect(message?.request?.url).toBe('http://api.example.test/x');
    expect(message?.response).toMatchObject({ status: 204, headers: null, body: null });
  });
});

describe('raw messages', () => {
  test('request and response: folded header, empty line in JSON, interim answer, chunks', () => {
    const text = fixture('raw.txt');
    for (const input of [text, text.replaceAll('\n', '\r\n')]) {
      const [message, ...others] = findHttpMessages(input);
      expect(others).toEqual([]);
      expect(message?.request).toMatchObject({ method: 'POST', headersComplete: true });
      expect(message?.request?.headers).toContainEqual({ name: 'X-Long', value: 'first second' });
      expect(JSON.parse(message?.request?.body ?? '')).toMatchObject({ paging: { pageSize: 25 } });
      expect(message?.response).toMatchObject({
        status: 403,
        body: '{"message":"d\u00e9nied","status":403}',
      });
      expect(input.slice(message?.end).trim()).toBe('Could somebody explain this?');
    }
  });

  test('a response alone, in a fence; sentences that begin like one', () => {
    const text = fixture('response-only.md');
    const [message, ...others] = findHttpMessages(text);
    expect(others).toEqual([]);
    expect(message).toMatchObject({ request: null, line: 4, response: { status: 403, truncated: false } });
    expect(names(message?.response?.headers)).toEqual(['content-type', 'inin-correlation-id']);
    expect(text.slice(message?.end)).toMatch(/^\n```/);
  });

  test('quoted mail', () => {
    const [message] = findHttpMessages(fixture('mail-quoted.txt'));
    expect(message?.request?.url).toBe('https://api.mypurecloud.com/api/v2/users/me');
    expect(JSON.parse(message?.response?.body ?? '')).toEqual({ status: 401 });
  });

  test('headers as browsers copy them', () => {
    const [message] = findHttpMessages(
      `${fixture('browser-pseudo.txt')}\n:status: 403\ncontent-type: text/plain\n\nAccess denied\n`,
    );
    expect(message?.request).toMatchObject({
      method: 'GET',
      url: 'https://api.mypurecloud.de/api/v2/users/me',
      headersComplete: true,
    });
    expect(names(message?.request?.headers)).toEqual(['accept', 'authorization']);
    const messages = findHttpMessages(':status: 403\ncontent-type: text/plain\n\nAccess denied\n');
    expect(messages[0]).toMatchObject({ request: null, response: { status: 403, body: 'Access denied' } });
  });

  test('indented code, and a label between request and response', () => {
    const [message] = findHttpMessages(
      '    GET /api/v2/users/me HTTP/1.1\n    Host: api.mypurecloud.com\n\nResponse:\n\n    HTTP/1.1 401 Unauthorized\n    Content-Type: application/json\n\n    {\n      "status": 401\n    }\n',
    );
    expect(message?.request?.url).toBe('https://api.mypurecloud.com/api/v2/users/me');
    expect(message?.response?.body).toBe('{\n  "status": 401\n}');
  });

  test('headers that were not shown are not claimed to be absent', () => {
    const without = findHttpMessages(
      'GET https://api.mypurecloud.com/api/v2/users/me HTTP/1.1\n\nHTTP/1.1 403 Forbidden\n',
    )[0];
    expect(without?.request).toMatchObject({ headers: null, headersComplete: false });
    expect(without?.response).toMatchObject({ status: 403, headers: null });
    const elided = findHttpMessages('GET /x HTTP/1.1\nHost: a.b\n...\n')[0];
    expect(elided?.request?.headersComplete).toBe(false);
    expect(elided?.notes).toEqual(['headers were left out of the paste']);
  });

  test('a body that breaks off', () => {
    const cut = findHttpMessages(
      'HTTP/2 403\ncontent-type: application/json\n\n{"message":"den\n\nThat is all.',
    )[0];
    expect(cut?.response).toMatchObject({ body: '{"message":"den', truncated: true });
    const page = findHttpMessages(
      'HTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n<!DOCTYPE html>\n<html>\n\n<h1>x</h1>\n</html>\nBye',
    )[0];
    expect(page?.response?.body).toBe('<!DOCTYPE html>\n<html>\n\n<h1>x</h1>\n</html>');
    expect(page?.response?.truncated).toBe(false);
  });

  test('prose behind a bare status line is no body', () => {
    expect(findHttpMessages('HTTP/2 403\n\nI do not know why.')[0]?.response?.body).toBeNull();
    expect(findHttpMessages('HTTP/1.1 403 when calling the API')).toEqual([]);
    expect(findHttpMessages('GET /api/v2/users/me\nreturns 403')).toEqual([]);
    expect(findHttpMessages('GET /api/v2/users/me returns 403')).toEqual([]);
    expect(findHttpMessages('GET /api/v2/users/me\nResponse: 403')).toEqual([]);
  });

  test('an answer to HEAD has no body; several exchanges stay apart', () => {
    const messages = findHttpMessages(
      'HEAD /a HTTP/1.1\nHost: x.y\n\nHTTP/1.1 403 Forbidden\nContent-Type: text/plain\n\nnote\n\nGET /b HTTP/1.1\nHost: x.y\n\nHTTP/1.1 200 OK\nA: b\n\n[1]\nHTTP/1.1 302 Found\nLocation: /c\n\nHTTP/1.1 403 Forbidden\nA: b\n',
    );
    expect(
      messages.map((message) => [
        message.request?.url ?? null,
        message.response?.status,
        message.response?.body,
      ]),
    ).toEqual([
      ['https://x.y/a', 403, null],
      ['https://x.y/b', 200, '[1]'],
      [null, 302, null],
      [null, 403, null],
    ]);
  });
});

describe('.http files', () => {
  const messages = findHttpMessages(fixture('rest-client.http'));

  test('variables, query lines, comments', () => {
    expect(messages).toHaveLength(4);
    expect(messages[0]?.request).toEqual({
      method: 'GET',
      url: 'https://api.mypurecloud.com/api/v2/routing/queues?pageSize=25&name={{queueName}}',
      headers: [{ name: 'Authorization', value: 'Bearer sample-token-0104' }],
      headersComplete: true,
      body: null,
    });
  });

  test('basic credentials are encoded, form lines joined', () => {
    expect(messages[1]?.request?.headers?.[0]).toEqual({
      name: 'Authorization',
      value: `Basic ${btoa('client-0001:sample-secret-0001')}`,
    });
    expect(messages[1]?.request?.body).toBe('grant_type=client_credentials&scope=users');
  });

  test('a file as body is noted; what has no value stays', () => {
    expect(messages[2]?.request).toMatchObject({
      url: 'https://api.mypurecloud.com/api/v2/users/{{$guid}}',
      body: null,
    });
    expect(messages[2]?.notes.join()).toContain('read from a file');
  });

  test('an URL alone is a GET whose headers are not known', () => {
    expect(messages[3]?.request).toMatchObject({
      method: 'GET',
      url: 'https://api.mypurecloud.com/api/v2/users/me',
      headersComplete: false,
    });
  });

  test('variables that multiply stay bounded', () => {
    const definitions = Array.from(
      { length: 30 },
      (_, index) => `@v${index} = ${`{{v${index + 1}}}`.repeat(20)}`,
    ).join('\n');
    const [message] = findHttpMessages(
      `${definitions}\n@v30 = ${'x'.repeat(100)}\n\nGET https://{{v0}}/\nA: b\n`,
    );
    expect(message?.request?.method).toBe('GET');
    expect(message?.request?.url?.length).toBeLessThan(5_000_000);
  });
});

describe('a request line without a version', () => {
  const raw = 'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"status":403}';
  test.each([
    ['URL', 'GET https://api.mypurecloud.com/api/v2/users\n', null],
    ['path', 'DELETE /api/v2/users/x\n\n', null],
    ['label between', 'GET /api/v2/users\n\nResponse:\n', null],
    ['body between', 'POST /api/v2/users\n\n{"name":"x"}\n\n', '{"name":"x"}'],
  ])('with a raw answer below is its request: %s', (_, head, body) => {
    const [message, ...others] = findHttpMessages(head + raw);
    expect(others).toEqual([]);
    const [method, url] = head.split(/[ \n]/);
    expect(message?.request).toEqual({ method, url, headers: null, headersComplete: false, body });
    expect(message?.response).toMatchObject({ status: 403, body: '{"status":403}' });
    expect(message?.line).toBe(1);
  });

  test('goes only to the answer right below it', () => {
    const messages = findHttpMessages(`GET /api/v2/users\nGET /api/v2/flows\n${raw}`);
    expect(messages.map(({ request }) => request?.url)).toEqual(['/api/v2/flows']);
  });

  test.each([
    'GET /api/v2/users\n',
    'GET /api/v2/users\n403 Forbidden\n',
    'GET /api/v2/users\n\nsome words\n',
  ])('is prose without one: %j', (text) => {
    expect(findHttpMessages(text)).toEqual([]);
  });

  test('and words between: the answer stands alone', () => {
    expect(findHttpMessages(`GET /api/v2/users\nsome words\n${raw}`)[0]?.request).toBeNull();
  });
});
