/**
 * For a step of Azure Pipelines: a logging command each finding, so that it stands in the summary of the build. How many
 * the service shows of a step is published nowhere that we know, and nobody reads more: the worst ten errors and the worst ten
 * warnings are commands, the others plain lines of the log. Whether the step fails is told by the exit code alone.
 */
import { grouped } from '../primitives/number.js';
import { findingText } from './finding-text.js';
import type { Formatter } from './format.js';
import type { Level } from './levels.js';
import { repositoryPath } from './repository-path.js';
import { type Row, rows } from './rows.js';
import { toDoTexts } from './to-do-text.js';
import { isOpen, troubles } from './troubles.js';
import { worstFirst } from './worst.js';

/** Errors, and warnings, that are made issues of. */
const MOST_ISSUES = 10;

const ESCAPES: Readonly<Record<string, string>> = {
  '%': '%AZP25',
  ';': '%3B',
  ']': '%5D',
  '\r': '%0D',
  '\n': '%0A',
};
const escaped = (text: string, what: RegExp): string =>
  text.replace(what, (character) => ESCAPES[character] ?? '');

const property = (name: string, value: string): string => `${name}=${escaped(value, /[%;\]\r\n]/g)};`;

function issue(
  type: 'error' | 'warning',
  { path, line, code }: { readonly path: string; readonly line: number | null; readonly code: string },
  text: string,
): string {
  const place = property('sourcepath', path) + property('linenumber', String(line ?? 1));
  const properties = property('type', type) + place + property('code', code);
  return `##vso[task.logissue ${properties}]${escaped(text, /[%\r\n]/g)}\n`;
}

/** Azure knows no notes: they are lines of the log. */
const TYPES: Readonly<Record<Level, 'error' | 'warning' | null>> = {
  error: 'error',
  warning: 'warning',
  note: null,
};

export const azure: Formatter = function* (report, { levels, folders, names, verbose, strict }) {
  const { error, warning } = worstFirst(rows(report, levels));
  const shown = new Set([...error.slice(0, MOST_ISSUES), ...warning.slice(0, MOST_ISSUES)]);
  let number = 0;
  for (const row of rows(report, levels, names)) {
    const path = repositoryPath(row.file, folders);
    const type = TYPES[row.level];
    yield shown.has(number) && type !== null
      ? issue(type, { path, line: row.line, code: row.cause ?? row.rule }, findingText(row))
      : plain(row, path);
    number += 1;
  }
  // Notes are lines anyway: no limit leaves them out.
  const weighty = error.length + warning.length;
  if (weighty > shown.size)
    yield `${grouped(shown.size)} of ${grouped(weighty)} errors and warnings are issues of the build, at most ${MOST_ISSUES} errors and ${MOST_ISSUES} warnings a step; the others are lines here\n`;
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
