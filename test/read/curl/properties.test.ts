import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../../src/read/curl/dialect.js';
import { findCurlCommands } from '../../../src/read/curl/index.js';
import { splitCommand } from '../../../src/read/curl/split.js';
import { isLinear } from '../../least-seconds.js';

const split = (text: string, dialect: Dialect): string[] => {
  const splitter = splitCommand(text, 0, text.length, dialect, { characters: text.length * 4 });
  const words: string[] = [];
  for (let word = splitter.next(); word !== null; word = splitter.next()) words.push(word.text);
  return words;
};

/** Words of one line; line breaks inside quotes have a policy of their own. */
const anyWord = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ unit: fc.constantFrom(...'"\'\\`^$%&|<>(){}[];# \t~*?!ab\u201c\u2019'), maxLength: 12 }),
  )
  .filter((word) => !/[\r\n]/.test(word));

/** As the runtime of Windows programs reads: back-slashes double before a quote and at the end. */
const windows = (word: string): string =>
  `"${word
    .replace(/(\\*)"/g, '$1$1\\"')
    .replace(/(\\+)$/, '$1$1')
    .replaceAll('%', '%%')}"`;

const QUOTERS: Readonly<
  Record<string, { dialect: Dialect; quote: (word: string) => string; allows?: (word: string) => boolean }>
> = {
  "posix '…'": { dialect: 'posix', quote: (word) => `'${word.replaceAll("'", "'\\''")}'` },
  'posix "…"': { dialect: 'posix', quote: (word) => `"${word.replace(/["\\$`]/g, '\\$&')}"` },
  "posix $'…'": {
    dialect: 'posix',
    quote: (word) =>
      `$'${[...word].map((char) => (/[A-Za-z ]/.test(char) ? char : `\\U${char.codePointAt(0)?.toString(16).padStart(8, '0')}`)).join('')}'`,
  },
  'cmd "…"': {
    dialect: 'cmd',
    quote: windows,
    allows: (word) => !word.includes('^') && !/%[\da-fA-F]/.test(word),
  },
  'cmd ^"…^"': {
    dialect: 'cmd',
    quote: (word) =>
      windows(word)
        .replaceAll('%%', '%')
        .replace(/[^\w\s]/g, '^$&'),
    // Half of a pair would be escaped alone.
    allows: (word) => !/[\ud800-\udfff]/.test(word),
  },
  "powershell '…'": { dialect: 'powershell', quote: (word) => `'${word.replaceAll("'", "''")}'` },
  'powershell "…"': { dialect: 'powershell', quote: (word) => `"${word.replace(/["$`]/g, '`$&')}"` },
};

describe('quoting and splitting give the words back', () => {
  test.each(Object.entries(QUOTERS))('%s', (_name, { dialect, quote, allows }) => {
    fc.assert(
      fc.property(fc.array(anyWord.filter(allows ?? (() => true)), { maxLength: 6 }), (words) => {
        expect(split(words.map(quote).join(' '), dialect)).toEqual(words);
      }),
      { numRuns: 400 },
    );
  });
});

const PIECES = [
  'curl ',
  'curl -d ',
  "'",
  '"',
  '\\',
  '^',
  '`',
  '$(',
  "$'",
  '^"',
  '\\"',
  '{',
  '}',
  '[',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '<<E\n',
  'E\n',
  '|',
  '&',
  ';',
  '>',
  '\u201c',
  '\u2019',
  'https://a.b/c?d',
  '-H ',
  '--json ',
  'A: b',
  '\0',
  '\ud800',
  'HTTP/1.1 403\n',
  '#',
  '%',
  '<a',
  '{{',
];

/** Beginnings of things that never end, each of which could make a reader look over the rest again. */
const NESTS = [
  'curl -x a b ',
  'curl -x a b $(',
  'curl -x a b "',
  "curl -x 'a\n",
  'curl -x \u201ca ',
  ';curl "a\n',
  'curl https://a.b <<E\n',
  'curl -d {a ',
  'curl -d {a $(curl -d {a ',
  '\\"curl -x ',
  "'curl -x ",
  '`curl -x ',
  'curl -x a b \n',
  'curl https://a.b | x ',
  'curl ^"a ^\n',
  'curl -H a: b ',
  "curl -d '{\n\n",
  'curl https://a.b \\\n',
  'curl ^"https://a',
  'curl -H "a\n-H ',
  'curl.exe -x a `\n',
  'x?&a',
  '\\ ',
  '^ ^',
  "curl $'a \\'",
];

describe('hostile text', () => {
  test('never throws, and what it finds lies in the text, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 5 })), {
          maxLength: 60,
        }),
        (pieces) => {
          const text = pieces.join('');
          let last = 0;
          for (const command of findCurlCommands(text)) {
            expect(command.start).toBeGreaterThanOrEqual(last);
            expect(command.end).toBeGreaterThan(command.start);
            expect(command.end).toBeLessThanOrEqual(text.length);
            expect(command.requests.length).toBeGreaterThan(0);
            expect(command.line).toBe(text.slice(0, command.start).split('\n').length);
            last = command.end;
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  const repeat = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

  test.each(["'", '"', '\\', '^', '`', '\\"', "$'", '\u201c', '\\\'"'])(
    '300 KB of %j takes linear time',
    (piece) => {
      for (const start of ['', 'curl ', 'curl -x ', "curl -d '", 'curl ^"https://x" -H "', 'PS> curl ']) {
        expect(
          isLinear(0.2, 300_000, (size) => findCurlCommands(start + repeat(piece, size))),
          start,
        ).toBe(true);
      }
    },
  );

  test.each([...PIECES, ...NESTS])('%j repeated takes time linear in the length', (piece) => {
    expect(isLinear(0.3, 100_000, (size) => findCurlCommands(`curl ${repeat(piece, size)}`))).toBe(true);
  });
});
