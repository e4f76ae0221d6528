import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/source/lines.js';

describe('the line and column of an offset', () => {
  it.each([
    ['', 0, 1, 1],
    ['ab', 1, 1, 2],
    ['ab', 2, 1, 3],
    ['ab', 99, 1, 3],
    ['ab', -1, 1, 1],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 2, 1, 3],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['a\n\n', 3, 3, 1],
  ])('%j at %d: %d:%d', (text, offset, line, column) => {
    expect(linesOf(text)(offset)).toEqual({ line, column });
  });

  it('is that of counting', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n'), maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.nat(40), (text, asked) => {
        const offset = Math.min(asked, text.length);
        const before = text.slice(0, offset);
        const isWithin = before.endsWith('\r') && text[offset] === '\n';
        const lines = (isWithin ? before.slice(0, -1) : before).split(/\r\n|\r|\n/);
        const column = (lines.at(-1)?.length ?? 0) + (isWithin ? 2 : 1);
        expect(linesOf(text)(offset)).toEqual({ line: lines.length, column });
      }),
      { numRuns: 200 },
    );
  });
});
