/** What the parts of heads have in common. */
import type { Level } from './types.js';

export interface Token {
  /** Where the text behind it begins. */
  readonly end: number;
  /** Surely of the head; otherwise only if something sure follows. */
  readonly isSure: boolean;
  readonly time?: string | null;
  readonly level?: Level;
  readonly thread?: string;
  readonly ids?: readonly string[];
  /** The message follows. */
  readonly isLast?: boolean;
}

/** A file with source text, and a line of it. */
export const SOURCE =
  '[\\w./\\\\$@<>-]{1,200}\\.(?:py|go|java|kt|scala|groovy|js|ts|mjs|cjs|jsx|tsx|cs|fs|vb|rb|rs|php|c|cc|cpp|h|swift|ex|clj|pl|ps1|psm1|lua):\\d{1,6}(?::\\d{1,5})?';
/** Threads of pools are counted: ForkJoinPool.commonPool-worker-3 is no logger. */
export const COUNTED = /[-#]\d{1,9}$/;
/** How the names of Java's packages begin, in full and in short; codes of answers do not. */
export const PACKAGE = /^(?:com|org|io|net|java|javax|jakarta|reactor)\.|^(?:[a-z]\.){2}/;
/** Words of an answer, and of calls: what says something is never a thread. */
export const TELLING =
  /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|CONNECT|Forbidden|Unauthori[sz]ed|Denied|Refused|Failed|Failure|OK|Not ?Found|Bad ?Request|Too ?Many ?Requests|HTTP(?:[ /].*)?|.*\b(?:status|code|error)\b.*|.*(?:Exception|Error)|Pipeline|.* (?:[1-5]\d\d))$/i;

export const isNumber = (text: string): boolean => /^\d+$/.test(text);

/** The match of a sticky pattern at a place. */
export function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
