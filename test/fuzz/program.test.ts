/** Inputs of the same kinds through the built program: exit codes, and nothing but plain lines on standard error. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inputOf, readFixtures } from './inputs.js';
import { shownWrongly } from './oracles.js';

const root = join(import.meta.dirname, '../..');
const fixtures = readFixtures(join(root, 'fixtures'));
const folder = mkdtempSync(join(tmpdir(), 'why403-fuzz-'));
const file = join(folder, 'input');

afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'dist/why403.js'), ...words], { encoding: 'utf8' });

/** A place in our own code, as an error that nobody caught shows it. */
const STACK = /^\s+at .*why403|node:internal/m;

describe('the built program', () => {
  it.each(Array.from({ length: 20 }, (_, share) => share))('part %i', (share) => {
    for (let number = share * 4; number < (share + 1) * 4; number += 1) {
      const { name, bytes, canary } = inputOf(11, number, fixtures);
      writeFileSync(file, bytes);
      const words =
        number % 4 === 3 ? ['sanitize', file] : [file, '--format', number % 4 === 2 ? 'stylish' : 'json'];
      const { status, stdout, stderr } = run(...words);
      const which = `input ${number}: ${name}`;
      expect([0, 1, 2], which).toContain(status);
      expect(stderr, which).not.toMatch(STACK);
      expect([...shownWrongly(stdout, canary), ...shownWrongly(stderr, canary)], which).toEqual([]);
      if (!words.includes('json') || status === 2) continue;
      expect(JSON.parse(stdout).summary.refused > 0, which).toBe(status === 1);
    }
  });
});
