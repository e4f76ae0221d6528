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
        ['a', 'c'],
        ['a', 'd'],
        ['b', 'c'],
        ['b', 'd'],
      ],
      ['a', 'b'],
    ],
    [
      'counts a list that is given twice once',
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      ['a'],
    ],
    ['takes each name of those that are all needed, by the alphabet', [['c'], ['a'], ['b']], ['a', 'b', 'c']],
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

  const NAMES = [...'abcdefghijkl'];
  /** Three names of twelve are preferred to all others, three to no other. */
  const rank = (name: string): number => ('djk'.includes(name) ? 0 : 'abl'.includes(name) ? 2 : 1);
  const lists = fc.array(
    fc.oneof(
      fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 }),
    ),
    { maxLength: 24 },
  );

  it('is the preferred one of the least size, proved, as trying all of them finds it', () => {
    const order = NAMES.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
    fc.assert(
      fc.property(lists, (asked) => {
        expect(leastCover(asked, rank)).toMatchObject({ names: bruteForce(asked, order), exact: true });
      }),
      { numRuns: 60 },
    );
  });

  it('is the same in whatever order lists and names come', () => {
    fc.assert(
      fc.property(lists, fc.integer(), fc.integer({ min: 1, max: 20_000 }), (asked, seed, most) => {
        const mixed = shuffled(
          asked.map((list) => shuffled(list, seed)),
          seed,
        );
        expect(leastCover(mixed, rank, most)).toEqual(leastCover(asked, rank, most));
      }),
      { numRuns: 60 },
    );
  });

  it('holds a name of every list, and says of no set wrongly that it is the least, however few steps it may take', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 3000 }), (asked, most) => {
        const { names: cover, exact, alternatives } = leastCover(asked, rank, most);
        const isMet = (by: readonly string[]) =>
          asked.every((list) => list.some((name) => by.includes(name)));
        expect(isMet(cover)).toBe(true);
        for (const { instead, any } of alternatives)
          for (const other of any)
            expect(isMet(cover.map((name) => (name === instead ? other : name)))).toBe(true);
        if (exact) expect(cover.length).toBe(bruteForce(asked, NAMES).length);
      }),
      { numRuns: 60 },
    );
  });

  it('says where it has no proof: lists without much in common are hard', () => {
    const hard = randomLists(300, 3, 90);
    const { names: cover, exact } = leastCover(hard, () => 0, 100_000);
    expect(exact).toBe(false);
    expect(hard.every((list) => list.some((name) => cover.includes(name)))).toBe(true);
  });

  it('gives what is easy its proof beside what is hard, and the least of it', () => {
    const hard = randomLists(300, 3, 90);
    const easy = [
      ['x1', 'x2'],
      ['x2', 'x3'],
      ['x3', 'x1'],
      ['x4', 'x1'],
    ];
    const { names: cover } = leastCover([...hard, ...easy], () => 0, 100_000);
    expect(cover.filter((name) => name.startsWith('x'))).toEqual(['x1', 'x2']);
  });

  it.each([
    ['of few names', 5000, 50, 300],
    ['of many names', 5000, 50, 20_000],
  ])('answers many long lists %s', (_, count, length, of) => {
    const many = randomLists(count, length, of);
    const cover = new Set(names(many));
    expect(many.every((list) => list.some((name) => cover.has(name)))).toBe(true);
  });

  it('takes no longer for chains, in which each list is narrowed by the one before', () => {
    const chain = Array.from({ length: 4000 }, (_, at) => [`n${at}`, `n${at + 1}`]);
    expect(names(chain).length).toBeGreaterThanOrEqual(2000);
  });
});

/** The preferred one of the least size, of all sets. */
function bruteForce(asked: readonly (readonly string[])[], order: readonly string[]): readonly string[] {
  let best: readonly string[] | null = null;
  const masks = asked.map((list) => list.reduce((mask, name) => mask | bit(order, name), 0));
  for (let set = 0; set < 1 << order.length; set += 1) {
    if (masks.some((mask) => (mask & set) === 0)) continue;
    const chosen = order.filter((name) => (set & bit(order, name)) !== 0);
    if (
      best === null ||
      chosen.length < best.length ||
      (chosen.length === best.length && isPreferred(chosen, best))
    )
      best = chosen;
  }
  return best ?? [];

  function isPreferred(one: readonly string[], other: readonly string[]): boolean {
    const differs = order.find((name) => one.includes(name) !== other.includes(name));
    return differs !== undefined && one.includes(differs);
  }
}

const bit = (order: readonly string[], name: string): number => 1 << order.indexOf(name);

/** Numbers that look random and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

function randomLists(count: number, length: number, of: number): string[][] {
  const next = numbers(7);
  return Array.from({ length: count }, () => Array.from({ length }, () => `n${next(of)}`));
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const next = numbers(seed);
  const keys = new Map(items.map((item) => [item, next(1 << 20)]));
  return items.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
}
