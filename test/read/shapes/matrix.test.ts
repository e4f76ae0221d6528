/**
 * Every shape shows every refusal: how much of what it shows is read.
 *
 * SHOW_SHAPES=1 prints the figures of each tier and all that went wrong; SHOW_SHAPES=<name> also the texts of the shapes of
 * that name; WRITE_SHAPES=<folder> writes them all, for use by hand.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SHAPES } from './families/index.js';
import { type Measured, measure, PARTS } from './measure.js';
import { REFUSALS } from './refusals.js';
import { TIERS, type Tier } from './shape.js';

const { SHOW_SHAPES: show, WRITE_SHAPES: folder } = process.env;

/** Of a hundred, how many at least are right in each tier. */
const AT_LEAST: Readonly<Record<Tier, number>> = { everybody: 100, common: 98, some: 97, rare: 95 };

const measured = SHAPES.flatMap((shape) =>
  REFUSALS.map((refusal) => ({ shape, refusal, result: measure(shape, refusal) })),
);

const asked = (result: Measured): number => PARTS.filter((part) => result[part] !== null).length;
const right = (result: Measured): number => PARTS.filter((part) => result[part] === true).length;

afterAll(() => {
  if (folder !== undefined) writeAll(folder);
  if (show === undefined) return;
  console.log(
    TIERS.map(
      (tier) => `${tier.padEnd(10)} ${PARTS.map((part) => `${part} ${share(tier, part)}`).join('  ')}`,
    ).join('\n'),
  );
  for (const { shape, refusal, result } of measured) {
    const wrong = PARTS.filter((part) => result[part] === false);
    if (wrong.length > 0)
      console.log(`${shape.name}, ${refusal.name}: ${wrong.join(', ')}\n      ${result.told}`);
    if (show !== '1' && shape.name.includes(show)) console.log(String(shape.write(refusal)));
  }
});

function share(tier: Tier, part: (typeof PARTS)[number]): string {
  const results = measured.filter(({ shape, result }) => shape.tier === tier && result[part] !== null);
  return `${results.filter(({ result }) => result[part] === true).length}/${results.length}`;
}

function writeAll(into: string): void {
  mkdirSync(into, { recursive: true });
  for (const { shape, refusal } of measured)
    writeFileSync(join(into, `${shape.name}.${refusal.name}.txt`), shape.write(refusal));
}

describe('shapes of refused calls', () => {
  it.each(TIERS)('that are met by %s are read', (tier) => {
    const results = measured.filter(({ shape }) => shape.tier === tier).map(({ result }) => result);
    const all = results.reduce((sum, result) => sum + asked(result), 0);
    const good = results.reduce((sum, result) => sum + right(result), 0);
    expect(good).toBeGreaterThanOrEqual((all * AT_LEAST[tier]) / 100);
  });

  it('never give away a token, nor lend the caller what is missing', () => {
    const lent = measured.filter(({ result }) => result.unheld === false || result.secret === false);
    expect(lent.map(({ shape, refusal }) => `${shape.name}, ${refusal.name}`)).toEqual([]);
  });

  it('have names of their own', () => {
    expect(new Set(SHAPES.map(({ name }) => name)).size).toBe(SHAPES.length);
  });
});
