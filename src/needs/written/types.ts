/** What the readers of written calls have in common. */
import type { Head } from '../../read/head.js';
import type { Problem, ReadOptions } from '../../read/types.js';
import type { UseSink } from '../types.js';

export interface WrittenSink extends UseSink {
  /** What of the input could not be read; the rest of it was. */
  problem(problem: Problem): void;
}

export interface WrittenOptions extends ReadOptions {
  /** Hosts of no published name that stand for the platform: lower case, without port. */
  readonly standIns?: ReadonlySet<string>;
}

/** Throws nothing. */
export type WrittenReader = (text: string, options: WrittenOptions, sink: WrittenSink) => void;

export interface WrittenFormRow {
  /** What an input of this form is, for the documentation; Markdown. */
  readonly about: string;
  /** Is an input of this form? Asked only when no row before took it. Pure. */
  readonly detect: (head: Head) => boolean;
  readonly read: WrittenReader;
  /** Endings of file names, by which a folder is searched. The content decides what a file is. */
  readonly extensions: readonly string[];
}
