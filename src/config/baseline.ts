/** Adds entries to the text of an ignore list, which keeps all that stands in it: order, reasons, comments. */
import { type Node, parseTree, stripComments } from 'jsonc-parser';
import { withoutByteOrderMark } from '../primitives/marks.js';
import type { ListedEntry } from './types.js';

const LINE = /\r?\n/g;

/**
 * @param text of a list that was read without a problem; null: there is none yet
 * @param entries of refusals or of lint
 */
export function addEntries(text: string | null, entries: readonly ListedEntry[]): string {
  const written = text ?? '[]\n';
  if (entries.length === 0) return written;
  const body = withoutByteOrderMark(written);
  const mark = written.slice(0, written.length - body.length);
  const newline = body.includes('\r\n') ? '\r\n' : '\n';
  const root = parseTree(body, [], { allowTrailingComma: true });
  const end = (root?.offset ?? 0) + (root?.length ?? 0) - 1;
  const last = root?.children?.at(-1);
  const lines = entries.map((entry) =>
    JSON.stringify(entry, null, 2)
      .replace(/^/gm, '  ')
      .replace(LINE, newline)
      // Bare, it is what is left of a text that is no UTF-8.
      .replaceAll('\ufffd', String.raw`\ufffd`),
  );
  const added = lines.join(`,${newline}`);
  const head = last === undefined ? body.slice(0, end) : withComma(body, last, end);
  // What stands before the bracket, a comment perhaps, keeps its own line.
  const rest = head.trimEnd();
  return `${mark}${rest}${newline}${added}${newline}${body.slice(end)}`;
}

/** The text up to the closing bracket, with a comma behind the last entry. */
function withComma(body: string, last: Node, end: number): string {
  const after = last.offset + last.length;
  const between = body.slice(after, end);
  return `${body.slice(0, after)}${hasComma(between) ? '' : ','}${between}`;
}

/** Outside of comments. */
const hasComma = (text: string): boolean => stripComments(text).includes(',');
