import { describe, expect, it } from 'vitest';
import { nearWords } from '../../src/primitives/near-words.js';
import { editDistance, suggestedEdits } from '../../src/primitives/spelling.js';

/** Optimal string alignment, by its definition. */
function defined(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Number.NaN;
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const line = table[row] ?? [];
      line[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (same ? 0 : 1),
        swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(a.length, b.length);
}

/** All words of up to five letters of these. */
const short = ['', ...'ab'].flatMap((a) =>
  ['', ...'abc'].flatMap((b) => ['', ...'ba'].flatMap((c) => ['', ...'ca'].map((d) => `${a}${b}${c}${d}`))),
);

const KNOWN = ['queue', 'queues', 'quue', 'user', 'users', 'outbound', 'routing', 'éclair', 'q1', '', 'uesr'];

describe('the edits between words', () => {
  it('are those of the definition, up to the limit', () => {
    for (const a of short) {
      for (const b of short) {
        for (const limit of [0, 1, 2, 3])
          expect([a, b, limit, editDistance(a, b, limit)]).toEqual([
            a,
            b,
            limit,
            Math.min(defined(a, b), limit + 1),
          ]);
      }
    }
  });
});

describe('the index of near words', () => {
  const allowed = (own: number, written: number) => suggestedEdits(Math.max(own, written));
  const near = nearWords(KNOWN, allowed);
  const oneByOne = (word: string) =>
    KNOWN.map((known) => ({ word: known, edits: editDistance(word, known, 2) })).filter(
      ({ word: known, edits }) => edits <= allowed(known.length, word.length),
    );

  it('finds what comparing with each finds, in the order of the known words', () => {
    const letters = ['', 'q', 'u', 'e', 'é', '-', 'Q', 'x'];
    const slips = KNOWN.flatMap((word) =>
      [...word, ''].flatMap((_, at) =>
        letters.flatMap((letter) => [
          word.slice(0, at) + letter + word.slice(at),
          word.slice(0, at) + letter + word.slice(at + 1),
          word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + letter + word.slice(at + 2),
        ]),
      ),
    );
    for (const word of slips)
      expect({ word, near: near(word).map(({ word: known, edits }) => ({ word: known, edits })) }).toEqual({
        word,
        near: oneByOne(word),
      });
    expect(slips.some((word) => !KNOWN.includes(word) && near(word).length > 0)).toBe(true);
  });

  it('knows nothing near to what is far', () => {
    expect(near('conversation')).toEqual([]);
    expect(near('quxxx')).toEqual([]);
  });
});
