/**
 * A known secret that does not stand in one piece: broken over lines of a log, joined by an operator of a program, parted
 * by a blank or a tag, or cut off. A part of it was found; the others are looked for near it.
 */
import { looksSecret } from './values.js';

/** Units of the next part that must stand behind a gap, where so many are left. */
const NEXT_PART = 8;
/** Units of a gap: the head of a line of a log, a prefix of a service. */
const LONGEST_GAP = 200;
/** A gap that goes over a line break may hold anything: the next line begins with a stamp of its own. */
const LINE_BREAK = /^[^A-Za-z0-9]{0,8}?(?:[\r\n]|\\[nr]|<br)/i;
/** Within a line: blanks, quotes and operators, tags. */
const SMALL_GAP = /^(?:[^A-Za-z0-9<]|<(?![a-z/])|<[a-z/][^<>]{0,40}>){1,24}$/i;
/** Behind the first part of a secret that somebody cut. */
const CUT = /^(?:\.{2,}|…|\*{3}|•{3}|\s?[([<]?(?:truncated|snip|cut\b))/i;
const LINE_END = /^(?:[\r\n]|\\[nr]|$)/;
const LINE_START = /(?:[\r\n]|\\[nr]|^)[ \t]{0,64}$/;
/** Units that are no accident any more. */
const LEAST_PIECE = 12;

const isGap = (gap: string): boolean => SMALL_GAP.test(gap) || LINE_BREAK.test(gap);

/** In the text from `start` to `end`; of the secret the units from `from` to `to`. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Units that were looked at. */
  readonly effort: number;
}

/**
 * How much of `secret` stands around the place `at`, where its unit `offset` stands.
 *
 * @param length how many units are known to stand there
 */
export function pieceAround(text: string, secret: string, at: number, offset: number, length: number): Piece {
  let effort = length;
  let end = at + length;
  let to = offset + length;
  while (to < secret.length) {
    if (text[end] === secret[to]) {
      end += 1;
      to += 1;
      effort += 1;
      continue;
    }
    effort += LONGEST_GAP;
    const near = text.slice(end, end + LONGEST_GAP);
    const gap = near.indexOf(secret.slice(to, to + NEXT_PART));
    if (gap < 0 || !isGap(near.slice(0, gap))) break;
    end += gap;
  }
  let start = at;
  let from = offset;
  while (from > 0) {
    if (start > 0 && text[start - 1] === secret[from - 1]) {
      start -= 1;
      from -= 1;
      effort += 1;
      continue;
    }
    effort += LONGEST_GAP;
    const near = text.slice(Math.max(0, start - LONGEST_GAP), start);
    const part = secret.slice(Math.max(0, from - NEXT_PART), from);
    const found = near.lastIndexOf(part);
    if (found < 0 || !isGap(near.slice(found + part.length))) break;
    start -= near.length - found - part.length;
  }
  return { start, end, from, to, effort };
}

/** Is the piece the whole secret, or so much of it at the place where it was cut that it must not be shown? */
export function tellsSecret(text: string, secret: string, { start, end, from, to }: Piece): boolean {
  if (from === 0 && to === secret.length) return true;
  const length = to - from;
  if (length < LEAST_PIECE || length * 3 < secret.length) return false;
  if (from === 0 && length * 2 >= secret.length && CUT.test(text.slice(end, end + 16))) return true;
  // The other part stands in another record, or nowhere.
  const isCut =
    (from === 0 && LINE_END.test(text.slice(end, end + 2))) ||
    (to === secret.length && LINE_START.test(text.slice(Math.max(0, start - 66), start)));
  return isCut && looksSecret(secret.slice(from, to));
}
