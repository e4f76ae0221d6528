import { describe, expect, it } from 'vitest';
import { type ExitFacts, exitCode } from '../../src/cli/exit-code.js';
import type { Verdict } from '../../src/judge/ids.js';
import { asLazy } from '../../src/report/group.js';
import type { Report } from '../../src/report/types.js';
import { cause, divisionRefusal, reportOf, summaryOf, unknownEndpoint } from '../report/reports.js';

const facts = (more: Partial<ExitFacts>): ExitFacts => ({
  report: asLazy(reportOf([])),
  unreadable: false,
  liveFailed: false,
  failOn: 'possible',
  strict: false,
  ...more,
});
const withVerdict = (verdict: Verdict) => asLazy(reportOf([{ ...unknownEndpoint, verdict }]));
const summary = summaryOf(3, { cannotTell: 2 });
const withSummary = (more: Partial<Report['summary']>) =>
  asLazy(reportOf([], { summary: summaryOf(3, more) }));
const open = withSummary({ cannotTell: 2 });
const passages = { count: 1, first: [] };

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
    ['a call without an answer', { report: withSummary({ noAnswer: 1 }) }, 0],
    ['a call without an answer, strictly', { report: withSummary({ noAnswer: 1 }), strict: true }, 3],
    ['a passage that was not understood', { report: withSummary({ notUnderstood: passages }) }, 0],
    [
      'a passage that was not understood, strictly',
      { report: withSummary({ notUnderstood: passages }), strict: true },
      3,
    ],
    [
      'answers that refuse nothing, strictly',
      { report: withSummary({ byStatus: { 500: 3 } }), strict: true },
      0,
    ],
    ['a live call that could not be made', { liveFailed: true }, 4],
    ['the same, before what cannot be told', { report: open, liveFailed: true, strict: true }, 4],
    ['refused, before it', { report: withVerdict('refused'), liveFailed: true, strict: true }, 1],
    ['unreadable, before all', { report: withVerdict('refused'), unreadable: true, liveFailed: true }, 2],
    ['no report', { report: null, strict: true }, 0],
    ['no report, and a live call that failed', { report: null, liveFailed: true }, 4],
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
    ['certain', 0, 3],
    ['likely', 1, 1],
    ['possible', 1, 1],
    ['never', 0, 0],
  ] as const)('%s, for a likely cause', (failOn, code, strictly) => {
    expect(exitCode(facts({ report: likely, failOn }))).toBe(code);
    expect(exitCode(facts({ report: likely, failOn, strict: true }))).toBe(strictly);
  });

  it.each([
    ['certain', 3],
    ['likely', 3],
    ['possible', 1],
    ['never', 3],
  ] as const)('%s, strictly, for a possible cause', (failOn, code) => {
    const possible = {
      ...unknownEndpoint,
      causes: [cause('missing-permission', 'may be', { likelihood: 'possible' })],
    };
    const report = asLazy(reportOf([possible]));
    expect(exitCode(facts({ report, failOn, strict: true }))).toBe(code);
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
