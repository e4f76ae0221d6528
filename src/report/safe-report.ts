/** A report whose every text is one line of printable characters. */
import { safeText } from '../primitives/safe-text.js';
import type { Report } from './types.js';

function safe(value: unknown): unknown {
  if (typeof value === 'string') return safeText(value);
  if (Array.isArray(value)) return value.map(safe);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, safe(item)]));
}

/** Done once for the whole report, so that no formatter can forget a field. Reports are not deep. */
export function safeReport(report: Report): Report {
  return safe(report) as Report;
}
