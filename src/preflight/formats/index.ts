/** The formats of a result that show the matrix itself; all others show its cells as a report (`asReport`). */
import type { PageOptions } from '../../page/paint.js';
import type { FormatRow } from '../../report/format.js';
import type { Preflight } from '../types.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { page } from './page.js';
import { type SafePreflight, safePreflight } from './safe.js';

interface Row extends Pick<FormatRow, 'about' | 'output'> {
  readonly write: (preflight: SafePreflight, options: PageOptions) => Iterable<string>;
}

const ROWS = {
  stylish: {
    about: 'for people at a terminal: the matrix, and below it what to do for each caller',
    output: 'lines',
    write: page,
  },
  json: {
    about: 'one document with every cell, described by `why403/preflight.schema.json`',
    output: 'json',
    write: json,
  },
  markdown: {
    about: 'a table and blocks to paste, for a ticket or the summary of a job',
    output: 'lines',
    write: markdown,
  },
} as const satisfies Readonly<Record<string, Row>>;

export type PreflightFormatName = keyof typeof ROWS;

/** A format as everybody uses it. */
export interface PreflightFormat extends Pick<FormatRow, 'about' | 'output'> {
  /** The text, piece by piece. What is not given is as usual: 80 columns, no colour, not verbose. */
  write(preflight: Preflight, options?: Partial<PageOptions>): Iterable<string>;
  /** The same as one text. */
  render(preflight: Preflight, options?: Partial<PageOptions>): string;
}

/** No format sees a result but through this, so none can forget to make it safe. */
function safely({ about, output, write }: Row): PreflightFormat {
  const pieces: PreflightFormat['write'] = (preflight, { columns = 80, colour = 0, verbose = false } = {}) =>
    write(safePreflight(preflight, output), { columns, colour, verbose });
  return {
    about,
    output,
    write: pieces,
    render: (preflight, options) => [...pieces(preflight, options)].join(''),
  };
}

export const PREFLIGHT_FORMATS: Readonly<Record<PreflightFormatName, PreflightFormat>> = {
  stylish: safely(ROWS.stylish),
  json: safely(ROWS.json),
  markdown: safely(ROWS.markdown),
};
