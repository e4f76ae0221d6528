/** The summary of a step: appended by the built program, never beyond what GitHub takes. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run } from './scenario.js';

const program = join(import.meta.dirname, '../../dist/why403.js');
const MOST = 1000 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'why403-summary-'));
afterAll(() => rmSync(folder, { recursive: true }));

const calls = join(folder, 'calls.ndjson');
writeFileSync(
  calls,
  Array.from({ length: 200 }, (_, index) =>
    JSON.stringify({
      request: { method: 'GET', url: `https://api.mypurecloud.com/api/v2/no/such-${index}-thing` },
      response: { status: 403, body: { message: 'Zugriff verweigert: ü 漢字' } },
    }),
  ).join('\n'),
);

const runInto = (summary: string, format = 'github') =>
  run(program, [calls, `--format=${format}`], { cwd: folder, environment: { GITHUB_STEP_SUMMARY: summary } });

it('stands behind what other steps wrote', async () => {
  const file = join(folder, 'summary.md');
  writeFileSync(file, '# Tests\nall fine');
  const { stdout, stderr, exitCode } = await runInto(file);
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 1 });
  expect(stdout).toMatch(/^::error /);
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/^# Tests\nall fine\n\n## why403: 200 different problems\n/);
  expect(text).toContain('\n| 200 | ');
});

it('leaves out what does not fit behind them', async () => {
  const file = join(folder, 'full.md');
  writeFileSync(file, 'x'.repeat(MOST - 9000));
  expect(await runInto(file)).toMatchObject({ stderr: '', exitCode: 1 });
  const text = readFileSync(file, 'utf8');
  expect(statSync(file).size).toBeLessThanOrEqual(MOST);
  expect(text).toMatch(/\n1\d\d of 200 different problems are left out here/);
});

it.each([
  ['is full', 'brim.md', 'is full'],
  ['cannot be written', 'no/such/folder.md', 'cannot be written (ENOENT)'],
])('that its file %s is said, and changes no exit code', async (_, name, said) => {
  const file = join(folder, name);
  if (name === 'brim.md') writeFileSync(file, 'x'.repeat(MOST));
  const { stdout, stderr, exitCode } = await runInto(file);
  expect(stderr).toBe(`note: no summary of the step: its file, GITHUB_STEP_SUMMARY, ${said}\n`);
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^::error /);
});

it('is written with this format only', async () => {
  const file = join(folder, 'other.md');
  await runInto(file, 'markdown');
  expect(() => statSync(file)).toThrow();
});
