/** Finds the bodies of answers in a text: JSON (also escaped, dumped or cut off), XML and HTML. */

import { anyWord } from '../../../primitives/any-word.js';
import { lengthBefore, resolved } from '../../../primitives/entities.js';
import { isJson, isObject } from '../../../primitives/json.js';
import { RELAYING_WORDS } from '../../../refusal/relayed.js';
import { blank, type Found, type Span } from '../places.js';
import { HEADER_DUMPS, RECEIVED_BODIES, SENT_BODIES } from '../words/labels.js';
import { findNested, isAnswer, isErrorBody, statusOf, statusToldIn } from './error-body.js';
import { guessIntrospection, type Introspection } from './introspection.js';
import { type Literal, type LiteralObject, readLiteral } from './literal.js';
import { findLists } from './notations/lists.js';
import { findNamedValues } from './notations/named-values.js';
import { findRedirects } from './notations/redirects.js';
import { quotedCall } from './quoted-call.js';

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
  /** Of `other`: the sentence that tells of a call, where the rest is of a system that speaks of it. */
  readonly sentence?: Span;
}

/** Characters looked at in vain, over all attempts, as a multiple of the text: bounds the time. */
const LOOKS = 3;
/** An attempt that is not plainly JSON looks no further than this. */
const NEAR = 65_536;

const START = /\{|<(?:!doctype html|html[\s>]|\?xml|Error>)/gi;

/** All bodies, in order, none inside another. */
export function findBodies(text: string): readonly FoundBody[] {
  const found: FoundBody[] = [];
  START.lastIndex = 0;
  let budget = text.length * LOOKS + NEAR;
  for (let hit = START.exec(text); hit !== null && budget > 0; hit = START.exec(text)) {
    const body = hit[0] === '{' ? jsonAt(text, hit.index) : markupAt(text, hit.index);
    if ('kind' in body) {
      found.push(withSentence(text, body, found.at(-1)?.end ?? 0));
      START.lastIndex = body.end;
    } else budget -= body.looked;
  }
  return withNotations(text, found);
}

/** Error bodies that are printed in another notation than JSON, in what is left. */
function withNotations(text: string, found: readonly FoundBody[]): readonly FoundBody[] {
  const named = findNamedValues(blank(text, found));
  const listed = findLists(blank(text, [...found, ...named]));
  const redirected = findRedirects(blank(text, [...found, ...named, ...listed])).map(toRedirect);
  if (named.length + listed.length + redirected.length === 0) return found;
  const told = [...named, ...listed].map(({ start, end, value }) =>
    describe(value, { start, end }, false, '', () => null, text),
  );
  return [...found, ...told, ...redirected].sort((a, b) => a.start - b.start);
}

/** An address that the login page redirected to is its answer, and no call. */
const toRedirect = ({ start, end, value }: Found<string>): FoundBody => ({
  kind: 'error',
  start,
  end,
  text: value,
  value: null,
  status: null,
  truncated: false,
  introspection: null,
  inner: null,
});

const RELAYED = new RegExp(String.raw`\b(${anyWord(RELAYING_WORDS)}[^{}\n]{0,200})$`, 'i');

/**
 * `… unsuccessful response code of 403. The detailed response from the server is: '{…}'`: the sentence is a part of the
 * answer, since the body that it quotes is not what the platform answered.
 */
function withSentence(text: string, body: FoundBody, from: number): FoundBody {
  if (body.kind !== 'error' || body.inner !== null) return body;
  const line = text.slice(Math.max(from, body.start - 300), body.start);
  const words = RELAYED.exec(line)?.[1];
  if (words === undefined) return body;
  const start = body.start - words.length;
  const message = words + body.text;
  return { ...body, start, text: JSON.stringify({ message }), value: { message }, status: null };
}

/** A brace, then a quoted key, an entity, a bare key with its separator, an escape, or much white space. */
const LIKE_OBJECT = /^\{(?:\s{30}|\s{0,29}(?:["'\\[]|&quot;|\.{3}|[\w$.-]{1,40}(?:\s{0,4}[:=,]|$)))/;

function jsonAt(text: string, start: number): FoundBody | { looked: number } {
  const head = text.slice(start, start + 40);
  if (!LIKE_OBJECT.test(head)) return { looked: 1 };
  if (/^\{\s{0,30}\\/.test(head)) return escapedAt(text, start);
  if (/^\{\s{0,4}""\w/.test(head)) return doubledAt(text, start);
  if (/^\{\s{0,30}&quot;/.test(head)) return entitiesAt(text, start);
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

/** `{&quot;message&quot;:…}` in the source of a page or of XML. */
function entitiesAt(text: string, start: number): FoundBody | { looked: number } {
  const source = text.slice(start, start + NEAR);
  const read = readLiteral(resolved(source), 0);
  if (!isObject(read.value) || Object.keys(read.value).length === 0) return { looked: NEAR };
  // Entities are longer than what they stand for: as many as were read stand before the end.
  const end = start + lengthBefore(source, read.end);
  return describe(read.value, { start, end }, read.truncated, '', () => null, text);
}

/** `{""message"":""…""}` inside a field of CSV: a quote that stands alone ends the field. */
function doubledAt(text: string, start: number): FoundBody | { looked: number } {
  const limit = Math.min(text.length, start + NEAR * 4);
  let end = start;
  while (end < limit && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
  const inner = text.slice(start, Math.min(end, limit)).replaceAll('""', '"');
  const read = readLiteral(inner, 0);
  if (!isObject(read.value) || Object.keys(read.value).length === 0) return { looked: end - start + 1 };
  return describe(read.value, { start, end }, read.truncated, inner.slice(0, read.end), () => null, text);
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
  if (HEADERS_BEFORE.test(before)) return { ...base, kind: 'headers', text: written(), value };
  const introspection = guessIntrospection(value);
  if (introspection !== null && !isRequest(before))
    return { ...base, kind: 'introspection', text: written(), value, introspection };
  const nested = findNested(value);
  const sentence = base.status === null && !truncated ? quotedCall(value, text, place) : null;
  if (sentence !== null && (nested !== null || isErrorBody(value)))
    return { ...base, kind: 'other', text: '', value, sentence };
  if (nested === null && isErrorBody(value))
    return { ...base, kind: 'error', text: written(), value, status: base.status ?? statusToldIn(value) };
  if (nested !== null) {
    return {
      ...base,
      kind: 'error',
      text: nested.text ?? JSON.stringify(nested.value),
      value: nested.value,
      status: statusOf(value) ?? statusOf(nested.value),
      inner: fromBrace(text, spanOf(nested.at) ?? place),
    };
  }
  if (isAnswer(value) && !isRequest(before)) return { ...base, kind: 'answer', text: written(), value };
  return { ...base, kind: 'other', text: '', value };
}

/** What a string says before the object in it is no part of the body: `failed with 403: {…}`. */
function fromBrace(text: string, { start, end }: Span): Span {
  const brace = text.indexOf('{', start);
  return { start: brace < 0 || brace >= end ? start : brace, end };
}

const HEADERS_BEFORE = new RegExp(`${anyWord(HEADER_DUMPS)}$`, 'i');
const labelBefore = (labels: readonly string[]): RegExp =>
  new RegExp(String.raw`${anyWord(labels)}["']?\s{0,3}[:=]\s{0,3}["']?$`, 'i');
const SENT_BEFORE = labelBefore(SENT_BODIES);
const RECEIVED_BEFORE = labelBefore(RECEIVED_BODIES);

/** Words right before an object that say it was sent, not received. */
const isRequest = (before: string): boolean => SENT_BEFORE.test(before) && !RECEIVED_BEFORE.test(before);

function markupAt(text: string, start: number): FoundBody | { looked: number } {
  const head = text.slice(start, start + 400).toLowerCase();
  const html = /<!doctype html|<html[\s>]/.test(head);
  const root = html ? 'html' : /<([A-Za-z][\w:.-]{0,80})[\s>]/.exec(text.slice(start, start + 400))?.[1];
  if (root === undefined) return { looked: 400 };
  const close = `</${root}>`;
  const at = html ? indexOfClose(text, start) : text.indexOf(close, start);
  if (at < 0 && !html) return { looked: text.length - start };
  const end = at < 0 ? text.length : at + close.length;
  const whole = text.slice(start, end);
  // A record of a tool, or settings: what it holds is read as any text is.
  const isRecord = !html && !ANSWER_ROOT.test(root) && OF_CALL.test(whole.slice(0, NEAR));
  if (isRecord) return { looked: end - start };
  return {
    start,
    end,
    kind: 'error',
    text: whole.trim(),
    value: null,
    status: statusIn(text.slice(start, Math.min(end, start + 4000)), root),
    truncated: at < 0,
    introspection: null,
    inner: null,
  };
}

/** Roots of answers in XML. */
const ANSWER_ROOT = /error|fault|exception|response|envelope|problem|result$/i;
/** A call of the platform, or a body of it, inside XML. */
const OF_CALL = /\/api\/v2\/|(?:"|&quot;)(?:code|message)(?:"|&quot;)\s{0,4}:/;

const CLOSE_HTML = /<\/html>/gi;

function indexOfClose(text: string, start: number): number {
  CLOSE_HTML.lastIndex = start;
  return CLOSE_HTML.exec(text)?.index ?? -1;
}

function statusIn(markup: string, root: string): number | null {
  if (root === 'html') return titleStatus(markup);
  return /error|fault|exception/i.test(root) ? elementStatus(markup) : null;
}

function titleStatus(html: string): number | null {
  const title = /<(?:title|h1)[^<>]{0,200}>[^<>]{0,80}?\b([45]\d\d)\b/i.exec(html);
  return title === null ? null : Number(title[1]);
}

/** `<error><code>403</code>…`: a status in an element of its own. */
function elementStatus(xml: string): number | null {
  const element = /<(?:status|code|status_?code)>\s{0,20}([45]\d\d)\s{0,20}<\//i.exec(xml);
  return element === null ? null : Number(element[1]);
}
