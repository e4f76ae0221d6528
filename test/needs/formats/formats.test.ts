/** What every format of needs is held to: a new one is in these tests by its row. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEEDS_FORMAT_NAMES, NEEDS_FORMATS } from '../../../src/needs/formats/index.js';
import type { Needs } from '../../../src/needs/types.js';
import { ACTING, COMMAND } from '../../report/acting.js';
import { hostileText } from '../../report/fragments.js';
import { foreign } from '../../report/rendered.js';
import { wrongSarif } from '../../report/taken.js';
import { callerNeeds, needed, needsOf, place } from '../needs.js';

const HOSTILE =
  '\u001b]0;owned\u0007\u001b[31mred\r\n::error::x\n##[error]y\n##vso[task.z]section_start:0:s\r\u001b[0K\n--- fold\n\u0085\u009b31m\u2028\u202e\ud800\u0000\u00ad\u3164\u{e0041} $' +
  '{var.x} %{if y} "q" \\ </script><b>';

/** One caller whose every text is this one; what the contract names is its own. */
function withText(text: string): Needs {
  const at = [place(text, 3, text), place('b.tf', 4, text)];
  return needsOf({
    callers: [
      callerNeeds(
        [
          needed(
            {
              permissions: { mode: 'ANY', names: ['a:b:view', 'a:b:edit', 'a:c:add'] },
              scopes: ['a', 'a:readonly'],
            },
            at,
          ),
          needed({ permissions: { mode: 'ALL', names: ['a:c:add', 'general'] }, scopes: null }, at, {
            grade: 'stated',
          }),
          needed({ permissions: { mode: 'NONE', names: [] } }, []),
        ],
        { client: text, clientName: text, grantType: 'pkce' },
      ),
    ],
    unmatched: [{ text, at: place(text, 1), why: text }],
    uncertain: [{ text, at: place(text), why: text }],
    unread: [{ path: text, at: text, message: text }],
    inputs: [{ path: text, form: 'har', uses: 2 }],
    notes: [text],
  });
}

describe.each(NEEDS_FORMAT_NAMES)('%s', (name) => {
  const format = NEEDS_FORMATS[name];

  it.each([
    ['in short', false, 80],
    ['verbose', true, 80],
    ['narrow', true, 60],
  ] as const)('lets no text of the input act where it is shown: %s', (_, verbose, columns) => {
    const text = format.render(withText(HOSTILE), { verbose, columns });
    expect(text).toContain('red');
    expect(text).not.toMatch(ACTING);
    expect(text).not.toMatch(COMMAND);
  });

  it('ends with a line feed, whatever there is to show', () => {
    for (const needs of [needsOf(), withText('x')]) expect(format.render(needs)).toMatch(/\n$/);
  });

  it('takes long texts in time, and writes pieces that make the text', () => {
    const needs = withText('word [x](y) '.repeat(20_000));
    expect([...format.write(needs, { verbose: true })].join('')).toBe(
      format.render(needs, { verbose: true }),
    );
  });

  it('says what is not known, or what is to be said of it beside', () => {
    const [shown, beside] = [format.render(withText('word')), format.beside(withText('word'))];
    if (format.saysOpen) {
      expect(beside).toBeNull();
      // As many as in the needs: in the text of each, why and where.
      expect(shown.split('word').length).toBeGreaterThan(6);
    } else {
      expect(beside).toBe(
        `--format ${name} has nothing for 2 uses of which the needs are not known and for 1 part of the input that could not be read; --format table lists them`,
      );
      expect(format.beside(needsOf())).toBeNull();
    }
  });

  it('says of several callers which one is to be picked, unless it shows each', () => {
    const two = needsOf({
      callers: ['c1', 'c2'].map((client) => callerNeeds([needed({})], { client, clientName: HOSTILE })),
    });
    const problem = format.problem(two);
    if (format.takesSeveral) expect(problem).toBeNull();
    else {
      expect(problem).toMatch(
        /^--format role is of one caller, and there are 2; --client <id> picks one: c1, c2$/,
      );
      expect(() => format.render(two)).toThrow(problem ?? '');
    }
    expect(format.problem(withText('x'))).toBeNull();
  });
});

describe('what is made of a hostile text', () => {
  it('is no Markdown', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(foreign(NEEDS_FORMATS.markdown.render(withText(text)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is SARIF that is taken', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(wrongSarif(NEEDS_FORMATS.sarif.render(withText(text)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(wrongSarif(NEEDS_FORMATS.sarif.render(withText('')))).toEqual([]);
  });
});
