/** What `npm publish` would send, put where nothing else is installed but what its package.json asks for. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const exec = promisify(execFile);

let folder: string;
/** The package as it lies in the node_modules of a project of somebody else. */
let installed: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'why403-package-'));
  installed = join(folder, 'node_modules/why403');
  mkdirSync(installed, { recursive: true });
  // What is built is there already, by `npm test`.
  await exec('npm', ['pack', '--ignore-scripts', '--offline', '--silent', '--pack-destination', folder], {
    cwd: root,
    shell: process.platform === 'win32',
    env: { ...process.env, npm_config_cache: join(folder, 'npm') },
  });
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? 'no tarball';
  await exec('tar', ['-xzf', join(folder, tarball), '-C', installed, '--strip-components=1']);
  for (const name of Object.keys(manifest().dependencies))
    cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}
const manifest = (): Manifest => JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));

/** Nothing of whoever runs the tests; no proxy, no credentials. */
const environment = { PATH: process.env['PATH'] };
async function node(...words: readonly string[]) {
  const {
    code = 0,
    stdout,
    stderr,
  } = await exec(process.execPath, words, {
    cwd: folder,
    env: environment,
  }).catch((error) => error);
  return { code, stdout, stderr };
}
const program = 'node_modules/why403/dist/why403.js';

describe('the packed package', () => {
  it('asks for undici, and for nothing else', () => {
    expect(Object.keys(manifest().dependencies)).toEqual(['undici']);
  });

  it('is built before it is packed', () => {
    expect(manifest().scripts['prepack']).toBe('npm run build');
  });

  it('brings licences, changes and schemas, and no source', () => {
    const names = readdirSync(installed, { recursive: true, encoding: 'utf8' }).map((name) =>
      name.replaceAll('\\', '/'),
    );
    const expected = [
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'dist/THIRD-PARTY-LICENSES.txt',
      'dist/report.schema.json',
      'dist/lint.schema.json',
      'dist/preflight.schema.json',
      'dist/contract-diff.schema.json',
      'dist/needs.schema.json',
      'dist/context.schema.json',
    ];
    for (const name of expected) expect(names).toContain(name);
    expect(
      names.filter((name) => /(?:^|\/)(?:node_modules|test|scripts|facts)\/|[^d]\.ts$/.test(name)),
    ).toEqual([]);
  });

  it('explains a refused call, offline', async () => {
    const answer = '{"code":"missing.any.permissions","status":403}';
    const ran = await node(program, `GET /api/v2/routing/queues ${answer}`);
    expect(ran.stderr).toBe('');
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('missing-permission');
  });

  it.each([
    ['help', ['--help'], 0],
    [
      'a context, checked against its schema',
      ['can', 'GET', '/api/v2/routing/queues', '--context', 'caller.json'],
      3,
    ],
    [
      'a live call that reaches nobody',
      ['token', '--token-file', 'token.txt', '--gateway', 'http://127.0.0.1:9'],
      4,
    ],
  ])('runs what is loaded for %s', async (_, words, code) => {
    writeFileSync(join(folder, 'caller.json'), '{"grantType":"client_credentials"}');
    writeFileSync(join(folder, 'token.txt'), 'aB3dE6gH9jK2mN5p');
    const ran = await node(program, ...words);
    expect(ran.stderr + ran.stdout).not.toMatch(/ERR_MODULE_NOT_FOUND|Cannot find/);
    expect(ran.code, ran.stderr).toBe(code);
  });

  it('loads as a library, and in Node with its live questions', async () => {
    writeFileSync(
      join(folder, 'use.mjs'),
      `import { diagnose } from 'why403';
import { askAboutToken, diagnoseFiles } from 'why403/node';
console.log(typeof diagnoseFiles, diagnose('GET /api/v2/routing/queues returns 403').diagnoses.length);
await askAboutToken({ token: 'aB3dE6gH9jK2mN5p', gateway: 'http://127.0.0.1:9' }).catch(({ message }) => console.log(message));`,
    );
    const { stdout, stderr } = await node('use.mjs');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^function 1\n.*127\.0\.0\.1/);
  });

  it('has declarations that a strict compiler takes without any other package', async () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { diagnose, type Report } from 'why403';
import { askAboutToken, diagnoseFiles, diagnoseLive } from 'why403/node';
export const report: Report = diagnose('403');
export const answers = [askAboutToken, diagnoseFiles, diagnoseLive];`,
    );
    const compilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      exactOptionalPropertyTypes: true,
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      module: 'nodenext',
      types: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['use.ts'] }));
    const { code, stdout } = await node(join(root, 'node_modules/typescript/bin/tsc'), '-p', '.');
    expect(stdout).toBe('');
    expect(code).toBe(0);
  });
});
