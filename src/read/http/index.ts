/** Finds raw HTTP messages in a text: requests, responses, `.http` files, transcripts of `curl -v` and `-i`. */
import type { Header, RawRequest, RawResponse } from '../../exchange/types.js';
import { isSafeMethod } from '../../primitives/http.js';
import {
  headerLine,
  headerValue,
  isLabelledStatus,
  type RequestLine,
  readHeaders,
  requestLine,
  statusLine,
} from './head.js';
import { countLines, isEmpty, type Line, lineAt, trimEnd } from './lines.js';
import { fromPseudoHeaders, streamHeader } from './pseudo.js';
import { readRequest, type Surroundings } from './request.js';
import { readResponse, responseAfter, responseBody } from './response.js';
import { isHttpFile, variablesOf } from './variables.js';

export interface HttpMessage {
  /** Where the message begins and the first place behind it: indexes into the text. */
  readonly start: number;
  readonly end: number;
  /** The line of `start`, from 1. */
  readonly line: number;
  /** null: a response stands alone. */
  readonly request: RawRequest | null;
  /** null: no response follows the request. */
  readonly response: RawResponse | null;
  /** Sentences about what could not be known; they hold no text of the input. */
  readonly notes: readonly string[];
}

type Found = Omit<HttpMessage, 'line'>;

/** What the lines read so far tell about the next message. */
interface Scan extends Surroundings {
  readonly text: string;
  /** `http` when the transcript shows a connection to port 80. */
  scheme: 'http' | 'https';
  /** In a `.http` file: a separator was read, so that an URL alone is a request. */
  afterSeparator: boolean;
  /** Headers that newer versions of curl list as remarks, in case the lines that were sent are missing. */
  stream: { readonly start: number; readonly headers: Header[] } | null;
  /** How far lines like `:method: GET` were read and made no message. */
  pseudoEnd: number;
}

/**
 * Finds every HTTP message in a text and puts responses to their requests. Takes time linear in the text
 * and throws nothing.
 */
export function findHttpMessages(text: string): readonly HttpMessage[] {
  const httpFile = isHttpFile(text);
  const substitute = httpFile ? variablesOf(text) : (value: string) => value;
  const scan: Scan = {
    text,
    httpFile,
    substitute,
    scheme: 'https',
    afterSeparator: httpFile,
    stream: null,
    pseudoEnd: 0,
  };
  const messages: HttpMessage[] = [];
  let lineNumber = 1;
  let counted = 0;
  let at = 0;
  while (at < text.length) {
    const line = lineAt(text, at);
    const found = messageAt(scan, line);
    if (found === null) remember(scan, line);
    at = Math.max(line.next, found?.end ?? 0);
    // What is said to a proxy to open a tunnel is no call.
    if (found === null || found.request?.method === 'CONNECT') continue;
    lineNumber += countLines(text, counted, found.start);
    counted = found.start;
    messages.push({ ...found, end: trimEnd(text, found.end), line: lineNumber });
  }
  return messages;
}

/** Takes from a line between messages what it tells about the next one. */
function remember(scan: Scan, line: Line): void {
  if (line.mark === '*') {
    const remark = line.text.slice(0, 400);
    const port = /^(?:Connected to|Established connection to) .{0,300} port (\d{1,5})/.exec(remark)?.[1];
    if (port !== undefined) scan.scheme = port === '80' ? 'http' : 'https';
    const header = streamHeader(line.text);
    if (header?.name === ':method') scan.stream = { start: line.start, headers: [header] };
    else if (header !== null) scan.stream?.headers.push(header);
  } else if (line.text.startsWith('###')) scan.afterSeparator = true;
  else if (!isEmpty(line) && !/^(?:#|\/\/|@[\w.-]+[ \t]*=)/.test(line.text.slice(0, 200)))
    scan.afterSeparator = false;
}

function messageAt(scan: Scan, line: Line): Found | null {
  if (line.mark === '*') return null;
  if (line.text.startsWith('HTTP/')) return responseAlone(scan, line);
  if (line.text.startsWith(':')) return pseudoMessage(scan, line);
  const first = requestLine(line.text) ?? urlAlone(scan, line);
  if (first === null) return null;
  const { request, next, notes } = readRequest(scan.text, line, first, scan);
  const found = withResponse(scan, line, request, next, notes);
  // Without a version it is prose, unless it stands in a `.http` file, or headers, a body or a raw answer follow.
  const hasBody = request.body !== null && !isSafeMethod(first.method);
  const stands =
    first.versioned || scan.httpFile || hasHeaders(scan, line) || hasBody || found.response !== null;
  if (!stands) return null;
  scan.stream = null;
  scan.afterSeparator = false;
  return found;
}

function withResponse(
  scan: Scan,
  line: Line,
  request: RawRequest,
  next: number,
  notes: readonly string[],
): Found {
  const answer = responseAfter(scan.text, next, line.mark, request.method ?? '');
  return { start: line.start, end: answer?.next ?? next, request, response: answer?.response ?? null, notes };
}

/** In a `.http` file an URL alone is a GET. */
function urlAlone(scan: Scan, line: Line): RequestLine | null {
  const isUrl = scan.httpFile && scan.afterSeparator && /^(?:https?:\/\/|\{\{)\S+$/.test(line.text);
  return isUrl ? { method: 'GET', target: line.text, versioned: false } : null;
}

/** Is the next line a header? */
function hasHeaders(scan: Scan, line: Line): boolean {
  const next = lineAt(scan.text, line.next);
  return (
    next.mark === line.mark &&
    !isEmpty(next) &&
    headerLine(next.text) !== null &&
    !isLabelledStatus(next.text)
  );
}

/** A response without its request, unless remarks of curl told the request. */
function responseAlone(scan: Scan, line: Line): Found | null {
  const status = statusLine(line.text);
  const request = scan.stream === null ? null : fromPseudoHeaders(scan.stream.headers);
  const answer = status === null ? null : readResponse(scan.text, line, status, request?.method ?? null);
  if (answer === null) return null;
  const start = request === null ? line.start : (scan.stream?.start ?? line.start);
  scan.stream = null;
  return { start, end: answer.next, request, response: answer.response, notes: [] };
}

/** Headers with `:method` or `:status` among them, as browsers copy them. */
function pseudoMessage(scan: Scan, line: Line): Found | null {
  if (line.start < scan.pseudoEnd) return null;
  const head = readHeaders(scan.text, line.start, line.mark);
  scan.pseudoEnd = head.next;
  const status = Number(headerValue(head.headers, ':status') ?? Number.NaN);
  if (status >= 100 && status <= 599) {
    const headers = head.headers.filter((header) => !header.name.startsWith(':'));
    const body = responseBody(scan.text, head, line.mark, status, null);
    const response = { status, headers, body: body?.text ?? null, truncated: body?.truncated ?? false };
    return { start: line.start, end: body?.next ?? head.next, request: null, response, notes: [] };
  }
  const request = fromPseudoHeaders(head.headers);
  return request === null ? null : withResponse(scan, line, request, head.next, []);
}
