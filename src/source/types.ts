/** Source code as text: its language, and what of it is comment, text in quotes, or code. */
import type { Operation } from '../contract/types.js';

/** Languages that are read; `other` for any of which only texts in quotes matter and comments are not known. */
export const LANGUAGES = [
  'javascript',
  'typescript',
  'python',
  'java',
  'csharp',
  'go',
  'kotlin',
  'php',
  'ruby',
  'powershell',
  'shell',
  'other',
] as const;
export type Language = (typeof LANGUAGES)[number];

/** A part of a text, in UTF-16 units; `end` is behind its last one. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text in quotes. */
export interface StringLiteral extends Range {
  /**
   * What it says: escapes are read, and what the program fills in stands as `{name}`, or `{}` where it is no plain name
   * (`${id}`, `{id}` of f-strings and `$"…"`, `#{id}`, `%s`, `{0}` behind a format call). Texts that are joined by `+`
   * (or stand side by side, where the language joins them) are one literal: of `base + '/users/' + id` it is `{base}/users/{id}`.
   */
  readonly value: string;
}

/** A text of code, taken apart once; all that looks at code looks at this. */
export interface SourceText {
  readonly language: Language;
  readonly text: string;
  /**
   * The text with every comment and everything between quotes as blanks, of the same length, line ends kept: an expression
   * that finds something in it finds code. The quotes themselves stand, and so does code that is filled in (`${call(x)}`), of
   * a plain name (`$x`) nothing.
   */
  readonly code: string;
  /** In the order of the text, none in another; of joined texts the whole of them. */
  readonly strings: readonly StringLiteral[];
  /** In the order of the text, with their marks. */
  readonly comments: readonly Range[];
}

/** A call of the platform's API that stands in code. */
export interface SourceCall extends Range {
  /** As written, in upper case; null where none stands beside it, or a variable does. */
  readonly method: string | null;
  /** The address as written, with what is filled in as `{name}`; null for a method of an SDK. */
  readonly url: string | null;
  /** The method of an SDK as written: `post_routing_queues`; null for an address. */
  readonly id: string | null;
  /** Of an SDK's method: its operation; null where the contract has none of that name. */
  readonly operation: Operation | null;
  /**
   * `contract`: the call is written there (an address with its method; a method of an SDK, in a file that imports the SDK or
   * on something that is called an API where the file speaks of the platform). `stated`: nearly so (an address without a
   * method; a method on something that is called an API, where nothing speaks of any system). `possible`: a name like that of
   * a method of an SDK, of which nothing says that it is one.
   */
  readonly grade: 'contract' | 'stated' | 'possible';
}

/** A topic of notifications that stands in code: `v2.users.{id}.presence`. */
export interface SourceTopic extends Range {
  readonly topic: string;
}
