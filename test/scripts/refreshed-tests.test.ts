/** What is left out of the run on a refreshed contract could not have failed there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isLeftOut, LEFT_OUT } from '../../scripts/refreshed-tests.mjs';
import { CONTRACT, COUNTS } from '../../src/contract/index.js';

const root = join(import.meta.dirname, '../..');
const tests = ['rules', 'test']
  .flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map((name) => `${top}/${name}`),
  )
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.test.ts'));

describe('tests that are left out on a refreshed contract', () => {
  it.each(LEFT_OUT.map(({ why, files }) => [why, files] as const))('%s', (_, files) => {
    expect(tests.filter((file) => files.test(file))).not.toEqual([]);
  });

  it('are none of those that read what the contract says', () => {
    const kept = tests.filter((file) => !isLeftOut(file));
    for (const room of [
      'rules/',
      'test/contract/',
      'test/docs/',
      'test/explain/',
      'test/judge/',
      'test/report/',
    ])
      expect(
        tests.filter((file) => file.startsWith(room) && !kept.includes(file)),
        room,
      ).toEqual([]);
    for (const file of ['test/live/live.test.ts', 'test/cli/scenarios.test.ts', 'test/library.test.ts'])
      expect(kept).toContain(file);
  });

  it('name neither version, nor date, nor a number of the contract', () => {
    const numbers = Object.values(COUNTS).filter((count) => count > 999);
    expect(numbers.length).toBeGreaterThan(1);
    const version = /\d+/.exec(CONTRACT.version)?.[0] ?? '';
    const words = [
      version,
      // A time of that day is no date of the contract.
      `${CONTRACT.date}(?!T)`,
      ...numbers.flatMap((count) => [`${count}`, count.toLocaleString('en')]),
    ];
    const word = new RegExp(`(?<![\\d,.])(?:${words.join('|')})(?![\\d,])`);
    expect(`${COUNTS.operations} operations`).toMatch(word);
    for (const file of tests.filter(isLeftOut))
      expect(readFileSync(join(root, file), 'utf8'), file).not.toMatch(word);
  });
});
