/**
 * Every shape shows every refusal: how much of what it shows is read. `npm run bench -- --only shapes` prints the figures.
 *
 * SHOW_SHAPES=1 prints the figures of each tier and all that went wrong; SHOW_SHAPES=<name> also the texts of the shapes of
 * that name; WRITE_SHAPES=<folder> writes them all, for use by hand.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SHAPES } from './families/index.js';
import { count, figures, ofTier, readMatrix } from './figures.js';
import { PARTS } from './measure.js';
import { TIERS, type Tier } from './shape.js';

const { SHOW_SHAPES: show, WRITE_SHAPES: folder } = process.env;

/** Of a hundred, how many at least are right in each tier. */
const AT_LEAST: Readonly<Record<Tier, number>> = { everybody: 100, common: 99, some: 98, rare: 96 };

const cells = readMatrix();

afterAll(() => {
  if (folder !== undefined) writeAll(folder);
  if (show === undefined) return;
  console.log(
    figures(cells)
      .map((row) => row.map((cell) => cell.padEnd(10)).join(''))
      .join('\n'),
  );
  for (const { shape, refusal, result } of cells) {
    const wrong = PARTS.filter((part) => result[part] === false);
    if (wrong.length > 0)
      console.log(`${shape.name}, ${refusal.name}: ${wrong.join(', ')}\n      ${result.told}`);
    if (show !== '1' && shape.name.includes(show)) console.log(String(shape.write(refusal)));
  }
});

function writeAll(into: string): void {
  mkdirSync(into, { recursive: true });
  for (const { shape, refusal } of cells)
    writeFileSync(join(into, `${shape.name}.${refusal.name}.txt`), shape.write(refusal));
}

describe('shapes of refused calls', () => {
  it.each(TIERS)('that are met by %s are read', (tier) => {
    const { asked, right } = count(ofTier(cells, tier));
    expect((right * 100) / asked).toBeGreaterThanOrEqual(AT_LEAST[tier]);
  });

  it('never give away a token, nor lend the caller what is missing', () => {
    const lent = cells.filter(({ result }) => result.unheld === false || result.secret === false);
    expect(lent.map(({ shape, refusal }) => `${shape.name}, ${refusal.name}`)).toEqual([]);
  });

  it('have names of their own', () => {
    expect(new Set(SHAPES.map(({ name }) => name)).size).toBe(SHAPES.length);
  });
});
