/** A report of GitLab's Code Quality: an issue each finding, shown in merge requests beside the file. */
import { fingerprint } from '../../primitives/fingerprint.js';
import { codeBlock, codeQuality, type Issue, locationOf, type Severity } from '../../report/gitlab-issues.js';
import type { Level } from '../../report/levels.js';
import type { LintFinding } from '../types.js';
import type { LintFormatOptions, LintFormatter, SafeLint } from './format.js';
import { levelOf, listed } from './shown.js';
import { findingLines, findingText } from './words.js';

export const gitlab: LintFormatter = (report, options) => codeQuality(issues(report, options));

const SEVERITY: Readonly<Record<Level, Severity>> = { error: 'major', warning: 'minor', note: 'info' };

function* issues(report: SafeLint, options: LintFormatOptions): Iterable<Issue> {
  for (const finding of listed(report, options)) yield ofFinding(finding, options);
  for (const one of report.unread) yield ofProblem('not-read', one, 'minor', options);
  for (const one of report.ignoreProblems) yield ofProblem('ignore-problem', one, 'minor', options);
}

function ofFinding(finding: LintFinding, options: LintFormatOptions): Issue {
  const { rule, path, at } = finding;
  return {
    type: 'issue',
    check_name: rule,
    description: findingText(finding),
    severity: severityOf(finding, options),
    fingerprint: finding.fingerprint,
    location: locationOf(path, at.line, options.folders),
    content: { body: codeBlock(findingLines(finding)) },
  };
}

function severityOf(finding: LintFinding, options: LintFormatOptions): Severity {
  const level = levelOf(finding, options);
  return level === 'error' && finding.rule === 'secret-in-file' ? 'critical' : SEVERITY[level];
}

const ofProblem = (
  kind: 'not-read' | 'ignore-problem',
  { path, line, message }: SafeLint['unread'][number],
  severity: Severity,
  { folders }: LintFormatOptions,
): Issue => ({
  type: 'issue',
  check_name: kind,
  description: message === '' ? kind : message,
  severity,
  fingerprint: fingerprint([kind, message]),
  location: locationOf(path, line, folders),
});
