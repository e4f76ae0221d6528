/** Reads the words of a command as curl reads its arguments, and forgives what forums do to them. */
import type { Budget } from './lines.js';
import { type CurlOption, longOption, shortOption } from './options.js';
import { looksLikeAddress } from './shapes.js';
import type { Word } from './split.js';
import { emptyTransfer, setOption, type Transfer } from './transfer.js';

export interface Arguments {
  readonly transfers: readonly Transfer[];
  readonly notes: readonly string[];
  /** True when headers may have been sent that the command does not show. */
  readonly hidden: boolean;
  /** The first word that is no argument any more, or null when all are. */
  readonly rest: Word | null;
  /** True when the options are those of the `curl` of Windows PowerShell, which is another command. */
  readonly foreign: boolean;
}

const NOTES = {
  hidden: 'a variable or an omission may hold more arguments',
  unknownOption: 'an option that curl does not know was left out',
  headerWithoutQuotes: 'a header without quotes was read up to the next argument',
  dataWithoutQuotes: 'data without quotes was read up to its closing bracket',
  missingValue: 'the last option has no value',
} as const;

/** Bounds the search for the end of a value whose quotes were lost. */
const UNQUOTED_WORDS = 200;

const INVOKE_WEB_REQUEST = /^-(?:Uri|Method|Headers|Body|UseBasicParsing|ContentType|OutFile)$/i;
const VARIABLE_ONLY = /^(?:\$\{?[A-Za-z_]\w*\}?|\$[@*]|@[A-Za-z_]\w*)$/;
const ARRAY = /^\$\{\w+\[[@*]\]\}$/;
const ELISION = /^(?:\.{2,}|\u2026|\[\.{2,}\])$/;

/** `—header` and `–H` of word processors, with dashes again. */
function plainDashes(word: Word): string {
  const { text } = word;
  if (word.quoted || (text[0] !== '\u2013' && text[0] !== '\u2014')) return text;
  const bare = text.replace(/^[\u2013\u2014-]{1,2}/, '');
  const name = bare.split('=', 1)[0] ?? '';
  return name.length > 1 && longOption(name) !== null ? `--${bare}` : `-${bare}`;
}

/**
 * @param pull gives the words one by one, null at the end; not asked again once a word is no argument
 * @param source the text that the places of the words mean
 */
export function readArguments(pull: () => Word | null, source: string, budget: Budget): Arguments {
  const notes = new Set<string>();
  const transfers: Transfer[] = [];
  const variables: string[] = [];
  const ahead: Word[] = [];
  let transfer = emptyTransfer();
  let hidden = false;
  let rest: Word | null = null;

  const peek = (distance: number): Word | null => {
    while (ahead.length <= distance) {
      const word = pull();
      if (word === null) return null;
      ahead.push(word);
    }
    return ahead[distance] ?? null;
  };
  const take = (): Word | null => (ahead.length > 0 ? (ahead.shift() ?? null) : pull());
  const hide = (note: string): void => {
    hidden = true;
    notes.add(note);
  };
  /** `first` and the words after it as far as `belongs` says, as written. */
  const join = (first: Word, belongs: (next: Word, previous: Word, count: number) => boolean): string => {
    let last = first;
    let count = 0;
    for (let next = peek(0); next !== null && belongs(next, last, count); next = peek(0)) {
      last = next;
      count += 1;
      take();
    }
    return last === first ? first.text : source.slice(first.start, last.end);
  };
  const headerValue = (first: Word): string => {
    const value = join(first, (next, previous, count) => {
      if (next.quoted || count >= UNQUOTED_WORDS || /^(?:[-\u2013\u2014]|https?:)/.test(next.text))
        return false;
      return next.start - previous.end < 16 && !source.slice(previous.end, next.start).includes('\n');
    });
    if (value !== first.text) hide(NOTES.headerWithoutQuotes);
    return value;
  };
  const dataValue = (first: Word): string => {
    let depth = depthOf(first.text);
    let length = 0;
    while (depth > 0 && length < UNQUOTED_WORDS && budget.characters > 0) {
      const next = peek(length);
      if (next === null) break;
      depth += depthOf(next.text);
      length += 1;
    }
    if (depth > 0) {
      // Words cost more than characters, and nothing came of these.
      budget.characters -= 20 * ((ahead.at(-1)?.end ?? first.end) - first.start);
      return first.text;
    }
    notes.add(NOTES.dataWithoutQuotes);
    return join(first, (_next, _previous, count) => count < length);
  };
  const argumentOf = (option: CurlOption): string => {
    const word = take();
    if (word === null) {
      hide(NOTES.missingValue);
      return '';
    }
    if (!word.quoted && option.name === 'header' && /^[\w-]{1,80}:$/.test(word.text))
      return headerValue(word);
    const isData = option.name === 'json' || option.name.startsWith('data');
    const isBare = source[word.start] === '{' || source[word.start] === '[';
    return isData && isBare && depthOf(word.text) > 0 ? dataValue(word) : word.text;
  };
  const apply = (option: CurlOption, attached: string | null): void => {
    if (option.name === 'next') {
      transfers.push(transfer);
      transfer = emptyTransfer();
    } else setOption(transfer, option.name, option.takesValue ? (attached ?? argumentOf(option)) : '');
  };
  const readLong = (argument: string): void => {
    const equals = argument.indexOf('=');
    const attached = equals === -1 ? null : argument.slice(equals + 1);
    const option = longOption(equals === -1 ? argument.slice(2) : argument.slice(2, equals));
    if (option !== null) {
      apply(option, attached);
      return;
    }
    notes.add(NOTES.unknownOption);
    // Its value, if it has one, is not an URL.
    const next = peek(0);
    if (attached === null && next !== null && !next.text.startsWith('-') && !looksLikeAddress(next.text))
      take();
  };
  const readShort = (argument: string): void => {
    for (let place = 1; place < argument.length; place += 1) {
      const option = shortOption(argument.charAt(place));
      if (option === null) {
        notes.add(NOTES.unknownOption);
        return;
      }
      apply(option, option.takesValue && place + 1 < argument.length ? argument.slice(place + 1) : null);
      if (option.takesValue) return;
    }
  };

  let optionsEnd = false;
  let foreign = false;
  for (let word = take(); word !== null; word = take()) {
    const argument = plainDashes(word);
    foreign = !word.quoted && INVOKE_WEB_REQUEST.test(argument);
    if (foreign) {
      rest = word;
      break;
    }
    if (!optionsEnd && argument === '--') optionsEnd = true;
    else if (!optionsEnd && argument.startsWith('--')) readLong(argument);
    else if (!optionsEnd && argument.startsWith('-') && argument.length > 1) readShort(argument);
    else if (ARRAY.test(argument) || ELISION.test(argument)) hide(NOTES.hidden);
    else if (VARIABLE_ONLY.test(argument)) variables.push(argument);
    else if (word.quoted ? !/\s/.test(argument.trim()) : looksLikeAddress(argument)) {
      const url = word.quoted ? argument.trim() : argument.replace(/[,;:!.\u201d\u2019"]{1,4}$/, '');
      if (url !== '') transfer.urls.push(url);
    } else {
      rest = word;
      break;
    }
  }
  transfers.push(transfer);

  // A lone variable is the URL when there is no other, else it may hold any arguments.
  const url = variables.find((variable) => /^\$\{?[A-Za-z]/.test(variable));
  const hasUrl = transfers.some((each) => each.urls.length > 0);
  if (url !== undefined && !hasUrl) transfer.urls.push(url);
  if (variables.length > (hasUrl ? 0 : 1)) hide(NOTES.hidden);
  for (const note of transfers.flatMap((each) => each.hidden)) hide(note);
  return { transfers, notes: [...notes], hidden, rest, foreign };
}

function depthOf(text: string): number {
  let depth = 0;
  for (const char of text) {
    if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
  }
  return depth;
}
