/** "Did you mean": the nearest of a few known words (flags, commands, keys of a file). */
import { editDistance } from './spelling.js';

/** Words longer than this are no slip of the pen. */
const MAXIMUM_LENGTH = 40;

/** `grant-type`, `grantType` and `grant_type` are one word. */
const plain = (word: string): string => word.toLowerCase().replace(/[-_]/g, '');

/**
 * The known word that is meant, or null when none is near: a third of its letters may be wrong (see
 * `editDistance`), case and hyphens apart. A beginning of three letters counts as near.
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const wanted = plain(word);
  if (wanted === '' || wanted.length > MAXIMUM_LENGTH) return null;
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | null = null;
  let fewest = allowed + 1;
  for (const candidate of known) {
    const own = plain(candidate);
    const begins = wanted.length >= 3 && own !== wanted && own.startsWith(wanted);
    const edits = begins ? 0.5 : editDistance(wanted, own, allowed);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** ` (did you mean --scope?)`, or nothing. */
export function didYouMean(word: string, known: readonly string[], prefix = ''): string {
  const near = nearest(word, known);
  return near === null ? '' : ` (did you mean ${prefix}${near}?)`;
}

/** One line about an unknown key. It is named only when it looks like a word, since a key may hold a secret. */
export function aboutKey(key: string, known: readonly string[]): string {
  const named = /^[A-Za-z_-]{1,30}$/.test(key) ? `the key ${key}` : 'a key that';
  const near = nearest(key, known);
  return `${named} is not known${near === null ? '' : `; did you mean ${near}?`}`;
}
