/** An index of known words for "did you mean": a word is compared only with those that can be near it. */
import { editDistance } from './spelling.js';

/** A known word, and how many edits it is away (see `editDistance`). */
export interface NearWord {
  readonly word: string;
  readonly edits: number;
}

interface Entry {
  readonly word: string;
  readonly letters: number;
  /** Its place among the known words. */
  readonly order: number;
}

/** More edits are no slip of the pen: the index looks no further. */
export const MOST_EDITS = 2;

/** A bit for each letter that occurs (letters and digits; others share theirs). */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** Are more than so many bits set? One edit adds or removes one letter, or replaces one by one. */
function hasMoreBits(bits: number, most: number): boolean {
  let left = bits;
  for (let count = 0; count <= most; count++) {
    if (left === 0) return false;
    left &= left - 1;
  }
  return true;
}

/**
 * The known words that are near a word, in the order in which they are known.
 * @param allowed edits that may lie between a known word and another, by their lengths; two at most
 */
export function nearWords(
  known: Iterable<string>,
  allowed: (own: number, written: number) => number,
): (word: string) => readonly NearWord[] {
  const byLength = new Map<number, Entry[]>();
  let order = 0;
  for (const word of new Set(known)) {
    const entry = { word, letters: lettersOf(word), order: order++ };
    const entries = byLength.get(word.length);
    if (entries === undefined) byLength.set(word.length, [entry]);
    else entries.push(entry);
  }
  return (word) => {
    const letters = lettersOf(word);
    const found: (NearWord & Entry)[] = [];
    for (let length = word.length - MOST_EDITS; length <= word.length + MOST_EDITS; length++) {
      const limit = Math.min(MOST_EDITS, allowed(length, word.length));
      for (const entry of byLength.get(length) ?? []) {
        if (hasMoreBits(letters & ~entry.letters, limit) || hasMoreBits(entry.letters & ~letters, limit))
          continue;
        const edits = editDistance(word, entry.word, limit);
        if (edits <= limit) found.push({ ...entry, edits });
      }
    }
    return found.sort((a, b) => a.order - b.order);
  };
}
