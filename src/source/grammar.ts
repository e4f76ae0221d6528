/** What of a language's writing has to be known to tell comments, texts in quotes and code apart. */
import type { Escape } from './escapes.js';

/**
 * How a program fills something into a text: `${code}`, `$name`, `$(code)`, `#{code}`, `{code}` (with `{{` for a brace),
 * `{$code}`, `\(code)`.
 */
export type Fill =
  | 'dollar-brace'
  | 'dollar-name'
  | 'dollar-round'
  | 'hash-brace'
  | 'brace'
  | 'brace-dollar'
  | 'backslash-round';

/** A way to write a text in quotes. */
export interface Quote {
  readonly kind: 'quote';
  readonly open: string;
  readonly close: string;
  readonly escape: Escape | null;
  /** Twice the closing mark is the mark itself. */
  readonly isDoubled: boolean;
  /** It may go over lines; else it ends at the end of its line. */
  readonly spansLines: boolean;
  readonly fills: readonly Fill[];
  /** It begins only where this allows it; `at` is where `open` stands. */
  readonly only: ((text: string, at: number) => boolean) | null;
}

export interface LineComment {
  readonly kind: 'line-comment';
  readonly open: string;
  readonly only: ((text: string, at: number) => boolean) | null;
}

export interface BlockComment {
  readonly kind: 'block-comment';
  readonly open: string;
  readonly close: string;
  readonly isNested: boolean;
  readonly only: ((text: string, at: number) => boolean) | null;
}

/** A text that begins on the next line, up to a line of its own word: `<<EOF`. */
export interface Heredoc {
  readonly kind: 'heredoc';
  readonly open: string;
  /** From `open` on: its groups `quote` and `label`. Sticky. */
  readonly head: RegExp;
  readonly fills: readonly Fill[];
  readonly escape: Escape;
}

/** `/expression/`, where no operand stands before. */
export interface Expression {
  readonly kind: 'expression';
  readonly open: '/';
}

/** `%q(text)` of Ruby. */
export interface Percent {
  readonly kind: 'percent';
  readonly open: '%';
}

/** A character that takes the sense of the next one in code. */
export interface Backslash {
  readonly kind: 'backslash';
  readonly open: string;
}

/** Quotes of any number, with as many `$` before them as braces fill something in: `$$"""` of C#. */
export interface RawQuotes {
  readonly kind: 'raw-quotes';
  readonly open: string;
}

/** Letters before quotes: `rb'…'`. */
export interface Prefixed {
  readonly kind: 'prefixed';
  readonly open: string;
}

export type Opening =
  | Quote
  | LineComment
  | BlockComment
  | Heredoc
  | Expression
  | Percent
  | Backslash
  | RawQuotes
  | Prefixed;

export interface Grammar {
  /** Those with the same first character in the order in which they are tried. */
  readonly openings: readonly Opening[];
  /** What joins texts: `+`, `.`, `..`. */
  readonly joint: string;
  /** Texts that stand side by side are one: behind blanks and line ends, or only without them. */
  readonly sideBySide: 'apart' | 'touching' | null;
}

const PLAIN = { escape: 'full', isDoubled: false, spansLines: false, fills: [], only: null } as const;

/** A way to write a text; without more: on one line, with `\` as escape. */
export const quote = (open: string, rest: Partial<Omit<Quote, 'kind' | 'open'>> = {}): Quote => ({
  kind: 'quote',
  open,
  close: open,
  ...PLAIN,
  ...rest,
});

export const lineComment = (open: string, only: LineComment['only'] = null): LineComment => ({
  kind: 'line-comment',
  open,
  only,
});

export const blockComment = (
  open: string,
  close: string,
  { isNested = false, only = null }: { isNested?: boolean; only?: BlockComment['only'] } = {},
): BlockComment => ({ kind: 'block-comment', open, close, isNested, only });
