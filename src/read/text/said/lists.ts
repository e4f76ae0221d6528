/** Lists of names in a sentence: scopes, permissions, roles. */

import { anyWord } from '../../../primitives/any-word.js';
import type { Span } from '../places.js';
import { NO_SCOPE_BEFORE } from '../words/caller.js';
import { AND } from '../words/held.js';

export interface NameList extends Span {
  readonly names: readonly string[];
}

const ITEM = /["'`*]{0,3}([A-Za-z][\w-]{0,80}(?:[:.][\w*-]{1,80}){0,5})["'`*]{0,3}/y;
const ITEMS = new RegExp(ITEM, 'g');
const JOINT = anyWord(AND, ['as well as']);
const SEPARATOR = new RegExp(
  String.raw`[ \t\n]{0,8}(?:[,;+&|]|%20)[ \t\n]{0,8}(?:${JOINT}[ \t\n]{1,4})?|[ \t\n]{1,4}${JOINT}[ \t\n]{1,4}|\n[ \t]{0,8}(?:[-*•]|\d{1,2}[.)])[ \t]{1,4}|[ \t\n]{1,4}`,
  'y',
);
const ONLY_JOINT = new RegExp(`^${JOINT}$`, 'i');
const JOINED = new RegExp(String.raw`^(?:\s{0,3}[,&+]\s{0,3}(?:${JOINT} )?|\s+${JOINT}\s+)$`, 'i');
const OPENER = /[ \t]{0,4}(?:\n{0,2}[ \t]{0,8}(?:[-*•]|\d{1,2}[.)])[ \t]{1,4})?[[("'`{*「『]{0,3}[ \t]{0,2}/y;

/** `authorization code`: a scope's name, but another thing. */
const OTHER_THING = new RegExp(String.raw`^[ _-]${anyWord(NO_SCOPE_BEFORE)}\b`, 'i');

/** The names from `at` on, as long as `accept` takes them. `strict`: behind `=` or `:` in code. */
export function listAt(text: string, at: number, accept: (name: string) => boolean): NameList {
  OPENER.lastIndex = at;
  const opened = at + (OPENER.exec(text)?.[0].length ?? 0);
  const names: string[] = [];
  let end = at;
  for (let next = opened; names.length < 500; ) {
    ITEM.lastIndex = next;
    const item = ITEM.exec(text);
    const name = item?.[1]?.replace(/\.$/, '');
    if (item === null || name === undefined || !accept(name)) break;
    if (OTHER_THING.test(text.slice(next + item[0].length, next + item[0].length + 16))) break;
    names.push(name);
    end = next + item[0].length;
    SEPARATOR.lastIndex = end;
    const separator = SEPARATOR.exec(text);
    if (separator === null) break;
    next = end + separator[0].length;
  }
  return { names, start: opened, end };
}

/** The names that stand right before `at`: `with analytics:read and users:readonly` before `scopes`. */
export function listBefore(text: string, at: number, accept: (name: string) => boolean): NameList {
  const from = Math.max(0, at - 240);
  const before = text.slice(from, at);
  const last = lastName(before);
  if (last === '' || !accept(last)) return { names: [], start: at, end: at };
  const items = [...before.matchAll(ITEMS)];
  const names: string[] = [];
  let start = at;
  for (const item of items.reverse()) {
    if (ONLY_JOINT.test(item[1] ?? '')) continue;
    const end = from + item.index + item[0].length;
    const between = text.slice(end, start);
    const first = names.length === 0;
    if (!(first ? /^[\s)」』の]{0,4}(?:OAuth |API )?$/i : JOINED).test(between)) break;
    const name = item[1] ?? '';
    if (!accept(name)) break;
    names.unshift(name);
    start = from + item.index;
  }
  return { names, start, end: at };
}

/** The name at the end of a text, without the quotes and words that may follow it. */
function lastName(text: string): string {
  const end = text
    .replace(/\b(?:OAuth|API) $/i, '')
    .trimEnd()
    .replace(/["'`*)」』の\s]{1,5}$/, '');
  let start = end.length;
  while (start > 0 && /[\w:.-]/.test(end[start - 1] ?? '')) start--;
  return end.slice(start);
}
