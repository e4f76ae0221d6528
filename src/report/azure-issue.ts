/** Logging commands of Azure Pipelines: issues of a build. */
import { grouped } from '../primitives/number.js';
import type { Level } from './levels.js';

/** Errors, and warnings, that are made issues of. */
export const MOST_ISSUES = 10;

const ESCAPES: Readonly<Record<string, string>> = {
  '%': '%AZP25',
  ';': '%3B',
  ']': '%5D',
  '\r': '%0D',
  '\n': '%0A',
};
const escaped = (text: string, what: RegExp): string =>
  text.replace(what, (character) => ESCAPES[character] ?? '');

const property = (name: string, value: string | number): string =>
  `${name}=${escaped(String(value), /[%;\]\r\n]/g)};`;

export interface IssuePlace {
  readonly path: string;
  readonly line: number | null;
  /** Counts from 1. */
  readonly column?: number;
  /** Of what kind it is. */
  readonly code: string;
}

/** A line. */
export function issue(
  type: 'error' | 'warning',
  { path, line, column, code }: IssuePlace,
  text: string,
): string {
  const at =
    property('linenumber', line ?? 1) + (column === undefined ? '' : property('columnnumber', column));
  const properties = property('type', type) + property('sourcepath', path) + at + property('code', code);
  return `##vso[task.logissue ${properties}]${escaped(text, /[%\r\n]/g)}\n`;
}

/** Azure knows no notes: they are lines of the log. */
export const ISSUE_TYPES: Readonly<Record<Level, 'error' | 'warning' | null>> = {
  error: 'error',
  warning: 'warning',
  note: null,
};

/** What stands below them where there are more. */
export const issuesText = (shown: number, all: number): string =>
  `${grouped(shown)} of ${grouped(all)} errors and warnings are issues of the build, at most ${MOST_ISSUES} errors and ${MOST_ISSUES} warnings a step; the others are lines here\n`;
