/** The server: hosts, faults, records, and worlds that contradict themselves. */
import { afterEach, describe, expect, it } from 'vitest';
import { NORTH, SOUTH, STORAGE, world } from '../live/worlds/index.js';
import { ask } from './client.js';
import type { Fault } from './faults.js';
import { headerOf, type Simulator, startSimulator } from './index.js';
import { fitsPattern } from './pattern.js';

let simulator: Simulator;
const start = async (...faults: readonly Fault[]) => {
  simulator = await startSimulator(world((whole) => Object.assign(whole, { faults: [...faults] })));
  return simulator.issueToken(NORTH.administration);
};
afterEach(() => simulator.close());

const path = '/api/v2/routing/queues';

describe('hosts', () => {
  it('are told apart by the Host header', async () => {
    const token = await start();
    const statusAt = async (host: string) => (await ask(simulator, { host, path, token })).status;
    expect(await statusAt(NORTH.api)).toBe(200);
    expect(await statusAt('API.MYPURECLOUD.COM:443')).toBe(200);
    expect(await statusAt('127.0.0.1')).toBe(200);
    expect(await statusAt(SOUTH.api)).toBe(401);
    expect(await statusAt('api.mypurecloud.jp')).toBe(401);
    expect(await statusAt(NORTH.login)).toBe(404);
    expect(await statusAt('api.example.com')).toBe(403);
  });

  it('of storage take no second way to prove who calls', async () => {
    await start();
    const reply = await ask(simulator, {
      host: STORAGE,
      path: '/north/recording.opus?X-Amz-Signature=x',
      token: 'y',
    });
    expect(reply.status).toBe(400);
    expect(reply.text).toContain('<Code>InvalidArgument</Code>');
  });
});

describe('refusals', () => {
  it('carry the correlation id in header and body', async () => {
    await start();
    const reply = await ask(simulator, { path });
    expect(reply.headers['inin-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(reply.json).toEqual({
      message: 'No authentication bearer token specified in authorization header.',
      code: 'authentication.required',
      status: 401,
      contextId: reply.headers['inin-correlation-id'],
      details: [],
      errors: [],
    });
  });

  it('judge a guest token by its own expiry', async () => {
    await start();
    const guest = (exp: number) => `e30.${Buffer.from(JSON.stringify({ exp })).toString('base64url')}.c2ln`;
    const codeOf = async (token: string | null) =>
      (await ask(simulator, { path: '/api/v2/webmessaging/messages', token })).json.code;
    expect(await codeOf(null)).toBe('authentication.required');
    expect(await codeOf('opaque')).toBe('bad.credentials');
    expect(await codeOf(guest(1))).toBe('credentials.expired');
    expect(await codeOf(guest(4_102_444_800))).toBeUndefined();
  });

  it('name the methods that a path has', async () => {
    const token = await start();
    const reply = await ask(simulator, { path: '/api/v2/analytics/conversations/details/query', token });
    expect([reply.status, reply.headers['allow']]).toEqual([405, 'POST']);
  });

  it('of a disabled organization come before everything else', async () => {
    const token = await start();
    simulator.set(({ regions: [region] }) =>
      Object.assign(region?.organizations[0] ?? {}, { disabled: true }),
    );
    expect((await ask(simulator, { path, token })).json.code).toBe('not.authorized');
    const group = { method: 'PATCH', path: '/api/v2/scim/v2/groups/1', token };
    expect((await ask(simulator, group)).json.code).toBe('org.disabled');
  });
});

describe('faults', () => {
  it('limit the rate as often as they say', async () => {
    const token = await start({ path, times: 1, effect: { kind: 'rate-limit', retryAfter: 7 } });
    const limited = await ask(simulator, { path, token });
    expect([limited.status, limited.headers['retry-after']]).toEqual([429, '7']);
    expect(limited.json.message).toBe('Rate limit exceeded the maximum. Retry the request in [7] seconds');
    expect((await ask(simulator, { path, token })).status).toBe(200);
  });

  it.each([
    ['cut', { kind: 'cut' }],
    ['reset', { kind: 'reset' }],
  ] as const)('break the connection: %s', async (_name, effect) => {
    const token = await start({ path: '/api/v2/routing/*', effect });
    await expect(ask(simulator, { path, token })).rejects.toThrow();
    expect((await ask(simulator, { path: '/api/v2/authorization/products', token })).status).toBe(200);
  });

  it('answer garbage, too much, or something else', async () => {
    const token = await start(
      {
        path: '*',
        host: SOUTH.api,
        effect: { kind: 'status', status: 302, headers: { Location: 'https://example.com/' } },
      },
      { path, method: 'GET', effect: { kind: 'garbage', status: 200 } },
      { path: '/api/v2/huge', effect: { kind: 'huge', status: 200, bytes: 100_000 } },
    );
    expect((await ask(simulator, { path, token })).json).toBeNull();
    expect((await ask(simulator, { path: '/api/v2/huge', token })).text.length).toBeGreaterThan(100_000);
    expect((await ask(simulator, { path, token, host: SOUTH.api })).headers['location']).toBe(
      'https://example.com/',
    );
  });

  it('are slow', async () => {
    const token = await start({ path, effect: { kind: 'slow', milliseconds: 120 } });
    const before = performance.now();
    expect((await ask(simulator, { path, token })).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(100);
  });

  it('find paths by patterns', () => {
    expect(fitsPattern('/api/v2/authorization/*', '/api/v2/authorization/subjects/me')).toBe(true);
    expect(fitsPattern('/api/v2/authorization/*', '/api/v2/routing')).toBe(false);
    expect(fitsPattern('/a.b', '/aXb')).toBe(false);
  });
});

describe('the record', () => {
  it('holds every request as it was sent', async () => {
    await start();
    await ask(simulator, {
      method: 'POST',
      host: NORTH.login,
      path: '/oauth/token?x=1',
      headers: { 'X-Mark': 'Yes' },
      body: 'grant_type=ü',
    });
    const [request] = simulator.requests;
    expect(request).toMatchObject({
      host: NORTH.login,
      method: 'POST',
      path: '/oauth/token?x=1',
      body: 'grant_type=ü',
    });
    expect(headerOf(request?.headers ?? [], 'x-mark')).toBe('Yes');
    expect(request?.bytes).toBeGreaterThan(60);
  });
});

describe('the world', () => {
  it('is copied, and changes for the next request', async () => {
    const own = world();
    simulator = await startSimulator(own);
    const token = simulator.issueToken(NORTH.nothing);
    expect((await ask(simulator, { path, token })).status).toBe(403);
    simulator.set(({ regions: [region] }) => {
      const client = region?.organizations[0]?.clients?.find(({ id }) => id === NORTH.nothing);
      client?.grants?.push({ roleId: NORTH.queueViewer, divisionId: '*' });
    });
    expect((await ask(simulator, { path, token })).status).toBe(200);
    expect(own).toEqual(world());
  });

  it('may not contradict itself', async () => {
    await start();
    const bad = world((whole, north) => {
      whole.regions.push({ domain: 'mypurecloud.us', organizations: [] });
      north.users?.push({ id: 'u', name: 'U', grants: [{ roleId: 'none', divisionId: '*' }] });
    });
    await expect(startSimulator(bad)).rejects.toThrow(
      'the world "two regions" contradicts itself: mypurecloud.us is no published region; North has no role none',
    );
  });

  it('names its clients and users when a token is asked for somebody else', async () => {
    await start();
    expect(() => simulator.issueToken('nobody')).toThrow('no OAuth client nobody in the world');
  });
});
