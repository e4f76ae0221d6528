import { describe, expect, it } from 'vitest';
import { readHclText } from '../../../src/lint/outline/code/hcl-text.js';
import { draft } from '../../../src/lint/outline/draft.js';
import { readEnv } from '../../../src/lint/outline/env.js';
import { readJson } from '../../../src/lint/outline/json.js';
import { spansOf } from '../../../src/lint/outline/places.js';
import { readSourceOutline } from '../../../src/lint/outline/source.js';
import type { SourceText, StringLiteral } from '../../../src/source/types.js';
import { isLinear } from '../../least-seconds.js';

const SIZE = 100_000;
const LIMIT = 0.2;
const root = () => draft('file', [], { line: 1, column: 1, endLine: 1, endColumn: 1 });

/** Code whose texts are all that stands between double quotes. */
function source(text: string): SourceText {
  const strings: StringLiteral[] = Array.from(
    text.matchAll(/"([^"\n]*)"/g),
    ({ 0: all, 1: value = '', index }) => ({
      start: index,
      end: index + all.length,
      value,
    }),
  );
  const code = text.replace(/"[^"\n]*"/g, (all) => `"${' '.repeat(all.length - 2)}"`);
  return { language: 'typescript', text, code, strings, comments: [] };
}

const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['code', (text) => readSourceOutline(source(`scope ${text}`), spansOf(text), root())],
  ['JSON', (text) => readJson(text, spansOf(text), root())],
  ['assignments', (text) => readEnv(text, spansOf(text), root())],
  ['HCL', (text) => readHclText(text)],
];
const PUMPS = [
  ' ',
  '\n',
  'a',
  '"a"',
  '"a",',
  '"a" ',
  'a="b" ',
  'a=b\n',
  'a = "b"\n',
  'a.',
  'a.b("c").',
  'f("a","b")\n',
  'x.set("a","b")\n',
  '(',
  '[',
  '{',
  ')',
  '({',
  '["a"]',
  '"a":',
  '{"a":',
  '["a",',
  '<',
  'a<b,',
  ',',
  '=',
  ':',
  '?',
  'a:',
  '-a ',
  '`',
  '``',
  '`a` ',
  '- `a`\n',
  '|',
  '|a|\n',
  '#',
  '<!--',
  'a=["\n',
  "a='''\n",
  'a=[\n',
  '${',
  '"${',
  '<<EOT\n',
  '/*',
  '\\',
  'const a = b\n',
];

describe.each(READERS)('the reader of %s', (_name, read) => {
  it('takes linear time for what repeats itself', () => {
    const slow = PUMPS.filter(
      (pump) => !isLinear(LIMIT, SIZE, (size) => read(pump.repeat(size / pump.length))),
    );
    expect(slow).toEqual([]);
  });
});
