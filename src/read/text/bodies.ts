/** Finds the bodies of answers in a text: JSON (also escaped, dumped or cut off), XML and HTML. */
import { guessIntrospection, type Introspection } from './introspection.js';
import { isObject, type Literal, type LiteralObject, readLiteral, textAt, valueAt } from './literal.js';
import type { Span } from './places.js';

export interface FoundBody extends Span {
  /**
   * `error`: an error body; `answer`: another answer; `introspection`: an answer about the caller;
   * `headers`: a dump of headers; `other`: an object that is no answer (configuration, a request body).
   */
  readonly kind: 'error' | 'answer' | 'introspection' | 'headers' | 'other';
  /** The body: JSON text, XML or HTML; empty for `other`. */
  readonly text: string;
  readonly value: Literal | null;
  /** A status that stands in the body or in the wrapper around it. */
  readonly status: number | null;
  readonly truncated: boolean;
  readonly introspection: Introspection | null;
  /** The place of the answer itself when a larger object (a log record, an exception) wraps it. */
  readonly inner: Span | null;
}

/** Characters looked at in vain, over all attempts, as a multiple of the text: bounds the time. */
const LOOKS = 3;
/** An attempt that is not plainly JSON looks no further than this. */
const NEAR = 65_536;

/** All bodies, in order, none inside another. */
export function findBodies(text: string): readonly FoundBody[] {
  const found: FoundBody[] = [];
  const start = /\{|<(?:!doctype html|html[\s>]|\?xml|Error>)/gi;
  let budget = text.length * LOOKS + NEAR;
  for (let hit = start.exec(text); hit !== null && budget > 0; hit = start.exec(text)) {
    const body = hit[0] === '{' ? jsonAt(text, hit.index) : markupAt(text, hit.index);
    if ('kind' in body) {
      found.push(body);
      start.lastIndex = body.end;
    } else budget -= body.looked;
  }
  return found;
}

/** A brace, then a quoted key, a bare key with its separator, an escape, or much white space. */
const LIKE_OBJECT = /^\{(?:\s{30}|\s{0,29}(?:["'\\[]|\.{3}|[\w$.-]{1,40}(?:\s{0,4}[:=,]|$)))/;

function jsonAt(text: string, start: number): FoundBody | { looked: number } {
  const head = text.slice(start, start + 40);
  if (!LIKE_OBJECT.test(head)) return { looked: 1 };
  if (/^\{\s{0,30}\\/.test(head)) return escapedAt(text, start);
  const plain = /^\{\s*["']/.test(head);
  const area = plain ? text : text.slice(start, start + NEAR);
  const offset = plain ? 0 : start;
  const read = readLiteral(area, start - offset);
  const end = read.end + offset;
  if (!isObject(read.value) || Object.keys(read.value).length === 0)
    return { looked: Math.max(1, end - start) };
  const cutShort = read.truncated && end < text.length && !plain;
  if (cutShort) return { looked: end - start };
  const spans = (part: object | string): Span | null => {
    const span = read.spans.get(part);
    return span === undefined ? null : { start: span.start + offset, end: span.end + offset };
  };
  const place = { start, end };
  return describe(read.value, place, read.truncated, text.slice(start, end), spans, text);
}

/** `{\"message\":\"…\"}` inside a string: the string is unescaped, up to three times, then read. */
function escapedAt(text: string, start: number): FoundBody | { looked: number } {
  const limit = Math.min(text.length, start + NEAR * 4);
  let end = start;
  while (end < limit && text[end] !== '"' && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1;
  let inner = text.slice(start, Math.min(end, limit));
  for (let times = 0; times < 3; times++) {
    inner = inner.replace(/\\(u[0-9a-fA-F]{4}|[\s\S])/g, (_, c: string) =>
      c.length > 1 ? String.fromCharCode(Number.parseInt(c.slice(1), 16)) : (SIMPLE[c] ?? c),
    );
    const read = readLiteral(inner, 0);
    if (isObject(read.value) && Object.keys(read.value).length > 0)
      return describe(read.value, { start, end }, read.truncated, inner.slice(0, read.end), () => null, text);
  }
  return { looked: end - start + 1 };
}
const SIMPLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function describe(
  value: LiteralObject,
  place: Span,
  truncated: boolean,
  slice: string,
  spanOf: (part: object | string) => Span | null,
  text: string,
): FoundBody {
  const base = { ...place, truncated, introspection: null, inner: null, status: statusOf(value) };
  const written = (): string => (truncated || !isJson(slice) ? JSON.stringify(value) : slice);
  const before = text.slice(Math.max(0, place.start - 60), place.start);
  if (/(?:headers?["']?\s{0,3}(?:[:=]|=>)?\s{0,3}|HTTPHeaderDict\(|Headers\s?)$/i.test(before))
    return { ...base, kind: 'headers', text: written(), value };
  const introspection = guessIntrospection(value);
  if (introspection !== null && !isRequest(before))
    return { ...base, kind: 'introspection', text: written(), value, introspection };
  const nested = findNested(value, 0, HOLDERS) ?? (isErrorBody(value) ? null : findNested(value, 0, null));
  if (nested === null && isErrorBody(value)) return { ...base, kind: 'error', text: written(), value };
  if (nested !== null) {
    return {
      ...base,
      kind: 'error',
      text: nested.text ?? JSON.stringify(nested.value),
      value: nested.value,
      status: statusOf(value) ?? statusOf(nested.value),
      inner: spanOf(nested.at) ?? place,
    };
  }
  if (isAnswer(value) && !isRequest(before)) return { ...base, kind: 'answer', text: written(), value };
  return { ...base, kind: 'other', text: '', value };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Words right before an object that say it was sent, not received. */
function isRequest(before: string): boolean {
  return /(?:request[ _-]?body|payload|\bbody|\bjson|\bdata|\bdata-raw|config(?:uration)?)["']?\s{0,3}[:=]\s{0,3}["']?$/i.test(
    before,
  )
    ? !/response[ _.-]?(?:body|data)["']?\s{0,3}[:=]\s{0,3}["']?$/i.test(before)
    : false;
}

/** Envelopes of the platform, of token endpoints, and such as other systems use for errors. */
export function isErrorBody(value: LiteralObject): boolean {
  if (textAt(value, 'level', 'severity', 'logger', 'stack', 'resourceType') !== null) return false;
  // A record about a call, not its answer.
  if (textAt(value, 'method') !== null && textAt(value, 'path', 'url') !== null) return false;
  const message = textAt(value, 'message', 'Message', 'errorMessage', 'title', 'detail');
  const code = textAt(value, 'code', 'Code', 'errorCode', 'error_code', 'Error');
  const status = statusOf(value);
  if (code !== null && (message !== null || status !== null || Object.keys(value).length <= 3)) return true;
  if (textAt(value, 'error') !== null && !Object.hasOwn(value, 'response')) return true;
  if (textAt(value, 'error_description') !== null) return true;
  const errors = valueAt(value, 'errors');
  if (Array.isArray(errors) && errors.some((error) => isObject(error) && isErrorBody(error))) return true;
  if (message === null) return false;
  return (
    status !== null || Object.hasOwn(value, 'contextId') || Object.keys(value).every((key) => PLAIN.has(key))
  );
}
const PLAIN: ReadonlySet<string> = new Set([
  'message',
  'Message',
  'messageParams',
  'messageWithParams',
  'details',
  'errors',
  'title',
  'detail',
  'type',
  'timestamp',
]);

/** What lists and resources of the platform look like. */
function isAnswer(value: LiteralObject): boolean {
  return ['entities', 'selfUri', 'results', 'conversations', 'pageNumber'].some((key) =>
    Object.hasOwn(value, key),
  );
}

/** A status under the usual keys, as a number or as digits. */
export function statusOf(value: LiteralObject): number | null {
  for (const key of ['status', 'statusCode', 'status_code', 'Status', 'StatusCode', 'httpStatusCode']) {
    const status = Number(valueAt(value, key) ?? Number.NaN);
    if (Number.isInteger(status) && status >= 100 && status <= 599) return status;
  }
  return null;
}

interface Nested {
  readonly value: LiteralObject;
  /** As written, when it was JSON in a string. */
  readonly text: string | null;
  /** The object in which it stands as written, or the string that holds it. */
  readonly at: object | string;
}

const NEST = 8;
/** Keys under which records and exceptions keep the answer; looked into first. */
const HOLDERS = ['responseBody', 'rawBody', 'body', 'data', 'response'];

/** The error body inside a log record, an exception dump or a proxy's wrapper. */
function findNested(value: LiteralObject, depth: number, holders: readonly string[] | null): Nested | null {
  if (depth > NEST) return null;
  const keys = holders?.filter((key) => Object.hasOwn(value, key)) ?? Object.keys(value).slice(0, 200);
  for (const key of keys) {
    const inner = value[key];
    if (typeof inner === 'string' && /^\s{0,20}\{/.test(inner)) {
      const read = readLiteral(inner, inner.indexOf('{'));
      if (isObject(read.value) && isErrorBody(read.value))
        return {
          value: read.value,
          text: isJson(inner) ? inner.trim() : JSON.stringify(read.value),
          at: inner,
        };
    } else if (isObject(inner)) {
      if (isErrorBody(inner)) return { value: inner, text: null, at: inner };
      const nested = findNested(inner, depth + 1, holders);
      if (nested !== null) return nested;
    }
  }
  return null;
}

function markupAt(text: string, start: number): FoundBody | { looked: number } {
  const head = text.slice(start, start + 400).toLowerCase();
  const html = /<!doctype html|<html[\s>]/.test(head);
  const root = html ? 'html' : /<([A-Za-z][\w:.-]{0,80})[\s>]/.exec(text.slice(start, start + 400))?.[1];
  if (root === undefined) return { looked: 400 };
  const close = `</${root}>`;
  const at = html ? indexOfClose(text, start) : text.indexOf(close, start);
  if (at < 0 && !html) return { looked: text.length - start };
  const end = at < 0 ? text.length : at + close.length;
  return {
    start,
    end,
    kind: 'error',
    text: text.slice(start, end).trim(),
    value: null,
    status: html ? titleStatus(text.slice(start, Math.min(end, start + 4000))) : null,
    truncated: at < 0,
    introspection: null,
    inner: null,
  };
}

function indexOfClose(text: string, start: number): number {
  const close = /<\/html>/gi;
  close.lastIndex = start;
  return close.exec(text)?.index ?? -1;
}

function titleStatus(html: string): number | null {
  const title = /<(?:title|h1)[^<>]{0,200}>[^<>]{0,80}?\b([45]\d\d)\b/i.exec(html);
  return title === null ? null : Number(title[1]);
}
