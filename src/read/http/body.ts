/** Where the body of a pasted message ends: JSON at its last bracket, a page at its last tag, text at an empty line. */
import { requestLine, statusLine } from './head.js';
import { isEmpty, isNoise, type Line, lineAt } from './lines.js';

export interface Body {
  readonly text: string;
  readonly next: number;
  /** True when JSON or a page breaks off. */
  readonly truncated: boolean;
}

/** The beginning of another message, the end of a code block, or a separator of `.http` files. */
const isBoundary = (line: Line): boolean =>
  /^(?:```|~~~|###|:(?:method|status|authority|path|scheme):)/.test(line.text) ||
  statusLine(line.text) !== null ||
  requestLine(line.text) !== null;

/** What tells the end of a body: fed line by line, it gives the length of the line that still belongs, or null. */
type EndOfBody = (line: string) => number | null;

function endOfJson(): EndOfBody {
  let depth = 0;
  let inString = false;
  let escaped = false;
  return (line) => {
    for (let at = 0; at < line.length; at += 1) {
      const char = line.charAt(at);
      if (escaped) escaped = false;
      else if (inString) {
        if (char === '\\') escaped = true;
        else if (char === '"') inString = false;
      } else if (char === '"') inString = true;
      else if (char === '{' || char === '[') depth += 1;
      else if (char === '}' || char === ']') {
        depth -= 1;
        if (depth === 0) return at + 1;
      }
    }
    return null;
  };
}

function endOfMarkup(first: string): EndOfBody {
  const root = /^(?:<[?!][^>]{0,300}>\s*)*<([A-Za-z][\w:.-]{0,60})/.exec(first.slice(0, 1000))?.[1] ?? 'html';
  const closing = `</${root.toLowerCase()}`;
  return (line) => {
    const place = line.toLowerCase().indexOf(closing);
    if (place === -1) return null;
    const end = line.indexOf('>', place);
    return end === -1 ? line.length : end + 1;
  };
}

/**
 * Reads the body that begins at `from`, or null when none does.
 * @param mark the mark of the head: bodies of quoted messages are quoted, those of `curl -v` are bare
 * @param anyText text that is neither JSON nor markup may be a body, too
 */
export function readBody(text: string, from: number, mark: Line['mark'], anyText: boolean): Body | null {
  const bodyMark = mark === '>' ? '>' : null;
  let at = from;
  let first = lineAt(text, at);
  for (let skipped = 0; at < text.length && (isEmpty(first) || isNoise(first)); first = lineAt(text, at)) {
    if (isEmpty(first)) skipped += 1;
    if (skipped > 2) return null;
    at = first.next;
  }
  if (at >= text.length || first.mark !== bodyMark || isBoundary(first)) return null;
  const kind = first.text.trimStart().charAt(0);
  const isJson = kind === '{' || kind === '[';
  if (!isJson && kind !== '<') return anyText ? readText(text, at, bodyMark) : null;

  const ends = isJson ? endOfJson() : endOfMarkup(first.text.trimStart());
  const lines: string[] = [];
  let paragraph: { readonly length: number; readonly next: number } | null = null;
  while (at < text.length) {
    const line = lineAt(text, at);
    if (lines.length > 0 && (isBoundary(line) || (line.mark !== bodyMark && !isNoise(line)))) break;
    if (bodyMark === null && mark !== null ? !isNoise(line) : line.mark !== '*') {
      if (isEmpty(line)) paragraph ??= { length: lines.length, next: line.start };
      // Indentation is a part of the body.
      const content = bodyMark === null ? withIndentation(text, line, first) : line.text;
      const end = ends(content);
      if (end !== null) {
        lines.push(content.slice(0, end));
        const rest = line.text.length - (content.length - end);
        const remark = /^\s*(?:(?:%|\* Connection #\d+ to host .{0,300})\s*)?$/.test(
          content.slice(end, end + 400),
        );
        return { text: lines.join('\n'), next: remark ? line.next : line.textStart + rest, truncated: false };
      }
      lines.push(content);
    }
    at = line.next;
  }
  // It breaks off: what stands behind an empty line is believed to be something else.
  if (paragraph !== null)
    return { text: lines.slice(0, paragraph.length).join('\n'), next: paragraph.next, truncated: true };
  return { text: lines.join('\n').trimEnd(), next: at, truncated: true };
}

/** The line with its indentation, but for that of the block which it stands in. */
function withIndentation(text: string, line: Line, first: Line): string {
  const block = first.textStart - first.start;
  const own = line.textStart - line.start;
  return own > block ? text.slice(line.start + block, line.textStart) + line.text : line.text;
}

/** Text up to an empty line. */
function readText(text: string, from: number, mark: Line['mark']): Body {
  const lines: string[] = [];
  let at = from;
  while (at < text.length) {
    const line = lineAt(text, at);
    if (isEmpty(line) || isBoundary(line)) break;
    if (line.mark !== '*') {
      if (line.mark !== mark) break;
      lines.push(line.text);
    }
    at = line.next;
  }
  return {
    text: lines
      .join('\n')
      .replace(/\* Connection #\d+ to host .{0,300}$/, '')
      .trimEnd(),
    next: at,
    truncated: false,
  };
}

/** No chunk of a pasted message holds the head of another. */
const ANOTHER_HEAD = /\n[ \t]{0,8}(?:HTTP\/|:status:)/;

/**
 * Undoes chunked transfer coding (RFC 9112, section 7.1) from `from` on; null when it is not whole. A copied
 * text may have other line breaks than the bytes had, which then is no chunk any more.
 */
export function readChunked(text: string, from: number): Body | null {
  const size = /([\da-fA-F]{1,8})(?:;[^\r\n]{0,200})?\r?\n/y;
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let at = from;
  for (;;) {
    size.lastIndex = at;
    const match = size.exec(text);
    const length = Number.parseInt(match?.[1] ?? '', 16);
    if (match === null || Number.isNaN(length)) return null;
    at += match[0].length;
    if (length === 0) {
      const line = lineAt(text, at);
      return { text: parts.join(''), next: isEmpty(line) ? line.next : at, truncated: false };
    }
    // At most `length` characters; fewer when some take several bytes.
    const piece = text.slice(at, at + length);
    if (piece.length * 3 < length || ANOTHER_HEAD.test(piece)) return null;
    let end = at;
    for (let bytes = 0; bytes < length; end += 1) {
      if (end - at >= piece.length) return null;
      const code = piece.charCodeAt(end - at);
      if (code < 0x80) bytes += 1;
      else {
        const char = String.fromCodePoint(text.codePointAt(end) ?? 0);
        bytes += encoder.encode(char).length;
        if (char.length === 2) end += 1;
      }
    }
    parts.push(text.slice(at, end));
    const lineBreak = /\r?\n/y;
    lineBreak.lastIndex = end;
    const found = lineBreak.exec(text);
    if (found === null) return null;
    at = end + found[0].length;
  }
}
