/** The first lines of messages and their headers. Sources: RFC 9112 (HTTP/1.1), RFC 9113 section 8.3 (HTTP/2). */
import type { Header } from '../../exchange/types.js';
import { CALL_METHOD } from '../../primitives/http.js';
import { STATUS_LABEL } from './labels.js';
import { isEmpty, isNoise, type Line, lineAt } from './lines.js';

export interface RequestLine {
  readonly method: string;
  readonly target: string;
  /** False for the form of `.http` files, which leaves the version out. */
  readonly versioned: boolean;
}

const VERSIONED = /^([A-Z]{3,10}) +(\S+) +HTTP\/\d(?:\.\d)?\s*$/;
const UNVERSIONED = new RegExp(`^(${CALL_METHOD}) +((?:https?:\\/\\/|\\/|\\{\\{)\\S*)\\s*$`);

/** The line with `{{ name }}` as `{{name}}`, so that a target holds no blanks. */
const withoutBlanks = (text: string): string =>
  text.replace(/\{\{ {1,5}([\w.$-]{1,100}) {0,5}\}\}/g, '{{$1}}');

export function requestLine(line: string): RequestLine | null {
  if (!/^[A-Z]{3,10} /.test(line)) return null;
  const text = withoutBlanks(line);
  const versioned = VERSIONED.exec(text);
  const match = versioned ?? UNVERSIONED.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return { method: match[1], target: match[2], versioned: versioned !== null };
}

export interface StatusLine {
  readonly status: number;
  readonly reason: string;
}

export function statusLine(text: string): StatusLine | null {
  const match = /^HTTP\/\d(?:\.\d)? +(\d{3})(?: +(?! )([^{}[\]<>"]{0,80}))?\s*$/.exec(text.slice(0, 200));
  if (match?.[1] === undefined || text.length > 200) return null;
  return { status: Number(match[1]), reason: match[2]?.trim() ?? '' };
}

const HEADER = /^((?:[A-Za-z_]|:[a-z])[!#$%&'*+.^_`|~0-9A-Za-z-]{0,100}):(?:[ \t]+|$|(?=[^/\s]))(.*)$/s;

/** Words that stand in front of a colon in prose and in reports, never as headers of a pasted message. */
const PROSE =
  /^(?:response|request|error|result|status|body|note|output|reason|message|code|url|https?|question|expected|actual|answer|edit|update|ps|hint|todo)$/i;

/** The header in a line; null when it is none, or a label of prose (`Response: …`). */
export function headerLine(text: string): Header | null {
  const match = HEADER.exec(text);
  if (match?.[1] === undefined || match[2] === undefined || PROSE.test(match[1])) return null;
  return { name: match[1], value: match[2].trim() };
}

const LABELLED_STATUS = new RegExp(`^(?:${STATUS_LABEL})[ \\t]{0,3}:[ \\t]{0,3}[1-5]\\d\\d(?![\\w.:])`, 'i');

/** `StatusCode: 403` below a request tells of its answer. In an answer it is a header. */
export const isLabelledStatus = (text: string): boolean => LABELLED_STATUS.test(text.slice(0, 200));

/** A line that stands for headers which were left out. */
const ELISION =
  /^(?:\[?\.{2,}\]?|\[?\u2026\]?|<[\w ]{0,60}headers?[\w ]{0,60}>|\((?:other|more)[\w ]{0,60}\))$/i;

export interface Head {
  readonly headers: readonly Header[];
  /** True when the paste says that headers were left out. */
  readonly elided: boolean;
  /** True when an empty line closes the headers, so that a body of any kind may follow. */
  readonly closed: boolean;
  readonly next: number;
}

export interface HeadOptions {
  /** The headers are those of a request, which a labelled status ends. */
  readonly request?: boolean;
  /** Comments of `.http` files are left out. */
  readonly comments?: boolean;
}

/** Reads headers from `from` on, all with the mark of the first line. */
export function readHeaders(
  text: string,
  from: number,
  mark: Line['mark'],
  { request = false, comments = false }: HeadOptions = {},
): Head {
  const headers: Header[] = [];
  let elided = false;
  let at = from;
  while (at < text.length) {
    const line = lineAt(text, at);
    if (line.mark !== mark && isNoise(line)) {
      at = line.next;
      continue;
    }
    if (isEmpty(line)) return { headers, elided, closed: true, next: line.next };
    if (line.mark !== mark) break;
    if (request && isLabelledStatus(line.text)) break;
    const header = headerLine(line.text);
    const last = headers.at(-1);
    if (header !== null) headers.push(header);
    else if (ELISION.test(line.text.slice(0, 80).trim())) elided = true;
    else if (comments && /^(?:#(?!##)|\/\/)/.test(line.text)) {
      // A header that is commented out was not sent.
    } else if (last !== undefined && mark === null && isFolded(text, line, last)) {
      headers[headers.length - 1] = { name: last.name, value: `${last.value} ${line.text.trim()}`.trim() };
    } else break;
    at = line.next;
  }
  return { headers, elided, closed: false, next: at };
}

/** A value that goes on, indented, on the next line (obsolete folding of RFC 9112, section 5.2). */
const isFolded = (text: string, line: Line, last: Header): boolean =>
  /[ \t]/.test(text.charAt(line.start)) && !/^[{[<]/.test(line.text) && last.value.length < 16_384;

/** The value of a header, by its name in any case; null when it is not there. */
export function headerValue(headers: readonly Header[], name: string): string | null {
  return headers.find((header) => header.name.toLowerCase() === name)?.value ?? null;
}
