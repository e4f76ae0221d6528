/** What the readers of single forms find in a text: log entries, curl commands, calls in code, raw HTTP. */
import type { Header, RawRequest, RawResponse } from '../../../exchange/types.js';
import { findCurlCommands } from '../../curl/index.js';
import { findHttpMessages } from '../../http/index.js';
import { blank, type Span } from '../places.js';
import { answeredBelow } from './answer-below.js';
import { findCodeCalls } from './code-calls.js';
import { readLiteral } from './literal.js';
import { findPanes } from './panes/index.js';
import { findRecords } from './records.js';
import { findRestyBlocks } from './resty.js';
import { findLogEntries } from './sdk-log.js';

/** A request, an answer, or both. */
export interface Item extends Span {
  readonly request: RawRequest | null;
  readonly response: RawResponse | null;
  readonly time: string | null;
  /** Sentences about what was forgiven or cannot be known; no text of the input. */
  readonly notes: readonly string[];
  /** Requests of one command share a group: answers below go to them in order. */
  readonly group: number;
}

const NOTHING = { request: null, response: null, time: null, notes: [] } as const;

/** All items in order of place. What one reader has taken is not shown to the next. */
export function findItems(text: string, forced: 'curl' | 'http' | null): readonly Item[] {
  const items: Item[] = [];
  let group = 0;
  for (const entry of findLogEntries(text)) items.push({ ...NOTHING, ...entry, group: ++group });
  for (const record of findRecords(blank(text, items))) items.push({ ...NOTHING, ...record, group: ++group });
  for (const block of findRestyBlocks(blank(text, items)))
    items.push({ ...NOTHING, ...block, group: ++group });
  for (const { start, end, requests, notes } of findCurlCommands(blank(text, items))) {
    group++;
    requests.forEach((request, index) => {
      items.push({ ...NOTHING, start, end, request, notes: index === 0 ? notes : [], group });
    });
  }
  for (const { start, end, value } of findCodeCalls(blank(text, items)))
    items.push({ ...NOTHING, start, end, request: value, group: ++group });
  for (const pane of findPanes(blank(text, items))) items.push({ ...NOTHING, ...pane, group: ++group });
  const rest = blank(text, items);
  for (const message of findHttpMessages(rest)) {
    const { start, end, request, response, notes } = message;
    const item = httpItem(rest, { start, end, request, response, notes, time: null, group: ++group }, forced);
    if (item !== null) items.push(item);
  }
  return items.sort((a, b) => a.start - b.start || a.group - b.group);
}

/** `TypeError: Failed to fetch` below a call looks like a header. */
const isException = ({ name }: Header): boolean => /(?:Error|Exception)$/.test(name);

/** A line `GET https://…` in a sentence is no complete request; a body ends where its JSON or XML ends. */
function httpItem(text: string, read: Item, forced: 'curl' | 'http' | null): Item | null {
  const item = answeredBelow(text, read);
  const slice = text.slice(item.start, item.end);
  const bare =
    item.request !== null && read.request?.body == null && (item.request.headers ?? []).every(isException);
  if (bare && forced !== 'http' && !/HTTP\/\d|\[:method:/.test(slice)) return null;
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
  const html = /^\s{0,40}<(?:!doctype html|html)/i.test(body);
  const root = html
    ? 'html'
    : /^\s{0,40}(?:<\?[^>]{0,200}\?>\s{0,40})?<([A-Za-z][\w:.-]{0,60})/.exec(body)?.[1];
  if (root !== undefined) {
    const close = body.lastIndexOf(`</${root}>`);
    return close < 0 ? body.length : close + root.length + 3;
  }
  const paragraph = /\n[ \t]{0,40}\n/.exec(body.slice(start));
  return paragraph === null ? body.length : start + paragraph.index;
}
