/** Finds what looks like an answer or an error and was not read as one, so that it is not passed over in silence. */

import { wholeWord } from '../../../primitives/any-word.js';
import { isObject } from '../../../primitives/json.js';
import { least } from '../../../primitives/lists.js';
import { REFUSING_WORDS } from '../../../refusal/words.js';
import type { FoundBody } from './bodies.js';

const TROUBLE = new RegExp(
  [
    `${wholeWord(REFUSING_WORDS)}(?!-)`,
    String.raw`\b(?:HTTP|status|code|error|an?|the|no|not)\W{1,3}40[13]\b`,
    // `ApiException: …`, `Error: …` at the beginning of a line.
    String.raw`^[ \t>]{0,12}(?:[\w.$]{0,120}(?:Error|Exception)|panic|fatal):(?=\s)`,
  ].join('|'),
  'im',
);
/** Keys of errors, however the rest of the body looks. */
const ERROR_KEY = /^(?:errors?|faults?|exceptions?|failures?|error[A-Z_].{0,40}|fault[A-Z_].{0,40})$/i;

/** Where the first such passage begins; null when there is none. Time is linear in the text. */
export function findDoubt(text: string, bodies: readonly FoundBody[]): number | null {
  const body = bodies.find(
    ({ kind, value }) =>
      kind === 'other' &&
      isObject(value ?? undefined) &&
      Object.entries(value ?? {}).some(([key, held]) => ERROR_KEY.test(key) && isTold(held)),
  );
  const words = TROUBLE.exec(text)?.index;
  const places = [body?.start, words].filter((place) => place !== undefined);
  return places.length === 0 ? null : least(places);
}

/** `"errors": []` and `"error": null` tell of none. */
const isTold = (held: unknown): boolean =>
  held !== null && held !== false && held !== '' && !(Array.isArray(held) && held.length === 0);
