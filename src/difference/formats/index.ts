/** The formats of a difference by name: all that is said of a format, a row each. The first is the default. */
import { usable } from '../../report/wishes.js';
import type { DifferenceFormat, DifferenceFormatRow } from './format.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { safeDifference } from './safe-difference.js';
import { stylish } from './stylish.js';

const ROWS = {
  stylish: {
    about: 'for people at a terminal: counts, then what was added, removed and changed',
    output: 'lines',
    write: stylish,
  },
  json: {
    about: 'one document, described by `why403/contract-diff.schema.json`',
    output: 'json',
    write: json,
  },
  markdown: {
    about: 'the text of a pull request: never longer than GitHub takes',
    output: 'lines',
    write: markdown,
  },
} as const satisfies Readonly<Record<string, DifferenceFormatRow>>;

export type DifferenceFormatName = keyof typeof ROWS;
export const DIFFERENCE_FORMAT_NAMES = Object.keys(ROWS) as readonly DifferenceFormatName[];

/** Is it the name of a format? */
export const isDifferenceFormat = (name: string): name is DifferenceFormatName => Object.hasOwn(ROWS, name);

/** No format sees a difference but through this, so none can forget to make it safe. */
function safely({ about, output, write }: DifferenceFormatRow): DifferenceFormat {
  const pieces: DifferenceFormat['write'] = (report, wishes) =>
    write(safeDifference(report, output), usable(wishes));
  return {
    about,
    output,
    write: pieces,
    render: (report, wishes) => [...pieces(report, wishes)].join(''),
  };
}

export const DIFFERENCE_FORMATS: Readonly<Record<DifferenceFormatName, DifferenceFormat>> = {
  stylish: safely(ROWS.stylish),
  json: safely(ROWS.json),
  markdown: safely(ROWS.markdown),
};
