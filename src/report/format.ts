/** What a format is: a function from the report to its text. */
import type { ColourLevel } from '../page/paint.js';
import type { Report } from './types.js';

export interface RenderOptions {
  /** Width of the page in columns, for formats that wrap. */
  readonly columns: number;
  readonly colour: ColourLevel;
  /** Every finding with its evidence, every cause in full. */
  readonly verbose: boolean;
}

/** Pure; every line ends with a line feed, and where there is nothing to show the text may be empty. */
export type Formatter = (report: Report, options: RenderOptions) => string;

export interface Format {
  /** What it is for, for the documentation; Markdown. */
  readonly about: string;
  /**
   * Equal problems are shown once (formats for people). False: every call is a row of its own; one such format in a run
   * has the report list every call, and grouped formats put them together themselves (`group`).
   */
  readonly grouped: boolean;
  readonly render: Formatter;
}
