/**
 * Remembers who was named in a run, gives each the same label wherever they are named, and finds them in a text: at the
 * borders of words, in the case they are written in. What is a word of the platform or of the protocols is hidden where a
 * field says that it is a name, and looked for nowhere else: a permission stays what it is.
 */
import { isAnyLabel, PERSONAL_KINDS, type PersonalKind } from '../../primitives/label.js';
import { isUuid } from '../../primitives/uuid.js';
import { isPublic } from '../public-words.js';

export interface Match {
  readonly start: number;
  readonly end: number;
  readonly label: () => string;
}

export interface People {
  /**
   * A value of a personal field.
   *
   * @param whole the whole name that it is a part of, or the value itself
   * @param here it is hidden where it stands, and not looked for elsewhere
   */
  add(kind: PersonalKind, value: string, whole: string, here: boolean): void;
  /** The name of a part of the platform: it stays, also where a person has the same name. */
  keep(name: string): void;
  /** A text may hold labels of an earlier run: their numbers are not given again. */
  reserve(text: string): void;
  /** The label of a value; the same for the same. */
  label(kind: PersonalKind, whole: string): string;
  find(text: string, found: (match: Match) => void): void;
}

/** Different values that are looked for; further ones are hidden where they stand. */
const MOST = 200_000;
/** Names that begin with the same two words: at each place where those stand, all are compared. */
const MOST_ALIKE = 1000;
const LONGEST = 300;
/** Letters of languages that put no blanks between words. */
const UNDIVIDED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LABELS = new RegExp(`(?<![\\w#])(${PERSONAL_KINDS.join('|')})#(\\d{1,9})(?!\\d)`, 'g');

/** What two writings of one value have in common. */
function keyOf(kind: PersonalKind, value: string): string {
  const plain = value
    .trim()
    .replaceAll('%40', '@')
    .replace(/^(?:mailto|tel|sips?):/i, '');
  const digits = plain.replace(/^%2B/i, '').replace(/@.*$/s, '').replace(/\D/g, '').replace(/^00/, '');
  if (kind === 'phone' && digits.length >= 5) return `phone ${digits}`;
  return `${kind} ${plain.toLowerCase().replace(/\s+/g, ' ')}`;
}

interface Known {
  readonly text: string;
  readonly lower: string;
  readonly kind: PersonalKind;
  readonly whole: string;
  /** One word: found only as it is written, and not within a name of several parts (`a:b`, `a.b`, `a-b`). */
  readonly single: boolean;
}

const isLetter = (unit: string | undefined): boolean =>
  unit !== undefined && /[\p{L}\p{M}\p{N}_]/u.test(unit);

/** In lower case, unit by unit: a letter whose lower case is longer would shift all places behind it. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}

const wordsKey = (first: string, second: string | undefined): string =>
  second === undefined ? first : `${first} ${second}`;

/** Does a name of several parts go on there? */
const goesOn = (mark: string | undefined, next: string | undefined): boolean =>
  mark !== undefined && /[:.@#-]/.test(mark) && isLetter(next);

/** A word as people write names: `Ada` is found as `Ada` and `ADA`, `ada` in every case. */
function hasCase({ text }: Known, there: string): boolean {
  return text === there || text === text.toLowerCase() || there === text.toUpperCase();
}

export function createPeople(): People {
  const labels = new Map<string, string>();
  const counts = new Map<PersonalKind, number>();
  const kept = new Set<string>();
  let count = 0;
  /** By their first word, or their first two: many share one. */
  const byWords = new Map<string, Known[]>();
  const undivided = new Map<string, Known[]>();
  const phones = new Map<string, string>();

  function label(kind: PersonalKind, whole: string): string {
    const key = keyOf(kind, whole);
    const known = labels.get(key);
    if (known !== undefined) return known;
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    const fresh = `${kind}#${number}`;
    labels.set(key, fresh);
    return fresh;
  }

  /** Long enough, and no word that means the same everywhere. */
  function isTelling(value: string, single: boolean): boolean {
    if (isAnyLabel(value) || isUuid(value) || (/^[\d\W_]*$/.test(value) && !/[^\x00-\x7f]/.test(value)))
      return false;
    if (value.length < (UNDIVIDED.test(value) ? 2 : single ? 4 : 5)) return false;
    return !isPublic(value);
  }

  function add(kind: PersonalKind, written: string, whole: string, here: boolean): void {
    const text = written.trim();
    if (here || text === '' || text.length > LONGEST) return;
    // By its form it is found everywhere.
    if (count >= MOST || (kind === 'mail' && /@[^@]+\.[a-z]{2,24}$/i.test(text))) return;
    if (kind === 'phone') {
      const digits = text.replace(/\D/g, '').replace(/^00/, '');
      if (digits.length >= 7 && digits.length <= 15 && phones.size < MOST) phones.set(digits, text);
      return;
    }
    const [first, second] = text.match(WORD) ?? [];
    if (first === undefined) return;
    const single = !/\s/.test(text);
    if (!isTelling(text, single)) return;
    const [index, key] = UNDIVIDED.test(first)
      ? [undivided, text.slice(0, 2)]
      : [byWords, wordsKey(lowerOf(first), second === undefined ? undefined : lowerOf(second))];
    const alike = index.get(key) ?? [];
    if (alike.length >= MOST_ALIKE || alike.some((known) => known.text === text && known.kind === kind))
      return;
    count += 1;
    alike.push({ text, lower: lowerOf(text), kind, whole, single });
    index.set(key, alike);
  }

  function findDigits(text: string, found: (match: Match) => void): void {
    if (phones.size === 0) return;
    for (const { index: start, 0: digits } of text.matchAll(/(?<![\w.-])\d{7,15}(?![\w-])/g)) {
      const whole = phones.get(digits);
      if (whole !== undefined)
        found({ start, end: start + digits.length, label: () => label('phone', whole) });
    }
  }

  /** The longest of some that stands there. */
  function longestAt(
    text: string,
    lower: string,
    start: number,
    some: readonly Known[] | undefined,
  ): Known | null {
    let best: Known | null = null;
    for (const known of some ?? []) {
      if (known.lower.length <= (best?.lower.length ?? 0) || !lower.startsWith(known.lower, start)) continue;
      if (kept.has(known.lower)) continue;
      const end = start + known.lower.length;
      if (!UNDIVIDED.test(known.text) && (isLetter(text[end]) || isLetter(text[start - 1]))) continue;
      if (known.single && !hasCase(known, text.slice(start, end))) continue;
      if (known.single && (goesOn(text[end], text[end + 1]) || goesOn(text[start - 1], text[start - 2])))
        continue;
      best = known;
    }
    return best;
  }

  function find(text: string, found: (match: Match) => void): void {
    findDigits(text, found);
    if (byWords.size === 0 && undivided.size === 0) return;
    const searched = lowerOf(text);
    const report = (known: Known | null, start: number): number => {
      if (known === null) return start;
      const end = start + known.lower.length;
      found({ start, end, label: () => label(known.kind, known.whole) });
      return end;
    };
    let done = 0;
    const look = (start: number, key: string): void => {
      if (start >= done)
        done = Math.max(done, report(longestAt(text, searched, start, byWords.get(key)), start));
    };
    // A name of two words is looked for before a name that is the first of them.
    let last: { readonly start: number; readonly word: string } | null = null;
    if (byWords.size > 0)
      for (const { index: start, 0: word } of searched.matchAll(WORD)) {
        if (last !== null) {
          look(last.start, wordsKey(last.word, word));
          look(last.start, last.word);
        }
        last = { start, word };
      }
    if (last !== null) look(last.start, last.word);
    if (undivided.size > 0 && UNDIVIDED.test(text))
      for (let at = 0; at < text.length; at++)
        at = Math.max(
          at,
          report(longestAt(text, searched, at, undivided.get(text.slice(at, at + 2))), at) - 1,
        );
  }

  return {
    add,
    keep(name) {
      if (kept.size < MOST && name.length <= LONGEST) kept.add(lowerOf(name.trim()));
    },
    reserve(text) {
      if (!text.includes('#')) return;
      for (const [, written, number] of text.matchAll(LABELS)) {
        const kind = PERSONAL_KINDS.find((known) => known === written);
        if (kind !== undefined) counts.set(kind, Math.max(counts.get(kind) ?? 0, Number(number)));
      }
    },
    label,
    find,
  };
}
