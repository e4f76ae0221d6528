/** `npm run new-rule` on a copy of what it needs: what it writes fits, and fails only where something is to be written. */
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UNWRITTEN } from '../rules/tester.js';

const root = join(import.meta.dirname, '../..');
const COPIED = [
  'package.json',
  'tsconfig.json',
  'biome.json',
  'vitest.config.ts',
  'rules',
  'scripts/new-rule.mjs',
  'src',
  'test/judge/harness.ts',
  'test/rules',
];

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'why403-new-rule-'));
  mkdirSync(join(copy, 'test/judge'), { recursive: true });
  mkdirSync(join(copy, 'scripts'));
  for (const path of COPIED) cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true }));

interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of node in the copy. */
function node(...words: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const environment = { PATH: process.env['PATH'], NO_COLOR: '1' };
    const child = execFile(
      process.execPath,
      words,
      { cwd: copy, env: environment },
      (_error, stdout, stderr) => resolve({ exitCode: child.exitCode, stdout, stderr }),
    );
  });
}
const newRule = (...words: readonly string[]) => node('scripts/new-rule.mjs', ...words);
/** The tests of the new rules, and those of the list of rules. */
const testRules = () =>
  node('node_modules/vitest/vitest.mjs', 'run', 'fresh', 'secret-word', 'test/rules', '--maxWorkers=1');
const read = (path: string) => readFileSync(join(copy, path), 'utf8');

describe('npm run new-rule', () => {
  it.each([
    ['no id', [], 'give one id'],
    ['two ids', ['token-fresh', 'token-old'], 'give one id'],
    ['an upper-case letter', ['tokenFresh'], 'is no id'],
    ['a path', ['../token-fresh'], 'is no id'],
    ['a rule', ['scope-present'], 'there is a rule scope-present already'],
    ['another file', ['index'], 'rules/index.ts is there already'],
    ['what is imported', ['define-rule'], 'that name is taken'],
    ['a word of the language', ['delete'], 'that name is taken'],
  ])('refuses %s in one line, and writes nothing', async (_, words, reason) => {
    const before = [readdirSync(join(copy, 'rules')), read('rules/index.ts'), read('src/judge/ids.ts')];
    const { exitCode, stdout, stderr } = await newRule(...words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^new-rule: [^\n]+\n$/);
    expect(stderr).toContain(reason);
    expect([readdirSync(join(copy, 'rules')), read('rules/index.ts'), read('src/judge/ids.ts')]).toEqual(
      before,
    );
  });

  it('writes a rule and its test that compile, lint, and fail until the texts are written', {
    timeout: 60_000,
  }, async () => {
    for (const id of ['token-fresh', 'freshness']) {
      const { exitCode, stdout, stderr } = await newRule(id);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      for (const word of [`rules/${id}.ts`, `rules/${id}.test.ts`, 'npm test rules', 'npm run docs'])
        expect(stdout).toContain(word);
    }
    const ofLint = await newRule('--lint', 'secret-word');
    expect({ exitCode: ofLint.exitCode, stderr: ofLint.stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(ofLint.stdout).toContain('rules/lint/secret-word.test.ts');
    const [types, lint, unwritten] = await Promise.all([
      node('node_modules/typescript/bin/tsc', '--noEmit'),
      node(
        'node_modules/@biomejs/biome/bin/biome',
        'check',
        '--error-on-warnings',
        'rules',
        'src/judge/ids.ts',
        'src/lint/ids.ts',
      ),
      testRules(),
    ]);
    expect(types).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(lint.exitCode, lint.stdout + lint.stderr).toBe(0);
    expect(unwritten.exitCode).toBe(1);
    const failed = [...unwritten.stderr.matchAll(/FAIL {2}(\S+)/g)].map(([, file]) => file);
    expect([...new Set(failed)].sort()).toEqual([
      'rules/freshness.test.ts',
      'rules/lint/secret-word.test.ts',
      'rules/token-fresh.test.ts',
    ]);
    const reasons = unwritten.stderr.match(/^AssertionError: .*/gm) ?? [];
    expect(reasons.filter((line) => !line.includes(`the rule still holds "${UNWRITTEN}"`))).toEqual([]);

    for (const id of ['token-fresh', 'freshness', 'lint/secret-word'])
      writeFileSync(join(copy, `rules/${id}.ts`), read(`rules/${id}.ts`).replaceAll(UNWRITTEN, 'In words'));
    const written = await testRules();
    expect(written.exitCode, written.stdout + written.stderr).toBe(0);
  });
});
