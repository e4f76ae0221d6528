/** The files of a project on disk: found, refused, written; and what live calls take from them. */
import { spawnSync } from 'node:child_process';
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

  it('of a path that ends in a star hides that path and nothing below', async () => {
    const star = exchange(
      'GET https://api.mypurecloud.com/api/v2/*',
      ANSWERS.missingAny('[routing:queue:view]'),
    );
    write('star.json', [star]);
    expect(await why403('star.json --update-baseline')).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(folder, 'why403-ignore.json'), 'utf8')).toContain('"GET /api/v2/%2A"');
    write('calls.json', [star, REFUSED, OTHER]);
    const { stdout, exitCode } = await why403('calls.json --format json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).summary).toMatchObject({ refused: 2, ignored: { count: 1 } });
  });

  it('holds no mail address and no name of a path, and hides the call all the same', async () => {
    write('calls.json', [
      {
        request: { method: 'GET', url: '/api/v2/nosuch/ada%40example.com/Ada%20Example' },
        response: { status: 403 },
      },
    ]);
    expect(await why403('calls.json --update-baseline')).toMatchObject({ exitCode: 0 });
    const text = readFileSync(join(folder, 'why403-ignore.json'), 'utf8');
    expect(text).not.toMatch(/ada|example/i);
    expect(text).toContain('"GET /api/v2/nosuch/{mail}/{text}"');
    expect(await why403('calls.json')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('that is a link which leads nowhere, or in a circle, is an error', async () => {
    write('calls.json', [REFUSED]);
    symlinkSync('nowhere.json', join(folder, 'why403-ignore.json'));
    for (const words of ['calls.json', 'calls.json --update-baseline', 'config'])
      expect(await why403(words), words).toMatchObject({
        exitCode: 2,
        stdout: '',
        stderr: 'why403: why403-ignore.json: is a link to a file that does not exist\n',
      });
    rmSync(join(folder, 'why403-ignore.json'));
    symlinkSync('why403-ignore.json', join(folder, 'why403-ignore.json'));
    expect(await why403('calls.json')).toMatchObject({
      exitCode: 2,
      stderr: 'why403: why403-ignore.json: the link leads to itself, or over too many others\n',
    });
  });

  it('holds no secret of the input, and hides nothing that stands behind one in a path', async () => {
    const secret = ['q7', 'Xk2', 'Vb9', 'Tn4', 'Rz8', 'Wm3'].join('');
    const call = (end: string, token = secret) => ({
      request: {
        method: 'GET',
        url: `https://gateway.example.com/x/${token}/${end}`,
        headers: { Authorization: `Bearer ${token}` },
      },
      response: { status: 403 },
    });
    write('calls.json', [call('one')]);
    await why403('calls.json --update-baseline');
    const text = readFileSync(join(folder, 'why403-ignore.json'), 'utf8');
    expect(text).not.toContain(secret);
    expect(text).toContain('"GET gateway.example.com/x/{id}/one"');
    write('calls.json', [call('two', `9${secret}`), call('two'), call('one')]);
    const { stdout } = await why403('calls.json --format json');
    expect(JSON.parse(stdout).summary).toMatchObject({ refused: 2, ignored: { count: 1 } });
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

  it('that is a link which leads nowhere is an error, and nothing of a folder above holds in its place', async () => {
    write('why403.config.json', {});
    mkdirSync(join(folder, 'below'));
    symlinkSync('nowhere.json', join(folder, 'below/why403.config.json'));
    expect(await why403('config', {}, join(folder, 'below'))).toMatchObject({
      exitCode: 2,
      stderr: 'why403: why403.config.json: is a link to a file that does not exist\n',
    });
    expect((await why403('init', {}, join(folder, 'below'))).stderr).toContain('why403.config.json exists');
  });

  it('writes no report out of its folder, by no link', async () => {
    mkdirSync(join(folder, 'in'));
    mkdirSync(join(folder, 'out'));
    write('out/victim.json', 'mine');
    write('in/calls.json', [REFUSED]);
    symlinkSync('../out', join(folder, 'in/folder'));
    symlinkSync('../out/victim.json', join(folder, 'in/file.json'));
    symlinkSync('../out/new.json', join(folder, 'in/new.json'));
    for (const file of [
      'folder/victim.json',
      'folder/new.json',
      'file.json',
      'new.json',
      'folder/../../out/x',
    ]) {
      write('in/why403.config.json', { formats: [`json=${file}`] });
      expect(await why403('calls.json', {}, join(folder, 'in')), file).toMatchObject({
        exitCode: 2,
        stderr: expect.stringMatching(/out(?:side)? of the folder of the configuration/),
      });
    }
    expect(readdirSync(join(folder, 'out'))).toEqual(['victim.json']);
    expect(readFileSync(join(folder, 'out/victim.json'), 'utf8')).toBe('mine');
    // Whoever types it, means it.
    write('in/why403.config.json', {});
    const typed = await why403('calls.json --format json=folder/new.json', {}, join(folder, 'in'));
    expect(typed.exitCode).toBe(1);
  });

  it('says where its reports went when none is on standard output', async () => {
    write('calls.json', [REFUSED]);
    write('why403.config.json', { formats: ['json=a.json', 'ndjson=b.ndjson'] });
    const quiet = await why403('calls.json');
    expect(quiet).toMatchObject({
      stdout: '',
      stderr: 'note: why403.config.json:1: the reports are in a.json, b.ndjson\n',
    });
    expect((await why403('calls.json', { WHY403_FORMAT: 'json=c.json' })).stderr).toBe(
      'note: WHY403_FORMAT: the report is in c.json\n',
    );
    expect((await why403('calls.json --format json=d.json')).stderr).toBe('');
  });

  it('that is in UTF-16 is told so', async () => {
    writeFileSync(join(folder, 'why403.config.json'), Buffer.from('\ufeff{"strict": true}', 'utf16le'));
    expect((await why403('config')).stderr).toBe(
      'why403: why403.config.json:1:1: is in UTF-16; save it as UTF-8\n',
    );
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

it('a working directory that has been removed ends in no internal error', () => {
  write('calls.json', [REFUSED]);
  const gone = join(folder, 'gone');
  const inGone = (words: string) => {
    const script = `mkdir ${gone}; cd ${gone}; rmdir ${gone}; exec ${process.execPath} ${program} ${words}`;
    const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', script], { encoding: 'utf8', input: '' });
    return { exitCode: status, stdout, stderr };
  };
  for (const format of ['stylish', 'sarif', 'markdown', 'gitlab']) {
    const { exitCode, stdout } = inGone(`${join(folder, 'calls.json')} --format ${format}`);
    expect(exitCode, format).toBe(1);
    expect(stdout, format).toContain('routing');
  }
  expect(inGone(`${join(folder, 'calls.json')} --format json=x`)).toMatchObject({
    exitCode: 2,
    stderr: 'why403: the working directory has been removed; change to a folder that exists\n',
  });
});
