/** An id of an answer is a part of a path of our own questions only where it is an id. */
import { describe, expect, it } from 'vitest';
import { introspect } from '../../src/ask/collect.js';
import { NO_NEEDS } from '../../src/ask/needs.js';
import type { LiveRequest, Transport } from '../../src/live/types.js';

const API = 'https://api.mypurecloud.com';
const UUID = '3b1c5a60-9d0e-4f6a-8b7c-2d1e0f9a8b7c';
const NO_IDS = [
  '..',
  '.',
  '...',
  'a/b',
  '../users/me',
  'a?b',
  'a#b',
  '%2e%2e',
  '%2f',
  'a%2Fb',
  'a\\b',
  'a;b',
  'a b',
  'ä',
  '\u0000',
  'x'.repeat(200),
];

/** A platform that answers to each path what it is given, and 404 else. */
async function asked(answers: Readonly<Record<string, unknown>>, needs = NO_NEEDS) {
  const urls: string[] = [];
  const notes: string[] = [];
  const transport: Transport = {
    calls: [],
    close: async () => {},
    async send({ method, url, headers, body }: LiveRequest) {
      urls.push(url);
      const answer = answers[new URL(url).pathname];
      const response = {
        status: answer === undefined ? 404 : 200,
        headers: [],
        body: JSON.stringify(answer ?? {}),
        truncated: false,
      };
      const source = { path: '<live>', index: 0, line: null };
      const request = { method, url, headers, headersComplete: true, body };
      return { ok: true, exchange: { source, request, response, context: {}, time: null }, problem: null };
    },
  };
  await introspect({
    transport,
    base: API,
    authorization: 'Bearer x',
    ...needs,
    learn: () => {},
    note: (line) => notes.push(line),
  });
  return { urls: urls.slice(4), notes };
}

const whoIs = (client: string, ...roles: readonly string[]) => ({
  '/api/v2/tokens/me': {
    OAuthClient: { id: client, roleDivisions: roles.map((roleId) => ({ roleId, divisionId: UUID })) },
  },
});

describe.each(NO_IDS)('%j', (id) => {
  it('of a client is not asked about, which is said', async () => {
    const { urls, notes } = await asked(whoIs(id));
    expect(urls).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/^the OAuth client was not asked, as /)]);
    expect(notes.join()).not.toContain(id);
  });

  it('of a role: the other roles are asked about', async () => {
    const { urls, notes } = await asked(whoIs(UUID, id, 'employee'));
    expect(urls).toEqual([
      `${API}/api/v2/authorization/roles/employee`,
      `${API}/api/v2/oauth/clients/${UUID}`,
    ]);
    expect(notes).toEqual([expect.stringMatching(/^what a role holds was not asked, as /)]);
  });

  it('of a policy and of a division', async () => {
    const { urls, notes } = await asked(whoIs(UUID), { ...NO_NEEDS, policies: [id], divisions: [id] });
    expect(urls).toEqual([`${API}/api/v2/oauth/clients/${UUID}`]);
    expect(notes).toHaveLength(2);
  });
});

it.each([UUID, 'employee', 'my_role-2'])('%s is asked about', async (id) => {
  const { urls, notes } = await asked(whoIs(id, id));
  expect(urls).toEqual([`${API}/api/v2/authorization/roles/${id}`, `${API}/api/v2/oauth/clients/${id}`]);
  expect(notes).toEqual([]);
});
