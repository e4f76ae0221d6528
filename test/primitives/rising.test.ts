import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFrom, firstNumberFrom, lastNumberUpTo, placeOfPart } from '../../src/primitives/rising.js';

const rising = fc.array(fc.integer({ min: -20, max: 20 })).map((all) => all.sort((a, b) => a - b));
const asked = fc.integer({ min: -25, max: 25 });

describe('looking up in a list that rises', () => {
  it('finds the first that is not below, and the last that is not above', () => {
    fc.assert(
      fc.property(rising, asked, (all, number) => {
        const first = all.findIndex((one) => one >= number);
        expect(firstNumberFrom(all, number)).toBe(first < 0 ? all.length : first);
        expect(lastNumberUpTo(all, number)).toBe(all.findLastIndex((one) => one <= number));
        expect(
          firstFrom(
            all.map((of) => ({ of })),
            number,
            ({ of }) => of,
          ),
        ).toBe(firstNumberFrom(all, number));
      }),
    );
  });

  it('finds the part that holds an offset', () => {
    const parts = [
      { start: 2, end: 4 },
      { start: 4, end: 5 },
      { start: 9, end: 12 },
    ];
    expect([0, 2, 3, 4, 5, 8, 9, 11, 12].map((offset) => placeOfPart(parts, offset))).toEqual([
      -1, 0, 0, 1, -1, -1, 2, 2, -1,
    ]);
    expect(placeOfPart([], 0)).toBe(-1);
  });
});
