import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeText } from '../../src/primitives/safe-text.js';
import { leastSeconds } from '../least-seconds.js';

describe('safeText', () => {
  test.each([
    ['plain text', 'plain text'],
    ['\x1b[31mred\x1b[0m', 'red'],
    ['a\x9b31mb', 'ab'],
    ['\x1b]0;title\x07x', 'x'],
    ['\x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\', 'link'],
    ['\x1bPdevice\x1b\\x', 'x'],
    ['\x1b]unterminated', 'unterminated'],
    ['\x1b\x1b[31m\x1b', ''],
    ['a\r\nb\tc\u2028d\u0085e', 'a b c d e'],
    ['a\0b\x08c\x7fd', 'abcd'],
    ['user\u202egpj.exe', 'usergpj.exe'],
    ['a\u200bb\u2060c\ufeffd\u00ade', 'abcde'],
    ['\ud800x\udc00', '\ufffdx\ufffd'],
    ['äöü 日本 😀', 'äöü 日本 😀'],
    ['x ::group::y ::add-mask::z', 'x : :group: :y : :add-mask: :z'],
    ['a ##teamcity[x] ##vso[y] ##[z] ## h', 'a # #teamcity[x] # #vso[y] # #[z] ## h'],
    ['##\u00adteamcity[x]', '# #teamcity[x]'],
    ['section_start:15:a\r\x1b[0K section_end:15:a', 'section_start: 15:a  section_end: 15:a'],
    ['section_start: none', 'section_start: none'],
    ['--- a\n+++ b\n~~~\n^^^ +++', '- -- a + ++ b ~ ~~ ^ ^^ + ++'],
    ['a---b c++ ---- curl --data', 'a---b c++ ---- curl --data'],
  ])('%j', (text, safe) => {
    expect(safeText(text)).toBe(safe);
  });

  test('cuts at code points', () => {
    expect(safeText('abcdef', 6)).toBe('abcdef');
    expect(safeText('abcdefg', 6)).toBe('abcde…');
    expect(safeText('😀😀😀', 3)).toBe('😀😀😀');
    expect(safeText('😀😀😀😀', 3)).toBe('😀😀…');
    expect(safeText('ab', 0)).toBe('');
  });

  test('property: one line, printable, well-formed, not longer than asked, and stable', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '::',
        '---',
        '##vso[',
        '\u200d',
        '\ufe0f',
        '😀',
        '\x1b[',
        '\x1b]',
        '\x07',
        '\x9b',
        '\u202e',
        '\ud83d',
        '\n',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.integer({ min: 1, max: 60 }), (pieces, limit) => {
        const safe = safeText(pieces.join(''), limit);
        expect(safe).not.toMatch(
          /[\0-\x1f\x7f-\x9f\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u,
        );
        expect([...safe].length).toBeLessThanOrEqual(limit);
        expect(safeText(safe, limit)).toBe(safe);
      }),
    );
  });

  test.each(['\x1b]', '\x1b[', '\x9d', '\x1b', '\u202e', '\ud800', '\n', '\x1b[1;', '\x1b '])(
    'takes linear time on 1 MB of %j',
    (unit) => {
      expect(leastSeconds(2, () => safeText(unit.repeat(1_000_000 / unit.length)))).toBeLessThan(2);
    },
  );
});
