/** What a format is: a function from a report that is already safe to the pieces of its text. */
import type { ColourLevel } from '../page/paint.js';
import type { FailOn } from './fail-on.js';
import type { Levels } from './levels.js';
import type { Folders } from './repository-path.js';
import type { LazyReport, Report } from './types.js';

declare const SAFE: unique symbol;

/** What formats are given: every text is one printable line. Only `safeReport` makes one. */
export interface SafeReport extends Omit<LazyReport, 'problems'> {
  readonly [SAFE]: true;
}

export interface RenderOptions {
  /** Width of the page in columns, for formats that wrap. */
  readonly columns: number;
  readonly colour: ColourLevel;
  /** Every finding with its evidence, every cause in full. */
  readonly verbose: boolean;
  /** The report lists every call, so nothing of it is folded. */
  readonly all: boolean;
  /** People are named, in formats that are sent on. */
  readonly names: boolean;
  /** Tells reports of one commit apart, for services that keep one of each: a word or two. */
  readonly category: string;
  /** Takes the people out whom the input names, where they were gathered; those that a report names need no gathering. */
  readonly withoutPeople: (text: string) => string;
  /** What cannot be told counts as a failure, in formats that have a word for it. */
  readonly strict: boolean;
  /** Refusals that are less likely than this fail nothing, in formats that have a word for it. */
  readonly failOn: FailOn;
  /** How much what a rule finds weighs, where that differs from the usual. */
  readonly levels: Levels;
  /** What paths are relative to, in formats that need it. */
  readonly folders: Folders;
}

/**
 * Pure; gives the text piece by piece, so that it can be written as it comes and is never whole in memory. Lines
 * end with a line feed, never with a carriage return; where there is nothing to show there may be no piece.
 */
export type Formatter = (report: SafeReport, options: RenderOptions) => Iterable<string>;

/** What `FORMATS` is made of: a row each format. */
export interface FormatRow {
  /** What it is for, for the documentation; Markdown. */
  readonly about: string;
  /**
   * True for formats for people: the diagnoses that it is given are the different problems, each once with its count.
   * False: they are the calls, each by itself.
   */
  readonly grouped: boolean;
  /**
   * `lines`: its text is shown as it is, on a terminal or in the log of a build. What a runner would take for a command is
   * broken up in what it is given: `::` becomes `: :`. `commands`: the same, and lines of its own are commands to the runner
   * of a build (`OWN_COMMAND` in test/report/acting.ts has their shapes). `json`, `xml`: a file whose strings say exactly what
   * was said (write it with `inertJson`, `xmlText`).
   */
  readonly output: 'lines' | 'commands' | 'json' | 'xml';
  readonly write: Formatter;
}

/** What is not given is as usual: 80 columns, no colour, not verbose, nobody named, paths as they are. */
export type RenderWishes = { readonly [Key in keyof RenderOptions]?: RenderOptions[Key] | undefined };

/** A format as everybody uses it. */
export interface Format extends Pick<FormatRow, 'about' | 'grouped' | 'output'> {
  /** The text of a report, piece by piece. */
  write(report: Report | LazyReport, options?: RenderWishes): Iterable<string>;
  /** The same as one text. */
  render(report: Report | LazyReport, options?: RenderWishes): string;
}
