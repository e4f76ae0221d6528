/** The formats by name: one row a format. The first is the default. */
import type { Format } from './format.js';
import { json } from './json.js';
import { ndjson } from './ndjson.js';
import { stylish } from './stylish/index.js';

export const FORMATS = {
  stylish: { grouped: true, render: stylish },
  json: { grouped: false, render: json },
  ndjson: { grouped: false, render: ndjson },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];
