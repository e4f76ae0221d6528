/**
 * For a step of Azure Pipelines: a logging command each finding, so that it stands in the summary of the build. How many
 * the service shows of a step is published nowhere that we know, and nobody reads more: the worst ten errors and the worst ten
 * warnings are commands, the others plain lines of the log. Whether the step fails is told by the exit code alone.
 */
import { ISSUE_TYPES, issue, issuesText, MOST_ISSUES } from './azure-issue.js';
import { findingText } from './finding-text.js';
import type { Formatter } from './format.js';
import { repositoryPath } from './repository-path.js';
import { type Row, rows } from './rows.js';
import { toDoTexts } from './to-do-text.js';
import { isOpen, troubles } from './troubles.js';
import { worstFirst } from './worst.js';

export const azure: Formatter = function* (report, { levels, folders, names, verbose, strict }) {
  const { error, warning } = worstFirst(rows(report, levels));
  const shown = new Set([...error.slice(0, MOST_ISSUES), ...warning.slice(0, MOST_ISSUES)]);
  let number = 0;
  for (const row of rows(report, levels, names)) {
    const path = repositoryPath(row.file, folders);
    const type = ISSUE_TYPES[row.level];
    yield shown.has(number) && type !== null
      ? issue(type, { path, line: row.line, code: row.cause ?? row.rule }, findingText(row))
      : plain(row, path);
    number += 1;
  }
  // Notes are lines anyway: no limit leaves them out.
  const weighty = error.length + warning.length;
  if (weighty > shown.size) yield issuesText(shown.size, weighty);
  for (const text of toDoTexts(report.toDo, { names, verbose })) yield `to do: ${text}\n`;
  let free = MOST_ISSUES - Math.min(MOST_ISSUES, warning.length);
  for (const { kind, file, line, text } of troubles(report)) {
    const path = repositoryPath(file, folders);
    const isIssue = free > 0 && (strict || !isOpen(kind));
    if (isIssue) free -= 1;
    yield isIssue
      ? issue('warning', { path, line, code: kind }, text)
      : `${kind.replaceAll('-', ' ')}: ${path}: ${text}\n`;
  }
};

const plain = (row: Row, path: string): string =>
  `${row.level}: ${path}:${row.line ?? 1}: ${findingText(row)}\n`;
