import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SplitLayout } from '../../../src/read/json/layouts.js';
import { createJsonSplitter, LONG_STRING } from '../../../src/read/json/splitter.js';
import { feed } from '../helpers.js';

const encode = (text: string) => new TextEncoder().encode(text);

interface Split {
  readonly texts: string[];
  readonly places: string[];
  readonly faults: string[];
}

function split(
  layout: SplitLayout,
  input: string | Uint8Array,
  size?: number,
  limits?: { entryBytes: number; nesting: number },
) {
  const bytes = typeof input === 'string' ? encode(input) : input;
  const result: Split = { texts: [], places: [], faults: [] };
  const splitter = createJsonSplitter(
    layout,
    {
      element(element) {
        result.texts.push(new TextDecoder('utf-8', { ignoreBOM: true }).decode(element.bytes));
        result.places.push(`${element.line}:${element.offset}:${JSON.stringify(element.longStrings)}`);
      },
      fault: (fault, line, offset) => void result.faults.push(`${fault} ${line}:${offset}`),
    },
    limits,
  );
  feed({ push: splitter.push, end: () => void splitter.end() }, bytes, size);
  return result;
}

const json = fc.jsonValue({ maxDepth: 4 });
const layouts = fc.constantFrom<SplitLayout>('har', 'values', 'lines', 'published');
/** Bytes that matter to a splitter, more often than by chance. */
const nasty = fc.array(
  fc.oneof(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      ',',
      ':',
      '\n',
      '\r',
      '\0',
      ' ',
      '"log":',
      '"entries":[',
      '"paths":{',
      '{"a":1}',
      '1',
      'x',
      'é',
    ),
    fc.string({ maxLength: 5 }),
  ),
  { maxLength: 80 },
);

describe('splitting into elements', () => {
  it('gives exactly the elements of any array', () => {
    fc.assert(
      fc.property(
        fc.array(json),
        fc.constantFrom(0, 1, 2),
        fc.integer({ min: 1, max: 40 }),
        (values, indent, size) => {
          const { texts, faults } = split('values', JSON.stringify(values, null, indent), size);
          expect(texts.map((text) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(values)));
          expect(faults).toEqual([]);
        },
      ),
    );
  });

  it('finds log.entries among any other keys, wherever they stand', () => {
    const others = fc.dictionary(
      fc.string().filter((key) => key !== 'log' && key !== 'entries'),
      json,
    );
    fc.assert(
      fc.property(others, others, others, fc.array(json), (before, after, inside, entries) => {
        const log = { ...inside, deeper: { log: { entries: [1] } }, entries, last: { entries: [2] } };
        const { texts, faults } = split('har', JSON.stringify({ ...before, entries: [3], log, ...after }), 7);
        expect(texts.map((text) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(entries)));
        expect(faults).toEqual([]);
      }),
    );
  });

  it('gives every line of NDJSON', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), json)),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        (values, newline) => {
          const { texts, places } = split(
            'lines',
            values.map((value) => JSON.stringify(value)).join(newline),
            5,
          );
          expect(texts.map((text) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(values)));
          const step = newline === '\n\n' ? 2 : 1;
          expect(places.map((place) => Number(place.split(':')[0]))).toEqual(
            values.map((_, index) => 1 + index * step),
          );
        },
      ),
    );
  });

  it('does not depend on where chunks end, whatever the bytes', () => {
    const limits = { entryBytes: 30, nesting: 4 };
    fc.assert(
      fc.property(nasty, layouts, fc.integer({ min: 1, max: 20 }), (parts, layout, size) => {
        expect(split(layout, parts.join(''), size, limits)).toEqual(
          split(layout, parts.join(''), undefined, limits),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws and hands out each byte at most once', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), layouts, (bytes, layout) => {
        const { places, texts } = split(layout, bytes);
        const offsets = places.map((place) => Number(place.split(':')[1]));
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        expect(texts.length).toBe(places.length);
      }),
    );
  });

  it('ends long strings at the right quote, whatever stands before it, on their line or in the next chunk', () => {
    const text = fc.array(
      fc.oneof(
        fc.constantFrom('\\', '"', '\\"', '\n', '{', '}', '[', ', "', '": "', 'é'),
        fc.string({ maxLength: 9 }),
      ),
      { minLength: 10, maxLength: 60 },
    );
    // Formats mixed: members on lines of their own, and several on a line behind a long string.
    const member = fc.tuple(text, fc.constantFrom('', ' ', '\n  ', '\r\n\t'));
    const object = fc.array(member, { maxLength: 6 }).map(
      (members) =>
        `{${members
          .map(([parts, gap], at) => {
            const value = parts.join('');
            const written =
              at % 2 === 0
                ? JSON.stringify(value)
                : JSON.stringify({ text: JSON.stringify({ value }), value });
            return `${gap}"${at}":${gap}${written}${gap}`;
          })
          .join(',')}}`,
    );
    fc.assert(
      fc.property(
        fc.array(object, { maxLength: 6 }),
        fc.constantFrom('', '\n', ' '),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 3 }),
        (objects, gap, size, shift) => {
          const input = encode(`[${objects.join(`,${gap}`)}]`);
          // Places in memory differ from places in the input.
          const moved = new Uint8Array(input.length + shift).subarray(shift);
          moved.set(input);
          for (const bytes of [input, moved]) {
            expect(split('values', bytes, size).texts).toEqual(objects);
            expect(split('values', bytes).texts).toEqual(objects);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says line and offset of each element', () => {
    const text = '\ufeff[\n  {"a": "é\\"}"},\n\n  {"b": 2}\n]';
    const { places, texts } = split('values', text, 3);
    expect(texts).toEqual(['{"a": "é\\"}"}', '{"b": 2}']);
    const second = encode(text.slice(0, text.indexOf('{"b"'))).length;
    expect(places).toEqual(['2:7:[]', `4:${second}:[]`]);
  });

  it('notes where long strings lie', () => {
    const text = `[{"a":"short","b":"${'\\"'.repeat(LONG_STRING)}","c":1}]`;
    for (const size of [1000, text.length]) {
      expect(split('values', text, size).places).toEqual([
        `1:1:[{"start":17,"end":${19 + 2 * LONG_STRING}}]`,
      ]);
    }
  });
});

describe('input that is broken or hostile', () => {
  it('names the element that is cut, and keeps those before it', () => {
    const { texts, faults } = split('har', '{"log":{"entries":[{"a":1},\n{"b":{"c":');
    expect(texts).toEqual(['{"a":1}']);
    expect(faults).toEqual(['cut 2:28']);
  });

  it('says when brackets are missing at the end', () => {
    expect(split('har', '{"log":{"entries":[{"a":1}').faults).toEqual(['unfinished 1:26']);
    expect(split('har', '{"log":{"version":"1.').faults).toEqual(['unfinished 1:21']);
  });

  it('skips an element that is too large, without keeping it', () => {
    const large = `[{"a":1},{"b":"${'x'.repeat(5000)}"},{"c":3}]`;
    const { texts, faults } = split('values', large, 64, { entryBytes: 1000, nesting: 9 });
    expect(texts).toEqual(['{"a":1}', '{"c":3}']);
    expect(faults).toEqual(['too-large 1:9']);
  });

  it('skips an element that is nested too deeply', () => {
    const deep = `[1,${'['.repeat(10_000)}${']'.repeat(10_000)},2]`;
    expect(split('values', deep)).toEqual({
      texts: ['1', '2'],
      places: ['1:1:[]', '1:20004:[]'],
      faults: ['too-deep 1:3'],
    });
  });

  it('goes on behind what does not belong between elements', () => {
    expect(split('values', '[{"a":1} oops {"b":2},, }, {"c":3}]')).toMatchObject({
      texts: ['{"a":1}', '{"b":2}', '{"c":3}'],
      faults: ['unexpected 1:9', 'unexpected 1:22'],
    });
  });

  it('takes a missing quote to cost one element when lines are broken', () => {
    const { texts } = split('values', '[\n{"a":\n"oops\n},\n{"b":2}\n]');
    expect(texts).toEqual(['{"a":\n"oops\n}', '{"b":2}']);
  });

  it('lets a broken line of NDJSON cost only itself', () => {
    const { texts, faults } = split(
      'lines',
      '{"a":1}\n{"b":[\nrubbish of words\n{"c":"x\n[{"d":4},{"e":5}\n{"f":6}',
    );
    expect(texts).toEqual(['{"a":1}', '{"d":4}', '{"e":5}', '{"f":6}']);
    expect(faults).toEqual(['cut 2:8', 'unexpected 3:15', 'cut 4:32', 'unfinished 5:56']);
  });

  it('gives the members of an object with the keys that lead to them', () => {
    const text = `{"definitions":{"swagger":["}"]},"paths":{"/a":{"b":1},
      "/\\u0062":2,"c":{"paths":{}},"${'k'.repeat(300)}":[]},"swagger":"2.0","x":{"paths":{"d":1}},"paths":[1]}`;
    for (let size = 1; size < 20; size++) {
      const members: string[] = [];
      const splitter = createJsonSplitter('published', {
        element: ({ keys, bytes, line }) =>
          void members.push(`${line} ${keys.join(' ')} = ${new TextDecoder().decode(bytes)}`),
        fault: (fault) => void members.push(fault),
      });
      feed({ push: splitter.push, end: () => void splitter.end() }, encode(text), size);
      expect(members).toEqual([
        '1 paths /a = {"b":1}',
        '2 paths /b = 2',
        '2 paths c = {"paths":{}}',
        '2 paths  = []',
        '2 swagger = "2.0"',
        '2 paths = [1]',
      ]);
    }
  });

  it('stands zero bytes', () => {
    expect(split('values', `${'\0'.repeat(1000)}\n{"a":1}\0\0`, 10).texts).toEqual(['{"a":1}']);
  });
});
