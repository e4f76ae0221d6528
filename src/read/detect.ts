/** Which form an input has, by its content alone. Pure. */
import type { Form } from './types.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding by its mark, or for UTF-16 without one by where the zero bytes of ASCII text stand. */
export function detectEncoding(head: Uint8Array): Encoding {
  const [first, second, third, fourth] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0 && first !== undefined) return 'utf-16le';
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0 && second !== undefined) return 'utf-16be';
  return 'utf-8';
}

/**
 * The form of an input by its first bytes or characters. `complete` says that they are all of it. What is
 * neither a recording nor a command nor raw HTTP is `text`, bare JSON bodies among it.
 */
export function detectForm(head: Uint8Array | string, complete: boolean): Form {
  const decoded = typeof head === 'string' ? head : new TextDecoder(detectEncoding(head)).decode(head);
  const text = decoded.replace(/^[\ufeff\s\u001e]+/, '');
  if (text.startsWith('{') || text.startsWith('[')) return formOfJson(text, complete) ?? 'text';
  if (startsWithCurl(text)) return 'curl';
  if (startsWithHttp(text)) return 'http';
  return 'text';
}

function formOfJson(text: string, complete: boolean): Form | null {
  if (text.startsWith('[')) {
    const element = text.slice(1).trimStart();
    return element.startsWith('{') && isExchange(keysOf(element)) ? 'exchange' : null;
  }
  const keys = keysOf(text);
  if (isHar(keys, complete)) return 'har';
  const lines = firstLines(text, 20);
  // A line that begins in the first column with a brace begins a value: so do all lines of NDJSON.
  if (lines.length > 1 && lines[1]?.startsWith('{')) {
    return lines.some((line) => line.startsWith('{') && isExchange(keysOf(line))) ? 'ndjson' : null;
  }
  return isExchange(keys) ? 'exchange' : null;
}

function firstLines(text: string, most: number): string[] {
  const lines: string[] = [];
  for (let start = 0; start < text.length && lines.length < most; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    if (line.trim() !== '') lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** The keys of an object and of its direct values that are objects: key -> keys inside, null for no object. */
type Keys = ReadonlyMap<string, ReadonlySet<string> | null>;

/** Reads the two outer levels of keys of an object that may be broken or end anywhere. */
function keysOf(text: string): Keys {
  const keys = new Map<string, Set<string> | null>();
  let depth = 0;
  let outer = '';
  let lastString = '';
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') {
      const end = endOfString(text, at);
      if (depth <= 2) lastString = text.slice(at + 1, Math.min(end, at + 100));
      at = end;
    } else if (char === ':' && depth === 1) {
      outer = lastString;
      keys.set(outer, null);
    } else if (char === ':' && depth === 2) keys.get(outer)?.add(lastString);
    else if (char === '{' || char === '[') {
      if (depth === 1 && char === '{' && outer !== '') keys.set(outer, new Set());
      depth++;
    } else if (char === '}' || char === ']') {
      depth--;
      if (depth === 0) break;
    } else if (char === ',' && depth === 1) outer = '';
  }
  return keys;
}

function endOfString(text: string, quote: number): number {
  let at = quote + 1;
  while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
  return at;
}

function isHar(keys: Keys, complete: boolean): boolean {
  const log = keys.get('log');
  if (log === undefined || log === null) return false;
  if (log.has('entries')) return true;
  // The entries may come behind the head.
  return (
    !complete && (log.size === 0 || ['version', 'creator', 'browser', 'pages'].some((key) => log.has(key)))
  );
}

function isExchange(keys: Keys): boolean {
  const request = keys.get('request');
  const response = keys.get('response');
  const isRequest = request != null && ['url', 'method', 'headers', 'body'].some((key) => request.has(key));
  const isResponse = response != null && ['status', 'headers', 'body'].some((key) => response.has(key));
  return isRequest || isResponse;
}

/** `curl`, behind a prompt or not, followed by what a command has and prose has not. */
function startsWithCurl(text: string): boolean {
  const line =
    /^(?:[$%#>]\s+|PS [^\r\n>]{0,200}>\s*|[A-Za-z]:\\[^\r\n>]{0,200}>\s*)?curl(?:\.exe)?\s+(\S.{0,2000})/.exec(
      text,
    );
  const rest = line?.[1];
  return (
    rest !== undefined &&
    (/^["'^`\\$]/.test(rest) || /(?:^|\s)-{1,2}[A-Za-z]|https?:\/\/|^\S+\.\S+\/|^\{\{/.test(rest))
  );
}

const METHODS = '(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|CONNECT|TRACE)';
const REQUEST_LINE = new RegExp(`^${METHODS} \\S+ HTTP/\\d`);
const STATUS_LINE = /^HTTP\/\d(?:\.\d)? \d{3}\b/;
/** A request as `.http` files have it, anywhere behind its heading. */
const FILE_REQUEST = new RegExp(`\\n${METHODS} (?:https?://|\\{\\{|/)\\S*`);

function startsWithHttp(text: string): boolean {
  const head = text.slice(0, 65_536);
  if (REQUEST_LINE.test(head) || STATUS_LINE.test(head)) return true;
  return /^(?:###|@[\w-]+ *=)/.test(head) && FILE_REQUEST.test(head);
}
