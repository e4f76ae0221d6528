/**
 * Reads the logs of the official SDKs, one exchange an entry. JSON: one object a line with `level`,
 * `method`, `url`, `statusCode`, `requestHeaders`, `responseHeaders`, `requestBody`, `responseBody`,
 * `correlationId`. Text: blocks of `=== REQUEST ===` and `=== RESPONSE ===`. The SDKs put `[REDACTED]` in
 * place of the Authorization header. (Formats: the logger of each SDK at github.com/MyPureCloud.)
 */
import type { Header, RawRequest, RawResponse } from '../../../exchange/types.js';
import { isObject, parseJson, stringOf } from '../../../primitives/json.js';
import type { Span } from '../places.js';
import { headersOf, isCorrelationId } from './headers.js';
import { type Literal, type LiteralObject, textAt, valueAt } from './literal.js';

export interface LogEntry extends Span {
  readonly request: RawRequest;
  readonly response: RawResponse | null;
  readonly time: string | null;
}

/** All entries of both forms, in order of place. Time is linear in the text. */
export function findLogEntries(text: string): readonly LogEntry[] {
  const json = /"(?:statusCode|status_code)"/.test(text) ? jsonEntries(text) : [];
  const blocks = text.includes('=== REQUEST ===') ? textEntries(text) : [];
  return [...json, ...blocks].sort((a, b) => a.start - b.start);
}

function jsonEntries(text: string): LogEntry[] {
  const entries: LogEntry[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const brace = text.indexOf('{', start);
    if (brace >= 0 && brace < end && brace - start < 300) {
      const line = text.slice(brace, end).trimEnd();
      if (line.endsWith('}') && /"(?:statusCode|status_code)"\s?:/.test(line) && /"url"\s?:/.test(line)) {
        const record = parse(line);
        const entry = record === null ? null : fromRecord(record, { start, end });
        if (entry !== null) entries.push(entry);
      }
    }
    start = end + 1;
  }
  return entries;
}

function parse(line: string): LiteralObject | null {
  const value = parseJson(line) as Literal | undefined;
  return isObject(value) ? value : null;
}

/** What records of the SDKs have beside the call. */
const OF_SDK = ['requestHeaders', 'responseHeaders', 'requestBody', 'responseBody', 'correlationId'];

function fromRecord(outer: LiteralObject, span: Span): LogEntry | null {
  // Winston nests the record under `message`.
  const nested = valueAt(outer, 'message');
  const record = isObject(nested) && Object.hasOwn(nested, 'url') ? nested : outer;
  const url = textAt(record, 'url');
  const status = Number(stringOf(valueAt(record, 'statusCode') ?? valueAt(record, 'status_code')));
  if (!OF_SDK.some((key) => Object.hasOwn(record, key))) return null;
  if (url === null || !(textAt(outer, 'level') !== null || textAt(record, 'method') !== null)) return null;
  const correlation = textAt(record, 'correlationId');
  return {
    ...span,
    request: {
      method: textAt(record, 'method')?.toUpperCase() ?? null,
      url,
      headers: headersOf(valueAt(record, 'requestHeaders')),
      headersComplete: false,
      body: sent(url, written(valueAt(record, 'requestBody'))),
    },
    response: responseOf(
      status,
      headersOf(valueAt(record, 'responseHeaders')),
      correlation,
      written(valueAt(record, 'responseBody')),
    ),
    time: isoTime(textAt(record, 'date')),
  };
}

function written(value: Literal | undefined): string | null {
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The form of a token request is sent form-encoded, and logged as an object. */
export function sent(url: string | null, body: string | null): string | null {
  if (body === null || !/\/oauth\/token\/?$/.test(url ?? '')) return body;
  const form = parse(body);
  if (form === null || textAt(form, 'grant_type') === null) return body;
  const fields = Object.entries(form).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return new URLSearchParams(fields).toString();
}

function responseOf(
  status: number,
  headers: readonly Header[] | null,
  correlation: string | null,
  body: string | null,
): RawResponse | null {
  const valid = Number.isInteger(status) && status >= 100 && status <= 599 ? status : null;
  if (valid === null && body === null) return null;
  const known = headers?.some(isCorrelationId) ?? false;
  const all =
    correlation === null || correlation === '' || known
      ? headers
      : [...(headers ?? []), { name: 'inin-correlation-id', value: correlation }];
  return { status: valid, headers: all, body, truncated: false };
}

/** A date as ISO 8601 when it says its zone, else null. */
export function isoTime(date: string | null): string | null {
  const iso = /\b(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d))/.exec(date ?? '');
  return iso?.[1] ?? null;
}

const LABEL = /^(URL|Method|Headers|Body|Status|CorrelationId): ?(.*)$/;

function textEntries(text: string): LogEntry[] {
  const entries: LogEntry[] = [];
  const mark = '=== REQUEST ===';
  for (let at = text.indexOf(mark); at >= 0; ) {
    const next = text.indexOf(mark, at + mark.length);
    const lineBefore = Math.max(text.lastIndexOf('\n', at - 1), 0);
    const previous = text.lastIndexOf('\n', lineBefore - 1) + 1;
    // The level and the date stand on the line before the mark.
    const headed =
      /^(?:\S{1,40}\s){0,4}(?:TRACE|DEBUG|ERROR)\b|^(?:TRACE|DEBUG|ERROR|error|debug|trace):?\s|^\d{4}-\d\d-\d\d/.test(
        text.slice(previous, Math.min(lineBefore, previous + 200)),
      );
    const start = headed ? Math.max(previous, entries.at(-1)?.end ?? 0) : at;
    const block = text.slice(at + mark.length, next < 0 ? text.length : next);
    entries.push(fromBlock(block, start, at + mark.length, isoTime(text.slice(start, at))));
    at = next;
  }
  return entries;
}

/** One half of a block: its fields, its headers and the lines of its body. */
interface Half {
  readonly fields: Map<string, string>;
  readonly headers: Header[];
  readonly body: string[];
}
const half = (): Half => ({ fields: new Map(), headers: [], body: [] });

/** One block, from behind the first mark on. It ends where lines stop that belong to it. */
function fromBlock(block: string, start: number, offset: number, time: string | null): LogEntry {
  const request = half();
  const response = half();
  let current = request;
  let label = '';
  // A JSON body over several lines goes on until a bare closing bracket.
  let open = false;
  let end = 0;
  for (const line of linesOf(block)) {
    const text = line.text.trimEnd();
    const field = LABEL.exec(text);
    const header = label === 'Headers' ? /^\s{1,8}([^\s:]{1,200}): ?(.*)$/.exec(text) : null;
    if (open) {
      current.body.push(text);
      open = text !== '}' && text !== ']';
    } else if (text.startsWith('=== RESPONSE ===')) {
      current = response;
      label = '';
    } else if (header !== null) current.headers.push({ name: header[1] ?? '', value: header[2] ?? '' });
    else if (field !== null && !current.fields.has(field[1] ?? '')) {
      label = field[1] ?? '';
      current.fields.set(label, field[2] ?? '');
      if (label === 'Body') {
        current.body.push(field[2] ?? '');
        open = /^[{[]$/.test(field[2]?.trim() ?? '');
      }
    } else if (text !== '' || (current === response && response.fields.size > 0)) break;
    end = line.start + line.text.length;
  }
  const fieldOf = (part: Half, name: string): string | null => part.fields.get(name)?.trim() || null;
  const headersIn = (part: Half): readonly Header[] | null =>
    part.fields.has('Headers') ? part.headers : null;
  const bodyIn = (part: Half): string | null => part.body.join('\n').trim() || null;
  return {
    start,
    end: offset + end,
    request: {
      method: fieldOf(request, 'Method')?.toUpperCase() ?? null,
      url: fieldOf(request, 'URL'),
      headers: headersIn(request),
      headersComplete: false,
      body: sent(fieldOf(request, 'URL'), bodyIn(request)),
    },
    response: responseOf(
      Number(stringOf(fieldOf(response, 'Status'))),
      headersIn(response),
      fieldOf(response, 'CorrelationId'),
      bodyIn(response),
    ),
    time,
  };
}

function* linesOf(block: string): Generator<{ readonly text: string; readonly start: number }> {
  for (let start = 0; start <= block.length; ) {
    const newline = block.indexOf('\n', start);
    const end = newline < 0 ? block.length : newline;
    yield { text: block.slice(start, end), start };
    start = end + 1;
  }
}
