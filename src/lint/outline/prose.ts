/** Sentences, items and rows of Markdown that hold code between backticks. */
import { addEntry, type Draft, draft } from './draft.js';
import type { Spans } from './places.js';
import type { Value } from './types.js';

/** What stands above a sentence. */
export interface Above {
  heading: string;
  /** The words of the last paragraph that ends in a colon. */
  lead: string;
}

const HEADING = /^[ \t>]{0,40}#{1,6}[ \t]{1,40}(.{0,300})/;
const ITEM = /^[ \t>]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]{1,40}/;
const ROW = /^[ \t>]{0,40}\|/;
const RULE = /^[ \t>|:-]{3,2000}$/;
const MARKS = /[*_#>|[\]()]/g;
const LONGEST_WORDS = 500;

/** Reads a part of a text that is no code. */
export function readProse(
  text: string,
  from: number,
  to: number,
  spans: Spans,
  into: Draft,
  above: Above,
): void {
  let block = from;
  let head: readonly string[] | null = null;
  const take = (end: number): void => {
    if (end > block) readBlock(text, block, end, spans, into, above);
  };
  for (let start = from; start < to; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 || next > to ? to : next;
    const line = text.slice(start, end);
    const heading = HEADING.exec(line)?.[1];
    const isRow = ROW.test(line);
    if (isRow) {
      take(start);
      if (head === null) head = cellsOf(line).map(({ text }) => text.replace(/`/g, '').trim());
      else if (!RULE.test(line)) readRow(start, line, head, spans, into, above);
      block = end + 1;
    } else {
      head = null;
      if (line.trim() === '' || ITEM.test(line) || heading !== undefined) {
        take(start);
        block = start;
      }
      if (heading !== undefined) {
        above.heading = wordsOf(heading);
        above.lead = '';
      }
    }
    start = end + 1;
  }
  take(to);
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** The code between backticks (CommonMark, section 6.1: as many behind it as before it). */
function codeIn(text: string): readonly Piece[] {
  const found: Piece[] = [];
  const runs = Array.from(text.matchAll(/`+/g), ({ index, 0: run }) => ({ index, length: run.length }));
  for (let at = 0; at < runs.length; at++) {
    const open = runs[at];
    const close = runs.slice(at + 1, at + 20).findIndex(({ length }) => length === open?.length);
    const end = runs[at + 1 + close];
    if (open === undefined || close < 0 || end === undefined) continue;
    const inner = text.slice(open.index + open.length, end.index);
    const code = inner.trim();
    if (code !== '')
      found.push({ text: code, start: open.index + open.length + inner.length - inner.trimStart().length });
    at += 1 + close;
  }
  return found;
}

/** A paragraph or an item: each of its sentences with code is a group. */
function readBlock(text: string, from: number, to: number, spans: Spans, into: Draft, above: Above): void {
  const block = text.slice(from, to);
  const code = codeIn(block);
  const isItem = ITEM.test(block);
  if (code.length > 0) {
    let next = 0;
    for (const [start, end] of sentences(block, code)) {
      const pieces: Piece[] = [];
      for (let piece = code[next]; piece !== undefined && piece.start < end; piece = code[++next])
        pieces.push(piece);
      if (pieces.length === 0) continue;
      const words = wordsOf(without(block.slice(start, end), pieces, start));
      const group = draft(
        'object',
        [above.heading, isItem ? above.lead : '', words],
        spans(from + start, from + end),
      );
      const values = pieces.map((piece) => valueFrom(piece, from, spans));
      const [first] = values;
      if (first === undefined) continue;
      addEntry(group, { key: null, values, isList: values.length > 1, isWhole: true, at: first.at });
      into.groups.push(group);
    }
  }
  if (/:\s{0,9}$/.test(block.slice(-12))) above.lead = wordsOf(without(block, code, 0));
  else if (!isItem && block.trim() !== '') above.lead = '';
}

const valueFrom = ({ text, start }: Piece, from: number, spans: Spans): Value => ({
  text,
  at: spans(from + start, from + start + text.length),
});

/** Where sentences begin and end; a sign within code ends none. */
function sentences(block: string, code: readonly Piece[]): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let from = 0;
  let next = 0;
  for (const { index } of block.matchAll(/[.!?](?=\s)/g)) {
    for (
      let piece = code[next];
      piece !== undefined && piece.start + piece.text.length <= index;
      piece = code[next]
    )
      next++;
    const piece = code[next];
    if (piece !== undefined && piece.start <= index) continue;
    found.push([from, index + 1]);
    from = index + 1;
  }
  found.push([from, block.length]);
  return found;
}

/** A text without some pieces of it; `by` is where it begins itself. */
function without(text: string, pieces: readonly Piece[], by: number): string {
  let rest = '';
  let from = 0;
  for (const { text: code, start } of pieces) {
    rest += `${text.slice(from, start - by)} `;
    from = start - by + code.length;
  }
  return rest + text.slice(from);
}

const wordsOf = (text: string): string =>
  text
    .slice(0, LONGEST_WORDS)
    .replace(ITEM, '')
    .replaceAll('`', '')
    .replace(MARKS, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The cells of a row; a bar behind a backslash is none. */
function cellsOf(line: string): readonly Piece[] {
  const cells: Piece[] = [];
  let from = line.indexOf('|') + 1;
  for (const { index } of line.matchAll(/(?<!\\)\|/g)) {
    if (index < from) continue;
    cells.push({ text: line.slice(from, index), start: from });
    from = index + 1;
  }
  if (line.slice(from).trim() !== '') cells.push({ text: line.slice(from), start: from });
  return cells;
}

/** Each cell with code is an entry; one that is a single word is one, too. */
function readRow(
  start: number,
  line: string,
  head: readonly string[],
  spans: Spans,
  into: Draft,
  above: Above,
): void {
  const cells = cellsOf(line);
  const code = cells.map((cell) => codeIn(cell.text));
  const words = wordsOf(cells.map((cell, index) => without(cell.text, code[index] ?? [], 0)).join(' '));
  const group = draft('object', [above.heading, above.lead, words], spans(start, start + line.length));
  cells.forEach((cell, index) => {
    const word = cell.text.trim();
    const pieces = code[index] ?? [];
    const all =
      pieces.length > 0 || !/^\S{1,200}$/.test(word)
        ? pieces
        : [{ text: word, start: cell.text.indexOf(word) }];
    const values = all.map((piece) => valueFrom(piece, start + cell.start, spans));
    const [first] = values;
    if (first === undefined) return;
    addEntry(group, {
      key: head[index] || null,
      values,
      isList: values.length > 1,
      isWhole: true,
      at: first.at,
    });
  });
  if (group.entries.length > 0) into.groups.push(group);
}
