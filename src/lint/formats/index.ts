/** The formats of lint by name: all that is said of a format, a row each. The first is the default. */
import { usable } from '../../report/wishes.js';
import type { LintReport } from '../types.js';
import { azure } from './azure.js';
import { concise } from './concise.js';
import type { LintFormat, LintFormatOptions, LintFormatRow, LintFormatWishes } from './format.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { markdown, markdownWithin } from './markdown.js';
import { safeLint } from './safe-lint.js';
import { sarif } from './sarif/index.js';
import { stylish } from './stylish/index.js';

const ROWS = {
  stylish: {
    about: 'for people at a terminal: by file what is wrong, and what to write in its place',
    output: 'lines',
    write: stylish,
  },
  concise: {
    about: 'for editors and `grep`: a line each finding, `path:line:column: level: message [rule]`',
    output: 'lines',
    write: concise,
  },
  json: {
    about: 'one document with every finding, described by `why403/lint.schema.json`',
    output: 'json',
    write: json,
  },
  sarif: {
    about:
      'SARIF 2.1.0 for code scanning of GitHub: an alert a finding, at most 25,000, the worst first; what is accepted or inconclusive stands in it only with `--verbose`, as GitHub would show it as an alert',
    output: 'json',
    write: sarif,
  },
  junit: {
    about: 'test results in the XML of JUnit, for Jenkins and GitLab: a suite a file, a case a finding',
    output: 'xml',
    write: junit,
  },
  gitlab: {
    about: 'a Code Quality report of GitLab, for the widget of merge requests',
    output: 'json',
    write: gitlab,
  },
  azure: {
    about:
      'logging commands of Azure Pipelines: issues in the summary of the build, the worst ten errors and warnings',
    output: 'commands',
    write: azure,
  },
  markdown: {
    about: 'a comment for a merge request: a table, the worst first, with what to do',
    output: 'lines',
    write: markdown,
  },
  github: {
    about:
      'annotations of GitHub Actions, at most ten errors and ten warnings; a summary of the step goes into the file that `GITHUB_STEP_SUMMARY` names',
    output: 'commands',
    write: github,
  },
} as const satisfies Readonly<Record<string, LintFormatRow>>;

export type LintFormatName = keyof typeof ROWS;
export const LINT_FORMAT_NAMES = Object.keys(ROWS) as readonly LintFormatName[];

/** Is it the name of a format? */
export const isLintFormat = (name: string): name is LintFormatName => Object.hasOwn(ROWS, name);

const optionsOf = (wishes: LintFormatWishes = {}): LintFormatOptions => ({
  ...usable(wishes),
  rules: wishes.rules ?? [],
});

/** No format sees a report but through this, so none can forget to make it safe. */
function safely({ about, output, write }: LintFormatRow): LintFormat {
  const pieces: LintFormat['write'] = (report, wishes) => write(safeLint(report, output), optionsOf(wishes));
  return {
    about,
    output,
    write: pieces,
    render: (report, wishes) => [...pieces(report, wishes)].join(''),
  };
}

export const LINT_FORMATS = Object.fromEntries(
  Object.entries(ROWS).map(([name, row]) => [name, safely(row)]),
) as Readonly<Record<LintFormatName, LintFormat>>;

/** The summary of a step, in Markdown of at most so many bytes of UTF-8; by pieces that may be cut nowhere else. */
export const lintStepSummary = (
  report: LintReport,
  wishes: LintFormatWishes,
  bytes: number,
): Iterable<string> => markdownWithin(safeLint(report, 'lines'), optionsOf(wishes), bytes);
