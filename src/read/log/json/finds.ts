/** What the values of single fields say; null for what they do not. */
import type { Header } from '../../../exchange/types.js';
import { REQUEST_METHOD } from '../../../primitives/http.js';
import { parseJson } from '../../../primitives/json.js';
import { headersOf, statusOf } from '../../value.js';
import { levelOf } from '../levels.js';
import type { Level } from '../types.js';
import type { Part } from './fields.js';
import type { Find } from './walk.js';

/** The first value of a part that reads as one, among those that count. */
export function first<T>(
  finds: readonly Find[],
  part: Part,
  read: (value: unknown, find: Find) => T | null,
): T | null {
  for (const find of finds) {
    if (find.part !== part) continue;
    const value = read(find.value, find);
    if (value !== null) return value;
  }
  return null;
}

const METHOD = new RegExp(`^${REQUEST_METHOD}$`, 'i');
const LINE = new RegExp(`^"?(${REQUEST_METHOD}) (https?://\\S+|/\\S*)(?: HTTP/[\\d.]+)?"?$`, 'i');

/** Upper case. `HttpMethod { Method = … }` and methods of code are none. */
export function methodOf(value: unknown): string | null {
  return typeof value === 'string' && value.length <= 8 && METHOD.test(value) ? value.toUpperCase() : null;
}

/** A request line, or the name of a span that is one. */
export function lineOf(value: unknown): { readonly method: string; readonly url: string } | null {
  if (typeof value !== 'string') return null;
  const [, method, url] = LINE.exec(value) ?? [];
  return method === undefined || url === undefined ? null : { method: method.toUpperCase(), url };
}

const WORDED = /^[1-5]\d\d(?= [A-Za-z])/;

/** What JMeter writes in place of a status. */
const NO_STATUS = /^(?:0|Non HTTP response code\b.*)$/;

/** A number, its digits, or `403 Forbidden`; 0, no answer, stays 0. */
export function statusOfField(value: unknown): number | null {
  if (value === 0 || (typeof value === 'string' && NO_STATUS.test(value))) return 0;
  return statusOf(value) ?? (typeof value === 'string' ? statusOf(WORDED.exec(value)?.[0]) : null);
}

export const someText = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

/** Digits of a number count as a text: ids and threads are written as either. */
export const nameOf = (value: unknown): string | null =>
  typeof value === 'number' && Number.isFinite(value) ? String(value) : someText(value)?.trim() || null;

/** A text; a stack may be a list of its lines. */
export function textOfField(value: unknown): string | null {
  if (!Array.isArray(value)) return someText(value);
  const lines = value.filter((line): line is string => typeof line === 'string');
  return lines.length === value.length ? someText(lines.join('\n')) : null;
}

/** A body as it was written, or its JSON. */
export function bodyOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : someText(value);
}

/** A list or an object of headers, also as its JSON, or a header a line, below a start line or not. */
export function headersOfField(value: unknown): readonly Header[] | null {
  if (typeof value === 'object' && value !== null) return headersOf(value).headers;
  const text = someText(value)?.trim() ?? '';
  if (/^[{[]/.test(text)) {
    const parsed = parseJson(text);
    return parsed === undefined ? null : headersOfField(parsed);
  }
  const lines = text.split(/\r?\n/).filter((line) => HEADER_LINE.test(line));
  return lines.length === 0 ? null : headersOf(lines).headers;
}

const HEADER_LINE = /^[\w!#$%&'*+.^`|~-]{1,100}:/;

/** Numbers: of pino and bunyan (10 to 60), or of syslog (0 to 7). */
export function levelOfField(value: unknown): Level | null {
  if (typeof value === 'string')
    return levelOf(value) ?? (/^[0-7]$/.test(value) ? levelOfField(Number(value)) : null);
  if (typeof value !== 'number' || value > 60 || value < 0) return null;
  if (value <= 7) return value <= 3 ? 'error' : value === 4 ? 'warning' : 'other';
  return ofScale(value, 40, 50);
}

const ofScale = (value: unknown, warning: number, error: number): Level | null => {
  if (typeof value !== 'number') return null;
  return value >= error ? 'error' : value >= warning ? 'warning' : 'other';
};

/** `levelno` of Python. */
export const pythonLevelOf = (value: unknown): Level | null => ofScale(value, 30, 40);
/** `severityNumber` of OpenTelemetry. */
export const otelLevelOf = (value: unknown): Level | null => ofScale(value, 13, 17);
