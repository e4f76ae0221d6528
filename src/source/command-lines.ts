/** Commands of a shell that make calls: `curl`, `wget`, `Invoke-RestMethod`. */
import { isCallMethod } from '../primitives/http.js';
import type { Range, SourceText, StringLiteral } from './types.js';

/** A command line that makes a call of the API. */
export interface CommandCall extends Range {
  readonly url: string;
  /** null where a variable says it. */
  readonly method: string | null;
}

const COMMAND =
  /(?<![\w$/.-])(?:curl(?:\.exe)?|wget|https?|xh|irm|iwr|Invoke-(?:RestMethod|WebRequest))(?=[\s`\\])/gi;
const POWERSHELL = /^(?:irm|iwr|Invoke-)/i;
const LONGEST = 8000;
const MOST_WORDS = 200;
const NAME = /\$(?:\{([^{}\s]{1,80})\}|((?:env:)?\w+))/iy;
const DATA =
  /^(?:-d|--data(?:-\w+)?|--json|-F|--form(?:-string)?|--post-data|--post-file|--body-data)(?:=|$)|^-d./;
/** With the method joined to it, or as the next word. */
const METHOD = /^(?:-[a-zA-Z]{0,6}X|--request|--method)(?:$|=?([A-Za-z]{3,7})$)/;
const POWERSHELL_METHOD = /^-(?:(?:Custom)?Method|Met?h?o?)(?:$|:(\w{3,7})$)/i;

interface Word extends Range {
  readonly value: string;
}

/** The command lines of a text that call something, in order. Throws nothing; linear. */
export function commandCalls(source: SourceText, isUrl: (value: string) => boolean): readonly CommandCall[] {
  const found: CommandCall[] = [];
  const strings = new Map(source.strings.map((literal) => [literal.start, literal]));
  let from = 0;
  for (const { index, 0: command } of source.code.matchAll(COMMAND)) {
    if (index < from) continue;
    const words = wordsFrom(source, strings, index + command.length);
    from = words.at(-1)?.end ?? index + command.length;
    const method = methodOf(command, words);
    for (const { start, end, value } of words)
      if (isUrl(value)) found.push({ start, end, url: value.replace(/^-Uri:|^--?url=/i, ''), method });
  }
  return found;
}

function methodOf(command: string, words: readonly Word[]): string | null {
  const option = POWERSHELL.test(command) ? POWERSHELL_METHOD : METHOD;
  const at = words.findIndex(({ value }) => option.test(value));
  if (at >= 0) {
    const written = option.exec(words[at]?.value ?? '')?.[1] ?? words[at + 1]?.value ?? '';
    return isCallMethod(written) ? written.toUpperCase() : null;
  }
  if (POWERSHELL.test(command)) return words.some(({ value }) => value.startsWith('@')) ? null : 'GET';
  if (/^(?:https?|xh)$/i.test(command)) {
    const first = words.find(({ value }) => !value.startsWith('-'))?.value ?? '';
    return isCallMethod(first) ? first.toUpperCase() : null;
  }
  const has = (asked: RegExp): boolean => words.some(({ value }) => asked.test(value));
  // What is not written there may hold a method.
  if (has(/^\{\w*\}$|^\{\w+\[@\]\}$/) && !has(DATA)) return words.every(isKnownWord) ? 'GET' : null;
  if (has(/^(?:-I|--head)$/)) return 'HEAD';
  if (has(/^(?:-G|--get)$/)) return 'GET';
  if (has(/^(?:-T|--upload-file)$/)) return 'PUT';
  return has(DATA) ? 'POST' : 'GET';
}

/** A word that is wholly a variable may be an option, but behind an option it is the option's value. */
const isKnownWord = ({ value }: Word, index: number, words: readonly Word[]): boolean =>
  !/^\{\w*(?:\[@\])?\}$/.test(value) || /^-/.test(words[index - 1]?.value ?? '');

/** The words of a command line from an offset on, up to its end. */
function wordsFrom(
  { code, language }: SourceText,
  strings: ReadonlyMap<number, StringLiteral>,
  from: number,
): readonly Word[] {
  const words: Word[] = [];
  const most = Math.min(code.length, from + LONGEST);
  const continues = language === 'powershell' ? '`' : '\\';
  let value = '';
  let start = -1;
  let at = from;
  let depth = 0;
  const close = (): void => {
    if (start >= 0) words.push({ start, end: at, value });
    value = '';
    start = -1;
  };
  while (at < most && words.length < MOST_WORDS) {
    const literal = strings.get(at);
    if (literal !== undefined) {
      if (start < 0) start = at;
      value += literal.value;
      at = Math.max(at + 1, literal.end);
      continue;
    }
    const unit = code.charAt(at);
    const next = code.charAt(at + 1);
    if (unit === continues && (next === '\n' || next === '\r')) {
      close();
      at += next === '\r' ? 3 : 2;
      continue;
    }
    if (depth === 0 && (unit === '\n' || unit === '\r' || unit === ';' || unit === '|' || unit === ')'))
      break;
    if (depth === 0 && unit === '&' && !/\S/.test(next)) break;
    if (unit === '(' || unit === '{') depth += 1;
    else if ((unit === ')' || unit === '}') && depth > 0) depth -= 1;
    if (depth === 0 && (unit === ' ' || unit === '\t')) {
      close();
      at += 1;
      continue;
    }
    if (start < 0) start = at;
    // A command within quotes: the text behind it begins with what it writes.
    if (unit === '"') {
      at += 1;
      continue;
    }
    if (unit === '$' && next === '(') {
      at = closeOf(code, at + 1, most);
      value += strings.get(at)?.value.startsWith('{}') === true ? '' : '{}';
      continue;
    }
    NAME.lastIndex = at;
    const name = unit === '$' ? NAME.exec(code) : null;
    if (name === null) {
      value += unit;
      at += 1;
    } else {
      value += `{${(name[1] ?? name[2] ?? '').replace(/^env:/i, '')}}`;
      at = NAME.lastIndex;
    }
  }
  close();
  return words;
}

/** Behind the bracket that closes the one at `at`, or the end of what is looked at. */
function closeOf(code: string, at: number, most: number): number {
  let open = 0;
  for (let next = at; next < most; next++) {
    if (code[next] === '(') open += 1;
    else if (code[next] === ')' && --open === 0) return next + 1;
  }
  return most;
}
