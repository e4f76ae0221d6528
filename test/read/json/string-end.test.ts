import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pairsOf, quoteEnd, stringEnd } from '../../../src/read/json/string-end.js';

/** By definition: the first quote that is not escaped, or the first end of line where that ends a string. */
function slowEnd(bytes: Uint8Array, from: number, endOfLine: number | null): number {
  let at = from;
  for (; at < bytes.length; at++) {
    if (bytes[at] === 0x22 || bytes[at] === endOfLine) return at;
    if (bytes[at] === 0x5c && (endOfLine === null || bytes[at + 1] !== endOfLine)) at++;
  }
  return at;
}

const byte = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(0x61, 0x20, 0x2c, 0xc3) },
  { weight: 4, arbitrary: fc.constant(0x5c) },
  { weight: 1, arbitrary: fc.constantFrom(0x22, 0x0a) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 255 }) },
);
/** A text of JSON in JSON: every quote escaped, runs of backslashes of any length. */
const escaped = fc
  .array(fc.constantFrom([0x61], [0x5c, 0x22], [0x5c, 0x5c], [0x5c, 0x6e], [0x5c, 0x5c, 0x5c, 0x22]), {
    maxLength: 100,
  })
  .map((parts) => parts.flat());

it('finds the end of a string wherever its bytes lie in memory', () => {
  fc.assert(
    fc.property(
      escaped,
      fc.array(byte, { maxLength: 60 }),
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 20 }),
      (clean, rest, shift, start) => {
        const content = Uint8Array.from([...clean, ...rest]);
        const bytes = new Uint8Array(content.length + shift).subarray(shift);
        bytes.set(content);
        const from = Math.min(start, bytes.length);
        expect(stringEnd(bytes, pairsOf(bytes), from)).toBe(slowEnd(bytes, from, 0x0a));
        expect(quoteEnd(bytes, from)).toBe(slowEnd(bytes, from, null));
      },
    ),
    { numRuns: 5000 },
  );
});
