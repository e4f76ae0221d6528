/** The machinery of `npm run fuzz`, and a first share of its inputs. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/index.js';
import { inputOf, readFixtures } from './inputs.js';
import { minimised } from './minimise.js';
import { miscounted, oraclesOf } from './oracles.js';
import { builtSchema } from './schema.js';
import { shownWrongly } from './shown.js';

const root = join(import.meta.dirname, '../..');
const fixtures = readFixtures(join(root, 'fixtures'));
const complaints = oraclesOf(builtSchema(root));
const encoder = new TextEncoder();
const decoder = new TextDecoder();

describe('an input', () => {
  it('is the same whenever it is made', () => {
    const made = () =>
      Array.from({ length: 200 }, (_, number) => {
        const { bytes, ...rest } = inputOf(7, number, fixtures);
        return `${JSON.stringify(rest)} ${decoder.decode(bytes)}`;
      });
    const once = made();
    expect(made().filter((text, number) => text !== once[number])).toEqual([]);
  });

  it('is another for another number or seed, and below 1 MB', () => {
    const texts = [1, 2].flatMap((seed) =>
      Array.from({ length: 300 }, (_, number) => inputOf(seed, number, fixtures)),
    );
    expect(new Set(texts.map(({ bytes }) => decoder.decode(bytes))).size).toBeGreaterThan(550);
    expect(Math.max(...texts.map(({ bytes }) => bytes.length))).toBeLessThan(1_000_000);
  });

  it('holds its secret where it says so', () => {
    const made = Array.from({ length: 500 }, (_, number) => inputOf(3, number, fixtures));
    const named = made.filter(({ canary }) => canary !== null);
    expect(named.length).toBeGreaterThan(40);
    for (const { bytes, canary } of named) expect(decoder.decode(bytes)).toContain(canary);
  });
});

describe('the oracles', () => {
  it.each([
    ['an escape', 'a\u001b[31m'],
    ['a mark without a width', 'a\u200bb'],
    ['a command at the beginning of a line', 'a\n ::error::b'],
    ['a command in a line', 'a ##teamcity[b]'],
    ['a section', 'section_start:1:x'],
    ['a fold', 'a\n--- b'],
    ['the secret', 'it is Abcdefgh12345678'],
    ['the secret on two lines', 'it is Abcdefgh\n  12345678'],
  ])('see %s', (_, text) => {
    expect(shownWrongly(text, 'Abcdefgh12345678')).toHaveLength(1);
  });

  it('see a wrong count', () => {
    const report = diagnose(
      'curl https://api.mypurecloud.ie/api/v2/users/me -H "Authorization: Bearer x"\n\n403',
      { all: true },
    );
    expect(miscounted(report)).toEqual([]);
    const { summary } = report;
    expect(miscounted({ ...report, summary: { ...summary, refused: summary.refused + 1 } })).not.toEqual([]);
    expect(miscounted({ ...report, summary: { ...summary, exchanges: 9 } })).not.toEqual([]);
  });

  it('leave the smallest part that fails', () => {
    const text = `${'a'.repeat(500)}<${'b'.repeat(300)}>${'c'.repeat(99)}`;
    const fails = (bytes: Uint8Array) => /<.*>/s.test(decoder.decode(bytes));
    expect(decoder.decode(minimised(encoder.encode(text), fails))).toBe('<>');
  });
});

describe('inputs of a seed', () => {
  it.each(Array.from({ length: 4 }, (_, share) => share))('part %i', (share) => {
    for (let number = share * 100; number < (share + 1) * 100; number += 1) {
      const input = inputOf(403, number, fixtures);
      expect(complaints(input), `input ${number}: ${input.name}`).toEqual([]);
    }
  });
});
