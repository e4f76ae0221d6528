/** Tokens: how they end, and what they tell of themselves. */
import { afterEach, describe, expect, it } from 'vitest';
import { NORTH, organization, PARTNER, world } from '../live/worlds/index.js';
import { ask } from './client.js';
import { type Simulator, startSimulator, type World } from './index.js';

let simulator: Simulator;
let now = Date.parse('2026-11-22T12:00:00Z');
const start = async (state: World = world()) => {
  simulator = await startSimulator(state, { now: () => now });
};
afterEach(() => simulator.close());

const HOUR = 3_600_000;
const statusOf = async (token: string, path = '/api/v2/authorization/products') =>
  (await ask(simulator, { path, token })).status;

describe('a token ends', () => {
  it('when its lifetime is over', async () => {
    await start(world((_whole, north) => delete north.idleTimeout));
    const token = simulator.issueToken(NORTH.administration);
    now += 23 * HOUR;
    expect(await statusOf(token)).toBe(200);
    now += 2 * HOUR;
    expect(await statusOf(token)).toBe(401);
  });

  it('when it goes idle; preserveIdleTTL does not keep it awake', async () => {
    await start();
    const [used, asked] = [
      simulator.issueToken(NORTH.administration),
      simulator.issueToken(NORTH.administration),
    ];
    now += 0.6 * HOUR;
    expect(await statusOf(used)).toBe(200);
    expect(await statusOf(asked, '/api/v2/tokens/me?preserveIdleTTL=true')).toBe(200);
    now += 0.6 * HOUR;
    expect(await statusOf(used)).toBe(200);
    expect(await statusOf(asked)).toBe(401);
  });

  it('when it is revoked', async () => {
    await start();
    const token = simulator.issueToken(NORTH.administration);
    expect((await ask(simulator, { method: 'DELETE', path: '/api/v2/tokens/me', token })).status).toBe(200);
    const reply = await ask(simulator, { path: '/api/v2/tokens/me', token });
    expect(reply.json).toMatchObject({
      status: 401,
      code: 'bad.credentials',
      message: 'Invalid login credentials.',
    });
  });

  it('when its client has too many newer ones', async () => {
    await start(
      world((_whole, north) => {
        for (const client of north.clients ?? []) client.maxTokens = 2;
      }),
    );
    const [first = '', second = '', third = ''] = [1, 2, 3].map(() =>
      simulator.issueToken(NORTH.administration),
    );
    expect([await statusOf(first), await statusOf(second), await statusOf(third)]).toEqual([401, 200, 200]);
  });

  it('when its client is disabled, not when it is inactive', async () => {
    await start();
    const token = simulator.issueToken(NORTH.administration);
    const setState = (state: 'inactive' | 'disabled') =>
      simulator.set((state_) => {
        for (const client of organization(state_, NORTH.id).clients ?? []) client.state = state;
      });
    setState('inactive');
    expect(await statusOf(token)).toBe(200);
    setState('disabled');
    expect(await statusOf(token)).toBe(401);
  });
});

describe('tokens/me', () => {
  const tokenInfo = async (token: string) =>
    (await ask(simulator, { path: '/api/v2/tokens/me', token })).json;

  it('tells organization, client and idle time', async () => {
    await start();
    expect(await tokenInfo(simulator.issueToken(NORTH.salesReports))).toMatchObject({
      organization: { id: NORTH.id, name: 'North' },
      homeOrganization: { id: NORTH.id },
      authorizedScope: [],
      dateTokenIdles: new Date(now + HOUR).toISOString(),
      OAuthClient: {
        id: NORTH.salesReports,
        authorizedGrantType: 'CLIENT-CREDENTIALS',
        state: 'active',
        roleDivisions: [{ divisionId: NORTH.sales }, { divisionId: '*' }],
        organization: { id: NORTH.id },
      },
    });
  });

  it('tells that a trustee acts in another organization, with the scopes approved there', async () => {
    await start();
    const token = simulator.issueToken(PARTNER.portal, { user: PARTNER.consultant, organization: NORTH.id });
    expect(await tokenInfo(token)).toMatchObject({
      organization: { id: NORTH.id },
      homeOrganization: { id: PARTNER.id },
      authorizedScope: ['user-basic-info', 'authorization:readonly', 'content-management'],
    });
  });

  it('tells of whom a user is the clone', async () => {
    const clone = '1e000000-0000-4000-8000-000000000009';
    await start(
      world((_whole, north) => {
        const clonedFrom = { userId: PARTNER.colleague, organizationId: PARTNER.id };
        north.users?.push({ id: clone, name: 'Clone', grants: [], clonedFrom });
      }),
    );
    const token = simulator.issueToken(NORTH.webApplication, { user: clone });
    expect(await tokenInfo(token)).toMatchObject({
      homeOrganization: { id: PARTNER.id },
      clonedUser: { id: PARTNER.colleague, organization: { id: PARTNER.id } },
    });
  });

  it('answers HEAD without a body, and 401 without one too', async () => {
    await start();
    const alive = await ask(simulator, {
      method: 'HEAD',
      path: '/api/v2/tokens/me',
      token: simulator.issueToken(NORTH.nothing),
    });
    expect([alive.status, alive.text]).toEqual([200, '']);
    const dead = await ask(simulator, { method: 'HEAD', path: '/api/v2/tokens/me', token: 'unknown' });
    expect([dead.status, dead.text]).toEqual([401, '']);
  });
});
