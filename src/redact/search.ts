/**
 * Searches a text for thousands of secrets at once, as they are and in base64: windows of them are looked up, and what is
 * around a window that was found is compared. Where too many share all their windows (made to be slow; tokens do
 * not), further ones are looked up as whole words.
 */

import { base64Traces } from '../primitives/base64.js';
import { pieceAround, tellsSecret } from './broken.js';
import { looksSecret } from './values.js';
import { createWindowIndex, WINDOW } from './window-index.js';

const MOST_OFFSETS = 512;
/** Units of the part of a longer secret that is looked for in base64 and hex. */
const LONGEST_PART = 20;
/** Where no random secret is shorter: two windows in it, and no accident in another case. */
const LONG = 16;

export interface Needle {
  /** {@link WINDOW} units or more. */
  readonly text: string;
  /** Only where no letter or digit stands before or after it. */
  readonly bounded: boolean;
  readonly label: string;
}

/** A place in the searched text: from `start` up to `end`, not included. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

export interface Search {
  add(needle: Needle): void;
  /** All places, overlapping ones too, in no order. */
  find(text: string, found: (match: Match) => void): void;
}

/** What a string that is looked up as a whole is made of. */
const WORD = /[\w.~+/=-]{8,}/g;
const WHOLE_WORD = /^[\w.~+/=-]{8,}$/;

function isAlphanumeric(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

function isBase64(unit: number): boolean {
  return isAlphanumeric(unit) || unit === 43 || unit === 45 || unit === 47 || unit === 95 || unit === 61;
}

/** Is the letter before `start` the end of an escape (`%22`, `\n`, `\u0022`) and no part of a word? */
function endsEscape(text: string, start: number): boolean {
  if (!(text[start - 3] === '%' || text[start - 2] === '\\' || text[start - 6] === '\\')) return false;
  return /(?:%[0-9A-Fa-f]{2}|\\[nrtbf]|\\u[0-9A-Fa-f]{4})$/.test(text.slice(Math.max(0, start - 6), start));
}

function isBounded(text: string, start: number, end: number): boolean {
  if (end < text.length && isAlphanumeric(text.charCodeAt(end))) return false;
  return start === 0 || !isAlphanumeric(text.charCodeAt(start - 1)) || endsEscape(text, start);
}

/** What an entry of the index is of: a needle, in one of these writings, with a window at `offset`. */
const AS_IT_IS = 0;
/** From here on, up to {@link HEX}: the traces in base64 of the part of the secret around `offset`. */
const BASE64 = 1;
const HEX = 7;
/** An entry is one number: 17 bits for the needle, 3 for the writing, 12 for the offset. */
const MOST_NEEDLES = 1 << 17;
const MOST_ANCHORED = 1 << 12;
const entryOf = (needle: number, writing: number, offset: number): number =>
  ((needle << 15) | (writing << 12) | offset) >>> 0;

/** The part of a secret around the window at `offset` that is looked for in other alphabets: where secrets begin alike, that differs. */
function partAround(text: string, offset: number): string {
  const from = Math.max(0, Math.min(offset - ((LONGEST_PART - WINDOW) >> 1), text.length - LONGEST_PART));
  return text.slice(from, from + LONGEST_PART);
}

const hexOf = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Where in a part in another alphabet the window is. */
const middleOf = (text: string): number => (text.length - WINDOW) >> 1;

/** Long and random: in other cases, too, and in pieces. */
const isLong = ({ text, bounded }: Needle): boolean => !bounded && text.length >= LONG && looksSecret(text);

/** Do the same units stand at the window, but for their case? Then the secret in that case. */
function casesOf({ text }: Needle, offset: number, window: string): string | null {
  const own = text.slice(offset, offset + WINDOW);
  if (own === window) return text;
  if (own.toLowerCase() === window) return text.toLowerCase();
  return own.toUpperCase() === window ? text.toUpperCase() : null;
}

export function createSearch(): Search {
  const index = createWindowIndex();
  const needles: Needle[] = [];
  const words = new Map<string, Needle>();

  /**
   * Among some places between `first` and `last` the window with the most different characters that the fewest share: long
   * equal beginnings cost nothing.
   */
  function anchor(text: string, first: number, last: number): number {
    let best = first;
    let bestScore = Number.NEGATIVE_INFINITY;
    const span = last - first;
    for (const offset of new Set([first, first + (span >> 2), first + (span >> 1), last - (span >> 2), last])) {
      const score = new Set(text.slice(offset, offset + WINDOW)).size - 4 * index.count(text, offset);
      if (score > bestScore) {
        bestScore = score;
        best = offset;
      }
    }
    return best;
  }

  /** Where the window is; null when all are crowded. */
  function addAnchor(text: string, id: number, first: number, last: number): number | null {
    const best = anchor(text, first, last);
    if (index.add(text, best, entryOf(id, AS_IT_IS, best))) return best;
    for (let offset = first; offset <= Math.min(last, first + MOST_OFFSETS); offset++) {
      if (index.add(text, offset, entryOf(id, AS_IT_IS, offset))) return offset;
    }
    return null;
  }

  function add(needle: Needle): void {
    const { text } = needle;
    if (text.length < WINDOW || needles.length >= MOST_NEEDLES) return;
    const id = needles.length;
    const last = Math.min(text.length - WINDOW, MOST_ANCHORED - 1);
    // Of two windows that do not overlap one is whole where the secret is broken once.
    const halves = text.length >= 2 * WINDOW;
    const offset = addAnchor(text, id, 0, halves ? (last - WINDOW) >> 1 : last);
    const second = halves ? addAnchor(text, id, ((last - WINDOW) >> 1) + WINDOW, last) : null;
    if (offset === null && second === null) {
      if (WHOLE_WORD.test(text) && !words.has(text)) words.set(text, needle);
      return;
    }
    needles.push(needle);
    const middle = second ?? offset ?? 0;
    const part = partAround(text, middle);
    base64Traces(part).forEach((trace, number) => {
      index.add(trace, middleOf(trace), entryOf(id, BASE64 + number, middle));
    });
    const hex = hexOf(part);
    index.add(hex, middleOf(hex), entryOf(id, HEX, middle));
  }

  function findWords(text: string, found: (match: Match) => void): void {
    for (const { index: start, 0: word } of text.matchAll(WORD)) {
      const needle = words.get(word);
      if (needle !== undefined) found({ start, end: start + word.length, label: needle.label });
    }
  }

  function find(text: string, found: (match: Match) => void): void {
    if (words.size > 0) findWords(text, found);
    /** Up to where the text is in another alphabet and was found to hold a secret. */
    let covered = 0;
    // However a text was made, looking for pieces takes time that grows with its length only.
    let effort = 16 * text.length + 4096;

    const findInAlphabet = (at: number, needle: Needle, writing: number, offset: number): void => {
      if (at < covered) return;
      const part = partAround(needle.text, offset);
      const isHex = writing === HEX;
      const trace = isHex ? hexOf(part) : base64Traces(part)[writing - BASE64];
      if (trace === undefined) return;
      let start = at - middleOf(trace);
      if (start < 0) return;
      let end = start + trace.length;
      const there = text.slice(start, end);
      if ((isHex ? there.toLowerCase() : there) !== trace) return;
      const belongs = isHex ? isAlphanumeric : isBase64;
      while (start > 0 && belongs(text.charCodeAt(start - 1))) start--;
      while (end < text.length && belongs(text.charCodeAt(end))) end++;
      covered = end;
      found({ start, end, label: needle.label });
    };

    const findAsItIs = (at: number, needle: Needle, offset: number): void => {
      const { bounded, label } = needle;
      const start = at - offset;
      const end = start + needle.text.length;
      if (start >= 0 && text.startsWith(needle.text, start)) {
        if (!bounded || isBounded(text, start, end)) found({ start, end, label });
        return;
      }
      if (effort <= 0 || !isLong(needle)) return;
      const secret = casesOf(needle, offset, text.slice(at, at + WINDOW));
      if (secret === null) return;
      const piece = pieceAround(text, secret, at, offset, WINDOW);
      effort -= piece.effort;
      if (tellsSecret(text, secret, piece)) found({ start: piece.start, end: piece.end, label });
    };

    index.find(text, (at, entry) => {
      const needle = needles[entry >>> 15];
      if (needle === undefined) return;
      const writing = (entry >>> 12) & 7;
      const offset = entry & (MOST_ANCHORED - 1);
      if (writing === AS_IT_IS) findAsItIs(at, needle, offset);
      else findInAlphabet(at, needle, writing, offset);
    });
  }

  return { add, find };
}
