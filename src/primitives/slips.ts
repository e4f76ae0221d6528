/** Sentences that were retyped: which words are the same but for a slip of the pen. */
import { allowedEdits, editDistance, singular } from './spelling.js';

/** Words of a sentence that people leave out or put in without changing what it says. */
const LITTLE = new Set(['a', 'an', 'the', 'is', 'are', 'was', 'were', 'be', 'has', 'have', 'been']);

/** A word of a sentence with its place. */
export interface Spelled {
  /** Lower case. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words of a sentence without the little ones; `permission(s)` is one word, `can not` is `cannot`. */
export function spelled(sentence: string): readonly Spelled[] {
  const found: Spelled[] = [];
  for (const { index, 0: written } of sentence.matchAll(/can not\b|[a-z_]+(?:'[a-z]+)?(?:\(s\))?/gi)) {
    const word = written.toLowerCase().replace('(s)', '').replace("'s", '').replace('can not', 'cannot');
    if (!LITTLE.has(word)) found.push({ word, start: index, end: index + written.length });
  }
  return found;
}

/**
 * Is it the word, but for its number and for letters that were lost, doubled, swapped or spelled otherwise (`authorised`)?
 * The first letter must be the same, so that `unauthorized` is never `authorized`.
 */
export function isSlipOf(written: string, word: string): boolean {
  if (written === word || written === `${word}s` || word === `${written}s`) return true;
  if (written[0] !== word[0] || word.length < 4) return false;
  if (singular(written) === singular(word)) return true;
  const allowed = allowedEdits(word.length);
  return editDistance(written, word, allowed) <= allowed;
}
