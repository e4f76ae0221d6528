/** A log and what is true of it. */
import type { Call } from './calls.js';

export interface Truth {
  /** `GET /api/v2/…` of the contract; null where the log does not say which. */
  readonly operation: string | null;
  /** null where the log does not write it. */
  readonly status: number | null;
  /** null where the log does not write it. */
  readonly code: string | null;
  /** What the words imply where it is not written: it may be told, or not. */
  readonly implied: Implied;
  /** Where its answer begins, from 1. */
  readonly line: number;
}

export interface Implied {
  readonly operation: string | null;
  readonly status: number | null;
  readonly code: string | null;
}

export interface Log {
  readonly name: string;
  readonly text: string;
  readonly truth: readonly Truth[];
  /** How many calls of the platform the log tells of. */
  readonly calls: number;
}

/** One record, written when its turn comes. */
export interface Entry {
  readonly write: (at: Date) => string;
  /** The refusal that is told here, once for each. */
  readonly tells?: Omit<Truth, 'line'> | undefined;
  /** An answer of the platform stands here. */
  readonly answers?: boolean;
}

/** What a log shows of a call. */
export interface Shown {
  /** `hinted`: a name that may be that of the operation. */
  readonly operation?: boolean | 'hinted';
  readonly status?: boolean;
  readonly message?: boolean;
  readonly code?: boolean;
}

/** What is true of a call that a log shows so much of; undefined when nothing in it is a refusal. */
export function truthOf(call: Call, shown: Shown = {}): Omit<Truth, 'line'> | undefined {
  const { operation = true, status = true, code = true, message = code } = shown;
  if (!call.refused || call.code === null) return undefined;
  const name = `${call.operation.method} ${call.operation.path}`;
  return {
    operation: operation === true ? name : null,
    status: status ? call.status : null,
    code: code ? call.code : null,
    implied: {
      operation: operation === 'hinted' ? name : null,
      status: message ? call.status : null,
      code: message ? call.code : null,
    },
  };
}

/** The record in which the answer of a call stands. */
export const answer = (call: Call, write: Entry['write'], shown: Shown = {}): Entry => ({
  write,
  tells: truthOf(call, shown),
  answers: true,
});

/** A record that tells of nothing new. */
export const line = (write: Entry['write']): Entry => ({ write });
