/** The files of a project on disk: found, refused, written; and what live calls take from them. */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANSWERS, exchange } from '../judge/harness.js';
import { run } from './scenario.js';

const program = join(import.meta.dirname, '../../dist/why403.js');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'why403-project-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const write = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
const why403 = (words: string, environment: NodeJS.ProcessEnv = {}, cwd = folder) =>
  run(program, words.split(' '), { cwd, environment });
const REFUSED = exchange('GET /api/v2/routing/queues', ANSWERS.missingAny('[routing:queue:view]'));
const OTHER = exchange('GET /api/v2/users', ANSWERS.missingAny('[directory:user:view]'));

describe('a baseline', () => {
  it('hides what is refused, keeps what stands in it, and reports what is new', async () => {
    write('calls.json', [REFUSED]);
    write(
      'why403-ignore.json',
      '[\n  // ours\n  { "cause": "missing-scope", "operation": "*", "reason": "ours" }\n]\n',
    );
    chmodSync(join(folder, 'why403-ignore.json'), 0o640);
    const made = await why403('calls.json --update-baseline');
    expect(made.exitCode).toBe(0);
    expect(made.stderr).toContain('why403-ignore.json: 1 entry added for 1 refused call');
    const text = readFileSync(join(folder, 'why403-ignore.json'), 'utf8');
    expect(text).toContain('// ours');
    expect(statSync(join(folder, 'why403-ignore.json')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['calls.json', 'why403-ignore.json']);

    const again = await why403('calls.json --update-baseline');
    expect(again.stderr).toContain('why403-ignore.json: nothing to add');
    expect(readFileSync(join(folder, 'why403-ignore.json'), 'utf8')).toBe(text);

    write('calls.json', [REFUSED, OTHER]);
    const later = await why403('calls.json --format json');
    expect(later.exitCode).toBe(1);
    expect(JSON.parse(later.stdout)).toMatchObject({
      diagnoses: [{ exchange: { operation: 'GET /api/v2/users' } }],
      summary: { refused: 1, ignored: { count: 1, by: 'why403-ignore.json' } },
    });
  });

  it('is written through a link, and never over what is read', async () => {
    write('calls.json', [REFUSED]);
    write('shared.json', []);
    symlinkSync('shared.json', join(folder, 'why403-ignore.json'));
    await why403('calls.json --update-baseline');
    expect(JSON.parse(readFileSync(join(folder, 'shared.json'), 'utf8'))).toHaveLength(1);
    rmSync(join(folder, 'why403-ignore.json'));
    symlinkSync('calls.json', join(folder, 'why403-ignore.json'));
    const { exitCode } = await why403('calls.json --update-baseline');
    expect(exitCode).toBe(2);
    expect(JSON.parse(readFileSync(join(folder, 'calls.json'), 'utf8'))).toEqual([REFUSED]);
  });

  it('does not renew what has expired', async () => {
    write('calls.json', [REFUSED, OTHER]);
    const old = {
      cause: 'missing-permission',
      operation: 'GET /api/v2/routing/queues',
      reason: 'a',
      expires: '2020-01-01',
    };
    write('why403-ignore.json', [old]);
    const { exitCode, stderr } = await why403('calls.json --update-baseline --expires 2999-01-01');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('why403-ignore.json:1 has expired on 2020-01-01');
    expect(JSON.parse(readFileSync(join(folder, 'why403-ignore.json'), 'utf8'))).toMatchObject([
      old,
      { operation: 'GET /api/v2/users', expires: '2999-01-01' },
    ]);
  });

  it('holds no secret of the input', async () => {
    const secret = ['q7', 'Xk2', 'Vb9', 'Tn4', 'Rz8', 'Wm3'].join('');
    write('calls.json', [
      {
        request: {
          method: 'GET',
          url: `/api/v2/nope/${secret}`,
          headers: { Authorization: `Bearer ${secret}` },
        },
        response: { status: 403 },
      },
    ]);
    await why403('calls.json --update-baseline');
    expect(readFileSync(join(folder, 'why403-ignore.json'), 'utf8')).not.toContain(secret);
  });
});

describe('a configuration', () => {
  it('that is no file is refused, in one line', async () => {
    mkdirSync(join(folder, 'why403.config.json'));
    expect(await why403('config')).toMatchObject({
      exitCode: 2,
      stderr: 'why403: why403.config.json: is a folder\n',
    });
    expect((await why403('config --config /dev/zero')).stderr).toBe(
      'why403: --config /dev/zero: is a device, no file\n',
    );
  });

  it('that is too large is refused', async () => {
    write('why403.config.json', ' '.repeat(4 * 1024 * 1024 + 1));
    expect(await why403('config')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('is larger than 4 MB'),
    });
  });

  it('places its reports beside itself', async () => {
    write('calls.json', [REFUSED]);
    write('why403.config.json', { formats: ['stylish', 'json=reports.json'] });
    mkdirSync(join(folder, 'below'));
    await why403('../calls.json', {}, join(folder, 'below'));
    expect(readdirSync(folder)).toContain('reports.json');
    // Flags stand above all of it.
    rmSync(join(folder, 'reports.json'));
    await why403('calls.json --format ndjson');
    expect(readdirSync(folder)).not.toContain('reports.json');
  });

  it('is never written over by a report', async () => {
    write('calls.json', [REFUSED]);
    write('why403.config.json', {});
    expect(await why403('calls.json --format json=why403.config.json')).toMatchObject({ exitCode: 2 });
    expect(readFileSync(join(folder, 'why403.config.json'), 'utf8')).toBe('{}');
  });

  it('stands below a context file, and says where its facts are from', async () => {
    write('calls.json', [REFUSED]);
    write('why403.config.json', {
      region: 'mypurecloud.ie',
      targetOrganization: '11111111-0000-4000-8000-000000000001',
    });
    write('caller.json', { region: 'mypurecloud.com' });
    const alone = await why403(
      'can GET /api/v2/users/me --org 33333333-0000-4000-8000-000000000003 --format json',
    );
    expect(alone.stdout).toContain('why403.config.json:1');
    const beside = await why403('can GET /api/v2/users/me --context caller.json');
    expect(beside.stderr).toBe('');
  });

  it('names the region of a live call where nothing else does', async () => {
    write('why403.config.json', { region: 'europe', regions: { europe: 'eu-west-1' } });
    const client = {
      GENESYSCLOUD_OAUTHCLIENT_ID: '22222222-0000-4000-8000-000000000002',
      GENESYSCLOUD_OAUTHCLIENT_SECRET: ['made', 'up', 'for', 'this', 'test'].join('-'),
    };
    expect((await why403('token --offline --no-config', client)).stderr).toContain('there is no region');
    expect((await why403('token --offline', client)).stderr).not.toContain('region');
  });

  it('is not read by what needs none', async () => {
    write('why403.config.json', '{');
    for (const words of ['rules', 'explain 403', '--version', 'config --help', 'config --no-config'])
      expect((await why403(words)).exitCode, words).toBe(0);
  });
});

it('init writes what config shows', async () => {
  expect(await why403('init')).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await why403('config')).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await why403('init')).toMatchObject({ exitCode: 2 });
  mkdirSync(join(folder, 'below'));
  const { stderr } = await why403('init', {}, join(folder, 'below'));
  expect(stderr).toContain('it counts here in place of ../why403.config.jsonc');
});
