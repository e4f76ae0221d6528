/** `--format NAME=FILE` writes over nothing that is read, and two reports never go to one file. */
import { spawn } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run } from './scenario.js';

const PROGRAM = join(import.meta.dirname, '../../dist/why403.js');
const CALL = '{"request":{"method":"GET","url":"/api/v2/users/me"},"response":{"status":403}}';

function folderOf(): string {
  const folder = mkdtempSync(join(tmpdir(), 'why403-apart-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'logs'));
  mkdirSync(join(folder, '.gc'));
  for (const name of ['x.json', 'logs/a.json', 'caller.json', 'token.txt', 'ca.pem', '.gc/config.toml'])
    writeFileSync(join(folder, name), name === 'caller.json' ? '{"multiOrg": true}' : CALL);
  symlinkSync('x.json', join(folder, 'link.json'));
  symlinkSync('logs', join(folder, 'recordings'));
  symlinkSync('new.json', join(folder, 'to-new.json'));
  linkSync(join(folder, 'x.json'), join(folder, 'hard.json'));
  return folder;
}

const READ = ['x.json', 'logs/a.json', 'caller.json', 'token.txt', 'ca.pem', '.gc/config.toml'];
const read = (folder: string) => READ.map((name) => readFileSync(join(folder, name), 'utf8'));

const REFUSED: readonly string[] = [
  'x.json --format json=x.json',
  'x.json --format json=./logs/../x.json',
  'x.json --format json=link.json',
  'x.json --format json=hard.json',
  'link.json --format json=x.json',
  'hard.json --format json=link.json',
  'check x.json --format ndjson=x.json',
  'logs --format json=logs/a.json',
  'logs --format json=recordings/a.json',
  'recordings/a.json --format json=logs/a.json',
  'x.json --format json=out.json --format ndjson=hard.json',
  'x.json --context caller.json --format json=caller.json',
  'x.json --format json=.gc/config.toml',
  'live x.json --token-file token.txt --format json=x.json',
  'live x.json --token-file token.txt --format json=token.txt',
  'live x.json --token-file token.txt --cacert ca.pem --format json=ca.pem',
  'can GET /api/v2/users/me --token-file token.txt --format json=token.txt',
  '--format json=x.json curl -d @x.json https://api.mypurecloud.com/api/v2/users/me',
  '--format json=x.json curl -dname@x.json https://api.mypurecloud.com/api/v2/users/me',
];

describe('refused, with nothing written', () => {
  it.each(REFUSED)('%s', async (command) => {
    const folder = folderOf();
    const before = read(folder);
    const { stdout, stderr, exitCode } = await run(PROGRAM, command.split(' '), {
      cwd: folder,
      environment: { HOME: folder },
    });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^why403: --format \w+=\S+: would overwrite an input\n$/);
    expect(read(folder)).toEqual(before);
    expect(existsSync(join(folder, 'out.json'))).toBe(false);
  });

  it.each([
    '--format json=a.json --format ndjson=a.json',
    '--format json=a.json --format ndjson=logs/../a.json',
    '--format json=logs/b.json --format ndjson=recordings/b.json',
    '--format json=new.json --format ndjson=to-new.json',
  ])('two reports in one file: %s', async (formats) => {
    const folder = folderOf();
    const { stderr, exitCode } = await run(PROGRAM, ['x.json', ...formats.split(' ')], { cwd: folder });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^why403: two formats would go to [^\n]+\n$/);
  });

  it('standard input that was led from the file', async () => {
    const folder = folderOf();
    const words = ['-', '--format', 'json=x.json'];
    expect(await led(folder, words, openSync(join(folder, 'hard.json'), 'r'), 'pipe')).toBe(2);
    expect(readFileSync(join(folder, 'x.json'), 'utf8')).toBe(CALL);
  });

  it('standard output that was led to the file', async () => {
    const folder = folderOf();
    const words = ['x.json', '--format', 'json', '--format', 'ndjson=all.json'];
    expect(await led(folder, words, 'ignore', openSync(join(folder, 'all.json'), 'w'))).toBe(2);
  });

  it('sanitize whose output was led to what it reads', async () => {
    const folder = folderOf();
    expect(
      await led(folder, ['sanitize', 'x.json'], 'ignore', openSync(join(folder, 'hard.json'), 'a')),
    ).toBe(2);
    expect(
      await led(folder, ['sanitize', 'logs'], 'ignore', openSync(join(folder, 'logs/c.json'), 'w')),
    ).toBe(2);
    expect(readFileSync(join(folder, 'x.json'), 'utf8')).toBe(CALL);
    expect(
      await led(folder, ['sanitize', 'x.json'], 'ignore', openSync(join(folder, 'clean.json'), 'w')),
    ).toBe(0);
    expect(readFileSync(join(folder, 'clean.json'), 'utf8')).toContain('/api/v2/users/me');
  });
});

const led = (
  cwd: string,
  words: readonly string[],
  input: number | 'ignore',
  output: number | 'pipe',
): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...words], { cwd, stdio: [input, output, 'ignore'] });
    child.on('error', reject);
    child.on('close', resolve);
  });

describe('allowed', () => {
  it.each([
    'x.json --format json=out.json',
    'x.json --format json=out.json --format ndjson=out.ndjson',
    'logs --format json=out.json',
    'logs --format json=logs/new.json',
    'x.json --format json=caller.json',
    'x.json --format json=/dev/null',
  ])('%s', async (command) => {
    const folder = folderOf();
    const { stderr, exitCode } = await run(PROGRAM, command.split(' '), { cwd: folder });
    expect([exitCode, stderr]).toEqual([1, '']);
  });

  it('the report of before is written anew', async () => {
    const folder = folderOf();
    for (let round = 0; round < 2; round++)
      expect((await run(PROGRAM, ['x.json', '--format', 'json=out.json'], { cwd: folder })).exitCode).toBe(1);
  });
});
