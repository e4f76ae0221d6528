/**
 * Names that are looked for in texts, by the hashes of their words: `Ada Example` is found as `ADA  EXAMPLE`,
 * `Ada_Example` and `ada.example`, too. No name is held itself, so that a recording may name many.
 */
import { createHashTable, EMPTY_HASH, type Entry, type Hash, hashOf, hashOn } from './hash-table.js';

export interface Names {
  /** @param entry what is found where the name stands */
  add(text: string, entry: Entry): void;
  /** The longest name that stands at each place; those that overlap are found once. */
  find(text: string, found: (start: number, end: number, entry: Entry) => void): void;
  /** How many hashes are held. */
  size(): number;
}

/** Words of a name or an address; units of a name without blanks. Longer ones are hidden where they stand. */
const MOST_WORDS = 12;
const MOST_UNITS = 24;
/** Letters of languages that put no blanks between words. */
export const UNDIVIDED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What may stand between the words of a name wherever it is written. */
const BETWEEN = /^[\s\u00a0_.,'’&+/()-]{1,4}$/;
const BLANK = /^[\s\u00a0]+$/;

/** In lower case, unit by unit: a letter whose lower case is longer would shift all places behind it. */
export function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}

/** What each hash is of. */
const AS_WRITTEN = hashOf('one word, as it is written:');
const ANY_CASE = hashOf('one word, in any case:');
const BEGINS = hashOf('begins:');
const UNITS = hashOf('units:');
const NOTHING: Entry = { kind: 0, other: EMPTY_HASH };

/** The hash of some words, in lower case, whatever stands between them. */
const wordsHash = (words: readonly string[]): Hash =>
  words.reduce((hash, word) => hashOn(hash, ` ${word}`), EMPTY_HASH);

/** The words of a text in lower case, by which names are the same. */
export const nameHash = (text: string): Hash => wordsHash(lowerOf(text).match(WORD) ?? []);

const isLetter = (unit: string | undefined): boolean =>
  unit !== undefined && /[\p{L}\p{M}\p{N}_]/u.test(unit);

/** Does a name of several parts go on there: `a:b`, `a.b`, `a-b`? */
const goesOn = (mark: string | undefined, next: string | undefined): boolean =>
  mark !== undefined && (mark === '_' || (/[:.@#-]/.test(mark) && isLetter(next)));

const isWithin = (text: string, start: number, end: number): boolean =>
  goesOn(text[end], text[end + 1]) || goesOn(text[start - 1], text[start - 2]);

interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
}

/** @param isKept whether a name stays, by its hash */
export function createNames(isKept: (hash: Hash) => boolean): Names {
  const table = createHashTable();
  let mostWords = 0;
  let mostUnits = 0;

  function add(text: string, entry: Entry): void {
    const words = text.match(WORD) ?? [];
    const [first] = words;
    if (first === undefined) return;
    if (UNDIVIDED.test(first)) {
      if (text.length > MOST_UNITS) return;
      mostUnits = Math.max(mostUnits, text.length);
      table.add(hashOn(BEGINS, lowerOf(text).slice(0, 2)), NOTHING);
      table.add(hashOn(UNITS, lowerOf(text)), entry);
      return;
    }
    if (words.length > MOST_WORDS) return;
    mostWords = Math.max(mostWords, words.length);
    if (words.length > 1) {
      const lower = words.map(lowerOf);
      table.add(hashOn(BEGINS, lower[0] ?? ''), NOTHING);
      table.add(wordsHash(lower), entry);
      return;
    }
    // A word as people write names: `Ada` is found as `Ada` and `ADA`, `ada` in every case.
    table.add(hashOn(AS_WRITTEN, first), entry);
    table.add(hashOn(AS_WRITTEN, first.toUpperCase()), entry);
    if (first === lowerOf(first)) table.add(hashOn(ANY_CASE, first), entry);
  }

  /** How many words from `from` on are a name, and which. */
  function longestAt(
    text: string,
    words: readonly Word[],
    from: number,
  ): { readonly end: number; readonly entry: Entry } | null {
    const [first] = words.slice(from, from + 1);
    if (first === undefined || (isLetter(text[first.start - 1]) === true && text[first.start - 1] !== '_'))
      return null;
    let best: { readonly end: number; readonly entry: Entry } | null = oneWord(text, first);
    if (!table.has(hashOn(BEGINS, first.lower))) return best;
    let hash = wordsHash([first.lower]);
    let blanks = true;
    for (let at = from + 1; at < Math.min(words.length, from + mostWords); at++) {
      const [before, word] = [words[at - 1], words[at]];
      if (before === undefined || word === undefined) break;
      const between = text.slice(before.end, word.start);
      if (!BETWEEN.test(between)) break;
      blanks &&= BLANK.test(between);
      hash = hashOn(hash, ` ${word.lower}`);
      const entry = table.get(hash);
      if (entry === null || isKept(hash)) continue;
      const isPart = blanks
        ? text[word.end] === '_' || text[first.start - 1] === '_'
        : isWithin(text, first.start, word.end);
      if (!isPart) best = { end: word.end, entry };
    }
    return best;
  }

  function oneWord(text: string, { start, end, lower }: Word) {
    const entry = table.get(hashOn(AS_WRITTEN, text.slice(start, end))) ?? table.get(hashOn(ANY_CASE, lower));
    if (entry === null || isWithin(text, start, end) || isKept(wordsHash([lower]))) return null;
    return { end, entry };
  }

  function findDivided(text: string, found: (start: number, end: number, entry: Entry) => void): void {
    const words: Word[] = [];
    const searched = lowerOf(text);
    for (const { index: start, 0: lower } of searched.matchAll(WORD))
      words.push({ start, end: start + lower.length, lower });
    let done = 0;
    for (const [at, { start }] of words.entries()) {
      if (start < done) continue;
      const best = longestAt(text, words, at);
      if (best === null) continue;
      found(start, best.end, best.entry);
      done = best.end;
    }
  }

  function findUndivided(text: string, found: (start: number, end: number, entry: Entry) => void): void {
    const searched = lowerOf(text);
    for (let start = 0; start < text.length; start++) {
      if (!table.has(hashOn(BEGINS, searched.slice(start, start + 2)))) continue;
      for (let length = Math.min(mostUnits, text.length - start); length >= 2; length--) {
        const part = searched.slice(start, start + length);
        const entry = table.get(hashOn(UNITS, part));
        if (entry === null || isKept(nameHash(part))) continue;
        found(start, start + length, entry);
        start += length - 1;
        break;
      }
    }
  }

  return {
    add,
    find(text, found) {
      if (mostWords > 0) findDivided(text, found);
      if (mostUnits > 0 && UNDIVIDED.test(text)) findUndivided(text, found);
    },
    size: table.size,
  };
}
