/** The published document: the whole contract in the platform's form, where it lies, and when it is the same. */
import { afterEach, describe, expect, it } from 'vitest';
import { allOperations } from '../../src/contract/index.js';
import { world } from '../live/worlds/index.js';
import { ask } from './client.js';
import type { Fault } from './faults.js';
import { type PublishedDocument, type Simulator, startSimulator } from './index.js';

const path = '/api/v2/docs/swagger';
let simulator: Simulator;
const start = async (document?: PublishedDocument, faults: Fault[] = []) => {
  simulator = await startSimulator(world((whole) => Object.assign(whole, { document, faults })));
};
afterEach(() => simulator.close());

describe('the published document', () => {
  it('has every operation with what it requires, and needs no token', async () => {
    await start({});
    const { status, headers, json } = await ask(simulator, { path });
    expect([status, headers['content-type'], json.swagger]).toEqual([200, 'application/json', '2.0']);
    const names = Object.entries<object>(json.paths).flatMap(([template, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${template}`),
    );
    expect(names.sort()).toEqual(
      allOperations()
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    );
    expect(json.paths['/api/v2/routing/queues'].get).toMatchObject({
      'x-purecloud-method-name': 'getRoutingQueues',
      'x-inin-requires-permissions': { type: 'ANY', permissions: ['routing:queue:view'] },
      security: [{ 'PureCloud OAuth': ['routing', 'routing:readonly'] }],
    });
  });

  it('is as large as it is wanted, and lacks what it is to lack', async () => {
    await start({ operations: 3, prose: 200_000 });
    const small = await ask(simulator, { path });
    expect(Object.values<object>(small.json.paths).flatMap((item) => Object.keys(item))).toHaveLength(3);
    expect(small.json.definitions.prose.description).toHaveLength(200_000);
    simulator.set((whole) => Object.assign(whole, { document: { without: ['GET /api/v2/routing/queues'] } }));
    expect(Object.keys((await ask(simulator, { path })).json.paths['/api/v2/routing/queues'])).toEqual([
      'post',
    ]);
  });

  it('lies behind redirects, which lead from host to host', async () => {
    await start({ text: '{}', redirects: ['/moved', 'https://cdn.example/docs'] });
    const at = async (place: { path: string; host?: string }) => {
      const { status, headers, text } = await ask(simulator, place);
      return [status, headers['location'] ?? text];
    };
    expect(await at({ path })).toEqual([302, '/moved']);
    expect(await at({ path: '/moved' })).toEqual([302, 'https://cdn.example/docs']);
    expect(await at({ path: '/docs', host: 'cdn.example' })).toEqual([200, '{}']);
    expect((await at({ path: '/docs' }))[0]).toBe(401);
  });

  it('is the same for whom knows what came with it', async () => {
    await start({ text: '{}', lastModified: 'Wed, 19 Aug 2026 00:00:00 GMT', etag: '"a"' });
    const status = async (headers: Record<string, string>) =>
      (await ask(simulator, { path, headers })).status;
    expect(await status({ 'If-None-Match': '"a"' })).toBe(304);
    expect(await status({ 'If-Modified-Since': 'Wed, 19 Aug 2026 00:00:00 GMT' })).toBe(304);
    expect(
      await status({ 'If-None-Match': '"b"', 'If-Modified-Since': 'Wed, 19 Aug 2026 00:00:00 GMT' }),
    ).toBe(200);
    expect(await status({})).toBe(200);
  });

  it('breaks off as any answer, and is nothing where the world has none', async () => {
    await start({ text: '{"a":1}', encoding: 'gzip' }, [{ path, effect: { kind: 'cut' }, times: 1 }]);
    await expect(ask(simulator, { path })).rejects.toThrow();
    expect((await ask(simulator, { path })).headers['content-encoding']).toBe('gzip');
    simulator.set((whole) => Object.assign(whole, { document: undefined }));
    expect((await ask(simulator, { path })).status).toBe(401);
  });
});
