/** JSON with comments and its places: whatever the text, problems with places in it, and never a stack. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonDocument } from '../../src/config/document.js';

const read = (text: string) => readJsonDocument(text, 'is empty');
const problem = (text: string) => {
  const [first] = read(text).problems;
  return first === undefined ? null : `${first.line}:${first.column}: ${first.message}`;
};

describe('a text', () => {
  it('may hold comments, trailing commas, a byte order mark and breaks of any system', () => {
    const { value, problems } = read('\ufeff{\r\n // a\r\n "a": [1, /* b */ 2,],\r\n}\r\n');
    expect(problems).toEqual([]);
    expect(value).toEqual({ a: [1, 2] });
  });

  it.each([
    ['', '1:1: is empty'],
    ['  \n // only a comment', '1:1: is empty'],
    ['\ufeff', '1:1: is empty'],
    ['\ufffd\ufffd{\0', '1:1: is in UTF-16; save it as UTF-8'],
    ['{\0}\0', '1:1: is in UTF-16; save it as UTF-8'],
    ['\ufffd\ufffd\0\0{\0\0\0', '1:1: is in UTF-32; save it as UTF-8'],
    ['{\n  "why": "f\ufffdr"\n}', '2:12: a character here is no UTF-8; save the file as UTF-8'],
    ['{"a": 1', '1:8: is not valid JSON: a closing } is missing'],
    ['{\n  "a": 1\n  "b": 2\n}', '3:3: is not valid JSON: a comma is expected'],
    ['{"a": .5}', '1:7: is not valid JSON: a value is no JSON: texts stand in double quotes'],
    ['{} {}', '1:4: is not valid JSON: something stands behind the end'],
    ['{"a": "x\ny"}', '1:7: is not valid JSON: a text is not closed'],
    ['{"a": 1, "b": 2, "a": 3}', '1:18: the key stands a second time in one object; the first is in line 1'],
    ['{"__proto__": {}}', '1:2: a key may not be called __proto__'],
    ['['.repeat(100_000), '1:21: is nested deeper than 20 levels'],
    ['{"a":'.repeat(100_000), '1:101: is nested deeper than 20 levels'],
  ])('%#: names what is wrong and where', (text, expected) => {
    expect(problem(text)).toBe(expected);
  });

  it('says one thing a line, and five at most', () => {
    const { problems } = read(`[${"\n'a',".repeat(1000)}]`);
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
  });

  it('does not change what an object is', () => {
    const { value } = read('{"__proto__": {"failOn": "never"}, "constructor": 1}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect((value as { failOn?: unknown }).failOn).toBeUndefined();
  });

  it('is read in linear time where nothing of it is JSON', () => {
    expect(read("'".repeat(200_000)).problems.length).toBeGreaterThan(0);
  });
});

describe('a place', () => {
  const document = read('{\n  "a": {\n    "b": [1, 2]\n  }\n}');
  it.each([
    [['a', 'b', 1], undefined, { line: 3, column: 14 }],
    [['a'], 'b', { line: 3, column: 5 }],
    [['a', 'nope', 5], undefined, { line: 2, column: 8 }],
    [[], undefined, { line: 1, column: 1 }],
  ] as const)('%j %s', (path, key, position) => {
    expect(document.at(path, key)).toEqual(position);
  });
});

const json = fc.json({ maxDepth: 6, noUnicodeString: false } as object);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  json,
  fc.tuple(json, fc.nat(), fc.string({ maxLength: 3 })).map(([text, at, piece]) => {
    const cut = at % (text.length + 1);
    return text.slice(0, cut) + piece + text.slice(cut);
  }),
);

it('any text gives a value or problems, with places in it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { value, problems } = read(text);
      if (problems.length === 0) expect(typeof JSON.stringify(value)).toBe('string');
      const lines = text.split('\n').length;
      for (const { line, column, message } of problems) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThan(0);
        expect(message).not.toMatch(/[\r\n]|undefined|\bat .*:\d+/);
      }
    }),
    { numRuns: 500 },
  );
});

it('what JSON.parse reads is read as the same, where it is not too deep and no key stands twice', () => {
  fc.assert(
    fc.property(json, (text) => {
      const { value, problems } = read(text);
      if (problems.length === 0) expect(value).toEqual(JSON.parse(text));
    }),
  );
});
