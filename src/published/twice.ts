/** Whether a path says two things of one operation: a parser takes the last of two members with one key, and tells nobody. */
import { isObject, type JsonObject } from '../primitives/json.js';
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
} from '../read/json/bytes.js';

/**
 * In what most operations require, so that a second operation of the same method shows by it, too. To look for more in the
 * text of every path would take a twentieth of the time of an import each.
 */
const KEY = '"permissions"';

/** Nesting of the innermost members that are counted: those of the list `security` of an operation. */
const COUNTED = 4;

/**
 * Is a member there twice in a path, one of its operations, or what they require? To count the members of all paths would
 * take as long as to parse them, so that is done only for those where permissions stand in the text too often.
 */
export function saysTwice(text: string, item: JsonObject): boolean {
  const operations = Object.values(item).filter(isObject).length;
  return isMoreOftenIn(text, KEY, operations) && membersInText(text) !== membersOf(item, 1);
}

function isMoreOftenIn(text: string, part: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count > most;
}

/** Counted in the text of a value that is JSON: there a string in front of a colon is a key. */
function membersInText(text: string): number {
  let members = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = closingQuote(text, at);
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
    else if (code === COLON && depth <= COUNTED) members++;
  }
  return members;
}

function closingQuote(text: string, opening: number): number {
  let at = opening + 1;
  for (; at < text.length && text.charCodeAt(at) !== QUOTE; at++) if (text.charCodeAt(at) === BACKSLASH) at++;
  return at;
}

function membersOf(value: unknown, depth: number): number {
  if (depth > COUNTED || typeof value !== 'object' || value === null) return 0;
  const inner: readonly unknown[] = Object.values(value);
  const own = Array.isArray(value) ? 0 : inner.length;
  return inner.reduce<number>((members, each) => members + membersOf(each, depth + 1), own);
}
