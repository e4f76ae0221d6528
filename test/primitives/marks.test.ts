import { describe, expect, it } from 'vitest';
import { inertJson } from '../../src/primitives/inert-json.js';
import { blankEscapes, withoutByteOrderMark } from '../../src/primitives/marks.js';

describe('inertJson', () => {
  it.each([
    ['a soft hyphen', '\u00ad'],
    ['a break that editors see', '\u2028'],
    ['a control of C1', '\u009b'],
    ['a letter of the tags', '\u{e0041}'],
    ['a command of a build', '::error::##[error]'],
  ])('holds %s as an escape only', (_, text) => {
    const json = inertJson({ text }, 2);
    expect(json).not.toContain(text);
    expect(JSON.parse(json)).toEqual({ text });
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
