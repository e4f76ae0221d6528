/** What every format of lint is held to: a new one is in these tests by its row. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isLintFormat,
  LINT_FORMAT_NAMES,
  LINT_FORMATS,
  lintStepSummary,
} from '../../../src/lint/formats/index.js';
import { LINT_RULE_IDS } from '../../../src/lint/ids.js';
import type { LintReport } from '../../../src/lint/types.js';
import { isInstalled } from '../../installed.js';
import { isLinear } from '../../least-seconds.js';
import { ACTING, COMMAND, withoutOwnCommands } from '../../report/acting.js';
import { hostileText } from '../../report/fragments.js';
import { foreign } from '../../report/rendered.js';
import { wrongGitlab, wrongJunit, wrongSarif } from '../../report/taken.js';
import { at, finding, lintReport, RULES, some, unclear } from './reports.js';

const HOSTILE =
  '\u001b]0;owned\u0007\u001b[31mred\r\n::error::x\n::set-output name=a::b\n##[error]y\n##vso[task.z]##teamcity[w]section_start:0:s\r\u001b[0K\n--- fold\n+++ fold\n\u0085\u009b31m\u2028\u202e\ud800\u0000\u00ad\u3164\u{e0041} ](x) "q" \\ | </script><b>```';

/** A report whose every text is this one. */
function withText(text: string): LintReport {
  const evidence = [{ grade: 'contract', source: text, text }] as const;
  const parts = {
    path: `src/${text}`,
    message: text,
    subject: text,
    fix: text,
    instead: [text, text],
    evidence,
  };
  const findings = [
    finding(parts),
    finding({ ...parts, at: at(8, 2) }),
    finding({ ...parts, rule: 'secret-in-file', level: 'warning', instead: [] }),
    finding({ ...parts, level: 'note', fix: null }),
    finding({ ...parts, path: `test/${text}` }),
    unclear(parts),
  ];
  return lintReport({
    findings,
    ignored: [
      { finding: finding(parts), reason: text, by: text },
      { finding: finding(parts), reason: text, by: 'in place' },
    ],
    ignoreProblems: [{ path: text, line: 3, message: text }],
    unread: [
      { path: text, line: null, message: text },
      { path: text, line: 7, message: text },
    ],
    files: { read: 3, byForm: { source: 3 }, skipped: [{ reason: 'binary', count: 2, first: [text] }] },
  });
}

/** So many findings, ten in a file; every second one says the same. */
const many = (count: number): LintReport =>
  lintReport({
    findings: Array.from({ length: count }, (_, index) =>
      finding({
        path: `src/f${Math.floor(index / 10)}.ts`,
        at: at((index % 10) + 1, 3),
        subject: index % 2 === 0 ? 'routing:view' : `routing:view:${index}`,
        level: index % 3 === 0 ? 'error' : 'warning',
      }),
    ),
  });

describe.each(LINT_FORMAT_NAMES)('%s', (name) => {
  const format = LINT_FORMATS[name];

  it.each([
    ['in short', { columns: 80 }],
    ['verbose', { verbose: true, columns: 80 }],
    ['narrow and strict', { verbose: true, strict: true, columns: 60 }],
  ] as const)('lets no text of the input act where it is shown: %s', (_, options) => {
    const text = format.render(withText(HOSTILE), { rules: RULES, ...options });
    expect(text).toContain('red');
    expect(text).not.toMatch(ACTING);
    expect(withoutOwnCommands(text, format.output)).not.toMatch(COMMAND);
  });

  it('has its name, ends each line with a line feed, and may be empty', () => {
    expect(isLintFormat(name)).toBe(true);
    for (const report of [some, lintReport(), withText('x')])
      expect(format.render(report, { rules: RULES })).toMatch(/^$|\n$/);
  });

  it('gives the same again, as pieces and as one text, with and without wishes', () => {
    const options = { verbose: true, rules: RULES };
    expect([...format.write(some, options)].join('')).toBe(format.render(some, options));
    expect(format.render(some)).toBe(format.render(some));
  });

  it('names each rule that found something, and each file', () => {
    const text = format.render(some, { rules: RULES });
    for (const { rule, path, outcome } of some.findings) {
      if (outcome !== 'fail') continue;
      expect(text).toContain(rule);
      expect(text).toContain(path);
    }
  });

  it('lists what is inconclusive where all is asked for, or nothing may stay open', () => {
    const shown = (wishes: object) => format.render(some, wishes).includes('/api/v2/thing');
    expect([{ verbose: true }, { strict: true }].map(shown)).toEqual([true, true]);
    if (name !== 'json') expect(shown({})).toBe(false);
  });

  it('says what could not be read', () => {
    expect(format.render(some)).toContain('a block is not closed');
  });

  it('takes time by their number for many findings, in pieces', () => {
    expect(isLinear(1, 4_000, (size) => format.render(many(size)))).toBe(true);
    const longest = Math.max(...[...format.write(many(2_000))].map(({ length }) => length));
    expect(longest).toBeLessThan(20_000);
  });

  it('takes long texts', () => {
    expect(format.render(withText('word [x](y) '.repeat(5_000)), { verbose: true })).toMatch(/\n$/);
  });
});

it('knows no other format', () => {
  for (const name of ['', 'ndjson', 'toString', '__proto__']) expect(isLintFormat(name)).toBe(false);
});

describe('what is made of a hostile text', () => {
  it('is no Markdown', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(foreign(LINT_FORMATS.markdown.render(withText(text), { verbose: true }))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('is taken by those who take reports', () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, verbose) => {
        const report = withText(text);
        expect(wrongSarif(LINT_FORMATS.sarif.render(report, { verbose, rules: RULES }))).toEqual([]);
        expect(wrongGitlab(LINT_FORMATS.gitlab.render(report, { verbose }))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what services take', () => {
  const reports = [some, lintReport(), withText(''), withText(HOSTILE), many(200)];
  const wishes = [{}, { verbose: true }, { strict: true }, { rules: RULES }];

  it('is SARIF', () => {
    for (const report of reports)
      for (const wish of wishes) expect(wrongSarif(LINT_FORMATS.sarif.render(report, wish))).toEqual([]);
  });

  it('is Code Quality, with marks that tell all issues apart', () => {
    for (const report of reports) {
      const text = LINT_FORMATS.gitlab.render(report, { strict: true });
      expect(wrongGitlab(text)).toEqual([]);
      const marks = JSON.parse(text).map((issue: { fingerprint: string }) => issue.fingerprint);
      expect(new Set(marks).size).toBe(marks.length);
    }
  });

  it.skipIf(!isInstalled('xmllint'))('is JUnit, with true counts', () => {
    const texts = reports.flatMap((report) => wishes.map((wish) => LINT_FORMATS.junit.render(report, wish)));
    expect(wrongJunit(texts)).toEqual([]);
    for (const text of texts) {
      const all = (what: RegExp): number => text.match(what)?.length ?? 0;
      const told = /<testsuites .*?tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/.exec(text);
      expect((told ?? []).slice(1).map(Number)).toEqual(
        [/<testcase /g, /<failure /g, /<error /g, /<skipped /g].map(all),
      );
    }
  });
});

describe('the summary of a step', () => {
  it('is no longer than there is room, and says what is left out', () => {
    const report = many(1_000);
    const bytes = (limit: number) =>
      new TextEncoder().encode([...lintStepSummary(report, {}, limit)].join('')).length;
    for (const limit of [0, 300, 1_000, 20_000]) expect(bytes(limit)).toBeLessThanOrEqual(limit);
    expect([...lintStepSummary(report, {}, 20_000)].join('')).toMatch(
      /\d{3} of [\d,]+ different findings are left out here/,
    );
    expect([...lintStepSummary(some, {}, 20_000)].join('')).toBe(LINT_FORMATS.markdown.render(some));
  });
});

it('has all rules that there are in its example', () => {
  expect(RULES.map(({ id }) => id)).toEqual(LINT_RULE_IDS);
});
