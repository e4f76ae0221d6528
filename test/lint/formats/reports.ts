/** Reports of lint to show, made by hand. */
import { LINT_RULE_IDS, type LintRuleId } from '../../../src/lint/ids.js';
import type { LintFinding, LintReport, LintRuleAbout } from '../../../src/lint/types.js';
import { fingerprint } from '../../../src/primitives/fingerprint.js';

/** A scope that does not exist; `at` is the place where it stands. */
export function finding(parts: Partial<LintFinding> = {}): LintFinding {
  const { rule = 'scope-exists', path = 'infra/client.tf', subject = 'routing:view' } = parts;
  return {
    rule,
    outcome: 'fail',
    level: 'error',
    grade: 'contract',
    path,
    at: { line: 4, column: 20, endLine: 4, endColumn: 32 },
    message: `The scope ${subject} does not exist`,
    subject,
    evidence: [
      { grade: 'contract', source: 'the contract of 2026-01-01', text: `no operation names ${subject}` },
    ],
    fix: 'Write a scope of the contract',
    instead: ['routing', 'routing:readonly'],
    fingerprint: fingerprint([rule, path, subject]),
    ...parts,
  };
}

/** Something of which it cannot be told whether it is wrong. */
export const unclear = (parts: Partial<LintFinding> = {}): LintFinding =>
  finding({
    rule: 'operation-exists',
    outcome: 'inconclusive',
    level: 'note',
    grade: null,
    message: 'Whether /api/v2/thing is a path of the platform is not known',
    subject: 'GET /api/v2/thing',
    evidence: [],
    fix: 'A host beside it would tell',
    instead: [],
    ...parts,
  });

/** At a line and a column, as long as it is written. */
export const at = (line: number, column: number, length = 12) => ({
  line,
  column,
  endLine: line,
  endColumn: column + length,
});

/** A report of these findings, its sums counted. */
export function lintReport(parts: Partial<LintReport> = {}): LintReport {
  const findings = parts.findings ?? [];
  const ignored = parts.ignored ?? [];
  const level = (name: LintFinding['level']): number =>
    findings.filter((one) => one.outcome === 'fail' && one.level === name).length;
  const asked = (rule: LintRuleId) => ({
    pass: 1,
    fail: findings.filter((one) => one.rule === rule && one.outcome === 'fail').length,
    inconclusive: findings.filter((one) => one.rule === rule && one.outcome === 'inconclusive').length,
    ignored: ignored.filter((one) => one.finding.rule === rule).length,
  });
  return {
    tool: { name: 'why403', version: '1.2.3' },
    contract: { version: 'Platform API 10793', date: '2026-01-01', operations: 3000 },
    findings,
    ignored,
    ignoreProblems: [],
    files: { read: 12, byForm: { source: 9, terraform: 3 }, skipped: [] },
    unread: [],
    summary: {
      errors: level('error'),
      warnings: level('warning'),
      notes: level('note'),
      inconclusive: findings.filter(({ outcome }) => outcome === 'inconclusive').length,
      byRule: Object.fromEntries(
        LINT_RULE_IDS.map((rule) => [rule, asked(rule)]),
      ) as LintReport['summary']['byRule'],
    },
    ...parts,
  };
}

/** Nothing was asked. */
export const NOTHING_ASKED = Object.fromEntries(
  LINT_RULE_IDS.map((rule) => [rule, { pass: 0, fail: 0, inconclusive: 0, ignored: 0 }]),
) as LintReport['summary']['byRule'];

const secret = finding({
  rule: 'secret-in-file',
  path: 'test/login.test.ts',
  at: at(9, 18, 40),
  grade: 'stated',
  message: 'An access token stands in the file',
  subject: 'token#1',
  fix: 'Revoke it, take it out of the file and its history, and read it from the environment',
  instead: [],
});

const path = finding({
  rule: 'operation-exists',
  path: 'src/queues.py',
  level: 'warning',
  at: at(21, 9, 30),
  message: 'GET /api/v2/routing/queue is not in the contract; the nearest path is /api/v2/routing/queues',
  subject: 'GET /api/v2/routing/queue',
  fix: 'Write the path as the contract has it',
  instead: ['/api/v2/routing/queues'],
});

/** Something of every kind. */
export const some: LintReport = lintReport({
  findings: [
    finding(),
    ...[5, 6, 7, 8, 9, 10, 11].map((line) => finding({ at: at(line, 20) })),
    finding({
      rule: 'wildcard-width',
      level: 'note',
      at: at(30, 5, 20),
      message: 'routing:*:* is wider than what the same files need',
      subject: 'routing:*:*',
      fix: 'Name the permissions that are needed',
      instead: ['routing:queue:view', 'routing:queue:edit'],
    }),
    finding({ path: 'infra/other.tf', at: at(2, 3) }),
    path,
    unclear({ path: 'src/queues.py', at: at(40, 2) }),
    secret,
  ],
  ignored: [
    { finding: finding({ path: 'docs/old.md' }), reason: 'shows what was wrong', by: 'in place' },
    { finding: finding({ path: 'docs/more.md' }), reason: 'as above', by: 'why403-ignore.json' },
  ],
  ignoreProblems: [
    { path: 'src/a.ts', line: 3, message: 'the remark names no reason, so that it accepts nothing' },
    { path: 'why403-ignore.json', line: null, message: 'entry 2 ran out on 2026-01-01' },
  ],
  files: {
    read: 120,
    byForm: { source: 80, terraform: 22, markdown: 18 },
    skipped: [
      { reason: 'binary', count: 7, first: ['logo.png', 'font.woff2'] },
      { reason: 'minified', count: 1, first: ['dist/app.js'] },
    ],
  },
  unread: [
    {
      path: 'infra/broken.tf',
      line: 12,
      message: 'a block is not closed; what stands behind it was not read',
    },
  ],
});

/** What the rules say of themselves. */
export const RULES: readonly LintRuleAbout[] = LINT_RULE_IDS.map((id) => ({
  id,
  question: `Is all well with ${id}?`,
  level: 'error',
  summary: `The rule ${id} looks at <names>.`,
  fail: 'It does not exist.',
  inconclusive: 'It may be of another system.',
  advice: 'Write another one.',
}));
