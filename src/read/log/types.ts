/** What the parts of the log reader hand on: lines -> entries -> what each tells of a call -> exchanges. */
import type { Header, RawRequest, RawResponse } from '../../exchange/types.js';
import type { Said } from './said.js';

/** A line without what a container, a CI system or a journal put in front of it. */
export interface LogLine {
  readonly text: string;
  /** Who wrote it (container, pod, unit, job); lines of two writers never continue each other. '' when nothing says so. */
  readonly writer: string;
  /** When, as far as the prefix says it: ISO 8601, with its zone where that is given. */
  readonly time: string | null;
}

/** An entry as it stands in the log: a line with those that continue it, joined by line breaks. */
export interface LogEntry {
  readonly text: string;
  /** The line it begins at; counts from 1. */
  readonly line: number;
  readonly writer: string;
  readonly time: string | null;
}

export type Level = 'error' | 'warning' | 'other';

/** What stands in front of the message of an entry: `2026-08-20 21:30:28,771 ERROR [main] c.acme.App - `. */
export interface EntryHead {
  /** Characters up to the message. */
  readonly length: number;
  /** ISO 8601, with its zone where that is given; null when there is none, or only a time of day. */
  readonly time: string | null;
  readonly level: Level | null;
  /** The thread or connection that wrote it. */
  readonly thread: string | null;
  /** Ids of a request, a trace, a correlation, in lower case: what shares one belongs together. */
  readonly ids: readonly string[];
}

/** A record of JSON by the names that frameworks write. What it does not say is null. */
export interface JsonRecord {
  readonly time: string | null;
  readonly level: Level | null;
  readonly thread: string | null;
  readonly ids: readonly string[];
  /** Who wrote it (container, pod, service instance), where it says so. */
  readonly writer: string | null;
  /** Upper case. */
  readonly method: string | null;
  /** An address, or a path where the host is not said. */
  readonly url: string | null;
  /** 100 to 599; 0 when it says that there was no answer. */
  readonly status: number | null;
  readonly requestHeaders: readonly Header[] | null;
  readonly responseHeaders: readonly Header[] | null;
  readonly requestBody: string | null;
  readonly responseBody: string | null;
  /** Messages, errors, stacks: what may hold a call or an answer in words. In order, each once. */
  readonly texts: readonly string[];
  /** A line of a log that it only wraps (docker, journald, CloudWatch). */
  readonly wrapped: string | null;
  /** The address of a Terraform resource. */
  readonly resource: string | null;
  /** The metric that the record is a value of: k6 writes one of each call for every metric. */
  readonly metric: string | null;
}

/**
 * `wire`: what a client or a server writes of each call that it makes or serves. `account`: what a program says about a
 * call afterwards, an exception or a message.
 */
export type Teller = 'wire' | 'account';

/** What one entry tells of one call: its request, its answer, or both. */
export interface CallPart {
  readonly line: number;
  readonly time: string | null;
  readonly writer: string;
  readonly thread: string | null;
  readonly ids: readonly string[];
  readonly teller: Teller;
  readonly request: RawRequest;
  readonly response: RawResponse | null;
  /** It says that no answer came. */
  readonly unanswered: boolean;
  readonly resource: string | null;
}

/** A call in the making. */
export interface LoggedCall {
  readonly line: number;
  readonly time: string | null;
  readonly writer: string;
  readonly thread: string | null;
  readonly ids: Set<string>;
  readonly tellers: Set<Teller>;
  /** Its request was told of by itself: whoever writes so writes it of every call. */
  readonly asked: boolean;
  request: RawRequest;
  response: RawResponse | null;
  unanswered: boolean;
  resource: string | null;
  /** What its answer says, for comparing; made when it is asked for. */
  said: Said | null;
}
