/** In which divisions something is said to be held: their ids or names, or all of them. */

import { wholeWord } from '../../../primitives/any-word.js';
import { lazy } from '../../../primitives/lazy.js';
import { UUID } from '../../../primitives/uuid.js';
import type { Span } from '../places.js';
import { ALL_OF, DIVISIONS, NO_DIVISION, THE, WITHIN } from '../words/divisions.js';
import { BUT, NEGATIONS } from '../words/held.js';
import { EXCEPT } from '../words/set-apart.js';

const NAME =
  '"[^"\\n]{1,60}"|\'[^\'\\n]{1,60}\'|`[^`\\n]{1,60}`|\\p{Lu}[\\p{L}\\w-]{0,30}(?: (?:\\p{Lu}[\\p{L}\\w-]{0,30}|\\d{1,4})){0,4}';
const IN = lazy(() => wholeWord(WITHIN));
const THE_ONE = lazy(() => String.raw`(?:${wholeWord(THE)}\s{0,2})?`);
const EVERYWHERE = lazy(
  () => new RegExp(String.raw`${wholeWord(ALL_OF)}\s{0,2}${wholeWord(DIVISIONS)}`, 'i'),
);
/** `in division Sales EMEA`, `in the division "Sales"`, `in division <id>` */
const BEHIND_WORD = lazy(
  () =>
    new RegExp(String.raw`${IN()}\s{1,2}${THE_ONE()}${wholeWord(DIVISIONS)}[ :=]{1,3}(${UUID}|${NAME})`, 'u'),
);
/** `in the Home division`, `in "Sales EMEA" division` */
const BEFORE_WORD = lazy(
  () => new RegExp(String.raw`${IN()}\s{1,2}${THE_ONE()}(${NAME})\s{1,2}${wholeWord(DIVISIONS)}`, 'u'),
);
/** All but some, none, or a question: what is said is not where it is held. */
const TAKEN_BACK = lazy(
  () =>
    new RegExp(
      `[?？]|${wholeWord(EXCEPT, NEGATIONS, ['which', 'welche[rn]?', 'quelle', 'qué', 'qual', 'quale'])}`,
      'i',
    ),
);
const ENDS = lazy(() => new RegExp(String.raw`[.;!]\s|\n|。|${wholeWord(BUT)}`, 'i'));

/** The divisions that are named in the clause of a list behind it or before it; null when none is. */
export function divisionsOf(text: string, { start, end }: Span): readonly string[] | null {
  const behind = text.slice(end, end + 120);
  const clause = behind.slice(0, ENDS().exec(behind)?.index ?? behind.length);
  return (
    divisionsIn(clause) ??
    divisionsIn(/[^.;!?\n。]{0,90}$/.exec(text.slice(Math.max(0, start - 90), start))?.[0] ?? '')
  );
}

function divisionsIn(clause: string): readonly string[] | null {
  if (TAKEN_BACK().test(clause)) return null;
  if (EVERYWHERE().test(clause)) return ['*'];
  const named = BEHIND_WORD().exec(clause)?.[1] ?? BEFORE_WORD().exec(clause)?.[1];
  const name = named?.replace(/^["'`]|["'`]$/g, '');
  return name === undefined || NO_DIVISION.has(name.split(' ')[0] ?? '') ? null : [name];
}
