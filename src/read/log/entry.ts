/** An entry that is still open: what belongs to it, and its text so far. */
import type { Beginning } from './begins.js';
import { type Block, blockOf, insideBlock, isRule } from './block.js';
import { copied } from './copied.js';
import { readHead } from './head.js';
import type { LineKind } from './lines.js';

/** Characters of an entry; what is more of it is dropped. */
const LONGEST_ENTRY = 1 << 20;

export interface Open {
  readonly line: number;
  readonly time: string | null;
  readonly beginning: Beginning | null;
  text: string;
  lines: string[];
  length: number;
  holdsException: boolean;
  /** What its last lines of a kind of their own lead one to expect. */
  context: LineKind | null;
  block: Block | null;
  /** Nothing without a head belongs to it. */
  isComplete: boolean;
  isSettled: boolean;
}

/** The entry that a line begins. */
export function opened(
  text: string,
  line: number,
  time: string | null,
  beginning: Beginning | null,
  kind: LineKind,
): Open {
  const cut = text.length > LONGEST_ENTRY ? text.slice(0, LONGEST_ENTRY) : text;
  return {
    line,
    time,
    beginning,
    text: cut,
    lines: [],
    length: text.length,
    holdsException: kind === 'exception' || kind === 'traceback',
    context: contextOf(kind),
    block: blockOf(text, kind, beginning),
    isComplete: beginning === 'whole' || kind === 'rule' || kind === 'wire',
    isSettled: false,
  };
}

/**
 * What of the line belongs to the open entry; null when the line begins an entry of its own.
 * @param isTrusted lines without a head belong to those that have one
 */
export function joins(
  open: Open,
  text: string,
  kind: LineKind,
  beginning: Beginning | null,
  isTrusted: boolean,
): string | null {
  if (open.block !== null) {
    const inside = insideBlock(open.block, text, kind, beginning);
    if (inside?.effect !== 'goes on') open.block = null;
    if (inside?.effect === 'completes') open.isComplete = true;
    if (inside !== null) return inside.text;
  }
  if (beginning === 'whole' && awaitsBody(open) && text.startsWith('{')) return text;
  if (beginning !== null) return isSecondLine(open, text, beginning) ? text : null;
  switch (kind) {
    case 'blank':
      return text;
    case 'continuation':
    case 'chain':
    case 'pytest':
    case 'goroutine':
      open.context = contextOf(kind) ?? open.context;
      open.block ??= blockOf(text, kind, null);
      return text;
    case 'answer':
      if (open.isComplete) return null;
      open.block ??= blockOf(text, kind, null);
      return text;
    case 'box begins':
    case 'box':
    case 'box ends':
    case 'wire':
      return null;
    case 'rule':
      if (open.beginning !== 'head' || open.lines.length > 0 || !isRule(text)) return null;
      open.block = { kind: 'frame', lines: 0 };
      return text;
    case 'exception':
    case 'traceback':
      return ofFailure(open, text, kind) ? text : null;
    case 'go frame':
    case 'other':
      if (open.context === 'goroutine' && kind === 'go frame') return text;
      if (open.context === 'pytest' && PYTEST_PLACE.test(text)) return text;
      if (open.lines.length === 0 && open.beginning !== null && blockOf(text, kind, null)?.kind === 'dump') {
        open.block = blockOf(text, kind, null);
        return text;
      }
      if (open.isComplete || !isTrusted) return null;
      if (open.beginning === null && !open.holdsException) return null;
      open.block ??= blockOf(text, kind, null);
      return text;
  }
}

/** `/usr/lib/python3/dist-packages/requests/models.py:1021: HTTPError` */
const PYTEST_PLACE = /^\S{1,300}\.py:\d{1,6}: /;

/** `… Body:`, or the headers of an answer, with the body on the next line. */
function awaitsBody({ beginning, text, lines }: Open): boolean {
  if (beginning !== 'head') return false;
  const last = lines.at(-1) ?? text;
  return BODY_LABEL.test(last.slice(-40)) || ANSWER_HEADER.test(last);
}
const BODY_LABEL = /\b(?:body|content|payload|response)\s?[:=]\s*$/i;
/** `1 < Content-Type: application/json` of Jersey and Karate, `< date: …`. */
const ANSWER_HEADER = /^(?:\d{1,9} )?< [A-Za-z][\w-]{0,80}: /;

function contextOf(kind: LineKind): LineKind | null {
  return kind === 'chain' || kind === 'pytest' || kind === 'goroutine' ? kind : null;
}

/** An exception belongs to an entry that tells of a failure and holds none yet. */
function ofFailure(open: Open, text: string, kind: LineKind): boolean {
  if (kind === 'traceback' && open.context === 'chain') {
    open.context = null;
    open.block = { kind: 'traceback' };
    return true;
  }
  if (open.holdsException || open.beginning === null || open.isComplete) return false;
  if (readHead(open.text).level === 'other') return false;
  open.holdsException = true;
  open.block = kind === 'traceback' ? { kind: 'traceback' } : blockOf(text, kind, null);
  return true;
}

const SECOND_LINE = /(?:SEVERE|WARNING|INFO|CONFIG|FINE|FINER|FINEST): /y;
const FIRST_LINE = /^[A-Z][a-z]{2} \d\d?, \d{4} \d\d?:\d\d:\d\d [AP]M [\w.$]{1,200} [\w$<>]{1,100}$/;

/** java.util.logging writes a head of two lines. */
function isSecondLine(open: Open, text: string, beginning: Beginning): boolean {
  SECOND_LINE.lastIndex = 0;
  return (
    beginning === 'weak head' &&
    open.lines.length === 0 &&
    SECOND_LINE.test(text) &&
    FIRST_LINE.test(open.text)
  );
}

/** @returns how many characters more it holds */
export function add(open: Open, text: string): number {
  open.length += text.length + 1;
  if (open.length > LONGEST_ENTRY) return 0;
  open.lines.push(text);
  return text.length + 1;
}

/** The entry as far as it goes. */
export function textOf({ text, lines }: Open): string {
  return lines.length === 0 ? text : `${text}\n${lines.join('\n')}`;
}

/** An entry that may stay open for long holds nothing of the text that its lines were cut from. */
export function settle(open: Open): void {
  if (!open.isSettled) open.text = copied(open.text);
  open.isSettled = true;
  if (open.lines.length === 0) return;
  open.text += copied(`\n${open.lines.join('\n')}`);
  open.lines = [];
}
