/** What the simulated platform tells of callers and organizations. */
import { afterEach, describe, expect, it } from 'vitest';
import { NORTH, world } from '../live/worlds/index.js';
import { ask } from './client.js';
import { type Simulator, startSimulator, type World } from './index.js';

let simulator: Simulator;
const start = async (state: World = world()) => {
  simulator = await startSimulator(state);
};
afterEach(() => simulator.close());

const get = async (path: string, token: string) =>
  (await ask(simulator, { path: `/api/v2/${path}`, token })).json;
const user = (id: string) => simulator.issueToken(NORTH.webApplication, { user: id });

describe('subjects/me', () => {
  it('leaves the policies of roles out unless they are asked for', async () => {
    await start();
    const token = user(NORTH.agent);
    const short = await get('authorization/subjects/me', token);
    expect(short.grants).toEqual([
      {
        subjectId: NORTH.agent,
        division: { id: NORTH.sales, name: 'Sales', homeDivision: false },
        role: { id: NORTH.queueViewer, name: 'Queue viewer' },
      },
    ]);
    const full = await get('authorization/subjects/me?includeFullRoles=true', token);
    expect(full.grants[0].role.policies).toEqual([
      { domain: 'routing', entityName: 'queue', actions: ['view'] },
    ]);
  });

  it('answers client credentials, or does not, as the world chooses', async () => {
    await start();
    const path = 'authorization/subjects/me';
    expect((await get(path, simulator.issueToken(NORTH.salesReports))).grants).toHaveLength(2);
    simulator.set((state) => {
      state.choices = { subjectsMeForClients: 'refused' };
    });
    expect((await get(path, simulator.issueToken(NORTH.salesReports))).code).toBe('not.a.user');
  });

  it('tells conditions', async () => {
    await start(world((whole) => Object.assign(whole, { choices: { rolePolicies: 'always' } })));
    const { grants } = await get('authorization/subjects/me', user(NORTH.conditionalAgent));
    expect(grants[0].role.policies[0].condition).toContain(NORTH.salesQueue);
  });
});

describe('users/me', () => {
  it('expands only what is asked for', async () => {
    await start();
    const token = user(NORTH.agent);
    expect(Object.keys(await get('users/me', token))).not.toContain('authorization');
    const full = await get('users/me?expand=authorization,token', token);
    expect(full.authorization.permissions).toEqual(['routing:queue:view']);
    expect(full.token.OAuthClient.id).toBe(NORTH.webApplication);
  });

  it('expands wildcards, without what the organization does not offer', async () => {
    await start();
    const { authorization } = await get('users/me?expand=authorization', user(NORTH.supervisor));
    expect(authorization.permissions).toContain('admin');
    expect(authorization.permissions).toContain('recording:recording:view');
    expect(authorization.permissions).not.toContain('recording:screenRecording:view');
  });
});

describe('divisionspermitted', () => {
  const path = 'authorization/divisionspermitted/paged/me';

  it.each([
    [NORTH.agent, 'routing:queue:view', false, ['Sales']],
    [NORTH.agent, 'routing:queue:edit', false, []],
    [NORTH.supervisor, 'routing:queue:edit', true, ['Home', 'Sales', 'Support']],
    [NORTH.supervisor, 'recording:screenRecording:view', false, []],
  ])('of %s for %s', async (id, permission, all, names) => {
    await start();
    const answer = await get(`${path}?permission=${permission}`, user(id));
    expect(answer.allDivsPermitted).toBe(all);
    expect(answer.entities.map(({ name }: { name: string }) => name)).toEqual(names);
  });

  it('wants the permission to be named', async () => {
    await start();
    expect(await get(path, user(NORTH.agent))).toMatchObject({
      status: 400,
      code: 'missing.permission.param',
    });
  });
});

describe('the organization', () => {
  it('offers permissions in pages, without those of products that it lacks', async () => {
    await start();
    const token = simulator.issueToken(NORTH.nothing);
    const first = await get('authorization/permissions', token);
    expect(first).toMatchObject({ pageSize: 25, pageNumber: 1, pageCount: 3 });
    const all = await get('authorization/permissions?pageSize=500', token);
    expect(all).toMatchObject({ pageCount: 1, total: first.total });
    const recording = all.entities.find(({ domain }: { domain: string }) => domain === 'recording');
    expect(Object.keys(recording.permissionMap)).toContain('recording');
    expect(Object.keys(recording.permissionMap)).not.toContain('screenRecording');
    const last = await get('authorization/permissions?pageNumber=3', token);
    expect(last.entities).toHaveLength(first.total - 50);
  });

  it('shortens pages that are too long', async () => {
    await start(world((whole) => Object.assign(whole, { choices: { maximumPageSize: 50 } })));
    const answer = await get('authorization/permissions?pageSize=500', simulator.issueToken(NORTH.nothing));
    expect(answer).toMatchObject({ pageSize: 50, pageCount: 2 });
  });

  it('tells products, divisions, scopes and itself to everybody', async () => {
    await start();
    const token = simulator.issueToken(NORTH.nothing);
    expect((await get('authorization/products', token)).entities).toEqual([
      { id: 'cloud-cx-1' },
      { id: 'quality-management' },
    ]);
    expect((await get('authorization/divisions', token)).total).toBe(3);
    expect((await get('oauth/scopes', token)).total).toBeGreaterThan(100);
    expect(await get('organizations/me', token)).toMatchObject({ id: NORTH.id, state: 'active' });
  });

  it('shows roles and clients only to those who may see them', async () => {
    await start();
    const [reader, nobody] = [simulator.issueToken(NORTH.recordings), simulator.issueToken(NORTH.nothing)];
    for (const path of [`authorization/roles/${NORTH.queueViewer}`, `oauth/clients/${NORTH.salesReports}`]) {
      expect((await get(path, nobody)).code).toBe('missing.any.permissions');
      expect((await get(path, reader)).id).toBe(path.split('/').at(-1));
    }
    const role = await get(`authorization/roles/${NORTH.queueViewer}`, reader);
    expect(role.permissionPolicies[0]).toMatchObject({ domain: 'routing', actionSet: ['view'] });
    expect(JSON.stringify(await get(`oauth/clients/${NORTH.salesReports}`, reader))).not.toContain('secret');
  });

  it('simulates an access policy', async () => {
    await start();
    const path = `/api/v2/authorization/policies/${NORTH.policy}/simulate`;
    const token = simulator.issueToken(NORTH.administration);
    const reply = await ask(simulator, { method: 'POST', path, token, body: '{"attributeData":{}}' });
    expect(reply.json).toMatchObject({ id: NORTH.policy, result: 'DENY' });
  });

  it('shows the division of an object', async () => {
    await start();
    const queue = await get(
      `routing/queues/${NORTH.supportQueue}`,
      simulator.issueToken(NORTH.administration),
    );
    expect(queue.division).toEqual({ id: NORTH.support, name: 'Support', homeDivision: false });
  });
});
