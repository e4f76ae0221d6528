/**
 * Reads a call that is shown as a list of labels with values: the panes of Chrome, Edge and Safari, as they are selected and
 * copied, windows of clients, and what people write in a ticket. The value stands behind its label or on the next line. A
 * label counts only where its value is what it says: an address, a method, a status.
 */
import type { Header } from '../../../../exchange/types.js';
import { statusNamed } from '../../../../primitives/statuses.js';
import type { Line } from '../lines.js';
import {
  ADDRESS,
  BARE_NAME,
  HEADER,
  METHOD,
  METHOD_LABEL,
  METHOD_LINE,
  NO_HEADER,
  OTHER_LABEL,
  REQUEST,
  REQUEST_LINE,
  REQUEST_TITLE,
  RESPONSE_TITLE,
  STATUS,
  STATUS_LABEL,
  STATUS_LINE,
  URL_LABEL,
} from './patterns.js';

/** What a pane says of a call. */
export interface Pane {
  readonly method: string | null;
  readonly url: string | null;
  readonly status: number | null;
  readonly asked: readonly Header[];
  readonly answered: readonly Header[];
  /** Index of the line behind it. */
  readonly next: number;
}

/** A pane that begins at the line, or null. It names an address, and its method or its status. */
export function paneAt(lines: readonly Line[], first: number): Pane | null {
  const start = lines[first]?.text ?? '';
  const begins =
    URL_LABEL.test(start) ||
    METHOD_LABEL.test(start) ||
    STATUS_LABEL.test(start) ||
    REQUEST_LINE.test(start) ||
    METHOD_LINE.test(start);
  if (!begins || HEADER.exec(start)?.[2]?.startsWith('{')) return null;
  const { pane, labels } = readFrom(lines, first);
  const labelled = labels > 1 || (labels === 1 && pane.method !== null);
  return pane.url !== null && labelled && (pane.status !== null || pane.method !== null) ? pane : null;
}

/** Lines of one pane. */
const REACH = 200;

type Side = 'asked' | 'answered' | null;

/** What was read so far; it decides what the next line may be. */
interface Reading {
  readonly lines: readonly Line[];
  /** Index of the next line. */
  at: number;
  method: string | null;
  url: string | null;
  status: number | null;
  readonly asked: Header[];
  readonly answered: Header[];
  side: Side;
  labels: number;
  /** Raw start lines were read: there is one of each. */
  requestLine: boolean;
  statusLine: boolean;
}

function readFrom(lines: readonly Line[], first: number): { pane: Pane; labels: number } {
  const pane: Reading = {
    lines,
    at: first,
    method: null,
    url: null,
    status: null,
    asked: [],
    answered: [],
    side: null,
    labels: 0,
    requestLine: false,
    statusLine: false,
  };
  let next = first;
  for (let blanks = 0; pane.at < Math.min(lines.length, first + REACH) && blanks < 3; ) {
    const text = lines[pane.at]?.text ?? '';
    if (text.trim() === '') {
      blanks += 1;
      pane.at += 1;
      continue;
    }
    blanks = 0;
    if (!take(pane, text)) break;
    next = pane.at;
  }
  const { method, url, status, asked, answered, labels } = pane;
  return { pane: { method, url, status, asked, answered, next }, labels };
}

/** Takes a line, or a label with the line below it. False: it does not belong to the pane. */
function take(pane: Reading, text: string): boolean {
  return (
    takeMethodLine(pane, text) ||
    takeStartLine(pane, text) ||
    takeLabel(pane, URL_LABEL, text, takeUrl) ||
    takeLabel(pane, METHOD_LABEL, text, takeMethod) ||
    takeLabel(pane, STATUS_LABEL, text, takeStatus) ||
    takeTitle(pane, text) ||
    takeHeader(pane, text) ||
    takeOther(pane, text)
  );
}

/** A method with the address on the next line, as windows of clients show it. */
function takeMethodLine(pane: Reading, text: string): boolean {
  const method = METHOD_LINE.exec(text)?.[1];
  const url = ADDRESS.exec((pane.lines[pane.at + 1]?.text ?? '').trimStart())?.[1];
  if (method === undefined || url === undefined || pane.url !== null || pane.method !== null) return false;
  pane.method = method;
  pane.url = url;
  pane.at += 2;
  return true;
}

/** `GET /api/v2/… HTTP/1.1` and `HTTP/1.1 403` among the labels: raw headers follow. */
function takeStartLine(pane: Reading, text: string): boolean {
  const [, method, address = ''] = REQUEST_LINE.exec(text) ?? [];
  const isRaw = text.includes(' HTTP/');
  const isFree = isRaw ? !pane.requestLine : pane.url === null;
  if (method !== undefined && isFree && (pane.method === null || pane.method === method)) {
    pane.requestLine ||= isRaw;
    if (pane.url !== null && !pane.url.endsWith(address)) return false;
    pane.method = method;
    pane.url ??= address;
    pane.side = 'asked';
    pane.at += 1;
    return true;
  }
  const status = STATUS_LINE.exec(text)?.[1];
  if (status === undefined || pane.statusLine) return false;
  if (pane.status !== null && pane.status !== Number(status)) return false;
  pane.statusLine = true;
  pane.status = Number(status);
  pane.side = 'answered';
  pane.at += 1;
  return true;
}

function takeLabel(
  pane: Reading,
  label: RegExp,
  text: string,
  takeValue: (pane: Reading, value: string) => boolean,
): boolean {
  const value = label.exec(text)?.[1];
  if (value === undefined) return false;
  if (value !== '' && takeValue(pane, value)) pane.at += 1;
  else if (value === '' && takeValue(pane, valueBelow(pane))) {
    pane.at += 2;
    if (REQUEST_TITLE.test(text)) pane.side = 'asked';
  } else return false;
  pane.labels += 1;
  return true;
}

/** The next line, as a value. A raw answer below a label is read as such. */
function valueBelow({ lines, at }: Reading): string {
  const below = (lines[at + 1]?.text ?? '').trimStart();
  return below.startsWith('HTTP/') ? '' : below;
}

function takeUrl(pane: Reading, value: string): boolean {
  const [lead = '', method = null] = REQUEST.exec(value) ?? [];
  const found = ADDRESS.exec(value.slice(lead.length));
  // A value is an address and nothing else: in a line of a log more stands behind it.
  if (found === null || /[^\s"'`>|*,;.]/.test(value.slice(lead.length + found[0].length))) return false;
  const url = found[1]?.replace(/(?<![,;.])[,;.]+$/, '');
  // The whole address may follow its path.
  if (
    url === undefined ||
    (pane.url !== null && pane.url !== url && !(pane.url.startsWith('/') && url.endsWith(pane.url)))
  )
    return false;
  pane.url = url;
  pane.method ??= method;
  return true;
}

function takeMethod(pane: Reading, value: string): boolean {
  const method = METHOD.exec(value)?.[1];
  if (method === undefined || (pane.method !== null && pane.method !== method)) return false;
  pane.method = method;
  return true;
}

function takeStatus(pane: Reading, value: string): boolean {
  const digits = STATUS.exec(value)?.[1];
  const status = digits === undefined ? statusNamed(value) : Number(digits);
  if (status === null || (pane.status !== null && pane.status !== status)) return false;
  pane.status = status;
  return true;
}

function takeTitle(pane: Reading, text: string): boolean {
  const side = RESPONSE_TITLE.test(text) ? 'answered' : REQUEST_TITLE.test(text) ? 'asked' : null;
  if (side === null) return false;
  pane.side = side;
  pane.at += 1;
  return true;
}

function takeHeader(pane: Reading, text: string): boolean {
  const [, name = '', value = ''] = HEADER.exec(text) ?? [];
  if (name.startsWith(':')) return takePseudo(pane, name, value);
  if (pane.side === null) return false;
  if (name !== '') {
    if (NO_HEADER.test(name) || /^\s*[{<]/.test(value)) return false;
    pane[pane.side].push({ name, value });
    pane.at += 1;
    return true;
  }
  // A name alone has its value on the next line.
  const bare = BARE_NAME.exec(text)?.[1];
  const below = (pane.lines[pane.at + 1]?.text ?? '').trim();
  if (bare === undefined || below === '' || /^[{[<]/.test(below)) return false;
  if (bare.startsWith(':')) takePseudo(pane, bare, below);
  else {
    pane[pane.side].push({ name: bare, value: below });
    pane.at += 1;
  }
  pane.at += 1;
  return true;
}

/** Headers of HTTP/2 that say which side they are of. */
function takePseudo(pane: Reading, name: string, value: string): boolean {
  pane.side = name === ':status' ? 'answered' : 'asked';
  if (name === ':method' && METHOD.test(value)) pane.method ??= value.trim();
  if (name === ':status' && STATUS.test(value)) pane.status ??= Number(STATUS.exec(value)?.[1]);
  pane.at += 1;
  return true;
}

function takeOther(pane: Reading, text: string): boolean {
  const value = (OTHER_LABEL.exec(text) ?? STATUS_LABEL.exec(text))?.[1];
  if (value === undefined || /[{<]/.test(value) || value.length > 200) return false;
  pane.at += value === '' && pane.labels > 0 && isPlain(pane.lines[pane.at + 1]?.text) ? 2 : 1;
  return true;
}

/** The value of a label of no interest, not the next label. */
const isPlain = (line: string | undefined): boolean =>
  line !== undefined &&
  line.trim() !== '' &&
  !/^\s*[{[<]/.test(line) &&
  ![URL_LABEL, METHOD_LABEL, STATUS_LABEL, OTHER_LABEL, RESPONSE_TITLE, REQUEST_TITLE].some((label) =>
    label.test(line),
  );
