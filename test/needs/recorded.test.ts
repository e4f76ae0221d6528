/** Recorded calls as uses: who calls, what matched nothing, and nothing that is no call of the API. */
import { describe, expect, it } from 'vitest';
import type { RawExchange } from '../../src/exchange/types.js';
import { clientOf } from '../../src/needs/client.js';
import { createGathering } from '../../src/needs/gather.js';
import { createRecorded } from '../../src/needs/recorded.js';

const API = 'https://api.mypurecloud.ie';
const CLIENT = '11111111-0000-4000-8000-00000000000a';

interface Call {
  readonly method?: string;
  readonly url: string;
  readonly status?: number | null;
  readonly token?: string;
  readonly body?: unknown;
  readonly context?: RawExchange['context'];
}

function exchange(
  { method = 'GET', url, status = 200, token, body, context = {} }: Call,
  index: number,
): RawExchange {
  const headers = token === undefined ? [] : [{ name: 'Authorization', value: `Bearer ${token}` }];
  return {
    source: { path: 'x', index, line: index + 1 },
    request: { method, url, headers, headersComplete: false, body: null },
    response:
      status === null
        ? null
        : { status, headers: [], body: body === undefined ? null : JSON.stringify(body), truncated: false },
    context,
    time: null,
  };
}

function gather(calls: readonly Call[], form = 'har') {
  const gathering = createGathering();
  const recorded = createRecorded(gathering, { stated: [], standIns: new Set() });
  const sink = recorded.input('recording.har', form);
  for (const [index, call] of calls.entries()) sink.exchange(exchange(call, index));
  const callers = gathering.callers().map((key) => ({
    ...clientOf(recorded.callerOf(key)),
    operations: gathering
      .operationsOf([key])
      .map(({ operation: { method, path }, count }) => `${count} ${method} ${path}`),
  }));
  return { callers, unmatched: gathering.listUnmatched(), clean: recorded.clean };
}

const operationsOf = (calls: readonly Call[]) =>
  gather(calls).callers.flatMap(({ operations }) => operations);

const token = (name: string) => `${name}-${'0123456789abcdef'.repeat(2)}`;

const whoAmI = (clientId: string): object => ({
  organization: { id: '22222222-0000-4000-8000-000000000000' },
  OAuthClient: {
    id: clientId,
    name: 'billing',
    authorizedGrantType: 'CLIENT-CREDENTIALS',
    organization: { id: '22222222-0000-4000-8000-000000000000' },
    scope: [],
  },
});

describe('recorded calls', () => {
  it('count whatever was answered, each operation once', () => {
    const found = operationsOf([
      { url: `${API}/api/v2/routing/queues/1` },
      { url: `${API}/api/v2/routing/queues/2?expand=x`, status: 403 },
      { url: `${API}/api/v2/routing/queues/3`, status: 404 },
      { url: `${API}/api/v2/routing/queues/4`, status: null },
      { url: '/api/v2/routing/queues' },
      { method: 'POST', url: `${API}/api/v2/routing/queues`, status: 500 },
    ]);
    expect(found).toEqual([
      '1 GET /api/v2/routing/queues',
      '1 POST /api/v2/routing/queues',
      '4 GET /api/v2/routing/queues/{queueId}',
    ]);
  });

  it('are no uses where they are no calls of the API', () => {
    const { callers, unmatched } = gather([
      { method: 'POST', url: 'https://login.mypurecloud.ie/oauth/token' },
      { url: 'https://example.com/anything' },
      { url: 'https://example.com/api/v2/anything' },
      { method: 'OPTIONS', url: `${API}/api/v2/routing/queues`, status: 204 },
    ]);
    expect(callers.flatMap(({ operations }) => operations)).toEqual([]);
    expect(unmatched.filter(({ text }) => !text.startsWith('OPTIONS'))).toEqual([]);
  });

  it.each([
    [{ url: `${API}/api/v2/nothing/of/the/kind` }, /^not in the published contract/],
    [{ method: 'PATCH', url: `${API}/api/v2/users/me` }, /^the contract has this path with GET only$/],
    [{ url: 'https://example.com/api/v2/users/me' }, /^its host is none .* --allow-host example\.com$/],
    [{ url: `${API}/api/v2/routing/queue` }, /near it: GET \/api\/v2\/routing\/queues/],
  ])('that match nothing are told with why: %o', (call, why) => {
    const { unmatched } = gather([call, call]);
    expect(unmatched).toHaveLength(1);
    expect(unmatched[0]?.why).toMatch(why);
    expect(unmatched[0]?.at).toEqual({ path: 'recording.har', line: 1, what: null });
  });

  it('are none where a browser asks before a call', () => {
    const asked = [`${API}/api/v2/users/me`, `${API}/api/v2/wombats`];
    const { callers, unmatched } = gather(asked.map((url) => ({ method: 'OPTIONS', url, status: 204 })));
    expect([callers, unmatched]).toEqual([[], []]);
  });

  it('of paths that differ in ids only are one text', () => {
    const { unmatched } = gather([
      { url: `${API}/api/v2/nothings/123` },
      { url: `${API}/api/v2/nothings/456?token=x` },
      { url: `${API}/api/v2/nothings/${CLIENT}` },
    ]);
    expect(unmatched.map(({ text }) => text)).toEqual(['GET /api/v2/nothings/{}']);
  });

  it('are told apart by the client of their token, whenever it is known', () => {
    const { callers } = gather([
      { url: `${API}/api/v2/routing/queues`, token: token('a') },
      { url: `${API}/api/v2/users`, token: token('b') },
      { url: `${API}/api/v2/tokens/me`, token: token('a'), body: whoAmI(CLIENT) },
    ]);
    expect(callers).toEqual([
      {
        id: CLIENT,
        name: 'billing',
        grantType: 'client_credentials',
        operations: ['1 GET /api/v2/routing/queues', '1 GET /api/v2/tokens/me'],
      },
      { id: null, name: null, grantType: null, operations: ['1 GET /api/v2/users'] },
    ]);
  });

  it('take what an exchange file says of their caller', () => {
    const { callers } = gather(
      [
        {
          url: `${API}/api/v2/routing/queues`,
          context: { clientId: CLIENT, grantType: 'client_credentials' },
        },
        { url: `${API}/api/v2/users` },
      ],
      'exchange',
    );
    expect(callers.map(({ id, grantType }) => [id, grantType])).toEqual([
      [CLIENT, 'client_credentials'],
      [null, null],
    ]);
  });

  it('leave no secret in what is told', () => {
    const secret = token('secret');
    const { unmatched, clean } = gather([
      { url: `${API}/api/v2/nothings?access_token=${secret}` },
      { url: `${API}/api/v2/nothings/${secret}`, token: secret },
    ]);
    expect(JSON.stringify(unmatched)).not.toContain(secret);
    expect(clean(`x ${secret}`)).not.toContain(secret);
  });
});
