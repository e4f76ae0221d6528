/** Tells a status or a code that a sentence speaks of in general from one that was answered. */

import { anyWord, WORD_BEGINS, WORD_ENDS, wholeWord } from '../../../primitives/any-word.js';
import { lazy } from '../../../primitives/lazy.js';
import type { Span } from '../places.js';
import { MEANS } from '../words/denial.js';
import { WHY } from '../words/held.js';
import {
  ANY,
  ANYBODY,
  ASKS_IN_GENERAL,
  ASKS_IN_GENERAL_BEHIND,
  CHANGES,
  COMMIT,
  CONDITION,
  CONDITION_BEHIND,
  HAS_IT,
  IS_IT,
  IS_THE_CODE,
  MADE,
  MAY_GIVE,
  NEVER_HAD,
  NOT_THIS_CODE,
  OF_DOCUMENTS,
  SHALL_GIVE,
  WOULD_GIVE,
} from '../words/spoken-of.js';
import { ARTICLES, TITLES } from '../words/status.js';

/** How far a sentence is followed before and behind. */
const REACH = 400;

/** A sentence around a place, its blanks (and the calls that were blanked) made one. */
interface Sentence {
  readonly before: string;
  readonly after: string;
}

const TITLE = anyWord(TITLES);
const ANY_STATUS = String.raw`(?:${anyWord(ANY)} )?(?:${TITLE} ){0,2}["'\`(]?`;
/** Marks and a word of greeting before the first word. */
const BEGINS = String.raw`^[\s"'(*_¿¡>-]{0,4}(?:\w{1,8}, )?`;
/** Other statuses of a list, before the last: `401, 403`, `404 or`. */
const OTHERS = String.raw`(?:[1-5]\d\d(?:, ?| (?:or|and) )){0,6}`;

const WHY_ASKED = lazy(() => new RegExp(wholeWord(WHY), 'i'));
const HAD = lazy(() => new RegExp(wholeWord(HAS_IT, ['I', 'my', 'our']), 'i'));
const QUESTION = /[?？]/;
const GENERAL = new RegExp(
  `${BEGINS}${anyWord(ASKS_IN_GENERAL)}${WORD_ENDS}(?! ${anyWord(ARTICLES.filter((one) => /^(?:the|this|that|these|d\w\w|l\w|el|il|o)$/.test(one)))} [\\w ]{0,20}$)(?: [\\w'\\u00c0-\\u024f]{1,16}){0,4} ?${ANY_STATUS}$`,
  'i',
);
const GENERAL_BEHIND = new RegExp(`^ ?${anyWord(ASKS_IN_GENERAL_BEHIND)}`);
const CONDITIONAL = new RegExp(
  `(?:${BEGINS}|[,;] |\\b(?:and|but|und|et|y|e|o) )${anyWord(CONDITION)}(?: ${anyWord(ANYBODY)}| o| il| la)?(?: (?:call|request|endpoint))?(?: ${anyWord(WOULD_GIVE)}){0,2} ${ANY_STATUS}$`,
  'i',
);
const CONDITIONAL_BEHIND = new RegExp(`^ ?${anyWord(CONDITION_BEHIND)}`);
const RIGHT_BEFORE = new RegExp(
  `(?:${WORD_BEGINS}${anyWord(MAY_GIVE, NEVER_HAD)}|${WORD_BEGINS}${anyWord(MADE)}) ${ANY_STATUS}${OTHERS}$`,
  'i',
);
const SHALL = new RegExp(`${WORD_BEGINS}${anyWord(SHALL_GIVE)}[^,.;]{0,60}$`, 'i');
const COMMITTED = new RegExp(
  `^\\s?(?:\\w{7,40} )?${anyWord(COMMIT)}(?:\\([^)]{1,40}\\))?!?: ${anyWord(CHANGES)}\\b`,
  'i',
);
const DOCUMENTED = new RegExp(`^[\\s#*-]{0,4}${anyWord(OF_DOCUMENTS)}\\b`, 'i');
const DOCUMENTED_BEHIND = /\(acceptance criteri(?:on|a)\)/i;
/** `403 means that …`, `a 401 is returned if …`. */
const FIRST = new RegExp(`${BEGINS}${ANY_STATUS}$`, 'i');
const EXPLAINED = lazy(
  () =>
    new RegExp(
      `^["'\`)]? (?:(?:Forbidden|Unauthori[sz]ed|error|response) )?${wholeWord(MEANS)}(?! what\\b)`,
      'i',
    ),
);
const IS_RETURNED =
  /^["'`)]? (?:(?:is|will be|gets) (?:returned|sent|given|answered)\b[^?]{0,120} )?(?:if|unless) (?!I\b|we\b|my\b|our\b)/i;
const OTHERWISE = new RegExp(`\\b(?:otherwise|or else),? ${ANY_STATUS}$`, 'i');
const PASSIVE = /^["'`)]? (?:is|will be|gets) (?:returned|sent|given|answered)\b/i;
const NONE = /^ ?(?:errors?|responses?|s)? ?[:=] ?0(?![\d.])/i;
/** `Then the status is 403` below `Given …` or `When …`: a test in words. */
const THEN = /^\s{0,8}Then (?!I\b|we\b|it\b)/;
const GIVEN = /^[ \t]{0,8}(?:Given|When) [^\n]{1,200}\n/m;

/** Is the status that stands here only spoken of? `text` is without its calls; places stay. */
export function isStatusSpokenOf(text: string, place: Span): boolean {
  const { before, after } = sentenceAt(text, place);
  const line = lineBefore(text, place.start);
  if (DOCUMENTED.test(line) || COMMITTED.test(line) || DOCUMENTED_BEHIND.test(after)) return true;
  if (THEN.test(line) && GIVEN.test(text.slice(Math.max(0, place.start - REACH), place.start))) return true;
  if (NONE.test(after)) return true;
  if (GENERAL_BEHIND.test(after) || CONDITIONAL_BEHIND.test(after)) return true;
  if (WHY_ASKED().test(before)) return false;
  if (RIGHT_BEFORE.test(before) || CONDITIONAL.test(before) || SHALL.test(before)) return true;
  if (FIRST.test(before) && (EXPLAINED().test(after) || IS_RETURNED.test(after))) return true;
  if (OTHERWISE.test(before) && PASSIVE.test(after)) return true;
  return QUESTION.test(after) && GENERAL.test(before) && !HAD().test(after);
}

const OTHER_CODE = lazy(
  () =>
    new RegExp(
      `${wholeWord(NOT_THIS_CODE)} (?:${anyWord(ARTICLES)} )?(?:(?:error )?code )?["'\`(]?(?:[\\w.]{3,60}["'\`]?,? (?:or|and|nor|oder|ou|o|of|eller) ["'\`]?)?$`,
      'i',
    ),
);
const IS_THIS = new RegExp(
  `${BEGINS}${anyWord(IS_IT)}${WORD_ENDS} ?(?:${anyWord(ARTICLES)} )?(?:(?:error )?code )?["'\`(]?(?:[\\w.]{3,60}["'\`]?,? (?:or|oder|ou|o|of|eller) ["'\`]?)?$`,
  'i',
);
const ABOUT = new RegExp(`^["'\`*)\\]]{0,3} ${anyWord(IS_THE_CODE)}`, 'i');

/** Is the code that stands here denied, asked for or explained? `text` is without its calls; places stay. */
export function isCodeSpokenOf(text: string, place: Span): boolean {
  const { before, after } = sentenceAt(text, place);
  if (OTHER_CODE().test(before) || DOCUMENTED.test(lineBefore(text, place.start))) return true;
  if (ABOUT.test(after)) return FIRST.test(before);
  return QUESTION.test(after) && IS_THIS.test(before) && !WHY_ASKED().test(before);
}

/** A full stop inside a code or an address ends no sentence. */
const ENDS = /[.!?;:。？](?=\s)|[。？\n]/g;

function sentenceAt(text: string, { start, end }: Span): Sentence {
  const head = text.slice(Math.max(0, start - REACH), start);
  let begins = 0;
  for (const stop of head.matchAll(ENDS)) begins = stop.index + 1;
  const tail = text.slice(end, end + REACH);
  const stop = /[.!?;。？](?=\s|$)|[。？\n]/.exec(tail);
  return { before: joined(head.slice(begins)), after: joined(tail.slice(0, (stop?.index ?? REACH) + 1)) };
}

const lineBefore = (text: string, at: number): string => {
  const head = text.slice(Math.max(0, at - REACH), at);
  return joined(head.slice(head.lastIndexOf('\n') + 1));
};

const joined = (text: string): string => text.replace(/\s+/g, ' ');
