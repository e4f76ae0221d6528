/** Is something only asked about, supposed or proposed (`is the client inactive?`), and not told of the caller? */

import { wholeWord } from '../../../primitives/any-word.js';
import { lazy } from '../../../primitives/lazy.js';
import type { Span } from '../places.js';
import { INVERTED, TELLING, WONDERED } from '../words/asking.js';
import { ASKING } from '../words/set-apart.js';

const CLAUSE_BEFORE = /(?:^|[,;:!?？。\n(–—]|\.\s)([^,;:!?？。\n(–—]{0,120})$/;
const SENTENCE_BEFORE = /(?:^|[!?？。\n]|\.\s)((?:(?!\.\s)[^!?？。\n]){0,160})$/;
/** The clause ends with a mark of a question, or a part of it is answered: `client inactive? no`. */
const MARKED = new RegExp(`^[^,;:!?？。\n–—]{0,80}?(?:[?？]|${ASKING.join('|')})|^\\s?[(]?\\?`);
const BEGINS = lazy(
  () =>
    new RegExp(
      String.raw`^\s{0,3}(?:(?:and|or|so|but|then|well|also|oder|und|y|e|et|og|en|of)\s)?(?:${wholeWord(INVERTED.filter((word) => word !== '¿'))}|¿)`,
      'i',
    ),
);
const WONDERS = lazy(() => new RegExp(wholeWord(WONDERED), 'i'));
const TELLS = lazy(() => new RegExp(wholeWord(TELLING), 'i'));

/** Is the passage of the text one of a question, a supposition or a proposal? */
export function isAskedAbout(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 160), start);
  const clause = CLAUSE_BEFORE.exec(before)?.[1] ?? before;
  if (WONDERS().test(clause)) return true;
  const sentence = SENTENCE_BEFORE.exec(before)?.[1] ?? before;
  if (TELLS().test(sentence)) return false;
  // What is asked about begins the clause itself: `client inactive?`
  return (
    BEGINS().test(`${clause}${text.slice(start, end)}`) ||
    MARKED.test(text.slice(end, end + 90).replace(/\.\s.*/s, '.'))
  );
}
