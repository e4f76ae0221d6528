import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastCover } from '../../src/primitives/least-cover.js';

const names = (lists: readonly (readonly string[])[], rank: (name: string) => number = () => 0) =>
  leastCover(lists, rank).names;

describe('the least set of names', () => {
  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ['asks for nothing where nothing is asked', [], []],
    ['asks for nothing for an empty list', [[]], []],
    ['is the only name', [['a']], ['a']],
    ['is one name of a list, the first', [['a', 'b']], ['a']],
    [
      'is the name that both lists have',
      [
        ['a', 'b'],
        ['c', 'b'],
      ],
      ['b'],
    ],
    ['takes what must be, and nothing for what it answers', [['b'], ['a', 'b'], ['b', 'c']], ['b']],
    [
      'has a name each where lists have nothing in common',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      ['a', 'c'],
    ],
    [
      'is two and not three (the most frequent name is no good choice)',
      [
        ['x', 'a'],
        ['x', 'b'],
        ['y', 'a'],
        ['y', 'b'],
      ],
      ['x', 'y'],
    ],
    [
      'counts a list that is given twice once',
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      ['a'],
    ],
    ['takes each name of those that are all needed', [['c'], ['a'], ['b']], ['c', 'a', 'b']],
  ])('%s', (_, lists, least) => {
    expect(names(lists)).toEqual(least);
  });

  it('prefers a name of a smaller rank, and never for a larger set', () => {
    const rank = (name: string) => (name.endsWith('view') ? 0 : 1);
    expect(names([['edit', 'view']], rank)).toEqual(['view']);
    expect(
      names(
        [
          ['edit', 'a-view'],
          ['edit', 'b-view'],
        ],
        rank,
      ),
    ).toEqual(['edit']);
  });

  it('names what would do instead, only where it answers all that the name answers', () => {
    expect(leastCover([['a', 'b', 'c']], () => 0).alternatives).toEqual([{ instead: 'a', any: ['b', 'c'] }]);
    expect(
      leastCover(
        [
          ['a', 'b'],
          ['a', 'c'],
        ],
        () => 0,
      ).alternatives,
    ).toEqual([]);
    expect(leastCover([['a'], ['a', 'b']], () => 0).alternatives).toEqual([]);
  });

  const lists = fc.array(fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 }), { maxLength: 8 });
  it('holds a name of every list, and is no larger than any other set that does', () => {
    fc.assert(
      fc.property(lists, (asked) => {
        const cover = names(asked);
        expect(asked.every((list) => list.some((name) => cover.includes(name)))).toBe(true);
        const all = [...'abcdefgh'];
        for (let set = 0; set < 256; set += 1) {
          const chosen = all.filter((_, bit) => (set & (1 << bit)) !== 0);
          if (asked.every((list) => list.some((name) => chosen.includes(name))))
            expect(cover.length).toBeLessThanOrEqual(chosen.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('answers many long lists in time', () => {
    const many = Array.from({ length: 3000 }, (_, at) =>
      Array.from({ length: 74 }, (__, name) => `p:${(at * 7 + name * 3) % 500}`),
    );
    const cover = new Set(names(many));
    expect(many.every((list) => list.some((name) => cover.has(name)))).toBe(true);
    expect(cover.size).toBeLessThan(40);
  });
});
