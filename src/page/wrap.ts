/** Lines of a given width: words are kept whole unless one alone is longer than the line. */
import { append } from '../primitives/lists.js';

/** Colour codes that this program itself put in; text of the input holds no escape any more. */
const COLOUR = /\u001b\[[0-9;]*m/g;

/** Characters that take two columns in a terminal (East Asian wide and full width, pictographs). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns that are left for text behind a prefix, however long. */
const NARROWEST = 20;

/** How many columns a text takes. */
export function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text.replace(COLOUR, '')) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** Pads with spaces to a width in columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Cuts a word that is longer than a line, behind a separator where one stands in the second half. */
function cutWord(word: string, width: number): string[] {
  const characters = [...word];
  const parts: string[] = [];
  let start = 0;
  while (start < characters.length) {
    let end = start;
    let used = 0;
    while (end < characters.length) {
      const columns = displayWidth(characters[end] ?? '');
      if (used + columns > width && end > start) break;
      used += columns;
      end += 1;
    }
    if (end < characters.length) {
      for (let cut = end; cut > start + (end - start) / 2; cut -= 1) {
        if ('/&?,;:.'.includes(characters[cut - 1] ?? ' ')) {
          end = cut;
          break;
        }
      }
    }
    parts.push(characters.slice(start, end).join(''));
    start = end;
  }
  return parts;
}

/** An address or a path: it is there to be copied, so it is never broken, and its line may be longer. */
const isAddress = (word: string): boolean => /^[("'[<]*(?:[a-z][a-z\d+.-]*:\/\/|\/[\w.-]+\/)/i.test(word);

/**
 * The lines of a text, none wider than `width` columns; a word that is longer stands alone on its line, and
 * one longer than `longest` is cut, unless it is an address.
 */
export function wrap(text: string, width: number, longest = width): string[] {
  const room = Math.max(1, width);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    const wordWidth = displayWidth(word);
    if (used > 0 && used + 1 + wordWidth <= room) {
      line += ` ${word}`;
      used += 1 + wordWidth;
      continue;
    }
    if (used > 0) lines.push(line);
    const isCut = wordWidth > Math.max(room, longest) && !isAddress(word);
    const parts = isCut ? cutWord(word, room) : [word];
    line = parts.pop() ?? '';
    append(lines, parts);
    used = displayWidth(line);
  }
  if (used > 0) lines.push(line);
  return lines;
}

/**
 * A text behind a prefix; further lines begin under the first word, and a word that is too long for that
 * begins further left.
 */
export function hang(prefix: string, text: string, width: number): string[] {
  const indent = displayWidth(prefix);
  const room = Math.max(NARROWEST, width - indent);
  const [first = '', ...rest] = wrap(text, room, width);
  const further = (line: string): string => {
    const space = width - displayWidth(line);
    // What is too long for any line stands where the others begin.
    return ' '.repeat(space < 0 ? indent : Math.min(indent, space)) + line;
  };
  if (displayWidth(first) > room) return [prefix.trimEnd(), ...[first, ...rest].map(further)];
  return [`${prefix}${first}`.trimEnd(), ...rest.map(further)];
}

/** One line that is never wider than `width`: cut behind a word, with `…`. */
export function oneLine(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const [first = ''] = wrap(text, width - 1);
  return `${first.replace(/(?<![\s,;:.])[\s,;:.]+$/, '')}…`;
}

/** Left and right on one line; null when they do not fit. */
export function spread(left: string, right: string, width: number): string | null {
  const gap = width - displayWidth(left) - displayWidth(right);
  return gap < 2 ? null : left + ' '.repeat(gap) + right;
}

/** The words of a command line, quoted ones whole. */
function shellWords(command: string): string[] {
  const words: string[] = [];
  let word = '';
  let quote = '';
  for (let index = 0; index < command.length; index += 1) {
    const character = command[index] ?? '';
    if (quote === '' && character === ' ') {
      if (word !== '') words.push(word);
      word = '';
      continue;
    }
    if (character === quote) quote = '';
    else if (quote === '' && (character === "'" || character === '"')) quote = character;
    word += character;
    if (character === '\\' && quote !== "'") {
      index += 1;
      word += command[index] ?? '';
    }
  }
  if (word !== '') words.push(word);
  return words;
}

/** A command line over several lines that still works when it is copied: broken between its words only. */
export function wrapCommand(prefix: string, command: string, width: number): string[] {
  const indent = ' '.repeat(displayWidth(prefix) + 2);
  const lines: string[] = [];
  let line = prefix;
  let empty = true;
  for (const word of shellWords(command)) {
    if (!empty && displayWidth(line) + 1 + displayWidth(word) > width - 2) {
      lines.push(`${line} \\`);
      line = indent + word;
    } else {
      line += empty ? word : ` ${word}`;
    }
    empty = false;
  }
  lines.push(line);
  return lines;
}
