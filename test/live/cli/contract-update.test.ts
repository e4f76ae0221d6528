/** `why403 contract update` as it is run: the platform is played, and what is fetched is used from then on. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contract } from '../../../src/contract/index.js';
import { headerOf, type PublishedDocument } from '../../simulator/index.js';
import { closedPort } from '../transport/servers.js';
import { openStage, type Stage, world } from './stage.js';

const ONE_LINE = /^why403: [^\n]{10,600}\n$/;
const QUEUES = 'GET /api/v2/routing/queues';
const VALIDATORS = { lastModified: 'Wed, 19 Aug 2026 00:00:00 GMT', etag: '"a1"' };

const publishing = (document: PublishedDocument) =>
  openStage(world((whole) => Object.assign(whole, { document })));
const folderOf = ({ folder }: Stage): string => join(folder, '.local/share/why403');
const infoOf = async (stage: Stage, ...words: readonly string[]) =>
  JSON.parse((await stage.why403(['contract', 'info', '--format', 'json', ...words])).stdout);

describe('contract update', () => {
  it('keeps what the platform publishes, uses it from then on, and asks again whether it is the same', async () => {
    const stage = await publishing({
      ...VALIDATORS,
      encoding: 'gzip',
      redirects: ['/docs/1'],
      without: [QUEUES],
    });
    const { simulator } = stage;
    const environment = { GENESYSCLOUD_ACCESS_TOKEN: 'a-token-of-the-environment', XDG_DATA_HOME: '' };
    const first = await stage.behindGateway(['contract', 'update'], { environment });
    const start = `${simulator.url}/api/v2/docs/swagger`;
    expect(first.stderr).toContain(`note: ${start} redirects to ${simulator.url}/docs/1\n`);
    expect(first.stdout).toContain(join(folderOf(stage), 'contract.json'));
    expect(first.stdout).toMatch(/: 0 operations added, 1 removed, permissions of 0 changed/);
    expect(first.exitCode).toBe(0);
    const again = await stage.behindGateway(['contract', 'update'], { environment });
    expect([again.exitCode, again.stdout]).toEqual([0, expect.stringContaining(`is what ${start} has`)]);
    for (const { headers } of simulator.requests)
      for (const name of ['authorization', 'cookie']) expect(headerOf(headers, name)).toBeNull();

    const { operations } = contract().edition;
    expect(await infoOf(stage)).toMatchObject({ from: 'stored', operations: operations - 1 });
    expect(await infoOf(stage, '--contract', 'embedded')).toMatchObject({ from: 'embedded', operations });
  });

  it('refuses a document that is broken or shrunken, with one line', async () => {
    const stage = await publishing({ operations: 100 });
    const from = ['contract', 'update', '--from', `${stage.simulator.url}/api/v2/docs/swagger`];
    const shrunken = await stage.why403(from);
    expect(shrunken).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringMatching(ONE_LINE) });
    expect(shrunken.stderr).toContain('fewer than nine tenths');
    stage.simulator.set((whole) =>
      Object.assign(whole, { document: { text: '{"openapi":"3.0.1","paths":{}}' } }),
    );
    const other = await stage.why403(from);
    expect(other).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringMatching(ONE_LINE) });
    expect(other.stderr).toContain('OpenAPI 3');
    expect(existsSync(folderOf(stage))).toBe(false);
  });

  it('that cannot be made is told in one line', async () => {
    const stage = await publishing({});
    const closed = await stage.why403([
      'contract',
      'update',
      '--from',
      `http://127.0.0.1:${await closedPort()}/`,
    ]);
    expect(closed).toMatchObject({ exitCode: 4, stdout: '', stderr: expect.stringMatching(ONE_LINE) });
  });

  it.each<[string, readonly string[], Readonly<Record<string, string>>, RegExp]>([
    ['two addresses', ['--from=https://docs.example/', '--gateway=https://gw.example'], {}, /leave one out/],
    ['no region of why403', [], { WHY403_REGION: 'nowhere' }, /nowhere is no region/],
    ['no region of others', [], { GENESYSCLOUD_REGION: 'nowhere' }, /nowhere is no region/],
  ])('is refused for %s', async (_, words, environment, said) => {
    const stage = await publishing({});
    const outcome = await stage.why403(['contract', 'update', ...words], { environment });
    expect(outcome).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringMatching(ONE_LINE) });
    expect(outcome.stderr).toMatch(said);
    expect(stage.simulator.requests).toEqual([]);
  });
});
