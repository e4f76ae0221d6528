/** Lists of names in a sentence (scopes, permissions, roles), and whether they are said to be held. */

import { anyWord, anyWordByLetter, WORD_BEGINS, WORD_ENDS, wholeWord } from '../../../primitives/any-word.js';
import { hitsOf } from '../../../primitives/hits.js';
import { lazy } from '../../../primitives/lazy.js';
import type { Span } from '../places.js';
import { NO_SCOPE_BEFORE, THINGS } from '../words/caller.js';
import {
  AND,
  BEHIND,
  BUT,
  HAVE,
  HELD,
  HOLD,
  LISTING,
  MUST,
  NEGATIONS,
  NOT_HELD,
  NOT_THERE,
  PLAINLY_NOT,
  SUPPOSED,
  THERE,
  WHY,
  WITH,
} from '../words/held.js';
import { HAD } from '../words/set-apart.js';
import { type Decisive, isAskedFor, isCrossedOut, isTakenBack } from './clause.js';

export interface NameList extends Span {
  readonly names: readonly string[];
}

const ITEM = /["'`*]{0,3}([A-Za-z][\w-]{0,80}(?:[:.][\w*-]{1,80}){0,5})["'`*]{0,3}/y;
const ITEMS = new RegExp(ITEM, 'g');
const JOINT = anyWord(AND, ['as well as']);
const SEPARATOR = new RegExp(
  String.raw`[ \t\n]{0,8}(?:[,;+&|]|%20)[ \t\n]{0,8}(?:${JOINT}[ \t\n]{1,4})?|[ \t\n]{1,4}${JOINT}[ \t\n]{1,4}|\n[ \t]{0,8}[-*•][ \t]{1,4}|[ \t\n]{1,4}`,
  'y',
);
const ONLY_JOINT = new RegExp(`^${JOINT}$`, 'i');
const JOINED = new RegExp(String.raw`^(?:\s{0,3}[,&+]\s{0,3}(?:${JOINT} )?|\s+${JOINT}\s+)$`, 'i');
const OPENER = /[ \t]{0,4}(?:\n?[ \t]{0,8}[-*•][ \t]{1,4})?[[("'`{*「『]{0,3}[ \t]{0,2}/y;

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

const WORD = String.raw`[\w'\u00c0-\u024f-]{1,30}`;
/** The last words before a list that tell whether it is held. */
const DETERMINANT = lazy(
  () =>
    new RegExp(
      [
        String.raw`n't\b|${WORD_BEGINS}(?:`,
        String.raw`(?<no>${anyWordByLetter(NEGATIONS)}(?:\s{1,2}${WORD}){0,2}\s{1,2}${wholeWord(HOLD)}`,
        String.raw`|${anyWordByLetter(MUST)}\s{1,2}(?:also\s|then\s|already\s)?${wholeWord(HOLD)}`,
        String.raw`|${anyWordByLetter(SUPPOSED)}(?:\s{1,2}${WORD}){0,6}\s{1,2}${wholeWord(HAVE)}`,
        `|${anyWordByLetter(NOT_HELD)})`,
        `|(?<with>${anyWordByLetter(WITH)})|(?<have>${anyWordByLetter(HAVE)})|(?<yes>${anyWordByLetter(HELD)}))${WORD_ENDS}`,
      ].join(''),
      'gi',
    ),
);
const THING = anyWord(THINGS.scope, THINGS.permission, THINGS.role);
/** Between a list and what is said of it. */
const AFTER = lazy(
  () =>
    String.raw`^["'\`*)\]」』\s]{0,6}(?:${THING}["'\`*)\s]{0,3})?(?:${wholeWord(BEHIND)}["'\`*)\s]{0,3}){0,5}`,
);
const SAID = lazy(
  () => new RegExp(`${AFTER()}(?:(?<missing>${wholeWord(NOT_THERE)})|${wholeWord(THERE)})`, 'i'),
);
const CLAUSE = lazy(
  () => new RegExp(String.raw`[.!?;]["')]?\s|[。！？]|\n\s{0,8}\n|(?<but>${wholeWord(BUT)})`, 'gi'),
);
/** Where the words before a list have nothing to do with it. */
const BREAK = /[,;:.!?()[\]{}|=\n–—、。]|\s{3}/g;
/** What may stand before a list that has no verb. */
const LISTED = lazy(
  () =>
    new RegExp(
      String.raw`${wholeWord(LISTING, THINGS.scope, THINGS.permission, THINGS.role)}|[\w-]+:[\w:*-]+`,
      'gi',
    ),
);
/** `"scope": `, `scope=`, `?scope`: a field of what was sent or configured. */
const FIELD = /^["'`]?[\w ]{0,40}["'`]?\s?=(?!>)/;
const WHY_ASKED = lazy(() => new RegExp(wholeWord(WHY), 'i'));

const IN_THE_PAST = new RegExp(`^${anyWord(HAD)}$`, 'i');
const PLAIN = new RegExp(`^${anyWord(PLAINLY_NOT)}$`, 'i');

/**
 * Is the list that begins at `start` and ends at `end` said to be held? Only where that is understood: by a verb of having
 * or what stands for one, as a field, or as a part of a list of facts without a verb. Questions, wishes, conditions and
 * advice say nothing, and neither do words of a language that is not known.
 */
export function isHeld(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  return (
    said(text, start, end) ??
    (/["'`?&_-]$/.test(before) || FIELD.test(text.slice(start, start + 80)) || standsAlone(before))
  );
}

/** The same by words alone. */
export const isSaidHeld = (text: string, start: number, end: number): boolean =>
  said(text, start, end) === true;

/** What the words before and behind a list say; null when they say nothing. */
function said(text: string, start: number, end: number): boolean | null {
  const before = text.slice(Math.max(0, start - 90), start);
  const { at, subordinate } = lastSentence(before);
  const sentence = before.slice(at);
  let told: 'wanted' | 'no' | 'have' | 'yes' | null = null;
  let decisive: Decisive = { by: 'nothing', word: '', index: sentence.length };
  for (const { 0: words, groups, index } of hitsOf(DETERMINANT(), sentence)) {
    const goesWith = groups?.['with'] !== undefined;
    const has = groups?.['have'] !== undefined;
    decisive = { by: has ? 'have' : goesWith ? 'with' : 'other', word: words, index };
    if (groups?.['no'] !== undefined || words === "n't") told = PLAIN.test(words) ? 'no' : 'wanted';
    else if (goesWith) told = told === 'wanted' ? told : 'yes';
    else if (has) told = IN_THE_PAST.test(words) ? 'no' : 'have';
    else told = 'yes';
  }
  const behind = text.slice(end, end + 80);
  if (told === 'no' || told === 'wanted') return false;
  const more = SAID().exec(behind);
  if (more?.groups?.['missing'] !== undefined) return false;
  if (more !== null && /^\s{0,2}[?？]/.test(behind.slice(more[0].length))) return false;
  if (isCrossedOut(before, behind) || isTakenBack(before, sentence, decisive, behind)) return false;
  if (told === 'have')
    return subordinate || WHY_ASKED().test(sentence) || !/^[^.!?？\n。]{0,80}[?？]/.test(behind);
  if (isAskedFor(behind)) return false;
  return told === 'yes' || more !== null ? true : null;
}

/** `403, client credentials, scope …`: nothing but names and words for the caller before it. */
function standsAlone(before: string): boolean {
  let from = lastSentence(before).at;
  for (const hit of hitsOf(BREAK, before)) from = Math.max(from, hit.index + hit[0].length);
  return !/\p{L}/u.test(before.slice(from).replace(LISTED(), ' '));
}

function lastSentence(before: string): { readonly at: number; readonly subordinate: boolean } {
  let at = 0;
  let subordinate = false;
  for (const hit of hitsOf(CLAUSE(), before)) {
    at = hit.index + hit[0].length;
    subordinate = hit.groups?.['but'] !== undefined;
  }
  return { at, subordinate };
}
