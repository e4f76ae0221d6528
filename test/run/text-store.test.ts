import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextStore } from '../../src/run/text-store.js';
import { overflowInMemory } from './overflow.js';

const texts = fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 30 });

describe('the store of texts', () => {
  it.each([
    ['in memory', null, undefined],
    ['with all of them in an overflow', overflowInMemory, 0],
    ['with some of them in an overflow', overflowInMemory, 200],
    ['with an overflow that fills up', () => overflowInMemory(300), 0],
  ] as const)('gives each back, as often as it is wanted: %s', (_, overflow, most) => {
    fc.assert(
      fc.property(texts, (added) => {
        const store = createTextStore(overflow?.() ?? null, most);
        const keys = added.map((text) => store.keep(text));
        expect(keys.toReversed().map(store.get)).toEqual(added.toReversed());
        expect(keys.map(store.get)).toEqual(added);
      }),
    );
  });
});
