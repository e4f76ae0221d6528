/** What readers have in common: bytes or text in, exchanges out, one at a time. */
import type { RawExchange } from '../exchange/types.js';

/** Something in the input that could not be read. What was whole is still diagnosed. */
export interface Problem {
  /** `line 3, byte 120`, `entry 7`: where, in words. */
  readonly at: string;
  /** One line: what is wrong and what to do. Never holds text of the input. */
  readonly message: string;
}

/** Where a reader puts what it reads. All calls are synchronous, in the order of the input. */
export interface Sink {
  /** `source.path` is filled in by the caller of the reader; readers set `index` (entries that were lost count) and `line`. */
  exchange(exchange: RawExchange): void;
  /** What was recognised, in short words for the report: `method`, `url`, `status`, `2 scopes`. */
  took(what: string): void;
  /** An input that gives problems and no exchange counts as unreadable (exit code 2); one without either is empty. */
  problem(problem: Problem): void;
  /** A passage that looks like an answer or an error and could not be read as one. Lines count from 1. */
  notUnderstood?(passage: { readonly line: number | null }): void;
  /**
   * Nobody will look at the bodies of successes that are not about the caller: readers may leave them out
   * (`body` null, `truncated`).
   */
  readonly ignoresSuccessBodies?: boolean;
}

export interface ReadOptions {
  /** The name of the input for `source.path`. */
  readonly path: string;
}

/** A reader of a whole text (small inputs: pastes, curl commands, logs). Throws nothing. */
export type TextReader = (text: string, options: ReadOptions, sink: Sink) => void;

/** A reader of a stream of bytes in flat memory. `push` takes chunks in order, `end` comes once. */
export interface ByteReader {
  push(chunk: Uint8Array): void;
  end(): void;
}

/** Limits against hostile input; exceeding one is a problem, never a crash. */
export const LIMITS = {
  /** Bytes of one HAR entry or one exchange. */
  entryBytes: 64 * 1024 * 1024,
  /** Depth of nesting of JSON. */
  nesting: 512,
  /** Bytes of an input that is read whole (text forms). */
  textBytes: 32 * 1024 * 1024,
} as const;
