import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Group } from '../../../src/lint/outline/index.js';
import { groupsOf, read, textAt } from './reading.js';

const PATHS = [
  'a.json',
  'a.yaml',
  '.env',
  'a.tf',
  'a.md',
  'a.js',
  'a.py',
  'A.cs',
  'a.go',
  'a.sh',
  'a.ps1',
  'a.rb',
  'a.php',
];

/** Texts of what means something to some reader. */
const PIECES = [
  'scope',
  'a',
  ' ',
  '\n',
  '\r\n',
  '"',
  "'",
  '`',
  '```',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ',',
  ';',
  ':',
  '=',
  '=>',
  ':=',
  '.',
  '?',
  '${',
  '#',
  '//',
  '/*',
  '*/',
  '<<EOT\n',
  'EOT\n',
  '|',
  '- ',
  '&x',
  '*x',
  '<!--',
  '-->',
  '\\',
  '\0',
  '\ufeff',
  '😀',
  '@',
  '-',
  'new ',
  '<',
  '>',
  'grant_type=b&',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any text', () => {
  it.each(PATHS)('is read as %s without a fault, and every place is one of it', async (path) => {
    await fc.assert(
      fc.asyncProperty(text, async (text) => {
        const { root } = await read(path, text);
        const lines = text.split('\n');
        for (const { at, entries } of groupsOf(root))
          for (const place of [
            at,
            ...entries.flatMap((entry) => [entry.at, ...entry.values.map((value) => value.at)]),
          ]) {
            expect(place.line).toBeGreaterThanOrEqual(1);
            expect(place.column).toBeGreaterThanOrEqual(1);
            expect(place.column).toBeLessThanOrEqual((lines[place.line - 1]?.length ?? -1) + 1);
            expect(place.endColumn).toBeLessThanOrEqual((lines[place.endLine - 1]?.length ?? -1) + 1);
            expect(
              [place.endLine, place.endColumn] >= [place.line, place.column] ||
                place.endLine > place.line ||
                place.endColumn >= place.column,
            ).toBe(true);
          }
      }),
      { numRuns: 40 },
    );
  });
});

type Json = string | number | readonly Json[] | { readonly [key: string]: Json };
const word = fc.stringMatching(/^[a-z][a-z:]{0,8}$/);
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    word,
    fc.integer(),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(word, tie('json'), { maxKeys: 4 }),
  ),
}));

/** Each text with the keys on the way to it; a list is no step. */
function texts(value: Json, path: readonly string[]): readonly string[] {
  if (typeof value === 'string') return [[...path, value].join('/')];
  if (typeof value === 'number') return [];
  if (isList(value)) return value.flatMap((each) => texts(each, path));
  return Object.entries(value).flatMap(([key, each]) => texts(each, [...path, key]));
}
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function written(group: Group, path: readonly string[], text: string): readonly string[] {
  return [
    ...group.entries.flatMap(({ key, values }) =>
      values.flatMap((value) => {
        const isText = /[a-z]/.test(value.text);
        if (isText) expect(textAt(text, value.at)).toBe(value.text);
        return isText ? [[...path, ...(key === null ? [] : [key]), value.text].join('/')] : [];
      }),
    ),
    ...group.groups.flatMap((inner) => written(inner, [...path, ...inner.names], text)),
  ];
}

describe('every text of a document', () => {
  it.each([
    ['a.json', (value: Json) => JSON.stringify(value, null, 2)],
    ['a.json', (value: Json) => JSON.stringify(value)],
    ['a.yaml', (value: Json) => JSON.stringify(value, null, 1)],
    ['a.js', (value: Json) => `scope = ${JSON.stringify(value, null, 2)}`],
  ] as const)('is found in %s, with its keys and its place', async (path, write) => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(word, json, { minKeys: 1, maxKeys: 4 }), async (value) => {
        const document = write(value);
        const { root } = await read(path, document);
        const from = path === 'a.js' ? ['scope'] : [];
        // Lists in lists of code lose the names of what is in them.
        const expected = texts(value, from).toSorted();
        const found = written(root, [], document).toSorted();
        if (path === 'a.js') expect(found.map(last)).toEqual(expected.map(last));
        else expect(found).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

const last = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
