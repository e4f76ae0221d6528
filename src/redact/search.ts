/**
 * Searches a text for thousands of strings at once: the algorithm of Wu and Manber (1994) over windows of 8
 * units and blocks of 3, so that most of a text is skipped. Strings can be added between searches. Where too many
 * share all their windows (made to be slow; tokens do not), further ones are looked up as whole words.
 */

/** Strings are at least so long. */
export const WINDOW = 8;
const BLOCK = 3;
const TABLE_BITS = 17;
const FULL_SHIFT = WINDOW - BLOCK + 1;
/** How many strings may share a window before another window is looked for. */
const CROWDED = 8;
const MOST_OFFSETS = 512;
const FILTER_BITS = 22;

export interface Needle {
  readonly text: string;
  /** Only where no letter or digit stands before or after it. */
  readonly bounded: boolean;
  /** A part of a base64 text: what is found reaches over all of that text. */
  readonly base64: boolean;
  readonly label: string;
}

interface Anchored {
  readonly needle: Needle;
  /** Where in the needle its window begins. */
  readonly offset: number;
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

function hash(a: number, b: number, c: number): number {
  return (
    (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35)) >>> (32 - TABLE_BITS)
  );
}

/** One bit of the filter of windows: with many strings most blocks are known, and most windows are not. */
function hashWindow(text: string, start: number): number {
  let value = 0;
  for (let i = start; i < start + WINDOW; i++)
    value = Math.imul(value ^ text.charCodeAt(i), 0x9e3779b1) ^ (value >>> 15);
  return Math.imul(value ^ (value >>> 13), 0x85ebca6b) >>> (32 - FILTER_BITS);
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

export function createSearch(): Search {
  const shifts = new Uint8Array(1 << TABLE_BITS).fill(FULL_SHIFT);
  const windows = new Map<string, Anchored[]>();
  const filter = new Uint32Array(1 << (FILTER_BITS - 5));
  const words = new Map<string, Needle>();

  const taken = (text: string, offset: number): number =>
    windows.get(text.slice(offset, offset + WINDOW))?.length ?? 0;

  /**
   * The window with the most different characters in the emptiest bucket: long equal beginnings cost nothing.
   * null when every bucket is crowded.
   */
  function anchor(text: string): number | null {
    let best = 0;
    let bestScore = Number.NEGATIVE_INFINITY;
    const last = text.length - WINDOW;
    for (const offset of new Set([0, last >> 2, last >> 1, last - (last >> 2), last])) {
      const score = new Set(text.slice(offset, offset + WINDOW)).size - 4 * taken(text, offset);
      if (score > bestScore) {
        bestScore = score;
        best = offset;
      }
    }
    if (taken(text, best) < CROWDED) return best;
    for (let offset = 0; offset <= Math.min(last, MOST_OFFSETS); offset++) {
      if (taken(text, offset) < CROWDED) return offset;
    }
    return null;
  }

  function add(needle: Needle): void {
    const { text } = needle;
    if (text.length < WINDOW) return;
    const offset = anchor(text);
    if (offset === null) {
      if (WHOLE_WORD.test(text) && !words.has(text)) words.set(text, needle);
      return;
    }
    const bit = hashWindow(text, offset);
    filter[bit >> 5] = (filter[bit >> 5] ?? 0) | (1 << (bit & 31));
    for (let i = 0; i < FULL_SHIFT; i++) {
      const at = offset + i;
      const block = hash(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2));
      shifts[block] = Math.min(shifts[block] ?? 0, FULL_SHIFT - 1 - i);
    }
    const window = text.slice(offset, offset + WINDOW);
    const bucket = windows.get(window);
    if (bucket === undefined) windows.set(window, [{ needle, offset }]);
    else if (bucket.every((other) => other.needle.text !== text)) {
      bucket.splice(bucket.findIndex((other) => other.needle.text.length < text.length) >>> 0, 0, {
        needle,
        offset,
      });
    }
  }

  /** Returns up to where the text is base64 that was found to hold a secret. */
  function check(text: string, windowStart: number, covered: number, found: (match: Match) => void): number {
    const bit = hashWindow(text, windowStart);
    if (((filter[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return covered;
    const bucket = windows.get(text.slice(windowStart, windowStart + WINDOW));
    if (bucket === undefined) return covered;
    let coveredNow = covered;
    let foundStart = 0;
    let foundEnd = 0;
    for (const { needle, offset } of bucket) {
      let start = windowStart - offset;
      let end = start + needle.text.length;
      // Longer ones come first: what lies within one that was found here adds nothing.
      if (start < 0 || end > text.length || (start >= foundStart && end <= foundEnd)) continue;
      if (!text.startsWith(needle.text, start)) continue;
      if (needle.bounded && !isBounded(text, start, end)) continue;
      if (needle.base64) {
        if (start < coveredNow) continue;
        while (start > 0 && isBase64(text.charCodeAt(start - 1))) start--;
        while (end < text.length && isBase64(text.charCodeAt(end))) end++;
        coveredNow = end;
      }
      foundStart = start;
      foundEnd = end;
      found({ start, end, label: needle.label });
    }
    return coveredNow;
  }

  function findWords(text: string, found: (match: Match) => void): void {
    for (const { index, 0: word } of text.matchAll(WORD)) {
      const needle = words.get(word);
      if (needle !== undefined) found({ start: index, end: index + word.length, label: needle.label });
    }
  }

  function find(text: string, found: (match: Match) => void): void {
    if (windows.size === 0) return;
    if (words.size > 0) findWords(text, found);
    let at = WINDOW - 1;
    let covered = 0;
    while (at < text.length) {
      const shift = shifts[hash(text.charCodeAt(at - 2), text.charCodeAt(at - 1), text.charCodeAt(at))] ?? 1;
      if (shift > 0) {
        at += shift;
        continue;
      }
      covered = check(text, at - WINDOW + 1, covered, found);
      at += 1;
    }
  }

  return { add, find };
}
