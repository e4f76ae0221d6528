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

/** Pure; the text ends with a line feed. */
export type Formatter = (report: Report, options: RenderOptions) => string;

export interface Format {
  /** Whether equal problems are put together (formats for people) or each is listed. */
  readonly grouped: boolean;
  readonly render: Formatter;
}
