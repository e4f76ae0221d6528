import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFault } from '../../src/primitives/json-fault.js';

describe('the first fault of a text that is not JSON', () => {
  it.each([
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['[1 2]', 3],
    ['[01]', 2],
    ['{"a":"b\nc"}', 7],
    ['{"a":"\\x"}', 7],
    ['{"a":"\\u12g4"}', 7],
    ['{"a":undefined}', 5],
    ['[1]]', 3],
    ['{a:1}', 1],
    ['{"a":[1,{"b":', 13],
    ['"open', 5],
  ])('%j: %i', (text, at) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(firstFault(text)).toBe(at);
  });

  it('is found exactly when JSON.parse finds one', () => {
    const texts = fc.oneof(
      fc.json(),
      fc
        .array(
          fc.constantFrom(
            '{',
            '}',
            '[',
            ']',
            ',',
            ':',
            '"a"',
            '"',
            '1',
            '-',
            '0',
            '.5',
            'e3',
            'true',
            'null',
            ' ',
            '\\',
            '\n',
          ),
          { maxLength: 12 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        const fault = firstFault(text);
        expect(fault).toBeLessThanOrEqual(text.length);
        if (fault < text.length) expect(isJson).toBe(false);
        if (isJson) expect(fault).toBe(text.length);
      }),
      { numRuns: 3000 },
    );
  });
});
