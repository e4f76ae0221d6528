/** The formats by name: all that is said of a format, a row each. The first is the default. */
import { azure } from './azure.js';
import { concise } from './concise.js';
import type { Format, FormatRow, RenderWishes } from './format.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { junit } from './junit/index.js';
import { markdown } from './markdown/index.js';
import { stepSummary as writeStepSummary } from './markdown/step-summary.js';
import { ndjson } from './ndjson.js';
import { safeReport } from './safe-report.js';
import { sarif } from './sarif/index.js';
import { stylish } from './stylish/index.js';
import { usable } from './wishes.js';

const ROWS = {
  stylish: {
    about: 'for people at a terminal: one screen a problem, equal problems together',
    grouped: true,
    output: 'lines',
    write: stylish,
  },
  concise: {
    about:
      'for editors and `grep`: a line each refused call, `file:line: METHOD path 403 cause likelihood: missing …`',
    grouped: false,
    output: 'lines',
    write: concise,
  },
  json: {
    about: 'one document with every call, described by `why403/report.schema.json`',
    grouped: false,
    output: 'json',
    write: json,
  },
  ndjson: {
    about: 'the same, one JSON value a line: the run, each diagnosis, the live calls, the summary',
    grouped: false,
    output: 'json',
    write: ndjson,
  },
  sarif: {
    about: 'SARIF 2.1.0 for code scanning of GitHub: an alert a problem, at most 25,000, the worst first',
    grouped: true,
    output: 'json',
    write: sarif,
  },
  junit: {
    about: 'test results in the XML of JUnit, for Jenkins and GitLab: a suite an input, a case a problem',
    grouped: true,
    output: 'xml',
    write: junit,
  },
  gitlab: {
    about: 'a Code Quality report of GitLab, for the widget of merge requests',
    grouped: true,
    output: 'json',
    write: gitlab,
  },
  azure: {
    about:
      'logging commands of Azure Pipelines: issues in the summary of the build, the worst ten errors and warnings',
    grouped: true,
    output: 'commands',
    write: azure,
  },
  markdown: {
    about:
      'a reply to send or to paste into a ticket: what was refused, why, who does what; people are named only with `--names`',
    grouped: true,
    output: 'lines',
    write: markdown,
  },
  github: {
    about:
      'annotations of GitHub Actions, at most ten errors and ten warnings; a summary of the step goes into the file that `GITHUB_STEP_SUMMARY` names',
    grouped: true,
    output: 'commands',
    write: github,
  },
} as const satisfies Readonly<Record<string, FormatRow>>;

export type FormatName = keyof typeof ROWS;
export const FORMAT_NAMES = Object.keys(ROWS) as readonly FormatName[];

/** No format sees a report but through this, so none can forget to make it safe. */
function safely({ about, grouped, output, write }: FormatRow): Format {
  const pieces: Format['write'] = (report, options) =>
    write(safeReport(report, { grouped, output }), usable(options));
  return {
    about,
    grouped,
    output,
    write: pieces,
    render: (report, options) => [...pieces(report, options)].join(''),
  };
}

export const FORMATS = Object.fromEntries(
  Object.entries(ROWS).map(([name, row]) => [name, safely(row)]),
) as Readonly<Record<FormatName, Format>>;

/** The summary of a step, in Markdown of at most so many bytes; by pieces that may be cut nowhere else. */
export const stepSummary = (
  report: Parameters<Format['write']>[0],
  wishes: RenderWishes,
  bytes: number,
): Iterable<string> =>
  writeStepSummary(safeReport(report, { grouped: true, output: 'lines' }), usable(wishes), bytes);
