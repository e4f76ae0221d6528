/** The report as one JSON document (schemaVersion 1, described by `report.schema.json`). */
import { inertJson } from '../primitives/inert-json.js';
import type { Formatter } from './format.js';

export const json: Formatter = (report) => `${inertJson(report, 2)}\n`;
