/** Puts together the answer that a stretch of text tells of: status, headers, body. */

import { findErrorCodes } from '../../../contract/index.js';
import type { Header, RawResponse } from '../../../exchange/types.js';
import { append, least } from '../../../primitives/lists.js';
import { isSuccess, refuses } from '../../../primitives/statuses.js';
import type { FoundBody } from '../find/bodies.js';
import type { CodeWord } from '../find/codes.js';
import { headersOf, isCorrelationId } from '../find/headers.js';
import type { Recognised } from '../find/recognise.js';
import { pickStatus } from '../find/statuses.js';
import { type Found, type Span, within } from '../places.js';

export interface Answer {
  readonly response: RawResponse;
  /** Where it begins. */
  readonly start: number;
  /** True when a body stands in the text as such; false when words were made into one. */
  readonly hasBody: boolean;
}

/** The answer told of in this span, or null: only a status, a body or words of refusal make one. */
export function answerIn(found: Recognised, span: Span, given?: FoundBody): Answer | null {
  const bodies = within(found.bodies, span);
  const settled = given === undefined ? settledIn(found, span, bodies) : null;
  if (settled !== null) return settled;
  const errors = bodies.filter((one) => one.kind === 'error');
  // What is whole says more than what a program cut off.
  const error = errors.find(({ truncated }) => !truncated) ?? errors[0];
  const body = given ?? error ?? bodies.find((one) => one.kind === 'answer');
  const picked = pickStatus(within(found.statuses, span));
  const words = body === undefined ? bodyOfWords(found, span) : null;
  if (picked === null && body === undefined && words === null) return null;
  const named = picked !== null && (picked.value.named || body?.status == null) ? picked.value.status : null;
  const headers = headersIn(found, span, bodies);
  const starts = [picked?.start, body?.start, words?.start].filter((start) => start !== undefined);
  return {
    response: {
      status: named ?? body?.status ?? words?.status ?? null,
      headers: headers.length > 0 ? headers : null,
      body: body?.text ?? words?.body ?? null,
      truncated: body?.truncated ?? false,
    },
    start: least(starts),
    hasBody: body !== undefined,
  };
}

/**
 * `We had a 403. Works now`: the last state is the success, unless an answer itself was pasted or trouble is
 * told of behind it.
 */
function settledIn(found: Recognised, span: Span, bodies: readonly FoundBody[]): Answer | null {
  const over = within(found.over, span).at(-1);
  if (over === undefined || bodies.some(({ kind }) => kind === 'error')) return null;
  if (within(found.messages, span).length > 0 || within(found.codes, span).length > 0) return null;
  const statuses = within(found.statuses, span);
  const rest = { start: over.start, end: span.end };
  const trouble = within(statuses, rest).some(({ value }) => value.status >= 400);
  if (trouble || within(found.refusals, rest).length > 0) return null;
  const success = statuses.findLast(({ value }) => isSuccess(value.status));
  return {
    response: { status: success?.value.status ?? 200, headers: null, body: null, truncated: false },
    start: over.start,
    hasBody: false,
  };
}

/** A message and a code that stand in the text without a body; else the words of refusal themselves. */
function bodyOfWords(
  found: Recognised,
  span: Span,
): { body: string; start: number; status?: number | null } | null {
  const message = within(found.messages, span)[0];
  const beside = within(found.codes, span);
  // A code that stands apart is what was answered; one inside a message may only be spoken of.
  const codes = beside.length > 0 ? beside : within(found.quotedCodes, span);
  const oauth = codes.find((code) => code.value.oauth);
  const plain = codes.filter((one) => !one.value.oauth);
  const code = plain.find((one) => statusOfCode(one.value.code) === null) ?? plain[0];
  if (oauth !== undefined && code === undefined) {
    const { code: error, description } = oauth.value;
    const about = description ?? messageBeside(message, oauth);
    return {
      body: JSON.stringify(about === null ? { error } : { error, error_description: about }),
      start: Math.min(oauth.start, message?.start ?? oauth.start),
    };
  }
  if (code !== undefined) {
    const start = Math.min(code.start, message?.start ?? code.start);
    const about = messageBeside(message, code) ?? listBehind(found, code);
    const body = about === null ? {} : { message: about };
    return {
      body: JSON.stringify({ ...body, code: code.value.code }),
      start,
      status: statusOfCode(code.value.code),
    };
  }
  if (message !== undefined) return { body: message.value, start: message.start };
  const refusal = within(found.refusals, span);
  const quoted = refusal.find((words) => words.end - words.start > words.value.length) ?? refusal[0];
  return quoted === undefined ? null : { body: quoted.value, start: quoted.start };
}

/** The one status of a code that never refuses (`not.found`, `too.many.requests`), which names its call's answer. */
function statusOfCode(code: string): number | null {
  const [status, ...others] = new Set(findErrorCodes(code).map((entry) => entry.status));
  return status === undefined || others.length > 0 || refuses(status) ? null : status;
}

/** What a message says beside its code, which many programs put in front of it. */
function messageBeside(
  message: Found<string> | undefined,
  { value: { code } }: Found<CodeWord>,
): string | null {
  if (message === undefined) return null;
  if (!message.value.startsWith(code)) return message.value;
  const rest = message.value.slice(code.length).replace(/^["'`\])]?\s{0,3}[:,–-]?\s{0,3}/, '');
  return rest === '' ? null : rest;
}

/** `missing.any.permissions [routing:queue:add]`: the code with the list behind it, as written. */
function listBehind(found: Recognised, code: Found<CodeWord>): string | null {
  const list = /^[^\w[\]]{0,4}\[[\w:*., -]{0,2000}\]/.exec(found.prose.slice(code.end, code.end + 2010));
  return list === null ? null : code.value.code + list[0];
}

function headersIn(found: Recognised, span: Span, bodies: readonly FoundBody[]): readonly Header[] {
  const headers: Header[] = [];
  for (const body of bodies) {
    if (body.kind !== 'headers' || body.value === null) continue;
    const dumped = headersOf(body.value) ?? [];
    if (isOfAnswer(dumped)) append(headers, dumped);
  }
  for (const id of within(found.correlationIds, span)) {
    if (!headers.some(isCorrelationId)) headers.push(id.value);
  }
  return headers;
}

/** Which side a dump of headers belongs to is told by headers that only one side sends. */
export function isOfAnswer(headers: readonly Header[]): boolean {
  return !headers.some((header) => /^(?:authorization|user-agent|accept|host|cookie)$/i.test(header.name));
}
