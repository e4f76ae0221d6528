/**
 * Where a text says that something is not so: in sentences, lists, tables and code of Markdown. A guide that says "there is no
 * scope routing:read" is right, and a list of changes tells of what was.
 */
import { placeOfPart } from '../../../primitives/rising.js';
import { deniesAll, type Negation, negationOf } from './negation.js';

interface Range {
  readonly start: number;
  readonly end: number;
  readonly said: Negation;
}

const FENCE =
  /^[ \t>]{0,40}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?(`{3,200}|~{3,200})[ \t]{0,9}([\w+#.-]{0,40})/;
const HEADING = /^\s{0,3}(#{1,6})\s+(.{0,300})/;
const ITEM = /^[ \t>]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]/;
const RULE = /^[\s|:-]{0,2000}$/;
/** Struck out. */
const STRUCK = /~~[^~\n]{1,500}~~|<(del|s|strike)>[^\n]{0,500}?<\/\1>/g;
/** Clauses end here. A point in a name is none. */
const BOUNDARY =
  /(?<!\b(?:e\.g|i\.e|vs|etc|z\.B|cf))[.!?;](?=["'”’)*_\]]{0,4}(?:\s|$))|\s[–—]\s|,?\s\b(?:but|however|whereas|aber|sondern)\b|,\s(?=(?:use|so|then|write|ask|it\s+is|you\s+need)\b)/giu;
/** Names and addresses have words of their own. */
const NAMES = /`[^`\n]{0,300}`|https?:\/\/[^\s`]{1,500}/g;
const COMMENT = /(?:^|\s)(?:#|\/\/|--|\/\*|;)\s{0,4}(.{0,300})$/;

/** Tells of an offset of the text what is said of what stands there; null: nothing speaks against it. Linear. */
export function denialsIn(text: string): (offset: number) => Negation | null {
  const ranges = rangesOf(text);
  const apart = apartIn(text);
  return (offset) => at(apart, offset) ?? at(ranges, offset);
}

const at = (ranges: readonly Range[], offset: number): Negation | null =>
  ranges[placeOfPart(ranges, offset)]?.said ?? null;

/** What is struck out, and comments, which nobody reads. */
function apartIn(text: string): readonly Range[] {
  const found: Range[] = [];
  for (const { 0: all, index } of text.matchAll(STRUCK))
    found.push({ start: index, end: index + all.length, said: 'denied' });
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    const end = text.indexOf('-->', start);
    if (end < 0) break;
    found.push({ start, end: end + 3, said: 'denied' });
    start = text.indexOf('<!--', end);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** In the order of the text, none in another. */
function rangesOf(text: string): readonly Range[] {
  const found: Range[] = [];
  const add = (start: number, end: number, said: Negation | null): void => {
    if (said !== null && end > start) found.push({ start, end, said });
  };
  /** The level of the heading that denies all beneath it. */
  let section: number | null = null;
  /** A line above denies what follows it. */
  let isLed = false;
  let fence: Fence | null = null;
  let columns: readonly boolean[] | null = null;
  let block: { start: number; end: number } | null = null;
  const endBlock = (): void => {
    if (block === null) return;
    const { start, end } = block;
    block = null;
    const written = text.slice(start, end);
    clausesOf(written, (from, to, said) => add(start + from, start + to, section === null ? said : 'denied'));
    if (/:[*_\s]{0,4}$/.test(written))
      isLed = negationOf(plain(written.slice(-300))) === 'denied' || deniesAll(plain(written.slice(-200)));
    else if (!ITEM.test(written)) isLed = false;
  };
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(start, Math.min(end, start + 4000));
    const from = start;
    start = end + 1;
    const [, mark, language = ''] = FENCE.exec(line) ?? [];
    if (fence !== null) {
      const { mark: open }: Fence = fence;
      if (mark?.startsWith(open) === true && language === '') fence = null;
      else add(from, end, inFence(line, fence, section !== null));
      continue;
    }
    if (mark !== undefined) {
      endBlock();
      fence = { mark, isDiff: /^(?:diff|patch)$/i.test(language), isDenied: isLed, isAbove: false };
      columns = null;
      continue;
    }
    const [, level, title = ''] = HEADING.exec(line) ?? [];
    if (level !== undefined) {
      endBlock();
      isLed = false;
      if (section !== null && level.length <= section) section = null;
      if (section === null && deniesAll(plain(title))) section = level.length;
      add(from, end, section === null ? negationOf(plain(title)) : 'denied');
      continue;
    }
    if (line.includes('|') && (columns !== null || isHeadOfTable(text, end))) {
      endBlock();
      const cells = line.split('|');
      if (columns === null) columns = cells.map((cell) => deniesAll(plain(cell)));
      else
        rowOf(cells, columns, isLed || section !== null, (first, last, said) =>
          add(from + first, from + last, said),
        );
      continue;
    }
    columns = null;
    if (line.trim() === '') endBlock();
    else if (ITEM.test(line)) {
      endBlock();
      if (isLed) add(from, end, 'denied');
      else block = { start: from, end };
    } else if (block === null) block = { start: from, end };
    else block.end = end;
  }
  endBlock();
  return found;
}

interface Fence {
  readonly mark: string;
  readonly isDiff: boolean;
  readonly isDenied: boolean;
  /** A comment above says so of the lines up to the next blank one. */
  isAbove: boolean;
}

function inFence(line: string, fence: Fence, isSection: boolean): Negation | null {
  const [, comment] = COMMENT.exec(line) ?? [];
  const isOwn = comment !== undefined && (deniesAll(comment) || negationOf(plain(comment)) === 'denied');
  if (line.trim() === '') fence.isAbove = false;
  else if (comment !== undefined && /^\s*(?:#|\/\/|--|\/\*|;)/.test(line)) fence.isAbove = isOwn;
  const isRemoved = fence.isDiff && /^\s{0,4}-/.test(line);
  return isSection || fence.isDenied || fence.isAbove || isOwn || isRemoved ? 'denied' : null;
}

/** The next line is the rule below the head of a table, with or without pipes at its ends. */
function isHeadOfTable(text: string, end: number): boolean {
  const stop = text.indexOf('\n', end + 1);
  const next = text.slice(end + 1, Math.min(stop < 0 ? text.length : stop, end + 2000));
  return next.includes('-') && next.includes('|') && RULE.test(next);
}

function rowOf(
  cells: readonly string[],
  columns: readonly boolean[],
  isDenied: boolean,
  add: (start: number, end: number, said: Negation) => void,
): void {
  const said = cells.map((cell) => negationOf(plain(cell)));
  const isRow = isDenied || said.includes('denied');
  let start = 0;
  for (const [index, cell] of cells.entries()) {
    const own = isRow || columns[index] === true ? 'denied' : (said[index] ?? null);
    if (own !== null) add(start, start + cell.length + 1, own);
    start += cell.length + 1;
  }
}

/** The clauses of a paragraph that deny something. What a question names, it does not claim. */
function clausesOf(text: string, add: (start: number, end: number, said: Negation | null) => void): void {
  const masked = plain(text);
  let start = 0;
  const clause = (end: number, isQuestion: boolean): void => {
    add(start, end, isQuestion ? 'denied' : negationOf(masked.slice(start, end).replace(/\s+/g, ' ')));
    start = end;
  };
  for (const { 0: sign, index } of masked.matchAll(BOUNDARY))
    clause(index + (/\w/.test(sign) ? 0 : 1), sign === '?');
  clause(text.length, false);
}

const plain = (text: string): string =>
  text.replace(NAMES, (name) =>
    name.startsWith('`') ? `\`${'x'.repeat(Math.max(0, name.length - 2))}\`` : 'x'.repeat(name.length),
  );
