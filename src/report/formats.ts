/** The formats by name: all that is said of a format, a row each. The first is the default. */
import type { Format } from './format.js';
import { json } from './json.js';
import { ndjson } from './ndjson.js';
import { stylish } from './stylish/index.js';

export const FORMATS = {
  stylish: {
    about: 'for people at a terminal: one screen a problem, equal problems together',
    grouped: true,
    render: stylish,
  },
  json: {
    about: 'one document with every call, described by `why403/report.schema.json`',
    grouped: false,
    render: json,
  },
  ndjson: {
    about: 'the same, one JSON value a line: the run, each call, the summary',
    grouped: false,
    render: ndjson,
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
