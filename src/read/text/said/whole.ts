/** Is a list the whole of what is held? */

import { wholeWord } from '../../../primitives/any-word.js';
import { lazy } from '../../../primitives/lazy.js';
import type { Span } from '../places.js';
import { HELD } from '../words/held.js';
import { AND_SO_ON, NOTHING_ELSE, ONLY_THESE, WHOLE_LIST } from '../words/permissions.js';
import { NOT_ONLY } from '../words/set-apart.js';
import { sentenceBefore } from './verdict.js';

const GOES_ON = lazy(() => new RegExp(String.raw`^["'\`*)\]\s,;]{0,6}(?:${AND_SO_ON.join('|')})`, 'i'));
const NOTHING = lazy(() => new RegExp(String.raw`^[^.!?\n。]{0,30}?${wholeWord(NOTHING_ELSE)}`, 'i'));
/** `only has X`, `has only X` */
const ONLY = lazy(
  () =>
    new RegExp(
      String.raw`${wholeWord(ONLY_THESE)}\s{1,2}(?:${wholeWord(HELD)}\s{1,2})?(?:[^\s,;:]{1,20}\s{1,2}){0,2}["'\`*([]{0,3}$|${wholeWord(WHOLE_LIST)}`,
      'i',
    ),
);
const MORE = lazy(() => new RegExp(wholeWord(NOT_ONLY), 'gi'));

/** Does a list say by itself that there is more? `…, etc.` */
export const goesOn = (text: string, end: number): boolean => GOES_ON().test(text.slice(end, end + 40));

/** Does the text say that nothing else is held? */
export function isWhole(text: string, { start, end }: Span): boolean {
  if (goesOn(text, end)) return false;
  const sentence = sentenceBefore(text.slice(Math.max(0, start - 90), start)).replace(MORE(), ' ');
  return ONLY().test(sentence) || NOTHING().test(text.slice(end, end + 60));
}
