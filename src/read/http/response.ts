/** Reads a response: its status line, headers and body, behind interim answers. */
import type { RawResponse } from '../../exchange/types.js';
import { type Body, readBody, readChunked } from './body.js';
import { type Head, headerValue, readHeaders, type StatusLine, statusLine } from './head.js';
import { isEmpty, isNoise, type Line, lineAt } from './lines.js';

export interface ReadResponse {
  readonly response: RawResponse;
  readonly next: number;
}

/** The usual reasons; a sentence that begins like a status line goes on with other words. */
const REASON =
  /^(?:ok|created|accepted|no content|moved permanently|found|see other|not modified|temporary redirect|permanent redirect|bad request|unauthorized|payment required|forbidden|access denied|not found|method not allowed|not acceptable|proxy authentication required|request timeout|conflict|gone|length required|precondition failed|payload too large|unsupported media type|unprocessable (?:entity|content)|too many requests|internal server error|not implemented|bad gateway|service unavailable|gateway timeout|connection established|continue)$/i;

const isInterim = (status: StatusLine): boolean =>
  status.status < 200 || /^connection established$/i.test(status.reason);

/**
 * The response whose status line is `line`; null when the line is a sentence.
 * @param method the method of its request, where known: an answer to HEAD has no body
 */
export function readResponse(
  text: string,
  line: Line,
  status: StatusLine,
  method: string | null,
): ReadResponse | null {
  let current = status;
  let head = readHeaders(text, line.next, line.mark);
  if (current.reason !== '' && head.headers.length === 0 && !REASON.test(current.reason)) return null;
  while (isInterim(current)) {
    const next = skipNoise(text, head.next);
    const final = next.mark === line.mark ? statusLine(next.text) : null;
    if (final === null) break;
    current = final;
    head = readHeaders(text, next.next, line.mark);
  }
  const body = responseBody(text, head, line.mark, current.status, method);
  const headers = head.headers.length > 0 ? head.headers : null;
  return {
    response: {
      status: current.status,
      headers,
      body: body?.text ?? null,
      truncated: body?.truncated ?? false,
    },
    next: body?.next ?? head.next,
  };
}

function skipNoise(text: string, from: number): Line {
  let line = lineAt(text, from);
  while (line.next < text.length && (isNoise(line) || isEmpty(line))) line = lineAt(text, line.next);
  return line;
}

/** The body behind the headers of a response; text that is neither JSON nor markup only where headers were shown. */
export function responseBody(
  text: string,
  head: Head,
  mark: Line['mark'],
  status: number,
  method: string | null,
): Body | null {
  const bodiless =
    method === 'HEAD' ||
    status === 204 ||
    status === 304 ||
    headerValue(head.headers, 'content-length') === '0';
  const first = lineAt(text, head.next);
  const chunked = /chunked/i.test(headerValue(head.headers, 'transfer-encoding') ?? '');
  if (chunked && mark === null && /^[\da-fA-F]{1,8}(?:;.{0,200})?$/.test(first.text)) {
    return readChunked(text, first.textStart) ?? readBody(text, first.next, mark, true);
  }
  return readBody(text, head.next, mark, head.headers.length > 0 && head.closed && !bodiless);
}

/** Lines that may stand between a request and its response: "Response:", "returns". */
const LABEL =
  /^\W{0,6}(?:the )?(?:http |server |api )?(?:response|answer|result|returns?|returned|output|reply|gives?|got|yields|receives?|received)\b[^{}]{0,40}$/i;
const BETWEEN = 8;

/** The response that follows a request: behind empty lines, remarks, code fences and labels, nothing else. */
export function responseAfter(
  text: string,
  from: number,
  mark: Line['mark'],
  method: string,
): ReadResponse | null {
  let at = from;
  for (let count = 0; at < text.length && count < BETWEEN; ) {
    const line = lineAt(text, at);
    const status = line.mark === '*' ? null : statusLine(line.text);
    if (status !== null) {
      const fits = line.mark === mark || line.mark === '<';
      return fits ? readResponse(text, line, status, method) : null;
    }
    if (!isNoise(line)) {
      const mayStand = isEmpty(line) || /^(?:```|~~~)/.test(line.text) || LABEL.test(line.text.slice(0, 100));
      if (!mayStand) return null;
      count += 1;
    }
    at = line.next;
  }
  return null;
}
