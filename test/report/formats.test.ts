/** What every format is held to: a new one is in these tests by its row. */
import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES, FORMATS } from '../../src/report/formats.js';
import type { Report } from '../../src/report/types.js';
import { ACTING, COMMAND, withoutOwnCommands } from './acting.js';
import { reportOf, unknownEndpoint } from './reports.js';
import { whole, withText } from './whole.js';

const HOSTILE =
  '\u001b]0;owned\u0007\u001b[31mred\r\n::error::x\n##[error]y\n##vso[task.z]##teamcity[w]section_start:0:s\r\u001b[0K\n--- fold\n+++ fold\n^^^ +++\n\u0085\u009b31m\u2028\u202e\ud800\u0000\u00ad\u034f\u061c\u180e\u3164\ufe0f\ufff9\u{1d173}\u{e0041}\u{e0101}';

describe.each(FORMAT_NAMES)('%s', (name) => {
  const format = FORMATS[name];
  const render = (report: Report, verbose: boolean, columns = 80): string =>
    format.render(report, { verbose, columns });

  it.each([
    ['in short', false, 80],
    ['verbose', true, 80],
    ['narrow', true, 60],
  ] as const)('lets no text of the input act where it is shown: %s', (_, verbose, columns) => {
    const text = render(withText(whole, HOSTILE), verbose, columns);
    expect(text).toContain('red');
    expect(text).not.toMatch(ACTING);
    expect(withoutOwnCommands(text, format.output)).not.toMatch(COMMAND);
  });

  it('ends each line with a line feed, and may be empty', () => {
    for (const report of [whole, reportOf([])]) expect(render(report, false)).toMatch(/^$|\n$/);
  });

  it('gives the same again, as pieces and as one text', () => {
    expect([...format.write(whole, { verbose: true })].join('')).toBe(render(whole, true));
    expect(render(whole, true)).toBe(render(whole, true));
  });

  it('shows equal problems as its row says', () => {
    const places = [0, 1, 2].map((index) => ({
      ...unknownEndpoint,
      exchange: { ...unknownEndpoint.exchange, url: `/api/v2/place-${index}` },
    }));
    const shown = render(reportOf(places), false).match(/place-\d/g) ?? [];
    expect(new Set(shown).size).toBe(format.grouped ? 1 : 3);
  });
});
