/** Does a clause take back that something is had: another has it, all but it, it was lost, it will come, it is doubted? */

import { wholeWord } from '../../../primitives/any-word.js';
import { lazy } from '../../../primitives/lazy.js';
import { THINGS } from '../words/caller.js';
import { AND, BEHIND, BUT, HAVE } from '../words/held.js';
import {
  ADMINISTRATORS,
  ARTICLES,
  ASKED_FOR,
  ASKING,
  BEFORE_NOW,
  CALLERS,
  COLLEAGUES,
  DOCUMENTS,
  DOUBT,
  EXCEPT,
  FIRST_PERSON,
  FUTURE,
  LOST,
  MANY,
  NOT_ONLY,
  ONLY,
  OTHER_DEEDS,
  OTHERS,
  PLEASE,
  SOMEBODY,
  THERE_IS,
  TOWARDS,
} from '../words/set-apart.js';

/** What decides that a list is held: a verb of having, what goes with something, another word, or nothing before it. */
export interface Decisive {
  readonly by: 'have' | 'with' | 'other' | 'nothing';
  /** The word, and where it stands in the sentence before the list. */
  readonly word: string;
  readonly index: number;
}

const word = (...lists: readonly (readonly string[])[]): RegExp => new RegExp(wholeWord(...lists), 'i');
const CALLER = lazy(() => word(CALLERS, THINGS.role, THINGS.client));
const OF_SOMEBODY = lazy(() => word(SOMEBODY));
const FIRST = lazy(() => new RegExp(`^${wholeWord(FIRST_PERSON)}$`, 'i'));
const PERSON = lazy(() => word(COLLEAGUES));
const OTHER = lazy(() => word(COLLEAGUES, OTHERS, ONLY));
const ADMINISTRATOR = lazy(() => word(ADMINISTRATORS));
const KIND = lazy(() => String.raw`["'\`]?\s?${wholeWord(THINGS.role, THINGS.permission)}`);
/** `the Admin role`, `role Admin`: a name of a role, not a person. */
const NAMED_AFTER = lazy(
  () =>
    new RegExp(
      String.raw`${wholeWord(ADMINISTRATORS)}${KIND()}|${wholeWord(THINGS.role)}\s?[:=]?\s?["'\`]?${wholeWord(ADMINISTRATORS)}`,
      'gi',
    ),
);
const ONLY_THIS = lazy(() => new RegExp(String.raw`${wholeWord(ONLY)}\s{0,3}$`, 'i'));
const OF_MANY = lazy(() => new RegExp(String.raw`${wholeWord(MANY)}\s{0,3}$`, 'i'));
const EXISTS = lazy(() => word(THERE_IS));
const FILLERS = lazy(() => new RegExp(wholeWord(BEHIND), 'gi'));

const WITHOUT = lazy(() => word(EXCEPT));
const GONE = lazy(() => word(LOST));
const LATER = lazy(() => word(FUTURE));
const EARLIER = lazy(() => word(BEFORE_NOW));
const DEED = lazy(
  () =>
    new RegExp(
      String.raw`^\s{1,3}(?:${wholeWord(BEHIND)}\s{1,3}){0,3}${wholeWord(OTHER_DEEDS, ASKED_FOR)}`,
      'i',
    ),
);
/** A doubt reaches to the next comma or colon; one may follow it itself. */
const DOUBTED = lazy(() => new RegExp(`${wholeWord(DOUBT)},?[^,:;()–—]{0,90}$`, 'i'));
/** `…, I think.` */
const DOUBTED_BEHIND = lazy(
  () =>
    new RegExp(
      String.raw`^[^.!?\n。]{0,40}?${wholeWord(DOUBT)}(?=\s{0,2}(?:[.,;!?)\n。]|[\u3040-\u9fff]|$))`,
      'i',
    ),
);
const ASKED = new RegExp(String.raw`^["'\`*)\]\s]{0,4}[?？]|^[^。.!?\n]{0,40}?(?:${ASKING.join('|')})`);
const BEHIND_SUBJECT = lazy(
  () =>
    new RegExp(
      String.raw`${wholeWord(TOWARDS, HAVE)}(?:\s{1,2}[\w\u00c0-\u024f']{1,20}){0,2}\s{1,2}${wholeWord(COLLEAGUES, OTHERS, ADMINISTRATORS)}`,
      'i',
    ),
);
/** `the docs say …`, `according to the manual …`: what they say is said of no caller. */
const DOCUMENTED = lazy(() => new RegExp(`${wholeWord(DOCUMENTS)}[^,;.。]{0,80}$`, 'i'));
const POLITELY = lazy(() => word(PLEASE));
const NOT_ALONE = lazy(() => new RegExp(wholeWord(NOT_ONLY), 'gi'));
/** `…, the agent does not.`: somebody else is the caller. */
const OTHERWISE = lazy(
  () =>
    new RegExp(
      String.raw`^[^.;!?\n]{0,20},\s{1,2}(?:${wholeWord(BUT, AND)}\s)?${wholeWord(ARTICLES)}\s[^,.;!?\n]{3,50}\s(?:not|doesn't|hasn't|haven't|isn't|nicht|non|no|não|ikke|niet|pas)\s{0,2}(?:[.;!\n]|$)`,
      'i',
    ),
);
/** `… but then rolled it back`. */
const UNDONE = lazy(
  () =>
    new RegExp(
      String.raw`^[^.;!?\n:]{0,30}${wholeWord(AND, BUT)},?\s(?:[\wà-ɏ']{1,12}\s){0,3}${wholeWord(LOST)}[^:\n]{0,20}$`,
      'i',
    ),
);
const REQUESTED = lazy(() => word(ASKED_FOR));
const OF_SCOPES = lazy(() => word(THINGS.scope));
const CLAUSE_ENDS = lazy(() => new RegExp(String.raw`[.,;:!?\n。、？！(]|${wholeWord(AND, BUT)}`, 'i'));
const REQUESTED_BEHIND = lazy(
  () =>
    new RegExp(
      String.raw`^["'\`*)\]\s]{0,6}(?:${wholeWord(BEHIND, ['noch', 'schon', 'bereits', 'al'])}\s{0,3}){0,5}${wholeWord(ASKED_FOR)}`,
      'i',
    ),
);

/** Does a question end right behind the list? */
export const isAskedFor = (behind: string): boolean => ASKED.test(behind);

/**
 * Do the words around a list take back what the decisive word says of it?
 * @param before the text before the list; its last part is `sentence`
 */
export function isTakenBack(
  before: string,
  sentence: string,
  { by, word: decisive, index }: Decisive,
  behind: string,
): boolean {
  const head = sentence.slice(0, index).replace(NAMED_AFTER(), ' role ');
  const clause = head.slice(clauseStart(head));
  const between = sentence.slice(index + decisive.length);
  const rest = behind.slice(0, CLAUSE_ENDS().exec(behind)?.index ?? behind.length);
  if (OTHERWISE().test(behind) || UNDONE().test(sentenceOf(behind))) return true;
  if (DOUBTED().test(head) || DOUBTED_BEHIND().test(behind)) return true;
  if (WITHOUT().test(by === 'nothing' ? clause : between) || WITHOUT().test(rest)) return true;
  if (GONE().test(by === 'other' ? between : `${clause} ${between}`) || GONE().test(rest)) return true;
  if (LATER().test(clause) || EARLIER().test(clause) || EARLIER().test(rest)) return true;
  if (BEHIND_SUBJECT().test(rest) || REQUESTED_BEHIND().test(rest)) return true;
  switch (by) {
    case 'have':
      return DEED().test(between) || !isOfCaller(before, clause, between, decisive);
    case 'with':
      return OF_MANY().test(clause) || EXISTS().test(clause) || isOfOther(clause);
    case 'other':
      return BEHIND_SUBJECT().test(clause);
    case 'nothing':
      return LATER().test(rest) || EXISTS().test(clause) || isOfOther(clause);
  }
}

/** Is the subject of a verb of having the caller or something of it, and nobody who is set apart from it? */
function isOfCaller(before: string, clause: string, between: string, verb: string): boolean {
  const subject = clause.replace(NOT_ALONE(), ' ').replace(ONLY_THIS(), '');
  if (isOfOther(subject)) return false;
  const spokenOf = subject.replace(FILLERS(), ' ');
  const unnamed = !CALLER().test(subject) && !/[\p{L}"]/u.test(spokenOf);
  if ((unnamed || OF_SOMEBODY().test(subject)) && isPerson(before)) return false;
  if (CALLER().test(subject) || FIRST().test(verb) || /["'`]\s?$/.test(subject)) return true;
  // Behind its verb: `Laut Editor hat die Rolle …`.
  return (unnamed || CALLER().test(between)) && !isOfOther(between.slice(0, 40));
}

const QUOTED_OR_NAME = /["`][^"`\n]{1,60}["`]|[\w-]{1,60}:[\w:*-]{1,120}/g;
const withoutRoles = (text: string): string =>
  text.replace(QUOTED_OR_NAME, ' ').replace(NAMED_AFTER(), ' role ');
const isOfOther = (text: string): boolean => OTHER().test(text) || ADMINISTRATOR().test(withoutRoles(text));
const isPerson = (text: string): boolean => PERSON().test(text) || ADMINISTRATOR().test(withoutRoles(text));

/**
 * Is it only spoken of: by documents and answers, as a plea, or as what somebody was asked for? Scopes are asked of the
 * platform, which gives them.
 */
export const isSpokenOf = ({ by, word: decisive, index }: Decisive, sentence: string): boolean =>
  DOCUMENTED().test(sentence.slice(0, index)) ||
  POLITELY().test(clauseAtEnd(sentence)) ||
  (by === 'other' && REQUESTED().test(decisive) && !OF_SCOPES().test(sentence));

const clauseAtEnd = (sentence: string): string => sentence.slice(clauseStart(sentence));
const sentenceOf = (behind: string): string => /^[^.;!?\n。]{0,80}/.exec(behind)?.[0] ?? '';

function clauseStart(head: string): number {
  return /[,:;(–—、][^,:;(–—、]*$/.exec(head)?.index ?? 0;
}
