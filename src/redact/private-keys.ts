/**
 * Private keys: PEM (RFC 7468 and the older forms with header lines), OpenPGP, PuTTY. The lines of a key may stand behind
 * a time or `>`, in strings of a program, or parted by what stands for a line break: what lies between them is skipped.
 */
import { KEY, type Report } from './suspects.js';
import { looksSecret } from './values.js';

/** Word processors make long dashes of hyphens; in a form a space is `+`. */
const BEGINNING =
  /[-\u2010-\u2015]{2,5} ?BEGIN[ +][A-Z0-9 +]{0,40}PRIVATE[ +]KEY(?:[ +]BLOCK)? ?[-\u2010-\u2015]{2,5}|Private-Lines: \d{1,4}/g;
/** What ends a key, or begins something else behind one that was cut off. */
const END = /[-\u2010-\u2015]{2,5} ?(END|BEGIN)|Private-MAC/;
/** Header lines of a key (`Proc-Type: 4,ENCRYPTED`) stand before its first line. */
const HEADER = /(?<![\w-])[A-Z][A-Za-z-]{2,20}: /;
/** The end of a private key, to find those that were cut off at their beginning. */
const FOOT = /[-\u2010-\u2015]{2,5} ?END[ +][A-Z0-9 +]{0,40}PRIVATE[ +]KEY/g;
/** Characters up to which the end of a key is looked for. */
const LONGEST = 32_768;
/** Characters that may stand between two lines of a key, and before the first one (header lines). */
const GAP = 240;
const FIRST_GAP = 480;
const RUN = /[A-Za-z0-9+/=]{4,}/g;
/** Without an end a line of a key is known by its length. */
const LINE = 24;

const isLine = (run: string, least: number): boolean => run.length >= least && looksSecret(run);

/** What stands between two runs, by its form: digits are all the same. */
const shapeOf = (gap: string): string => gap.replace(/\d+/g, '0').replace(/[ \t]+/g, ' ');

/** Where the lines of a key that has no end stop; `from` where there are none. */
function endOfLines(text: string, from: number, limit: number): number {
  let end = from;
  /** What lies between lines. */
  let shape: string | null = null;
  let reach = from + FIRST_GAP;
  RUN.lastIndex = from;
  for (
    let match = RUN.exec(text);
    match !== null && match.index < Math.min(limit, reach);
    match = RUN.exec(text)
  ) {
    const [run] = match;
    const last = match.index + run.length;
    // What is cut off right behind its beginning is no word.
    const least = end === from && /^[\s\\nr"'`>|]*$/.test(text.slice(from, match.index)) ? 8 : LINE;
    if (isLine(run, least)) {
      const gap = text.slice(end, match.index);
      // Behind a key that was cut off, other lines may hold something random.
      if (shape !== null && shapeOf(gap) !== shape) return end;
      if (end > from || !HEADER.test(gap)) shape = shapeOf(gap);
      end = last;
      reach = last + GAP;
    } else if (shape !== null && shapeOf(text.slice(end, match.index)) === shape) {
      // The last line is as short as it comes, but it is a whole one.
      return last === text.length || text[last] === text[end] ? last : end;
    }
  }
  return end;
}

/** Where the lines of a key begin that ends at `foot` and has no beginning; `foot` where there are none. */
function startOfLines(text: string, floor: number, foot: number): number {
  const from = Math.max(floor, foot - LONGEST);
  // A search that ended early has left it within another text.
  RUN.lastIndex = 0;
  const runs = [...text.slice(from, foot).matchAll(RUN)].reverse();
  let shape: string | null = null;
  let start = foot;
  let width = 0;
  for (const { index, 0: run } of runs) {
    const end = from + index + run.length;
    if (start - end > GAP) break;
    if (!isLine(run, LINE)) continue;
    if (start < foot) {
      const gap = shapeOf(text.slice(end, start));
      if (shape !== null && gap !== shape) break;
      // All lines but the last are of one length (and the letter of an escape); another is a part of one, or the id of something in a sentence.
      if (Math.abs(run.length - width) > 1 && index > 0 && text[from + index - 1] !== text[start - 1]) break;
      shape = gap;
    }
    width = run.length;
    start = from + index;
  }
  return start;
}

/** Reports the lines of each key of which only the end is there. `known` are the others. */
function findFeet(text: string, known: readonly Known[], report: Report): void {
  let floor = 0;
  let at = 0;
  FOOT.lastIndex = 0;
  for (let foot = FOOT.exec(text); foot !== null; foot = FOOT.exec(text)) {
    while (at < known.length && (known[at]?.from ?? 0) <= foot.index) floor = known[at++]?.end ?? floor;
    if (floor < foot.index) {
      const start = startOfLines(text, floor, foot.index);
      if (start < foot.index) report({ start, end: foot.index, ...KEY });
    }
    floor = foot.index + foot[0].length;
  }
}

/** A key that was found by its beginning. */
interface Known {
  readonly from: number;
  readonly end: number;
}

/** Does the text hold what looks like a private key? Quick, and right when it says no. */
export const maySpeakOfPrivateKeys = (text: string): boolean =>
  text.includes('PRIVATE') || text.includes('Private-Lines');

/** Reports what lies between the two ends of each private key, and what is there of one that was cut off. */
export function findPrivateKeys(text: string, report: Report): void {
  const known: Known[] = [];
  BEGINNING.lastIndex = 0;
  let beginning = BEGINNING.exec(text);
  while (beginning !== null) {
    const from = beginning.index + beginning[0].length;
    beginning = BEGINNING.exec(text);
    const limit = Math.min(beginning?.index ?? text.length, from + LONGEST);
    // No further, so that each part of a text is looked at once.
    const found = END.exec(text.slice(from, limit));
    const closed = found === null || found[1] === 'BEGIN' ? -1 : from + found.index;
    const lines = endOfLines(text, from, from + (found?.index ?? limit - from));
    // What is far behind the lines is the end of another key.
    const isWhole = closed >= 0 && (lines === from || closed - lines <= GAP);
    const end = isWhole ? closed : lines;
    known.push({ from, end });
    // The two ends may be named in a sentence.
    const between = text.slice(from, end);
    const alone = isWhole && /^\s{0,8}[A-Za-z0-9+/=]{4,}\s{0,8}$/.test(between);
    if (!alone && between.match(RUN)?.some((run) => isLine(run, 8)) !== true) continue;
    report({ start: from, end, ...KEY });
    if (isWhole) reportCode(text, end, report);
  }
  findFeet(text, known, report);
}

const MAC = /Private-MAC: ?([0-9a-fA-F]{16,128})/y;

function reportCode(text: string, at: number, report: Report): void {
  MAC.lastIndex = at;
  const found = MAC.exec(text);
  const code = found?.[1];
  if (found === null || code === undefined) return;
  const end = at + found[0].length;
  report({ start: end - code.length, end, ...KEY });
}
