/**
 * What curl reads from files (`-H @FILE`, `-d @FILE`, …) put in place of the file's name, so that the very call is
 * made. Nothing else of the arguments changes. Source: the manual page of curl.
 */
import { PlainError } from '../../primitives/plain-error.js';
import { reasonOf } from '../../primitives/reason.js';
import { longOption, shortOption } from '../../read/curl/options.js';
import { readSmallFile } from '../../read/files/small-file.js';

type Pair = readonly [option: string, value: string];

/** @throws PlainError when a file cannot be read. */
export function withFiles(words: readonly string[]): readonly string[] {
  const done: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--') return [...done, ...words.slice(at)];
    const found = optionWithValue(word);
    const value = found?.attached ?? words[at + 1];
    if (found === null || value === undefined) {
      done.push(word);
      continue;
    }
    if (found.attached === null) at++;
    const pairs = replaced(found.name, value);
    const whole = found.attached === null ? [word, value] : [word];
    const meant =
      pairs === null ? whole : [...found.before, ...pairs.flatMap(([option, text]) => [`--${option}`, text])];
    for (const one of meant) done.push(one);
  }
  return done;
}

interface OptionWithValue {
  readonly name: string;
  /** The value that stands in the same word; null when the next word is the value. */
  readonly attached: string | null;
  /** Switches in the same word: `-s` of `-sH`. */
  readonly before: readonly string[];
}

function optionWithValue(word: string): OptionWithValue | null {
  if (word.startsWith('--')) {
    const [, name = '', attached] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    const option = longOption(name);
    return option?.takesValue === true ? { name: option.name, attached: attached ?? null, before: [] } : null;
  }
  for (let place = 1; word.startsWith('-') && place < word.length; place++) {
    const option = shortOption(word.charAt(place));
    if (option === null) return null;
    if (!option.takesValue) continue;
    const rest = word.slice(place + 1);
    const before = place > 1 ? [word.slice(0, place)] : [];
    return { name: option.name, attached: rest === '' ? null : rest, before };
  }
  return null;
}

/** null: the value names no file. */
function replaced(name: string, value: string): readonly Pair[] | null {
  const file = value.startsWith('@') ? value.slice(1) : null;
  switch (name) {
    case 'header':
      if (file === null) return null;
      return textOf(file)
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .map((line): Pair => ['header', line]);
    case 'data':
    case 'data-ascii':
      return file === null ? null : [['data-raw', textOf(file).replace(/[\r\n\0]/g, '')]];
    case 'data-binary':
      return file === null ? null : [['data-raw', textOf(file)]];
    case 'json':
      return file === null ? null : [['json', textOf(file)]];
    case 'data-urlencode': {
      const [, field, path] = /^([^=@]*)@(.*)$/s.exec(value) ?? [];
      return field === undefined || path === undefined
        ? null
        : [['data-urlencode', `${field}=${textOf(path)}`]];
    }
    default:
      return null;
  }
}

/** Megabytes: an API takes no larger bodies. */
const LARGEST = 16;

/** `-` is standard input. */
function textOf(path: string): string {
  try {
    return readSmallFile(
      path === '-' ? 0 : path,
      LARGEST,
      'send less: a call is refused whatever its body holds',
    );
  } catch (error) {
    throw new PlainError(`@${path} of the curl command: ${reasonOf(error)}`);
  }
}
