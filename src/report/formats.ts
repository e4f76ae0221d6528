/** The formats by name. */
import type { Format } from './format.js';
import { json } from './json.js';
import { ndjson } from './ndjson.js';
import { stylish } from './stylish/index.js';

export const FORMAT_NAMES = ['stylish', 'json', 'ndjson'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

export const FORMATS: Readonly<Record<FormatName, Format>> = {
  stylish: { grouped: true, render: stylish },
  json: { grouped: false, render: json },
  ndjson: { grouped: false, render: ndjson },
};
