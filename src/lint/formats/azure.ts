/**
 * For a step of Azure Pipelines: a logging command each finding, so that it stands in the summary of the build; the worst ten
 * errors and the worst ten warnings, the others plain lines of the log. Whether the step fails is told by the exit code alone.
 */
import { ISSUE_TYPES, issue, issuesText, MOST_ISSUES } from '../../report/azure-issue.js';
import { repositoryPath } from '../../report/repository-path.js';
import type { LintFormatter } from './format.js';
import { byLevel, levelOf, listed } from './shown.js';
import { findingText, inconclusiveText, placeText, problemText } from './words.js';

export const azure: LintFormatter = function* (report, options) {
  const pathOf = (path: string): string => repositoryPath(path, options.folders);
  const shown = listed(report, options);
  const { error, warning } = byLevel(shown, options);
  const issues = new Set([...error.slice(0, MOST_ISSUES), ...warning.slice(0, MOST_ISSUES)]);
  for (const finding of shown) {
    const { path, at, rule } = finding;
    const level = levelOf(finding, options);
    const type = ISSUE_TYPES[level];
    const text = findingText(finding);
    yield issues.has(finding) && type !== null
      ? issue(type, { path: pathOf(path), line: at.line, column: at.column, code: rule }, text)
      : `${level}: ${placeText(finding, pathOf)}: ${text} [${rule}]\n`;
  }
  // Notes are lines anyway: no limit leaves them out.
  const weighty = error.length + warning.length;
  if (weighty > issues.size) yield issuesText(issues.size, weighty);
  const left = shown === report.findings ? '' : inconclusiveText(report);
  if (left !== '') yield `inconclusive: ${left}\n`;
  let free = MOST_ISSUES - Math.min(MOST_ISSUES, warning.length);
  for (const [code, problems] of [
    ['not-read', report.unread],
    ['ignore-problem', report.ignoreProblems],
  ] as const) {
    for (const one of problems) {
      free -= 1;
      yield free >= 0
        ? issue('warning', { path: pathOf(one.path), line: one.line, code }, one.message)
        : `${code.replace('-', ' ')}: ${problemText(one, pathOf)}\n`;
    }
  }
};
