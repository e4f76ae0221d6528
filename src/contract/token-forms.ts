/** The forms of tokens of well-known vendors: how they begin, and what follows. */
import { lazy } from '../primitives/lazy.js';
import { memberOf, TOKEN_KINDS } from './closed-lists.js';
import { TOKEN_FORMS } from './data/token-forms.js';
import { cells, rows } from './rows.js';

export interface TokenForm {
  readonly vendor: string;
  readonly what: string;
  /** Any one of these; empty where only a later part is known. */
  readonly begins: readonly string[];
  /** What follows: literal characters, and `{alnum 36}` for so many characters of a kind (at the end: or more; `{alnum 24-24}` for no more). */
  readonly follows: string;
  readonly kind: (typeof TOKEN_KINDS)[number];
}

/** Kinds of characters, as a class of a regular expression has them. */
export const ALPHABETS = {
  digits: '0-9',
  hex: '0-9a-fA-F',
  lower: 'a-z0-9',
  upper: 'A-Z0-9',
  'upper-or-hyphen': 'A-Z0-9-',
  alnum: 'A-Za-z0-9',
  'alnum-or-percent': 'A-Za-z0-9%',
  word: '\\w-',
  'word-or-dot': '\\w.~-',
  base64: 'A-Za-z0-9+/=_-',
} as const;

const PART = /\{([a-z0-9-]{1,20}) (\d{1,3})(?:-(\d{1,3}))?\}|([\w.:/~-])/g;

/** How `follows` is written. */
export const TOKEN_FORM = new RegExp(
  `^(?:\\{(?:${Object.keys(ALPHABETS).join('|')}) \\d{1,3}(?:-\\d{1,3})?\\}|[\\w.:/~-])+$`,
);

/** No token is shorter. */
export const LEAST_TOKEN = 16;

/** Characters of the last part that are looked at; so no repetition is without a bound. */
const MOST_TOKEN = 512;

/** Characters of the shortest text of this form. */
export function leastLength(follows: string): number {
  let length = 0;
  for (const [, , least] of follows.matchAll(PART)) length += least === undefined ? 1 : Number(least);
  return length;
}

/** The parts of the form that are always the same. */
export const literalsOf = (follows: string): readonly string[] =>
  follows.split(/\{[^{}]*\}/).filter((part) => part !== '');

/** The source of a regular expression of the form: linear, since every repetition is bounded. */
export function formSource(follows: string): string {
  const parts = [...follows.matchAll(PART)];
  return parts
    .map(([, alphabet, least, most, literal], index) => {
      if (literal !== undefined) return literal.replace(/[./~-]/, '\\$&');
      const set = Object.entries(ALPHABETS).find(([name]) => name === alphabet)?.[1] ?? '';
      const open = index === parts.length - 1 ? `${least},${MOST_TOKEN}` : least;
      const count = most === undefined ? open : `${least},${most}`;
      return `[${set}]{${count}}`;
    })
    .join('');
}

export const tokenForms = lazy((): readonly TokenForm[] =>
  rows(TOKEN_FORMS).map(([vendor = '', what = '', begins, follows = '', kind = '']) => ({
    vendor,
    what,
    begins: cells(begins),
    follows,
    kind: memberOf(TOKEN_KINDS, kind),
  })),
);
