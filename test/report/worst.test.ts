import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepWorst, worstFirst } from '../../src/report/worst.js';

const row = fc.record({
  level: fc.constant('error' as const),
  likelihood: fc.constantFrom('certain' as const, 'likely' as const, 'possible' as const, null),
  count: fc.integer({ min: 1, max: 4 }),
});

it('what is kept as it comes is what stands first of all', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), fc.integer({ min: 1, max: 10 }), (all, most) => {
      const numbered = all.map((each, number) => ({ ...each, number }));
      const worst = keepWorst<(typeof numbered)[number]>(most);
      for (const each of numbered) worst.add(each);
      expect(worst.kept.map(({ number }) => number)).toEqual(worstFirst(all).error.slice(0, most));
      expect(worst.left()).toBe(Math.max(0, all.length - most));
    }),
  );
});
