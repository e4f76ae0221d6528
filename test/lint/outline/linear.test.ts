import { describe, expect, it } from 'vitest';
import { readHclText } from '../../../src/lint/outline/code/hcl-text.js';
import { draft } from '../../../src/lint/outline/draft.js';
import { readEnv } from '../../../src/lint/outline/env.js';
import { readJson } from '../../../src/lint/outline/json.js';
import { spansOf } from '../../../src/lint/outline/places.js';
import { readSourceOutline } from '../../../src/lint/outline/source.js';
import { readYaml } from '../../../src/lint/outline/yaml.js';
import type { SourceText, StringLiteral } from '../../../src/source/types.js';
import { isLinear, MOST_GROWTH } from '../../least-seconds.js';

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

const ALIASED: Readonly<Record<string, (index: number) => string>> = {
  'anchors that are used by all that follows': () => '- *a\n',
  'lists of aliases of lists': (index) => `- &a${index} [*a, ${`*a${Math.max(0, index - 1)}, `.repeat(9)}]\n`,
  'anchors that are set again': () => '- &a {scopes: [*a, b]}\n',
};

it.each(Object.entries(ALIASED))('aliases of YAML take linear time: %s', async (_name, part) => {
  const secondsOf = async (lines: number): Promise<number> => {
    const text = `- &a [x, y, z]\n- &a0 [x]\n${Array.from({ length: lines }, (_, index) => part(index)).join('')}`;
    const before = process.cpuUsage();
    await readYaml(text, spansOf(text), root(), async () => []);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000_000;
  };
  await secondsOf(50);
  const [small, large] = [await secondsOf(100), await secondsOf(400)];
  expect(large < 0.3 || large / Math.max(0.02, small) < MOST_GROWTH).toBe(true);
});
