/** Reads a request: its request line, headers and body. */
import type { Header, RawRequest } from '../../exchange/types.js';
import { encodeBase64 } from '../../primitives/base64.js';
import { addressOf } from './address.js';
import { type Body, readBody } from './body.js';
import { type Head, headerValue, type RequestLine, readHeaders } from './head.js';
import { type Line, lineAt } from './lines.js';
import type { Substitute } from './variables.js';

const NOTES = {
  bodyFile: 'the body of the request was read from a file, which is not known',
  elided: 'headers were left out of the paste',
} as const;

/** What the text around a request tells. */
export interface Surroundings {
  /** The text is a `.http` file: comments, variables and files as bodies mean something. */
  readonly httpFile: boolean;
  readonly substitute: Substitute;
  readonly scheme: 'http' | 'https';
}

export interface ReadRequest {
  readonly request: RawRequest;
  readonly next: number;
  readonly notes: readonly string[];
}

/** The request whose first line is `line`. */
export function readRequest(text: string, line: Line, first: RequestLine, around: Surroundings): ReadRequest {
  const { httpFile, substitute, scheme } = around;
  const notes: string[] = [];
  const query = readQuery(text, line);
  const head = readHeaders(text, query.next, line.mark, { request: true, comments: httpFile });
  if (head.elided) notes.push(NOTES.elided);
  const headers = head.headers.map(({ name, value }) => ({
    name,
    value: httpFile ? encodeBasic(substitute(value)) : value,
  }));
  const fromFile =
    httpFile && line.mark === null && /^<@?[^\S\n]+[^\s>]/.test(text.slice(head.next, head.next + 20));
  if (fromFile) notes.push(NOTES.bodyFile);
  const body = fromFile ? null : requestBody(text, head, line);
  const end = fromFile ? lineAt(text, head.next).next : (body?.next ?? head.next);
  return {
    request: {
      method: first.method.toUpperCase(),
      url: addressOf(substitute(first.target + query.text), headerValue(headers, 'host'), scheme),
      headers: headers.length > 0 ? headers : null,
      headersComplete: headers.length > 0 && !head.elided,
      body: body === null ? null : substitute(httpFile ? joinForm(body.text, headers) : body.text),
    },
    next: end,
    notes,
  };
}

/** The query of an URL that goes on, in `.http` files, on lines that begin with `?` and `&`. */
function readQuery(text: string, first: Line): { readonly text: string; readonly next: number } {
  const parts: string[] = [];
  let at = first.next;
  while (at < text.length) {
    const line = lineAt(text, at);
    if (line.mark !== first.mark || !/^[?&]\S/.test(line.text)) break;
    parts.push(line.text.trim());
    at = line.next;
  }
  return { text: parts.join(''), next: at };
}

/** JSON or markup; other text only where headers announce a body. */
function requestBody(text: string, head: Head, line: Line): Body | null {
  const length = headerValue(head.headers, 'content-length');
  const announced = headerValue(head.headers, 'content-type') !== null || length !== null;
  return readBody(text, head.next, line.mark, head.closed && announced && length !== '0');
}

/** A form of a `.http` file may have its fields on lines of their own. */
const joinForm = (body: string, headers: readonly Header[]): string =>
  /x-www-form-urlencoded/i.test(headerValue(headers, 'content-type') ?? '')
    ? body.replace(/\n(?=&)/g, '')
    : body;

/** REST clients encode `Basic user password` and `Basic user:password` themselves. */
function encodeBasic(value: string): string {
  const match = /^Basic +([^\s:]{1,500})(?: +|:)(\S{1,500})$/i.exec(value);
  if (match?.[1] === undefined) return value;
  return `Basic ${encodeBase64(`${match[1]}:${match[2]}`)}`;
}
