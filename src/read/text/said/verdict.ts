/** Are the names of a list said to be held, to be needed, or not to be held? */

import { anyWord, anyWordByLetter, WORD_BEGINS, WORD_ENDS, wholeWord } from '../../../primitives/any-word.js';
import { hitsOf } from '../../../primitives/hits.js';
import { lazy } from '../../../primitives/lazy.js';
import type { Span } from '../places.js';
import { THINGS } from '../words/caller.js';
import {
  BEHIND,
  BUT,
  HAVE,
  HELD,
  HOLD,
  LISTING,
  MUST,
  NEEDED,
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
import { type Decisive, isAskedFor, isSpokenOf, isTakenBack } from './clause.js';
import { isCrossedOut, isTicked, lastLine } from './marks.js';

/** `needed`: needed, advised or asked for, by whatever words: others may still say that it is held. */
export type Verdict = 'held' | 'needed' | 'not held';

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
/** A sentence ends; an empty line behind a colon does not end it. */
const CLAUSE = lazy(
  () =>
    new RegExp(
      String.raw`[.!?;]["')]?\s(?<!\n\s{0,4}\d{1,2}\.\s)|[。！？]|(?<![:：][^\S\n]{0,3})\n\s{0,8}\n|(?<but>${wholeWord(BUT)})`,
      'gi',
    ),
);
/** Where the words before a list have nothing to do with it. */
const BREAK = /[,;:.!?()[\]{}|=\n–—、。]|\s{3}/g;
/** `détient pourtant …`, `hat jedoch …`: behind its verb such a word begins nothing. */
const VERB_BEFORE = lazy(() => new RegExp(String.raw`${wholeWord(HAVE)}\s{0,2},?\s{0,2}$`, 'i'));
/** What may stand before a list that has no verb. */
const LISTED = lazy(
  () =>
    new RegExp(
      String.raw`${wholeWord(LISTING, THINGS.scope, THINGS.permission, THINGS.role)}|[\w-]{1,60}:[\w:*-]{1,120}`,
      'gi',
    ),
);
/** `"scope": `, `scope=`, `?scope`: a field of what was sent or configured. */
const FIELD = /^["'`]?[\w ]{0,40}["'`]?\s?=(?!>)/;
const WHY_ASKED = lazy(() => new RegExp(wholeWord(WHY), 'i'));
const NEED = lazy(() => new RegExp(wholeWord(NEEDED), 'i'));

const IN_THE_PAST = new RegExp(`^${anyWord(HAD)}$`, 'i');
const PLAIN = new RegExp(`^${anyWord(PLAINLY_NOT)}$`, 'i');

/**
 * What is said of a list. Held only where that is understood: by a verb of having or what stands for one, by a mark, as a
 * field, or as a part of a list of facts without a verb. Questions, wishes, conditions and advice say nothing, and neither
 * do words of a language that is not known.
 */
export function verdictOf(text: string, { start, end }: Span): Verdict {
  const told = toldOf(text, { start, end });
  if (told !== null) return told;
  const before = text.slice(Math.max(0, start - 90), start);
  const isField = /["'`?&_-]$/.test(before) || FIELD.test(text.slice(start, start + 80));
  return isField || standsAlone(before) ? 'held' : 'needed';
}

/** What the words before and behind a list say; null when they say nothing. */
export function toldOf(text: string, { start, end }: Span): Verdict | null {
  const before = text.slice(Math.max(0, start - 90), start);
  const { at, subordinate } = lastSentence(before);
  const ticked = isTicked(text, { start, end });
  // What stands on the lines above a mark is said of the marks.
  const sentence = ticked ? lastLine(before.slice(at)) : before.slice(at);
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
  if (told === 'wanted') return NEED().test(decisive.word) ? 'needed' : 'not held';
  if (told === 'no') return 'not held';
  const more = SAID().exec(behind);
  const missing = more?.groups?.['missing'];
  if (missing !== undefined) return NEED().test(missing) ? 'needed' : 'not held';
  if (more !== null && /^\s{0,2}[?？]/.test(behind.slice(more[0].length))) return 'needed';
  if (isCrossedOut(before, behind)) return 'not held';
  if (isSpokenOf(decisive, sentence)) return 'needed';
  if (isTakenBack(before, sentence, decisive, behind)) return 'not held';
  if (told === 'have') {
    const isTold = subordinate || WHY_ASKED().test(sentence) || !/^[^.!?？\n。]{0,80}[?？]/.test(behind);
    return isTold ? 'held' : 'needed';
  }
  if (isAskedFor(behind)) return 'needed';
  return told === 'yes' || more !== null || ticked ? 'held' : null;
}

/** `403, client credentials, scope …`: nothing but names and words for the caller before it. */
function standsAlone(before: string): boolean {
  let from = lastSentence(before).at;
  for (const hit of hitsOf(BREAK, before)) from = Math.max(from, hit.index + hit[0].length);
  return !/\p{L}/u.test(before.slice(from).replace(LISTED(), ' '));
}

/** Where the sentence begins that a text ends with. */
export const sentenceBefore = (before: string): string => before.slice(lastSentence(before).at);

function lastSentence(before: string): { readonly at: number; readonly subordinate: boolean } {
  let at = 0;
  let subordinate = false;
  for (const hit of hitsOf(CLAUSE(), before)) {
    if (
      hit.groups?.['but'] !== undefined &&
      VERB_BEFORE().test(before.slice(Math.max(0, hit.index - 20), hit.index))
    )
      continue;
    at = hit.index + hit[0].length;
    subordinate = hit.groups?.['but'] !== undefined;
  }
  return { at, subordinate };
}
