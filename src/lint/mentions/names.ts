/** The names that a value holds: those of a list, or of one text with blanks or commas between them. */
import type { Entry, Span, Value } from '../outline/types.js';

export interface Name {
  readonly text: string;
  readonly at: Span;
}

const BETWEEN = /(?:[\s,;|+]|%20|%2C)+/i;
const PART = /[^\s,;|+]{1,300}/g;
/** Blanks and commas of addresses, of the same length as what they are written as. */
const ENCODED = /%20|%2C/gi;
/** What lists in a text are wrapped in: `["a","b"]`. */
const WRAPPED = /^[[("'`]+|[\])"'`]+$/g;
/** A text of more words is a sentence. */
const MOST = 200;

/** The names in the values of an entry, in order. */
export const namesIn = ({ values }: Entry): readonly Name[] => values.flatMap(namesOf);

/** Those that are there for certain: of no branch of a condition, of no default. */
export const surelyIn = ({ values }: Entry): readonly Name[] =>
  values.filter(({ isPossible }) => isPossible !== true).flatMap(namesOf);

/** The names in one text, each with its own place where the text stands in the file as it is. */
export function namesOf({ text, at }: Value): readonly Name[] {
  if (!BETWEEN.test(text)) {
    const name = text.replace(WRAPPED, '');
    return name === '' ? [] : [{ text: name, at }];
  }
  // With or without quotes around it; escapes and what is filled in make it longer or shorter.
  const quotes = at.endColumn - at.column - text.length;
  const isPlain = at.line === at.endLine && (quotes === 0 || quotes === 2);
  const names: Name[] = [];
  for (const { 0: part, index } of text.replace(ENCODED, '   ').matchAll(PART)) {
    const name = part.replace(WRAPPED, '');
    if (name === '') continue;
    if (names.length === MOST) break;
    const column = at.column + quotes / 2 + index + part.indexOf(name);
    names.push({
      text: name,
      at: isPlain ? { line: at.line, column, endLine: at.line, endColumn: column + name.length } : at,
    });
  }
  return names;
}
