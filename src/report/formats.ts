/** The formats by name: all that is said of a format, a row each. The first is the default. */
import type { Format, FormatRow, RenderOptions, RenderWishes } from './format.js';
import { json } from './json.js';
import { markdown } from './markdown/index.js';
import { ndjson } from './ndjson.js';
import { safeReport } from './safe-report.js';
import { stylish } from './stylish/index.js';

const ROWS = {
  stylish: {
    about: 'for people at a terminal: one screen a problem, equal problems together',
    grouped: true,
    output: 'lines',
    write: stylish,
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
  markdown: {
    about:
      'a reply to send or to paste into a ticket: what was refused, why, who does what; people are named only with `--names`',
    grouped: true,
    output: 'lines',
    write: markdown,
  },
} as const satisfies Readonly<Record<string, FormatRow>>;

export type FormatName = keyof typeof ROWS;
export const FORMAT_NAMES = Object.keys(ROWS) as readonly FormatName[];

/** What is not given, or of a wrong kind (`process.stdout.columns` in a pipe), is as usual. */
const usable = ({
  columns,
  colour,
  verbose,
  all,
  names,
  strict,
  levels,
  folders,
}: RenderWishes = {}): RenderOptions => ({
  columns: columns !== undefined && Number.isFinite(columns) ? columns : 80,
  colour: colour === 1 || colour === 2 || colour === 3 ? colour : 0,
  verbose: verbose === true,
  all: all === true,
  names: names === true,
  strict: strict === true,
  levels: levels ?? {},
  folders: folders ?? { folder: '', root: '' },
});

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
