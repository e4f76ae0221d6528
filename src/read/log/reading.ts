/** What has been read of a head so far. */
import { append } from '../../primitives/lists.js';
import type { Level } from './types.js';
import { matched, type Token } from './words.js';

export interface Reading {
  readonly text: string;
  time: string | null;
  /** Where the first time stands; -1 for none. */
  timeAt: number;
  timeEnd: number;
  level: Level | null;
  threads: string[];
  ids: string[];
  /** Only what may follow a logger is still taken. */
  isLast: boolean;
  before: Kind | null;
  /** What was read last belongs to the head only if something sure follows. */
  isUnsure: boolean;
}

export type Kind = 'time' | 'level' | 'bracket' | 'other';

/** Nothing is read yet. */
export function newReading(text: string): Reading {
  return {
    text,
    time: null,
    timeAt: -1,
    timeEnd: -1,
    level: null,
    threads: [],
    ids: [],
    isLast: false,
    before: null,
    isUnsure: false,
  };
}

export function learn(reading: Reading, token: Token): void {
  reading.time ??= token.time ?? null;
  if (token.level !== undefined) reading.level = token.level;
  if (token.thread !== undefined) reading.threads.push(token.thread);
  if (token.ids !== undefined) append(reading.ids, token.ids);
  if (token.isLast !== undefined) reading.isLast = token.isLast;
}

const SEPARATOR = /[ \t]*(?:(?:[|,;]|-{1,3}(?=[ \t])|:(?=[ \t]|$))[ \t]*)?/y;

export function behindSeparator(text: string, at: number): number {
  matched(SEPARATOR, text, at);
  return SEPARATOR.lastIndex;
}

export function levelOfLetter(letter: string): Level {
  if (letter === 'E' || letter === 'F') return 'error';
  return letter === 'W' ? 'warning' : 'other';
}

/** Behind a logger: an id in brackets, as Spring's WebClient writes it, and nothing else. */
export function idsOnly(token: Token | null): Token | null {
  return token?.ids !== undefined && token.ids.length > 0 ? token : null;
}
