/** What a format of needs is: a function from needs that are already safe to the pieces of its text. */
import type { FormatRow, RenderOptions } from '../../report/format.js';
import type { Needs } from '../types.js';

declare const SAFE: unique symbol;

/** What formats are given: every text is one printable line. Only the table of formats makes one. */
export interface SafeNeeds extends Needs {
  readonly [SAFE]: true;
}

/** See `RenderOptions`. */
export type NeedsOptions = Pick<
  RenderOptions,
  'columns' | 'colour' | 'verbose' | 'category' | 'folders' | 'withoutPeople'
>;

export type NeedsWishes = { readonly [Key in keyof NeedsOptions]?: NeedsOptions[Key] | undefined };

/** Pure; lines end with a line feed, and so does the text. */
export type NeedsFormatter = (needs: SafeNeeds, options: NeedsOptions) => Iterable<string>;

/** What `NEEDS_FORMATS` is made of: a row each format. */
export interface NeedsFormatRow {
  /** What it is for, for the documentation; Markdown. */
  readonly about: string;
  /** As for formats of a report. */
  readonly output: Exclude<FormatRow['output'], 'xml' | 'commands'>;
  /** False: it is of one caller, as what several need together is more than any of them may be given. */
  readonly takesSeveral: boolean;
  /** False: it has no place to say what could not be matched, and looks as if it were all. */
  readonly saysOpen: boolean;
  readonly write: NeedsFormatter;
}

/** A format as everybody uses it. */
export interface NeedsFormat extends Omit<NeedsFormatRow, 'write'> {
  /** Why it cannot show these needs, in one line with what to do; null where it can. */
  problem(needs: Needs): string | null;
  /** What is to be said beside it, as it has no place for it: a line; null where there is nothing. */
  beside(needs: Needs): string | null;
  /**
   * The text of the needs, piece by piece.
   *
   * @throws PlainError where it cannot show them
   */
  write(needs: Needs, wishes?: NeedsWishes): Iterable<string>;
  /** The same as one text. */
  render(needs: Needs, wishes?: NeedsWishes): string;
}
