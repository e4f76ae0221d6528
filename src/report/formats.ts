/** The formats by name. */
import { json } from './json.js';
import { ndjson } from './ndjson.js';
import { stylish } from './stylish/index.js';
import type { Report } from './types.js';

export interface RenderOptions {
  /** Width of the page in columns, for formats that wrap. */
  readonly columns: number;
  /** 0: no colour, 1: 16 colours, 2: 256, 3: 16 million. Only terminals have more than 0. */
  readonly colour: 0 | 1 | 2 | 3;
  /** Every finding with its evidence, every cause in full. */
  readonly verbose: boolean;
}

/** Pure; the text ends with a line feed. */
export type Formatter = (report: Report, options: RenderOptions) => string;

export const FORMAT_NAMES = ['stylish', 'json', 'ndjson'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

export interface Format {
  /** Whether equal problems are put together (formats for people) or each is listed. */
  readonly grouped: boolean;
  readonly render: Formatter;
}

export const FORMATS: Readonly<Record<FormatName, Format>> = {
  stylish: { grouped: true, render: stylish },
  json: { grouped: false, render: json },
  ndjson: { grouped: false, render: ndjson },
};
