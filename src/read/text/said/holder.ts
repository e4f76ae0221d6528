/** Who is said to hold something: with client credentials what a user holds is of no use, and the other way round. */

import type { GrantType } from '../../../exchange/types.js';
import { wholeWord } from '../../../primitives/any-word.js';
import { lazy } from '../../../primitives/lazy.js';
import type { Span } from '../places.js';
import { THINGS } from '../words/caller.js';
import { CLIENTS, I_HAVE, USERS } from '../words/holders.js';
import { sentenceBefore } from './verdict.js';

const USER = lazy(() => new RegExp(wholeWord(USERS), 'i'));
const CLIENT = lazy(() => new RegExp(wholeWord(CLIENTS, THINGS.client), 'i'));
const MINE = lazy(
  () =>
    new RegExp(
      String.raw`${wholeWord(I_HAVE)}\s{1,2}(?:(?:[^\s,;:]{1,12}\s{1,2})?${wholeWord(THINGS.permission)}\s{1,2})?["'\`*]{0,3}$`,
      'i',
    ),
);

/** Is a list said to be held by a user where a client calls, or by a client where a user does? */
export function isOfOtherHolder(text: string, { start, end }: Span, grant: GrantType | null): boolean {
  if (grant === null || grant === 'guest') return false;
  const sentence = sentenceBefore(text.slice(Math.max(0, start - 90), start));
  const before = /(?<![^,;:(–—])[^,;:(–—]*$/.exec(sentence)?.[0] ?? '';
  const behind = /^[^,;:.!?\n(。]{0,60}/.exec(text.slice(end, end + 60))?.[0] ?? '';
  const clause = `${before} ${behind}`;
  const ofUser = USER().test(clause) || MINE().test(before);
  const ofClient = CLIENT().test(clause);
  return grant === 'client_credentials' ? ofUser && !ofClient : ofClient && !ofUser;
}
