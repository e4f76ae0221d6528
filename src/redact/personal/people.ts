/**
 * Remembers who was named in a run, gives each the same label wherever they are named, and finds them in a text: at the
 * borders of words, in the case they are written in. What is a word of the platform or of the protocols is hidden where a
 * field says that it is a name, and looked for nowhere else: a permission stays what it is.
 */
import { isAnyLabel, PERSONAL_KINDS, type PersonalKind } from '../../primitives/label.js';
import { isUuid } from '../../primitives/uuid.js';
import { isPublic } from '../public-words.js';
import { createHashTable, type Entry, type Hash, hashOf } from './hash-table.js';
import { createNames, nameHash, UNDIVIDED } from './names.js';
import { findTitled } from './titles.js';

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
  /** The label of a mail address whose part before the `@` this is; null when none is known. */
  mailbox(local: string): string | null;
  /** Were there more than are looked for? */
  isFull(): boolean;
}

/** Hashes that are held of names; further names are hidden where they stand. They take 40 bytes each at most. */
const MOST = 600_000;
const MOST_PHONES = 100_000;
const MOST_KEPT = 100_000;
const LONGEST = 300;
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

const entryOf = (kind: PersonalKind, whole: string): Entry => ({
  kind: PERSONAL_KINDS.indexOf(kind),
  other: hashOf(keyOf(kind, whole)),
});

const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Long enough, and no word that means the same everywhere. */
function isTelling(value: string): boolean {
  if (isAnyLabel(value) || isUuid(value) || (/^[\d\W_]*$/.test(value) && !/[^\x00-\x7f]/.test(value)))
    return false;
  // Marks around a name are not looked at where it is searched for, so they do not make it longer.
  const { length } = value.replace(AROUND, '');
  if (length < (UNDIVIDED.test(value) ? 2 : /\s/.test(value) ? 5 : 4)) return false;
  return !isPublic(value);
}

export function createPeople(most = MOST): People {
  /** The number of a label stands as the kind of an entry. */
  const labels = createHashTable();
  const counts = new Map<PersonalKind, number>();
  const kept = createHashTable();
  const names = createNames(kept.has);
  const phones = createHashTable();
  const mailboxes = createHashTable();
  let full = false;

  function labelOf({ kind: index, other }: Entry): string {
    const kind = PERSONAL_KINDS[index] ?? 'person';
    const known = labels.get(other);
    if (known !== null) return `${kind}#${known.kind}`;
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    labels.add(other, { kind: number, other });
    return `${kind}#${number}`;
  }

  /** Is there no place for one more? */
  function isOver(size: number, limit: number): boolean {
    full ||= size >= limit;
    return size >= limit;
  }

  function add(kind: PersonalKind, written: string, whole: string, here: boolean): void {
    const text = written.trim();
    if (here || text === '' || text.length > LONGEST) return;
    const entry = entryOf(kind, whole);
    const [, local] =
      kind === 'mail' ? (/^(?:mailto:)?([^@]{4,64})@[^@]+\.[a-z]{2,24}$/i.exec(text) ?? []) : [];
    if (local !== undefined) {
      // The whole address is found everywhere by its form.
      if (isTelling(local) && !isOver(mailboxes.size(), most))
        mailboxes.add(hashOf(local.toLowerCase()), entry);
      return;
    }
    if (kind === 'phone') {
      const digits = text.replace(/\D/g, '').replace(/^00/, '');
      if (digits.length < 7 || digits.length > 15) return;
      if (!isOver(phones.size(), MOST_PHONES)) phones.add(hashOf(digits), entry);
      return;
    }
    if (isTelling(text) && !isOver(names.size(), most)) names.add(text, entry);
  }

  function findDigits(text: string, found: (match: Match) => void): void {
    if (phones.size() === 0) return;
    for (const { index: start, 0: digits } of text.matchAll(/(?<![\w.-])\d{7,15}(?![\w-])/g)) {
      const entry = phones.get(hashOf(digits));
      if (entry !== null) found({ start, end: start + digits.length, label: () => labelOf(entry) });
    }
  }

  const label = (kind: PersonalKind, whole: string): string => labelOf(entryOf(kind, whole));

  return {
    add,
    keep(name) {
      const hash: Hash = nameHash(name);
      if (name.length <= LONGEST && kept.size() < MOST_KEPT) kept.add(hash, { kind: 0, other: hash });
    },
    reserve(text) {
      if (!text.includes('#')) return;
      for (const [, written, number] of text.matchAll(LABELS)) {
        const kind = PERSONAL_KINDS.find((known) => known === written);
        if (kind !== undefined) counts.set(kind, Math.max(counts.get(kind) ?? 0, Number(number)));
      }
    },
    label,
    find(text, found) {
      findDigits(text, found);
      names.find(text, (start, end, entry) => found({ start, end, label: () => labelOf(entry) }));
      findTitled(text, (start, end) => {
        const name = text.slice(start, end);
        if (!kept.has(nameHash(name))) found({ start, end, label: () => label('person', name) });
      });
    },
    mailbox(local) {
      const entry = mailboxes.get(hashOf(local.toLowerCase()));
      return entry === null ? null : labelOf(entry);
    },
    isFull: () => full,
  };
}
