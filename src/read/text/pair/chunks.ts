/** Cuts a stretch of text into the calls it tells of, each with its own answer. */

import { anyWord } from '../../../primitives/any-word.js';
import { isObject } from '../../../primitives/json.js';
import type { FoundBody } from '../find/bodies.js';
import { type Call, pathOf } from '../find/calls.js';
import { type LiteralObject, textAt } from '../find/literal.js';
import type { Working } from '../find/outcomes.js';
import type { Recognised } from '../find/recognise.js';
import { type Found, type Span, within } from '../places.js';
import { BEFORE_CALL } from '../words/calls.js';
import { TOLD_CODE_KEYS, TOLD_MESSAGE_KEYS } from '../words/labels.js';
import { type Answer, answerIn } from './answer.js';

/** One call as a text tells it; without `call` it is a bare answer. */
export interface Told {
  readonly span: Span;
  readonly call: Found<Call> | null;
  readonly answer: Answer | null;
}

interface Chunk {
  readonly span: Span;
  readonly call: Found<Call> | null;
}

/**
 * The calls of a stretch of text, in order. Empty when it tells of no call and no answer. `below`: a
 * request above has no answer yet, so that an answer before the first call is not of that call.
 */
export function toldIn(text: string, found: Recognised, span: Span, below: boolean): readonly Told[] {
  const blocks = splitErrors(text, span);
  const parts = blocks.filter((part) => answerIn(found, part) !== null);
  const told =
    // Of several errors one may tell of an answer: the calls of the others are none of its.
    parts.length > 1 || (blocks.length > 1 && parts.length === 1)
      ? parts.flatMap((part) => toldInPart(text, found, part, below))
      : toldInPart(text, found, span, below);
  const works = within(found.working, span).map(toldWorking);
  const known = works.filter((one) => one.answer !== null);
  // A call that works says nothing about an answer without a status; alone it is at least a call.
  return told.length === 0 && known.length === 0 ? works.slice(0, 1) : [...told, ...known];
}

/** The call with its status, where one stands with it. */
function toldWorking({ start, end, value }: Found<Working>): Told {
  const status = value.status?.value.status ?? null;
  return {
    span: { start, end },
    call: { start, end, value: value.call },
    answer:
      status === null
        ? null
        : { response: { status, headers: null, body: null, truncated: false }, start, hasBody: false },
  };
}

/** Terraform and its like print one error after the other, each behind `Error:` at the start of a line. */
function splitErrors(text: string, span: Span): readonly Span[] {
  const slice = text.slice(span.start, span.end);
  const starts = [...slice.matchAll(/^[ \t]{0,8}(?:[│|][ \t]{0,4})?Error:(?=\s)/gm)].map(
    (hit) => span.start + hit.index,
  );
  if (starts.length < 2) return [span];
  return starts.map((start, index) => ({
    start: index === 0 ? span.start : start,
    end: starts[index + 1] ?? span.end,
  }));
}

function toldInPart(text: string, found: Recognised, span: Span, below: boolean): readonly Told[] {
  const chunks = mergeSame(text, found, cut(text, found, span));
  const told = chunks.map((chunk) => ({ ...chunk, answer: answerIn(found, chunk.span) }));
  const answered = told.filter((one) => one.call !== null && one.answer !== null);
  const [first, second] = answered;
  const lead = told[0]?.call === null ? told[0] : undefined;
  const apart = first?.answer && lead?.answer && (below || differ(first.answer, lead.answer));
  if (second !== undefined || apart)
    return lead?.answer && (below || lead.answer.hasBody) ? [lead, ...answered] : answered;
  const calls = chunks.flatMap((chunk) => (chunk.call === null ? [] : [chunk.call]));
  const call = first?.call ?? best(calls);
  const own = first?.answer ?? null;
  const whole = answerIn(found, span);
  const bodies = distinctErrors(found, span);
  if (bodies.length > 1) return severalBodies(found, span, bodies, call);
  if (call === null && whole === null) return [];
  return [{ span, call, answer: own === null || whole === null ? whole : complete(own, whole) }];
}

/** An answer above a call that has another status is the answer of something else. */
function differ(own: Answer, above: Answer): boolean {
  const status = above.response.status;
  return above.hasBody && status !== null && own.response.status !== null && status !== own.response.status;
}

/** What the call's own stretch tells counts first; the rest of the text fills what it leaves open. */
function complete(own: Answer, whole: Answer): Answer {
  const body = own.hasBody || (own.response.body !== null && !whole.hasBody) ? own : whole;
  return {
    start: Math.min(own.start, whole.start),
    hasBody: body.hasBody,
    response: {
      status: own.response.status ?? whole.response.status,
      headers: own.response.headers ?? whole.response.headers,
      body: body.response.body,
      truncated: body.response.truncated,
    },
  };
}

/** Boundaries: the beginning of the line of each call, or the call itself when two share a line. */
function cut(text: string, found: Recognised, span: Span): readonly Chunk[] {
  const calls = within(found.calls, span);
  const chunks: Chunk[] = [];
  let call: Found<Call> | null = null;
  let start = span.start;
  for (const next of calls) {
    const from: number = call?.end ?? span.start;
    // Only what lies between the two calls is searched: a line may be very long.
    const newline = text.slice(from, next.start).lastIndexOf('\n');
    const boundary: number =
      newline >= 0
        ? from + newline + 1
        : call === null
          ? span.start
          : withStatusBefore(text, from, next.start);
    if (boundary > start || call !== null) chunks.push({ span: { start, end: boundary }, call });
    start = boundary;
    call = next;
  }
  chunks.push({ span: { start, end: span.end }, call });
  return chunks;
}

const STATUS_ON = new RegExp(
  String.raw`\b[1-5]\d\d(?:\s\w{1,12}){0,2}\s${anyWord(BEFORE_CALL)}\s(?:\w{1,8}\s){0,2}["'\`]?$`,
);
/** `403 on GET /a and 401 on GET /b`: the status in front of a call belongs to it. */
function withStatusBefore(text: string, from: number, call: number): number {
  const start = Math.max(from, call - 50);
  const before = text.slice(start, call);
  const status = STATUS_ON.exec(before);
  return status === null ? call : start + status.index;
}

/** Neighbours that name the same call (a stack trace names its URL again and again) are one. */
function mergeSame(text: string, found: Recognised, chunks: readonly Chunk[]): readonly Chunk[] {
  const merged: Chunk[] = [];
  for (const chunk of chunks) {
    const last = merged.at(-1);
    if (last?.call == null || chunk.call === null || !isSame(last.call.value, chunk.call.value)) {
      merged.push(chunk);
      continue;
    }
    const [first, second] = [answerIn(found, last.span), answerIn(found, chunk.span)];
    const repeated =
      chunk.call.value.adjacent &&
      !isOfStack(text, last.call, chunk.span) &&
      first !== null &&
      second !== null &&
      (isOther(first, second) || isAlike(text, last.call, chunk.call));
    if (repeated) merged.push(chunk);
    else
      merged[merged.length - 1] = {
        span: { start: last.span.start, end: chunk.span.end },
        call: better(last.call, chunk.call),
      };
  }
  return merged;
}

/** Has another status, or another body of its own. */
function isOther(a: Answer, b: Answer): boolean {
  const [one, other] = [a.response.status, b.response.status];
  return (
    (one !== null && other !== null && one !== other) ||
    (a.hasBody && b.hasBody && a.response.body !== b.response.body)
  );
}

/** Calls that stand in lines of one form are calls made twice; else the second place tells of the first again. */
const isAlike = (text: string, a: Span, b: Span): boolean => formBefore(text, a) === formBefore(text, b);

const formBefore = (text: string, { start }: Span): string =>
  text
    .slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 200), start)
    .replace(/\d+/g, '0')
    .trim();

const FRAME = /\n[ \t]{1,40}at /;
/** Below frames, indented or behind `Caused by:`: a stack names its call again. */
const isOfStack = (text: string, call: Span, { start }: Span): boolean =>
  /^(?:[ \t]|Caused by: )/.test(text.slice(start, start + 12)) && FRAME.test(text.slice(call.end, start));

function isSame(a: Call, b: Call): boolean {
  return pathOf(a.url) === pathOf(b.url) && (a.method === null || b.method === null || a.method === b.method);
}

function better(a: Found<Call>, b: Found<Call>): Found<Call> {
  const isFirst = hasHost(a.value.url) === hasHost(b.value.url) ? !isMore(b, a) : hasHost(a.value.url);
  const url = isFirst ? a.value.url : b.value.url;
  return { ...a, value: { url, method: a.value.method ?? b.value.method, adjacent: a.value.adjacent } };
}

/** The same with its query. */
const isMore = (a: Found<Call>, b: Found<Call>): boolean => a.value.url.startsWith(`${b.value.url}?`);

function hasHost(url: string): boolean {
  return /^[a-z]{2,5}:\/\//i.test(url);
}

/** The call that a text without separate answers is about: with a method, with an API path, the first. */
function best(calls: readonly Found<Call>[]): Found<Call> | null {
  const rank = (call: Call): number =>
    (call.method === null ? 0 : 2) + (/\/(?:api\/)?v\d\/|\/oauth\/|amazonaws\./.test(call.url) ? 1 : 0);
  let chosen: Found<Call> | null = null;
  for (const call of calls) if (chosen === null || rank(call.value) > rank(chosen.value)) chosen = call;
  return chosen;
}

/** Error bodies that say different things, each with a code and a message of its own. */
function distinctErrors(found: Recognised, span: Span): readonly FoundBody[] {
  const seen = new Set<string>();
  return within(found.bodies, span).filter((body) => {
    if (body.kind !== 'error' || body.inner !== null || !isObject(body.value ?? undefined)) return false;
    const value = body.value as LiteralObject;
    const code = textAt(value, ...TOLD_CODE_KEYS);
    const message = textAt(value, ...TOLD_MESSAGE_KEYS);
    const key = `${code} ${message}`;
    if (code === null || message === null || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function severalBodies(
  found: Recognised,
  span: Span,
  bodies: readonly FoundBody[],
  call: Found<Call> | null,
): readonly Told[] {
  return bodies.map((body, index) => {
    const start = index === 0 ? span.start : body.start;
    const part = { start, end: bodies[index + 1]?.start ?? span.end };
    const answer = answerIn(found, part, body);
    return { span: part, call: index === 0 ? call : null, answer };
  });
}
