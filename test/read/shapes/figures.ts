/** The matrix: every shape with every refusal, and what of it is right, tier by tier. */
import { SHAPES } from './families/index.js';
import { type Measured, measure, PARTS, type Part } from './measure.js';
import { REFUSALS, type Refusal } from './refusals.js';
import { type Shape, TIERS, type Tier } from './shape.js';

export interface Cell {
  readonly shape: Shape;
  readonly refusal: Refusal;
  readonly result: Measured;
}

/** Reads all shapes with all refusals. */
export const readMatrix = (): readonly Cell[] =>
  SHAPES.flatMap((shape) => REFUSALS.map((refusal) => ({ shape, refusal, result: measure(shape, refusal) })));

/** How many were asked for and how many are right: of one part, or of all. */
export function count(
  cells: readonly Cell[],
  parts: readonly Part[] = PARTS,
): { asked: number; right: number } {
  const results = cells.flatMap(({ result }) => parts.map((part) => result[part]));
  const asked = results.filter((right) => right !== null);
  return { asked: asked.length, right: asked.filter(Boolean).length };
}

export const ofTier = (cells: readonly Cell[], tier: Tier): readonly Cell[] =>
  cells.filter(({ shape }) => shape.tier === tier);

/** A table of words: a row a tier, a column a part. The first row names the columns. */
export function figures(cells: readonly Cell[]): readonly (readonly string[])[] {
  const rows = TIERS.map((tier) => {
    const own = ofTier(cells, tier);
    const shapes = new Set(own.map(({ shape }) => shape.name)).size;
    return [tier, String(shapes), ...PARTS.map((part) => share(count(own, [part])))];
  });
  return [['', 'shapes', ...PARTS], ...rows];
}

const share = ({ asked, right }: { asked: number; right: number }): string => `${right}/${asked}`;
