/** What a format of a difference is: a function from a report that is already safe to the pieces of its text. */
import type { NeedsOptions, NeedsWishes } from '../../needs/formats/format.js';
import type { FormatRow } from '../../report/format.js';
import type { DifferenceReport } from '../types.js';

declare const SAFE: unique symbol;

/** What formats are given: every text is one printable line. Only the table of formats makes one. */
export interface SafeDifference extends DifferenceReport {
  readonly [SAFE]: true;
}

export type DifferenceOptions = NeedsOptions;
export type DifferenceWishes = NeedsWishes;

/** Pure; lines end with a line feed, and so does the text. */
export type DifferenceFormatter = (report: SafeDifference, options: DifferenceOptions) => Iterable<string>;

/** What `DIFFERENCE_FORMATS` is made of: a row each format. */
export interface DifferenceFormatRow extends Pick<FormatRow, 'about'> {
  /** As for formats of a report. */
  readonly output: 'lines' | 'json';
  readonly write: DifferenceFormatter;
}

/** A format as everybody uses it. */
export interface DifferenceFormat extends Omit<DifferenceFormatRow, 'write'> {
  /** The text, piece by piece. What is not wished is as usual: 80 columns, no colour, not verbose. */
  write(report: DifferenceReport, wishes?: DifferenceWishes): Iterable<string>;
  /** The same as one text. */
  render(report: DifferenceReport, wishes?: DifferenceWishes): string;
}
