/**
 * Puts together what the readers of single forms find in one text: log entries, raw HTTP, curl commands,
 * calls in code, and what stands between them. An answer under a command belongs to the command.
 */
import type { Header, RawExchange, RawRequest, RawResponse, Stated } from '../../exchange/types.js';
import { findCurlCommands } from '../curl/index.js';
import { findHttpMessages } from '../http.js';
import { LIMITS, type ReadOptions, type Sink } from '../types.js';
import { type Answer, isOfAnswer } from './answer.js';
import type { FoundBody } from './bodies.js';
import { pathOf } from './calls.js';
import { type Told, toldIn } from './chunks.js';
import { findCodeCalls } from './code-calls.js';
import { headersOf } from './headers.js';
import { readLiteral } from './literal.js';
import { blank, gaps, lineCounter, type Span, within } from './places.js';
import { prepare } from './prepare.js';
import { type Recognised, recognise } from './recognise.js';
import { findLogEntries, isoTime } from './sdk-log.js';
import { readStatement, type Statement } from './stated.js';
import { tookOf, tookOfStatement } from './took.js';

/** Something a reader of one form has read: a request, an answer, or both. */
interface Item extends Span {
  readonly request: RawRequest | null;
  readonly response: RawResponse | null;
  readonly time: string | null;
  readonly notes: readonly string[];
  /** Requests of one command share a group: answers below go to them in order. */
  readonly group: number;
}

interface Draft {
  readonly at: number;
  request: RawRequest;
  response: RawResponse | null;
  readonly time: string | null;
  stated: Stated;
  readonly introspection: boolean;
}

const NO_REQUEST: RawRequest = { method: null, url: null, headers: null, headersComplete: false, body: null };

/** Reads a text whatever it holds. `forced`: the form that the user named, for the problem line. */
export function compose(
  original: string,
  options: ReadOptions,
  sink: Sink,
  forced: 'curl' | 'http' | null,
): void {
  const whole = original.length > LIMITS.textBytes ? original.slice(0, LIMITS.textBytes) : original;
  if (whole.length < original.length)
    sink.problem({
      at: 'end',
      message: `The text is longer than ${LIMITS.textBytes} characters; the rest was not read.`,
    });
  const text = prepare(whole);
  const lineOf = lineCounter(text);
  const items = findItems(text, forced);
  const found = recognise(text, items);
  const drafts = draft(text, found, items);
  shareAuthorization(drafts);
  const statements = gaps({ start: 0, end: text.length }, items)
    .map((gap) => found.prose.slice(gap.start, gap.end))
    .filter((said) => /\S/.test(said))
    .map(readStatement);
  state(drafts, statements);
  emit(drafts, statements, lineOf, options, sink);
  for (const item of items)
    for (const message of item.notes) sink.problem({ at: `line ${lineOf(item.start)}`, message });
  if (forced !== null && items.length === 0 && drafts.length > 0)
    sink.took(forced === 'curl' ? 'no curl command' : 'no raw HTTP message');
  if (drafts.length === 0)
    sink.problem({
      at: 'line 1',
      message:
        'No call, no status and no error body is recognised. Paste the request with its answer, or the whole error text.',
    });
}

/** What the readers of single forms find, in order, none inside another. */
function findItems(text: string, forced: 'curl' | 'http' | null): readonly Item[] {
  const items: Item[] = [];
  const add = (found: readonly Item[]): void => {
    for (const item of found) if (item.end > item.start) items.push(item);
  };
  let group = 0;
  add(findLogEntries(text).map((entry) => ({ ...entry, notes: [], group: ++group })));
  // What one reader has taken is not shown to the next.
  let rest = blank(text, items);
  add(
    findCurlCommands(rest).flatMap((command) => {
      const number = ++group;
      return command.requests.map((request, index) => ({
        start: index === 0 ? command.start : command.end - 1,
        end: command.end,
        request,
        response: null,
        time: null,
        notes: index === 0 ? command.notes : [],
        group: number,
      }));
    }),
  );
  add(
    findCodeCalls(blank(text, items)).map(({ start, end, value }) => ({
      start,
      end,
      request: value,
      response: null,
      time: null,
      notes: [],
      group: ++group,
    })),
  );
  rest = blank(text, items);
  for (const message of findHttpMessages(rest)) {
    const item = httpItem(rest, { ...message, time: null, group: ++group }, forced === 'http');
    if (item !== null) add([item]);
  }
  return items.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A line `GET https://…` in a sentence is no complete request; a body ends where its JSON or XML ends. */
function httpItem(text: string, item: Item, forced: boolean): Item | null {
  const slice = text.slice(item.start, item.end);
  const bare =
    item.request !== null && (item.request.headers ?? []).length === 0 && !/HTTP\/\d|\[:method:/.test(slice);
  if (bare && !forced) return null;
  const body = item.response?.body ?? null;
  if (item.response === null || body === null) return item;
  const whole = endOfBody(body);
  if (whole >= body.trimEnd().length) return item;
  const head = body.slice(0, whole);
  const at = text.lastIndexOf(head, item.end);
  if (at < item.start) return item;
  return { ...item, end: at + head.length, response: { ...item.response, body: head } };
}

/** Where the first JSON value, document or paragraph of a body ends. */
function endOfBody(body: string): number {
  const start = body.search(/\S/);
  if (start < 0) return body.length;
  if (body[start] === '{' || body[start] === '[') {
    const read = readLiteral(body, start);
    return read.value === undefined ? body.length : read.end;
  }
  const markup = /^\s{0,40}<(!doctype html|[A-Za-z?][\w:.-]{0,60})/i.exec(body);
  if (markup !== null) {
    const root = /^[!]|^html$/i.test(markup[1] ?? '')
      ? 'html'
      : (/<([A-Za-z][\w:.-]{0,60})[\s>]/.exec(body)?.[1] ?? '');
    const close = body.lastIndexOf(`</${root}>`);
    return close < 0 ? body.length : close + root.length + 3;
  }
  const paragraph = /\n[ \t]{0,40}\n/.exec(body.slice(start));
  return paragraph === null ? body.length : start + paragraph.index;
}

/** Walks through items and gaps in order and puts each answer to its request. */
function draft(text: string, found: Recognised, items: readonly Item[]): Draft[] {
  const drafts: Draft[] = [];
  const waiting: Draft[] = [];
  const paths = new Set<string>();
  let group = -1;
  let last: Draft | null = null;
  const push = (
    at: number,
    request: RawRequest,
    response: RawResponse | null,
    time: string | null,
  ): Draft => {
    const one: Draft = { at, request, response, time, stated: {}, introspection: false };
    drafts.push(one);
    if (request.url !== null) paths.add(pathOf(request.url).toLowerCase());
    last = one;
    return one;
  };
  const takeGap = (gap: Span): void => {
    const introspections = within(found.bodies, gap).filter((body) => body.kind === 'introspection');
    for (const part of gaps(gap, introspections)) {
      for (const told of toldIn(text, found, part)) {
        if (items.length === 0) {
          if (told.call !== null || told.answer !== null)
            push(placeOf(told), requestOf(found, told), told.answer?.response ?? null, timeOf(text, told));
        } else attach(told);
      }
    }
    for (const body of introspections) takeIntrospection(body);
  };
  const attach = (told: Told): void => {
    if (told.answer === null) return;
    const target = waiting[0];
    const path = told.call === null ? null : pathOf(told.call.value.url);
    if (
      target !== undefined &&
      (path === null ||
        samePath(path, target.request.url) ||
        (waiting.length === 1 && !told.answer.hasBody && told.call?.value.method == null))
    ) {
      target.response = told.answer.response;
      waiting.shift();
    } else if (path !== null && !paths.has(path.toLowerCase()))
      push(placeOf(told), requestOf(found, told), told.answer.response, timeOf(text, told));
    else if (last !== null && path === null)
      supplement(last, told.answer, () =>
        push(told.answer?.start ?? 0, NO_REQUEST, told.answer?.response ?? null, null),
      );
    else if (drafts.length === 0 && told.answer.hasBody) lead.push(told.answer);
    else if (drafts.length === 0) lead.push(told.answer);
  };
  const lead: Answer[] = [];
  const takeIntrospection = (body: FoundBody): void => {
    const guess = body.introspection;
    if (guess === null) return;
    const response: RawResponse = { status: 200, headers: null, body: body.text, truncated: body.truncated };
    const asked = waiting.find((one) => samePath(pathOf(guess.path), one.request.url));
    if (asked !== undefined) {
      asked.response = response;
      waiting.splice(waiting.indexOf(asked), 1);
      return;
    }
    drafts.push({
      at: body.start,
      request: { ...NO_REQUEST, method: guess.method, url: guess.path },
      response,
      time: null,
      stated: {},
      introspection: true,
    });
  };
  let at = 0;
  for (const item of items) {
    if (item.start > at) takeGap({ start: at, end: item.start });
    at = Math.max(at, item.end);
    if (item.request === null) {
      const target = waiting.shift();
      if (target !== undefined) target.response = item.response;
      else push(item.start, NO_REQUEST, item.response, item.time);
      continue;
    }
    const same = waiting.find(
      (one) => item.group !== group && samePath(pathOf(item.request?.url ?? ''), one.request.url),
    );
    if (same !== undefined && item.response !== null) {
      // A command with its transcript below: the transcript shows what was sent.
      same.request = { ...item.request, body: item.request.body ?? same.request.body };
      same.response = item.response;
      waiting.splice(waiting.indexOf(same), 1);
      last = same;
      continue;
    }
    if (item.group !== group) waiting.length = 0;
    group = item.group;
    const one = push(item.start, item.request, item.response, item.time);
    if (item.response === null) waiting.push(one);
  }
  if (at < text.length) takeGap({ start: at, end: text.length });
  const open = drafts.filter((one) => one.response === null && !one.introspection);
  const before = lead[0];
  const only = open[0];
  if (before !== undefined && only !== undefined && open.length === 1) only.response = before.response;
  return drafts;
}

/** Words under an answer that is already there fill what it leaves open; another body is another answer. */
function supplement(last: Draft, answer: Answer, another: () => void): void {
  const known = last.response;
  if (known === null) return;
  const status = answer.response.status;
  const fits = known.status === null || status === null || known.status === status;
  if (fits && known.body === null) {
    last.response = {
      status: known.status ?? status,
      headers: known.headers ?? answer.response.headers,
      body: answer.response.body,
      truncated: answer.response.truncated,
    };
  } else if (answer.hasBody && answer.response.body !== known.body) another();
}

function samePath(path: string, url: string | null): boolean {
  return url !== null && path !== '' && pathOf(url).toLowerCase() === path.toLowerCase();
}

function placeOf(told: Told): number {
  return Math.min(
    told.call?.start ?? Number.POSITIVE_INFINITY,
    told.answer?.start ?? Number.POSITIVE_INFINITY,
  );
}

function timeOf(text: string, told: Told): string | null {
  return isoTime(text.slice(told.span.start, Math.min(told.span.end, told.span.start + 60)));
}

/** The request that a text tells of: the call, the host that it names for it, the headers that were sent. */
function requestOf(found: Recognised, told: Told): RawRequest {
  const headers: Header[] = [];
  for (const { value } of within(found.requestHeaders, told.span)) {
    if (value.sent && !headers.some((one) => one.name.toLowerCase() === value.header.name.toLowerCase()))
      headers.push(value.header);
  }
  for (const body of within(found.bodies, told.span)) {
    const dumped = body.kind === 'headers' && body.value !== null ? (headersOf(body.value) ?? []) : [];
    if (dumped.length > 0 && !isOfAnswer(dumped)) headers.push(...dumped);
  }
  return {
    method: told.call?.value.method ?? null,
    url: told.call === null ? baseUrl(found) : withHost(told.call.value.url, found),
    headers: headers.length > 0 ? headers : null,
    headersComplete: false,
    body: null,
  };
}

/** `GET /api/v2/… on api.mypurecloud.ie`: the one API host that the text names is the host of its paths. */
function withHost(url: string, found: Recognised): string {
  const host = apiHost(found);
  return host !== null && url.startsWith('/') ? `https://${host}${url}` : url;
}

/** An answer without a call, in a text that names one API host: the host is known, the path is not. */
function baseUrl(found: Recognised): string | null {
  const host = apiHost(found);
  return host === null ? null : `https://${host}`;
}

function apiHost(found: Recognised): string | null {
  const hosts = new Set(found.hosts.map((host) => host.value).filter((host) => host.startsWith('api.')));
  const [only, ...others] = hosts;
  return only !== undefined && others.length === 0 ? only : null;
}

/** All of a paste is said of one caller: what is said without contradiction holds for every exchange. */
function state(drafts: readonly Draft[], statements: readonly Statement[]): void {
  const merged = new Map<string, unknown>();
  const disputed = new Set<string>();
  for (const { stated } of statements) {
    for (const [key, value] of Object.entries(stated)) {
      const known = merged.get(key);
      if (known === undefined) merged.set(key, value);
      else if (Array.isArray(known) && Array.isArray(value))
        merged.set(key, [...new Set([...known, ...value])]);
      else if (JSON.stringify(known) !== JSON.stringify(value)) disputed.add(key);
    }
  }
  for (const key of disputed) merged.delete(key);
  const stated = Object.fromEntries(merged) as Stated;
  for (const one of drafts) one.stated = stated;
}

/** An introspection answer in the paste is of the same caller as the calls beside it. */
function shareAuthorization(drafts: readonly Draft[]): void {
  const values = new Set<string>();
  for (const one of drafts.filter((draft) => !draft.introspection))
    for (const header of one.request.headers ?? [])
      if (/^authorization$/i.test(header.name)) values.add(header.value);
  const [value, ...others] = values;
  if (value === undefined || others.length > 0) return;
  for (const one of drafts)
    if (one.introspection && one.request.method === 'GET')
      one.request = { ...one.request, headers: [{ name: 'Authorization', value }] };
}

function emit(
  drafts: Draft[],
  statements: readonly Statement[],
  lineOf: (offset: number) => number,
  options: ReadOptions,
  sink: Sink,
): void {
  const took = new Set<string>();
  drafts.sort((a, b) => a.at - b.at);
  drafts.forEach((one, index) => {
    const exchange: RawExchange = {
      source: { path: options.path, index, line: lineOf(one.at) },
      request: one.request,
      response: one.response,
      context: one.stated,
      time: one.time,
    };
    if (one.introspection) took.add(`introspection ${one.request.method} ${shape(one.request.url ?? '')}`);
    else for (const word of tookOf(exchange)) took.add(word);
    sink.exchange(exchange);
  });
  for (const statement of statements) for (const word of tookOfStatement(statement)) took.add(word);
  for (const word of took) sink.took(word);
}

/** A guessed path without the id that was read from the body. */
function shape(path: string): string {
  return path.replace(/\?.*$/, '').replace(/\/(clients|roles)\/.*$/, '/$1/{id}');
}
