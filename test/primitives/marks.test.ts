import { describe, expect, it } from 'vitest';
import { inertJson } from '../../src/primitives/inert-json.js';
import { blankEscapes, withoutByteOrderMark } from '../../src/primitives/marks.js';
import { safeText } from '../../src/primitives/safe-text.js';

/** One of each kind that Unicode has, first and last of their ranges. */
const INVISIBLE =
  'ad 34f 61c 115f 1160 17b4 17b5 180e 200b 200c 200d 200e 200f 2028 2029 202a 202e 2060 2065 206f 3164 fe00 fe0f feff ffa0 fff9 fffb 1bca0 1bca3 1d173 1d17a e0001 e0020 e007f e0100 e01ef'.split(
    ' ',
  );

/** Joiners and selectors that their script needs. */
const NAMES = [
  'Straße Zürich, São Paulo',
  '日本 東京 서울',
  'إدارة المبيعات',
  'می\u200cخواهم',
  'שירות לקוחות',
  'क्\u200dष and क्\u200cष',
  'ශ්\u200dරී',
  '👨\u200d👩\u200d👧 👩🏽\u200d💻 ❤\ufe0f\u200d🔥 ☎\ufe0f 1\ufe0f\u20e3',
  '葛\u{e0100}城',
];

/** The same characters where they only hide something, and what is left of the text. */
const HIDDEN = [
  ['ad\u200dmin', 'admin'],
  ['ad\ufe0fmin', 'admin'],
  ['1\ufe0f2', '12'],
  ['x\ufe0f\u200d😀', 'x😀'],
  ['👍\u{e0101}\u{e0102}', '👍'],
  ['葛\u{e0100}\u{e0101}', '葛\u{e0100}'],
  ['م\u200c', 'م'],
  ['🏴\u{e0067}\u{e0062}', '🏴'],
] as const;

describe('inertJson', () => {
  it.each([
    ['a soft hyphen', '\u00ad'],
    ['a break that editors see', '\u2028'],
    ['a control of C1', '\u009b'],
    ['a letter of the tags', '\u{e0041}'],
    ['a command of a build', '::error::##[error]'],
    ['a section of GitLab', 'section_start:1560896352:x'],
  ])('holds %s as an escape only', (_, text) => {
    const json = inertJson({ text }, 2);
    expect(json).not.toContain(text);
    expect(JSON.parse(json)).toEqual({ text });
  });

  it.each(INVISIBLE)('holds U+%s as an escape only', (hex) => {
    const text = `a${String.fromCodePoint(Number.parseInt(hex, 16))}b`;
    const json = inertJson({ text });
    expect(json).toMatch(/^[ -~]+$/);
    expect(JSON.parse(json)).toEqual({ text });
  });

  it.each(NAMES)('leaves what is seen as it is: %s', (text) => {
    expect(inertJson(text)).toBe(`"${text}"`);
    expect(safeText(text)).toBe(text);
  });

  it.each(HIDDEN)('shows what hides in %j', (text, safe) => {
    expect(JSON.parse(inertJson(text))).toBe(text);
    expect(inertJson(text)).not.toContain(text);
    expect(safeText(text)).toBe(safe);
  });

  it('leaves other text as it is', () => {
    const json = '{\n  "text": "Straße, 日本 👍"\n}';
    expect(inertJson({ text: 'Straße, 日本 👍' }, 2)).toBe(json);
  });
});

describe('blankEscapes', () => {
  it('moves nothing', () => {
    expect(blankEscapes('a\x1b[1;31mred\x1b[0m\n\x1b]8;;https://a.example\x07b')).toBe(
      `a${' '.repeat(7)}red${' '.repeat(4)}\n${' '.repeat(23)}b`,
    );
  });
});

describe('withoutByteOrderMark', () => {
  it('takes off one at the beginning', () => {
    expect(withoutByteOrderMark('\ufeff{}\ufeff')).toBe('{}\ufeff');
  });
});
