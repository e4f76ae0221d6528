/** Finds the places where a curl command may begin. */
import type { Places } from './places.js';
import { beginsWithAddress, beginsWithOption, looksLikeAddress, skipBlanks } from './shapes.js';

export interface Candidate {
  /** The place of the word `curl`. */
  readonly start: number;
  readonly argumentsStart: number;
  /** The text in front of it on its line, at most 200 characters. */
  readonly before: string;
  /** True when words of a sentence stand in front of it: such commands are often shortened. */
  readonly inProse: boolean;
  /** True between back-ticks (Markdown code, command substitution). */
  readonly inCode: boolean;
  /** What to split into words: a part of the text, or a quoted command without its outer quoting. */
  readonly body: { readonly source: string; readonly from: number; readonly limit: number };
  /** The end of the outer quotes, where there are some. */
  readonly wrapperEnd: number | null;
}

/** A word in front of the command that is not itself one which runs commands. */
const IN_PROSE =
  /(?:^|\s)(?!(?:sudo|time|env|exec|do|then|else|watch|xargs|nohup|RUN|run|sh|bash|cmd|in|eval|if|while)\s)[A-Za-z'\u2019]{1,30}[,:]?\s+$/;

const LOOK_BACK = 200;
const LOOK_AHEAD = 400;

/** The next place, from `from` on, where the word curl stands as a command and arguments follow. */
export function nextCandidate(text: string, from: number, places: Places): Candidate | null {
  const pattern = /curl(?:\.exe)?(?=[\s\\^`])/gi;
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    const argumentsStart = start + match[0].length;
    const window = text.slice(Math.max(0, start - LOOK_BACK), start);
    const before = window.slice(window.lastIndexOf('\n') + 1);
    if (!standsAsCommand(before) || !startsArguments(text, argumentsStart)) continue;
    const candidate = { start, argumentsStart, before, inProse: IN_PROSE.test(before.slice(-40)) };
    const fence = before.endsWith('`') ? (/`{1,200}$/.exec(before)?.[0] ?? '') : '';
    if (fence !== '') {
      const end = places.next(fence, argumentsStart);
      const body = { source: text, from: argumentsStart, limit: end === -1 ? text.length : end };
      return { ...candidate, inCode: true, body, wrapperEnd: null };
    }
    const wrapper = /(?:^|[^\\])(["'])$/.exec(before)?.[1];
    const end = wrapper === undefined ? -1 : closingQuote(text, wrapper, argumentsStart);
    if (end === -1) {
      const body = { source: text, from: argumentsStart, limit: text.length };
      return { ...candidate, inCode: false, body, wrapperEnd: null };
    }
    const inner = text.slice(argumentsStart, end);
    const source = wrapper === '"' ? withoutEscapes(inner) : inner;
    return { ...candidate, inCode: false, body: { source, from: 0, limit: source.length }, wrapperEnd: end };
  }
  return null;
}

/** The end of `sh -c "curl …"` or of a JSON string, on the same line; -1 when there is none. */
function closingQuote(text: string, mark: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\n') return -1;
    if (char === '\\' && mark === '"') at += 1;
    else if (char === mark) return at;
  }
  return -1;
}

const withoutEscapes = (text: string): string =>
  text.replace(/\\([\s\S])/g, (whole, char: string) =>
    char === 'n' ? '\n' : '"\\$`/'.includes(char) ? char : whole,
  );

/** No part of a longer word; a path in front of it is. */
function standsAsCommand(before: string): boolean {
  const last = before.slice(-1);
  if (last === '/' || last === '\\') {
    const path = /(?<!\S)\S*$/.exec(before)?.[0] ?? '';
    return !path.includes('://') && /^["'`(]?(?:\.{0,2}\/|~\/|[A-Za-z]:\\|\$)/.test(path);
  }
  return last === '' || !/[\w.@=+:-]/.test(last);
}

/** After the word curl: an option or something like an URL must follow, else it is prose. */
function startsArguments(text: string, from: number): boolean {
  let at = skipBlanks(text, from, text.length);
  for (let lines = 0; /^[\\^`][^\S\n]{0,8}\n/.test(text.slice(at, at + 10)); lines += 1) {
    if (lines > 2) return false;
    at = skipBlanks(text, text.indexOf('\n', at) + 1, text.length);
  }
  if (text[at] === '\n') {
    const next = skipBlanks(text, at + 1, text.length);
    return beginsWithOption(text, next) || beginsWithAddress(text, next);
  }
  const window = text.slice(at, at + LOOK_AHEAD);
  if (/^(?:-[A-Za-z#:0-9]|--[A-Za-z]|\u2013[A-Za-z\u2013-]|\u2014[A-Za-z])/.test(window)) return true;
  const quote = /^\^?\$?["'\u2018\u201a\u201c\u201e]/.exec(window)?.[0] ?? '';
  const word = window.slice(quote.length);
  const end = word.search(quote === '' ? /\s/ : /[\s"'\u2018\u2019\u201c\u201d]/);
  return looksLikeAddress(end === -1 ? word : word.slice(0, end));
}
