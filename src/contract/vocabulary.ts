/** The words of the contract, and how the compounds in its paths (`screenrecordings`) are made of them. */

import { least } from '../primitives/lists.js';
import { nearWords } from '../primitives/near-words.js';
import { singular, suggestedEdits, words } from '../primitives/spelling.js';
import { ofContract } from './current.js';

import { publishedPermissions, publishedScopes } from './names.js';

/** Permissions and scopes write as separate words what paths write as one. */
const partWords = ofContract(() => {
  const found = new Set([...publishedPermissions(), ...publishedScopes()].flatMap(words).map(singular));
  return new Set([...found].filter((word) => word.length >= 3));
});

const split = ofContract(() => new Map<string, readonly string[]>());

/** Words, in the singular, of one segment of a path; a compound is taken apart where the contract knows its parts. */
export function segmentWords(segment: string): readonly string[] {
  const all = split();
  const known = all.get(segment);
  if (known !== undefined) return known;
  const found = words(segment).flatMap((word) => splitCompound(word));
  // Segments of the contract recur; what comes from the input is not kept for ever.
  if (all.size < 5000 && segment.length <= MAXIMUM_LENGTH) all.set(segment, found);
  return found;
}

/** Permissions say `wfm` where the paths of the same operations say `workforcemanagement`. */
const ALIASES = new Map<string, readonly string[]>([['wfm', ['workforce', 'management']]]);

/** Longest compound looked at; the contract's longest word has 31 letters. */
const MAXIMUM_LENGTH = 48;

/** The fewest parts that make up the word, or the word itself when it is no compound of known parts. */
function splitCompound(word: string): readonly string[] {
  const alias = ALIASES.get(word);
  if (alias !== undefined) return alias;
  const whole = singular(word);
  if (partWords().has(whole) || word.length > MAXIMUM_LENGTH) return [whole];
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    let shortest: readonly string[] | null = null;
    for (let start = 0; start <= end - 3; start++) {
      const before = best[start];
      const part = singular(word.slice(start, end));
      if (before == null || !partWords().has(part)) continue;
      if (shortest === null || before.length + 1 < shortest.length) shortest = [...before, part];
    }
    best.push(shortest);
  }
  return best[word.length] ?? [whole];
}

const pathWords = ofContract(({ groupNames, pathsOfGroup }) => {
  const literals = new Set(
    groupNames().flatMap((group) => pathsOfGroup(group).flatMap(({ path }) => path.split('/').slice(3))),
  );
  return new Set(
    [...literals].filter((segment) => !segment.startsWith('{')).flatMap((segment) => segmentWords(segment)),
  );
});

/** A shorter word may be a slip of too many. */
const SHORTEST_SLIP = 3;

const nearPathWords = ofContract(() =>
  nearWords(pathWords(), (own, written) => suggestedEdits(Math.max(own, written))),
);

/** The word of a path of the contract that this one is, or is a slip of the pen of; null when there is none. */
export function correctWord(word: string): string | null {
  if (pathWords().has(word)) return word;
  if (word.length < SHORTEST_SLIP) return null;
  const near = nearPathWords()(word);
  const fewest = least(near.map(({ edits }) => edits));
  return near.find(({ edits }) => edits === fewest)?.word ?? null;
}
