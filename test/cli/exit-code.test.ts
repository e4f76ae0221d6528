import { describe, expect, it } from 'vitest';
import { type ExitFacts, exitCode } from '../../src/cli/exit-code.js';
import type { Verdict } from '../../src/judge/ids.js';
import { asLazy } from '../../src/report/group.js';
import { cause, divisionRefusal, reportOf, unknownEndpoint } from '../report/reports.js';

const facts = (more: Partial<ExitFacts>): ExitFacts => ({
  report: asLazy(reportOf([])),
  unreadable: false,
  failOn: 'possible',
  strict: false,
  ...more,
});
const withVerdict = (verdict: Verdict) => asLazy(reportOf([{ ...unknownEndpoint, verdict }]));
const summary = { exchanges: 3, refused: 0, wouldBeRefused: 0, byCause: {}, cannotTell: 2 };
const open = asLazy(reportOf([], { summary }));

describe('exit codes', () => {
  it.each([
    ['nothing refused', {}, 0],
    ['refused', { report: withVerdict('refused') }, 1],
    ['would be refused', { report: withVerdict('would-be-refused') }, 1],
    ['allowed', { report: withVerdict('allowed'), strict: true }, 0],
    ['not refused', { report: withVerdict('not-refused'), strict: true }, 0],
    ['cannot be told', { report: open }, 0],
    ['cannot be told, strictly', { report: open, strict: true }, 3],
    ['cannot be told, and shown', { report: withVerdict('cannot-tell'), strict: true }, 3],
    [
      'an input that cannot be read, before all others',
      { report: withVerdict('refused'), unreadable: true },
      2,
    ],
    [
      'refused before what cannot be told',
      { report: asLazy(reportOf([divisionRefusal], { summary })), strict: true },
      1,
    ],
  ] as const)('%s', (_, more, code) => {
    expect(exitCode(facts(more))).toBe(code);
  });
});

describe('--fail-on', () => {
  const likely = asLazy(reportOf([unknownEndpoint]));

  it.each([
    ['certain', 0],
    ['likely', 1],
    ['possible', 1],
  ] as const)('%s, for a likely cause', (failOn, code) => {
    expect(exitCode(facts({ report: likely, failOn }))).toBe(code);
  });

  it('looks at the first cause that explains', () => {
    const wrong = cause('unknown-scope', 'wrong', { relation: 'also-wrong', likelihood: 'certain' });
    const report = asLazy(reportOf([{ ...unknownEndpoint, causes: [wrong, ...unknownEndpoint.causes] }]));
    expect(exitCode(facts({ report, failOn: 'certain' }))).toBe(0);
  });

  it('counts a refusal without a cause as possible only', () => {
    const report = asLazy(reportOf([{ ...unknownEndpoint, causes: [] }]));
    expect(exitCode(facts({ report, failOn: 'likely' }))).toBe(0);
    expect(exitCode(facts({ report }))).toBe(1);
  });
});
