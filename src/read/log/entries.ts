/** Lines put together to entries, writer by writer. */
import { type Beginning, beginningOf } from './begins.js';
import { copied } from './copied.js';
import { headKey, readHead } from './head.js';
import { kindOf, type LineKind, openBrackets } from './lines.js';
import type { LogEntry, LogLine } from './types.js';

/** Characters of an entry; what is more of it is dropped. */
const LONGEST_ENTRY = 1 << 20;
/** Writers whose entries are open at one time. */
const MOST_WRITERS = 1000;
/** So many lines without a head are put to what stood before them since the last one that had one. */
const FAITH = 100;
/** A level alone could stand in prose: two of them are needed, and they hold for a few lines. */
const WEAK_FAITH = 12;
const WEAK_STEP = 8;
/** Lines of one body. */
const LONGEST_BODY = 5000;

type Block =
  | { readonly kind: 'body'; open: number; lines: number; readonly head: string | null }
  | { readonly kind: 'traceback' }
  | { readonly kind: 'box' };

interface Open {
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

interface Writer {
  readonly name: string;
  /** How surely lines without a head belong to those with one: see {@link FAITH}. */
  faith: number;
  open: Open | null;
}

export interface Entries {
  /** @param number counts from 1 */
  line(line: LogLine, number: number): void;
  /** What is open of the writer is emitted: what comes next of it is no line of text. */
  flush(writer: string): void;
  /** What is still open is emitted, in the order of the file. */
  end(): void;
}

/**
 * Puts the lines of a log together into entries. Each writer has one open entry, which is emitted when its next one
 * begins: entries of several writers come in the order in which they end. The text of an entry may be a part of the
 * text that the lines were cut from: who keeps it long copies it. Throws nothing.
 */
export function createEntries(emit: (entry: LogEntry) => void): Entries {
  const writers = new Map<string, Writer>();
  let current: Writer = { name: '', faith: 0, open: null };
  writers.set('', current);

  const close = (writer: Writer): void => {
    const { open } = writer;
    if (open === null) return;
    writer.open = null;
    emit({ text: textOf(open), line: open.line, writer: writer.name, time: open.time });
  };

  const writerOf = (name: string): Writer => {
    if (name === current.name) return current;
    if (current.open !== null) settle(current.open);
    let writer = writers.get(name);
    if (writer === undefined) {
      writer = { name: copied(name), faith: 0, open: null };
      for (const [oldest, idle] of writers) {
        if (writers.size < MOST_WRITERS) break;
        close(idle);
        writers.delete(oldest);
      }
    } else writers.delete(writer.name);
    writers.set(writer.name, writer);
    current = writer;
    return writer;
  };

  return {
    line({ text, writer: name, time }, number) {
      const writer = writerOf(name);
      const beginning = beginningOf(text);
      const kind = beginning === null ? kindOf(text) : 'other';
      const joined = writer.open === null ? null : joins(writer, writer.open, text, kind, beginning);
      if (beginning === 'head') writer.faith = FAITH;
      else if (beginning === 'weak head')
        writer.faith = Math.max(writer.faith, Math.min(writer.faith + WEAK_STEP, WEAK_FAITH));
      else if ((kind === 'other' || kind === 'go frame') && beginning === null && writer.faith > 0)
        writer.faith--;
      if (joined !== null && writer.open !== null) {
        add(writer.open, joined);
        return;
      }
      close(writer);
      writer.open = opened(text, number, time, beginning, kind);
    },
    flush(name) {
      const writer = name === current.name ? current : writers.get(name);
      if (writer !== undefined) close(writer);
    },
    end() {
      const open = [...writers.values()].filter((writer) => writer.open !== null);
      for (const writer of open.sort((a, b) => (a.open?.line ?? 0) - (b.open?.line ?? 0))) close(writer);
      writers.clear();
      current = { name: '', faith: 0, open: null };
      writers.set('', current);
    },
  };
}

function opened(
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
    isComplete: beginning === 'whole' || kind === 'rule',
    isSettled: false,
  };
}

/** The block that a line opens, which holds what follows whatever it looks like. */
function blockOf(text: string, kind: LineKind, beginning: Beginning | null): Block | null {
  if (kind === 'traceback') return { kind: 'traceback' };
  if (kind === 'box' || kind === 'box begins') return { kind: 'box' };
  const last = text.charCodeAt(text.length - 1);
  if (last !== 123 && last !== 91) return null;
  const open = openBrackets(text);
  if (open <= 0) return null;
  return { kind: 'body', open, lines: 0, head: beginning === null ? null : copied(headKey(text).key) };
}

/** What of the line belongs to the open entry; null when the line begins an entry of its own. */
function joins(
  writer: Writer,
  open: Open,
  text: string,
  kind: LineKind,
  beginning: Beginning | null,
): string | null {
  if (open.block !== null) {
    const inside = insideBlock(open, open.block, text, kind, beginning);
    if (inside !== null) return inside;
    open.block = null;
  }
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
    case 'rule':
      return null;
    case 'exception':
    case 'traceback':
      return ofFailure(open, text, kind) ? text : null;
    case 'go frame':
    case 'other':
      if (open.context === 'goroutine' && kind === 'go frame') return text;
      if (open.context === 'pytest' && PYTEST_PLACE.test(text)) return text;
      if (open.isComplete || !isTrusted(writer)) return null;
      if (open.beginning === null && !open.holdsException) return null;
      open.block ??= blockOf(text, kind, null);
      return text;
  }
}

/** `/usr/lib/python3/dist-packages/requests/models.py:1021: HTTPError` */
const PYTEST_PLACE = /^\S{1,300}\.py:\d{1,6}: /;

function contextOf(kind: LineKind): LineKind | null {
  return kind === 'chain' || kind === 'pytest' || kind === 'goroutine' ? kind : null;
}

function isTrusted({ faith }: Writer): boolean {
  return faith > WEAK_STEP;
}

function insideBlock(
  open: Open,
  block: Block,
  text: string,
  kind: LineKind,
  beginning: Beginning | null,
): string | null {
  if (block.kind === 'box') {
    if (kind !== 'box' && kind !== 'box ends') return null;
    if (kind === 'box ends') {
      open.block = null;
      open.isComplete = true;
    }
    return text;
  }
  if (block.kind === 'traceback') {
    if (beginning !== null && beginning !== 'weak head') return null;
    // The line that is not indented is the exception: the last one.
    if (kind === 'other' || kind === 'exception' || beginning !== null) open.block = null;
    return text;
  }
  return insideBody(open, block, text, kind, beginning);
}

const PIECE =
  /\s*(?:"(?:[^"\\\n]|\\.){0,300}"\s*(?::|,?$)|[\]}{[]|(?:-?\d[\d.eE+-]*|true|false|null)\s*,?$)/y;

function insideBody(
  open: Open,
  block: Block & { kind: 'body' },
  text: string,
  kind: LineKind,
  beginning: Beginning | null,
): string | null {
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
  if (block.open <= 0) open.block = null;
  return piece;
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

function add(open: Open, text: string): void {
  open.length += text.length + 1;
  if (open.length <= LONGEST_ENTRY) open.lines.push(text);
}

function textOf({ text, lines }: Open): string {
  return lines.length === 0 ? text : `${text}\n${lines.join('\n')}`;
}

/** An entry that may stay open for long holds nothing of the text that its lines were cut from. */
function settle(open: Open): void {
  if (!open.isSettled) open.text = copied(open.text);
  open.isSettled = true;
  if (open.lines.length === 0) return;
  open.text += copied(`\n${open.lines.join('\n')}`);
  open.lines = [];
}
