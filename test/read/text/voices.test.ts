import { describe, expect, it } from 'vitest';
import { voicesOf } from '../../../src/read/text/voices.js';
import { readAs } from '../helpers.js';

const [A, B] = ['/api/v2/users', '/api/v2/flows'];

/** `GET /a 403`, call by call. */
function told(...lines: readonly string[]): readonly string[] {
  return readAs('text', lines.join('\n')).exchanges.map(({ request, response }) =>
    [request?.method, request?.url, response?.status].filter((part) => part != null).join(' '),
  );
}

describe('lines that say who speaks', () => {
  it.each([
    ['threads', '[t1]', '[t2]'],
    ['times and threads', '10:00 [t1]', '10:00 [t2]'],
    ['levels and threads', '[INFO] [t1]', '[ERROR] [t2]'],
    ['numbers', '(1)', '(2)'],
    ['containers', 'pod/a-1 |', 'pod/b-2 |'],
    ['interfaces', '[UsersApi#getUsers]', '[FlowsApi#getFlows]'],
    ['ids of requests', 'request-id: 7f3a', 'request-id: 8b1c'],
    ['workers', 'worker=1', 'worker=2'],
  ])('%s', (_, one, two) => {
    const asked = [`${one} GET ${A}`, `${two} GET ${B}`];
    const expected = [`GET ${A} 403`, `GET ${B} 200`];
    expect(told(...asked, `${one} HTTP 403 Forbidden`, `${two} HTTP 200`)).toEqual(expected);
    expect(told(...asked, `${two} HTTP 200`, `${one} HTTP 403 Forbidden`)).toEqual(expected);
  });

  it('never lend an answer to the call of another', () => {
    expect(told(`[t1] GET ${A}`, `[t2] GET ${B}`, '[t1] HTTP 403', '[t3] HTTP 401')).toEqual([
      `GET ${A} 403`,
      `GET ${B}`,
      '401',
    ]);
  });

  it('keep what stands below them without a mark', () => {
    const body = '{"code":"missing.any.permissions","message":"Unable to perform","status":403}';
    expect(told(`[t1] GET ${A}`, `[t2] GET ${B}`, '[t1] answered:', body, '[t2] HTTP 200')).toEqual([
      `GET ${A} 403`,
      `GET ${B} 200`,
    ]);
  });

  it('leave what is written around them to be read', () => {
    const { exchanges } = readAs(
      'text',
      `The client uses client credentials.\n\n[t1] GET ${A}\n[t2] GET ${B}\n[t1] HTTP 403\n[t2] HTTP 200\n\nWhy?`,
    );
    expect(exchanges.map(({ context }) => context)).toEqual([
      { grantType: 'client_credentials' },
      { grantType: 'client_credentials' },
    ]);
  });

  it.each([
    ['one speaks', `[t1] GET ${A}\n[t1] HTTP 403`],
    ['one after the other', `[t1] GET ${A}\n[t1] HTTP 403\n[t2] GET ${B}\n[t2] HTTP 200`],
    ['levels', `[INFO] GET ${A}\n[ERROR] HTTP 403\n[INFO] GET ${B}\n[ERROR] HTTP 401`],
    ['rows of a table', `users | GET ${A} | 403\nflows | GET ${B} | 200\nusers | GET ${A} | 403`],
    ['a record', 'method | GET\nurl    | /api/v2/users\nstatus | 403\nmethod | GET'],
  ])('are read together where %s', (_, text) => {
    expect(voicesOf(text)).toBeNull();
  });
});
