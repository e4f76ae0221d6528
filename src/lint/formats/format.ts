/** What a format of lint is: a function from a report that is already safe to the pieces of its text. */
import type { FormatRow, RenderOptions } from '../../report/format.js';
import type { LintReport, LintRuleAbout } from '../types.js';

declare const SAFE: unique symbol;

/** What formats are given: every text is one printable line. Only the table of formats makes one. */
export interface SafeLint extends LintReport {
  readonly [SAFE]: true;
}

/** See `RenderOptions`; `strict`: what is inconclusive is a warning. */
export interface LintFormatOptions
  extends Pick<RenderOptions, 'columns' | 'colour' | 'verbose' | 'category' | 'strict' | 'folders'> {
  /** What is documented of the rules, for formats that list them. */
  readonly rules: readonly LintRuleAbout[];
}

/** What is not given is as usual: 80 columns, no colour, not verbose, paths as they are, rules without documentation. */
export type LintFormatWishes = {
  readonly [Key in keyof LintFormatOptions]?: LintFormatOptions[Key] | undefined;
};

/** Pure; lines end with a line feed. Where there is nothing to show there may be no piece. */
export type LintFormatter = (report: SafeLint, options: LintFormatOptions) => Iterable<string>;

/** What `LINT_FORMATS` is made of: a row each format. */
export interface LintFormatRow extends Pick<FormatRow, 'about' | 'output'> {
  readonly write: LintFormatter;
}

/** A format as everybody uses it. */
export interface LintFormat extends Pick<FormatRow, 'about' | 'output'> {
  /** The text of a report, piece by piece. */
  write(report: LintReport, wishes?: LintFormatWishes): Iterable<string>;
  /** The same as one text. */
  render(report: LintReport, wishes?: LintFormatWishes): string;
}
