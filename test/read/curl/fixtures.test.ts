import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findCurlCommands } from '../../../src/read/curl/index.js';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/curl/${name}`, import.meta.url), 'utf8');
const read = (name: string) => findCurlCommands(fixture(name));
const headers = (list: readonly { name: string; value: string }[] | null | undefined): string[] =>
  (list ?? []).map((header) => `${header.name}: ${header.value}`);

describe('curl commands as browsers, tools and people give them', () => {
  test('Chrome, Copy as cURL (bash): several commands, ANSI-C quotes', () => {
    const [first, second, ...others] = read('chrome-bash.txt');
    expect(others).toEqual([]);
    expect(first?.requests).toHaveLength(1);
    const [request] = first?.requests ?? [];
    expect(request).toMatchObject({
      method: 'POST',
      url: 'https://api.mypurecloud.de/api/v2/users/me?expand=authorization',
      headersComplete: true,
      body: '{"name":"Anna\'s queue","note":"line one\\nline two!"}',
    });
    expect(headers(request?.headers)).toContain('authorization: Bearer sample-token-0001');
    expect(headers(request?.headers)).toContain('Cookie: session=abc; theme=dark');
    expect(headers(request?.headers)).toContain('sec-ch-ua: "Chromium";v="124", "Not-A.Brand";v="99"');
    expect(second?.line).toBe(10);
    expect(second?.requests[0]).toMatchObject({
      method: 'OPTIONS',
      url: 'https://api.mypurecloud.de/api/v2/routing/queues',
    });
  });

  test('Chrome, Copy as cURL (cmd): every quote escaped with ^', () => {
    const [request] = read('chrome-cmd.txt')[0]?.requests ?? [];
    expect(request?.url).toBe(
      'https://api.mypurecloud.ie/api/v2/analytics/conversations/details/query?a=1&b=50%25',
    );
    expect(request?.body).toBe('{"interval":"2024-01-01/2024-01-02","note":"50% & more"}');
    expect(headers(request?.headers)).toContain('sec-ch-ua: "Chromium";v="124"');
  });

  test('Chrome, Copy as cURL (cmd), older: ^ inside plain quotes', () => {
    const [request] = read('chrome-cmd-older.txt')[0]?.requests ?? [];
    expect(request?.url).toBe('https://api.mypurecloud.ie/api/v2/users?state=active&pageSize=25');
    expect(request?.body).toBe('{"name":"x","tags":[1,2]}');
  });

  test('PowerShell: prompts of continued lines, doubled quotes, variables kept, the answer left', () => {
    const [command] = read('powershell.txt');
    expect(command?.requests[0]).toMatchObject({
      method: 'POST',
      body: '{"name":"Support","note":"it\'s new"}',
    });
    expect(headers(command?.requests[0]?.headers)).toContain('Authorization: Bearer $env:GC_TOKEN');
    expect(fixture('powershell.txt').slice(command?.end)).toMatch(/^\n\n\{"message"/);
  });

  test('cmd.exe: prompt, %VARIABLE% kept, & inside quotes', () => {
    const [command] = read('cmd-prompt.txt');
    expect(command?.requests[0]).toMatchObject({ method: 'POST', body: '{"name":"North & South"}' });
    expect(headers(command?.requests[0]?.headers)).toContain('Authorization: Bearer %GC_TOKEN%');
    expect(fixture('cmd-prompt.txt').slice(command?.end)).toMatch(/^\nHTTP\/1\.1 403/);
  });

  test('Postman: --location --request, --data-urlencode, a body with an empty line', () => {
    expect(read('postman.txt')[0]?.requests[0]).toMatchObject({
      method: 'POST',
      url: 'https://login.mypurecloud.com/oauth/token',
      body: 'grant_type=client_credentials&scope=users%3Areadonly+routing',
    });
    const [json] = read('postman-json.txt')[0]?.requests ?? [];
    expect(json?.method).toBe('POST');
    expect(JSON.parse(json?.body ?? '')).toEqual({
      phoneNumber: '+4930000000',
      callFromQueueId: '{{queueId}}',
    });
  });

  test('a forum: typographic quotes and dashes, lost back-slashes, prose around', () => {
    const commands = read('forum-lost-marks.txt');
    expect(commands).toHaveLength(1);
    expect(commands[0]?.requests).toEqual([
      {
        method: 'GET',
        url: 'https://api.mypurecloud.com/api/v2/users/{userId}/roles',
        headers: [
          { name: 'Authorization', value: 'Bearer YOUR_TOKEN' },
          { name: 'Accept', value: 'application/json' },
        ],
        headersComplete: true,
        body: null,
      },
    ]);
    expect(fixture('forum-lost-marks.txt').slice(commands[0]?.end)).toMatch(/^\n\nand I always get/);
  });

  test('Markdown: command substitution, prompts, pipes, code in a sentence', () => {
    const [token, queues, me, ...others] = read('forum-markdown.md');
    expect(others).toEqual([]);
    expect(token?.requests[0]).toMatchObject({ method: 'POST', body: 'grant_type=client_credentials' });
    expect(headers(token?.requests[0]?.headers)).toContain(
      `Authorization: Basic ${btoa('$CLIENT_ID:$CLIENT_SECRET')}`,
    );
    expect(queues?.requests[0]?.url).toBe('https://api.mypurecloud.com/api/v2/routing/queues');
    expect(headers(queues?.requests[0]?.headers)).toEqual(['Authorization: Bearer $TOKEN']);
    expect(fixture('forum-markdown.md').slice(queues?.end)).toMatch(/^\n\{\n/);
    expect(me?.requests[0]?.url).toBe('https://api.mypurecloud.com/api/v2/users/me');
    expect(fixture('forum-markdown.md').slice(me?.end)).toMatch(/^`, which/);
  });

  test('quotes that never close end with their line or body', () => {
    const [command] = read('unclosed-quote.txt');
    expect(command?.requests[0]).toMatchObject({
      method: 'PUT',
      headersComplete: false,
      body: '{"state":"active"}',
    });
    expect(headers(command?.requests[0]?.headers)).toEqual([
      'Authorization: Bearer sample-token-0004',
      'Content-Type: application/json',
    ]);
    expect(command?.notes.join()).toContain('a quote does not close');
    expect(fixture('unclosed-quote.txt').slice(command?.end)).toMatch(/^\n\n\{"message"/);
  });

  test('scripts and workflows: bundled short options, --json @file, redirections', () => {
    const [remove, patch] = read('workflow.yml');
    expect(remove?.requests[0]).toMatchObject({
      method: 'DELETE',
      url: expect.stringMatching(/\/api\/v2\/routing\/queues\/\$\{QUEUE\}$/),
    });
    expect(patch?.requests[0]).toMatchObject({ method: 'PATCH', body: null });
    expect(headers(patch?.requests[0]?.headers)).toEqual([
      'Content-Type: application/json',
      'Accept: application/json',
      'Authorization: Bearer $TOKEN',
    ]);
  });

  test('a here-document is the body', () => {
    const [command] = read('here-document.txt');
    expect(JSON.parse(command?.requests[0]?.body ?? '')).toEqual({ name: 'Support' });
    expect(fixture('here-document.txt').slice(command?.end)).toBe('\n{"status":403}\n');
  });

  test.each(['chrome-bash.txt', 'postman.txt', 'forum-markdown.md', 'chrome-cmd.txt', 'unclosed-quote.txt'])(
    '%s reads the same with CRLF',
    (name) => {
      const withCrLf = findCurlCommands(fixture(name).replaceAll('\n', '\r\n'));
      expect(withCrLf.map((command) => command.requests)).toEqual(
        read(name).map((command) => command.requests),
      );
    },
  );
});
