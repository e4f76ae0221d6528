/**
 * Quoted strings of the three shells, read with one policy for quotes that never close: they are cut at
 * the end of their line or body, so that an answer pasted beneath stays an answer.
 */
import { beginsWithAddress, beginsWithCurl, beginsWithOption, skipBlanks } from './shapes.js';

/** What stands at a place inside quotes: the end, a sequence that means something else, or a plain character. */
export type Step =
  | { readonly kind: 'close'; readonly length: number }
  | { readonly kind: 'text'; readonly value: string; readonly length: number };

/** Says what a special sequence at `at` means; null for a plain character. */
export type QuoteRule = (text: string, at: number, limit: number) => Step | null;

export interface Quoted {
  readonly value: string;
  /** The first place after the quoted string. */
  readonly next: number;
  readonly closed: boolean;
  /** Characters looked at. */
  readonly scanned: number;
}

/** Characters of a text with empty lines that are read on for its end. */
const FAR = 8192;

type LineBreak = 'plain' | 'blank' | 'stop';

/** What the line after a line break inside quotes tells: does the string go on? */
function afterBreak(text: string, newline: number, limit: number, opaque: boolean): LineBreak {
  const at = skipBlanks(text, newline + 1, limit);
  if (at >= limit) return 'plain';
  if (text[at] === '\n') return 'blank';
  if (text.startsWith('```', at) || beginsWithOption(text, at) || beginsWithCurl(text, at)) return 'stop';
  // A header or an URL does not go on with a body or a status line.
  if (opaque && ('{[<'.includes(text.charAt(at)) || text.startsWith('HTTP/', at))) return 'stop';
  return 'plain';
}

/** Does the command go on behind a quote: on its line, or with a mark that continues it? */
function goesOn(text: string, at: number, limit: number): boolean {
  const next = skipBlanks(text, at, limit);
  if (/^[\\^`][ \t]{0,8}\r?\n/.test(text.slice(next, next + 12))) return true;
  return next > at && (beginsWithOption(text, next) || beginsWithAddress(text, next));
}

/** Reads on from after an opening quote to its end, or to where an unclosed one must be cut. */
export function readQuoted(text: string, from: number, limit: number, rule: QuoteRule): Quoted {
  const parts: string[] = [];
  let run = from;
  let at = from;
  let first: string | null = null;
  let depth = 0;
  let cut: number | null = null;
  let firstLineEnd: number | null = null;
  let gap = false;

  const upTo = (end: number): string => {
    // A continuation mark at the end of the line was none of the string's.
    return readPlain(text, from, Math.min(end, limit), rule)
      .replace(/[ \t]{1,8}[\\^`]?[ \t]{0,8}\r?$/, '')
      .replace(/\r$/, '');
  };
  const isBody = (): boolean => first === '{' || first === '[';
  const unclosed = (here: number): Quoted => {
    const end = cut ?? (isBody() ? here : (firstLineEnd ?? here));
    return { value: upTo(end), next: end, closed: false, scanned: at - from };
  };

  while (at < limit) {
    const step = rule(text, at, limit);
    if (step?.kind === 'close') {
      // A body that holds an empty line is believed only when its brackets balance at the quote; other text
      // when the command goes on behind it.
      if (gap && (depth !== 0 || (!isBody() && !goesOn(text, at + step.length, limit)))) return unclosed(at);
      parts.push(text.slice(run, at));
      return { value: parts.join(''), next: at + step.length, closed: true, scanned: at - from };
    }
    if (step !== null) {
      parts.push(text.slice(run, at), step.value);
      first ??= step.value.trim() === '' ? null : step.value.trim().charAt(0);
      if (step.value === '{' || step.value === '[') depth += 1;
      else if (step.value === '}' || step.value === ']') depth -= 1;
      at += step.length;
      run = at;
      continue;
    }
    const char = text.charAt(at);
    if (char === '\n') {
      firstLineEnd ??= at;
      if (isBody() && depth <= 0) cut ??= at;
      const next = afterBreak(text, at, limit, first !== null && !isBody() && first !== '<');
      if (next === 'stop') {
        cut ??= at;
        return unclosed(at);
      }
      if (next === 'blank') {
        if (isBody() && depth <= 0) return unclosed(at);
        cut ??= isBody() ? at : firstLineEnd;
        if (!isBody() && at - from > FAR) return unclosed(at);
        gap = true;
      }
    } else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    if (first === null && char.trim() !== '') first = char;
    at += 1;
  }
  return unclosed(limit);
}

/** The value of what stands between two places, without looking for an end. */
function readPlain(text: string, from: number, end: number, rule: QuoteRule): string {
  const parts: string[] = [];
  let run = from;
  let at = from;
  while (at < end) {
    const step = rule(text, at, end);
    if (step?.kind === 'text') {
      parts.push(text.slice(run, at), step.value);
      at += step.length;
      run = at;
    } else at += 1;
  }
  parts.push(text.slice(run, Math.max(run, end)));
  return parts.join('');
}
