/** What a program fills into a text. */
import type { Fill } from './grammar.js';

/** Something that is filled in, or a mark that is written so that nothing is. */
export type Filled =
  | { readonly kind: 'name'; readonly name: string; readonly end: number }
  /** Code from `from` up to `closer`. */
  | { readonly kind: 'code'; readonly from: number; readonly opener: string; readonly closer: string }
  | { readonly kind: 'text'; readonly value: string; readonly end: number };

const DOLLAR_NAME = /\$(?:(?:env|script|global|local|using|private):)?(\w+)/iy;
const A_NAME_BEGINS = /[A-Za-z_]/;

/** Characters with which something that is filled in begins. */
export const FILL_STARTS: Readonly<Record<Fill, string>> = {
  'dollar-brace': '$',
  'dollar-name': '$',
  'dollar-round': '$',
  'hash-brace': '#',
  brace: '{}',
  'brace-dollar': '{',
  'backslash-round': '\\',
};

/** What begins at `at`; null: nothing, the character stands for itself. */
export function fillAt(text: string, at: number, fills: readonly Fill[]): Filled | null {
  const next = text.charAt(at + 1);
  switch (text.charAt(at)) {
    case '$':
      if (next === '{' && fills.includes('dollar-brace')) return code(at + 2, '{}');
      if (next === '(' && fills.includes('dollar-round')) return code(at + 2, '()');
      if (A_NAME_BEGINS.test(next) && fills.includes('dollar-name')) {
        DOLLAR_NAME.lastIndex = at;
        const name = DOLLAR_NAME.exec(text)?.[1] ?? '';
        return { kind: 'name', name, end: DOLLAR_NAME.lastIndex };
      }
      return null;
    case '#':
      return next === '{' && fills.includes('hash-brace') ? code(at + 2, '{}') : null;
    case '\\':
      return next === '(' && fills.includes('backslash-round') ? code(at + 2, '()') : null;
    case '{':
      if (fills.includes('brace-dollar')) return next === '$' ? code(at + 1, '{}') : null;
      if (!fills.includes('brace')) return null;
      return next === '{' ? { kind: 'text', value: '{', end: at + 2 } : code(at + 1, '{}');
    case '}':
      return next === '}' && fills.includes('brace') ? { kind: 'text', value: '}', end: at + 2 } : null;
    default:
      return null;
  }
}

const code = (from: number, [opener = '', closer = '']: string): Filled => ({
  kind: 'code',
  from,
  opener,
  closer,
});

/** How it is to be shown, or what otherwise: `{id:D4}`, `{name!r}`, `{id,10}`, `${x:-otherwise}`, `${x%/}`. */
const FORMAT = /^([@$\w.]+)(?:![rsa])?(?:[:,%#/^=+].*)?$/s;

/** Code that is filled in, without how it is to be shown. */
export const withoutFormat = (inner: string): string => FORMAT.exec(inner.trim())?.[1] ?? inner;
