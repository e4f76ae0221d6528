/** Blocks of lines inside an entry: what stands in one belongs to it whatever it looks like. */
import type { Beginning } from './begins.js';
import { copied } from './copied.js';
import { headKey } from './head.js';
import { type LineKind, openBrackets } from './lines.js';

/** Lines of one body. */
const LONGEST_BODY = 5000;

export type Block =
  | { readonly kind: 'body'; open: number; lines: number; readonly head: string | null }
  | { readonly kind: 'traceback' }
  | { readonly kind: 'box' }
  /** Of the SDKs and of Terraform: a request and its answer, up to the next head. */
  | { readonly kind: 'dump'; lines: number }
  /** Between two rules, the first right under a head: a dump of a call. */
  | { readonly kind: 'frame'; lines: number };

/** What a line in a block is to it. */
export interface Inside {
  /** What of the line belongs to the entry. */
  readonly text: string;
  /** `closes`: the block ends here; `completes`: the entry does too. */
  readonly effect: 'goes on' | 'closes' | 'completes';
}

const DUMP = /^(?:=== REQUEST ===|-{3}\[ REQ(?:UEST)? ?\])/;

/** The block that a line opens, which holds what follows whatever it looks like. */
export function blockOf(text: string, kind: LineKind, beginning: Beginning | null): Block | null {
  if (kind === 'traceback') return { kind: 'traceback' };
  if (kind === 'box' || kind === 'box begins') return { kind: 'box' };
  if (DUMP.test(text)) return { kind: 'dump', lines: 0 };
  const last = text.charCodeAt(text.length - 1);
  if (last !== 123 && last !== 91) return null;
  const open = openBrackets(text);
  if (open <= 0) return null;
  return { kind: 'body', open, lines: 0, head: beginning === null ? null : copied(headKey(text).key) };
}

/** A rule without words. */
export const isRule = (text: string): boolean => /^={40,200}$/.test(text);

/** What the line is to the block that is open; null when it is outside. */
export function insideBlock(
  block: Block,
  text: string,
  kind: LineKind,
  beginning: Beginning | null,
): Inside | null {
  if (block.kind === 'box') {
    if (kind === 'box ends') return { text, effect: 'completes' };
    return kind === 'box' ? { text, effect: 'goes on' } : null;
  }
  if (block.kind === 'dump') {
    if (beginning === 'head' || beginning === 'weak head' || DUMP.test(text)) return null;
    return ++block.lines > LONGEST_BODY ? null : { text, effect: 'goes on' };
  }
  if (block.kind === 'frame') {
    if (++block.lines > LONGEST_BODY) return null;
    return { text, effect: isRule(text) ? 'completes' : 'goes on' };
  }
  if (block.kind === 'traceback') {
    if (beginning !== null && beginning !== 'weak head') return null;
    // The line that is not indented is the exception: the last one.
    const isLast = kind === 'other' || kind === 'exception' || beginning !== null;
    return { text, effect: isLast ? 'closes' : 'goes on' };
  }
  return insideBody(block, text, kind, beginning);
}

const PIECE =
  /\s*(?:"(?:[^"\\\n]|\\.){0,300}"\s*(?::|,?$)|[\]}{[]|(?:-?\d[\d.eE+-]*|true|false|null)\s*,?$)/y;

function insideBody(
  block: Block & { kind: 'body' },
  text: string,
  kind: LineKind,
  beginning: Beginning | null,
): Inside | null {
  if (++block.lines > LONGEST_BODY) return null;
  let piece = text;
  if (beginning === 'head' || beginning === 'weak head') {
    // Every line of the body may have the head of its first one, but for the time.
    const { length, key } = headKey(text);
    if (key !== block.head) return null;
    piece = text.slice(length);
  }
  PIECE.lastIndex = 0;
  if (kind !== 'blank' && !PIECE.test(piece)) return null;
  block.open += openBrackets(piece);
  return { text: piece, effect: block.open <= 0 ? 'closes' : 'goes on' };
}
