/** Finds names of people in running text, in addresses too: `Ada Example`, `ada.example`, `Ada%20Example`. */

const WORD = /%20|[\p{L}\p{M}\p{N}]+/gu;
/** What may stand between the words of a name. */
const GAP = /^(?:[\s+._'’,-]|%20){1,3}$/;
/** Shorter ones stand in other words. */
const SHORTEST = 3;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }))
    .filter((word) => word.text !== '%20');

interface Name {
  readonly words: readonly string[];
  /** A single word may be an ordinary one, too, when it is written otherwise. */
  readonly exactly: boolean;
}

/** By their first words, in lower case; the longest first. */
function byFirstWord(names: Iterable<string>): ReadonlyMap<string, readonly Name[]> {
  const found = new Map<string, Name[]>();
  for (const name of names) {
    const words = wordsOf(name).map(({ text }) => text);
    const [first] = words;
    if (first === undefined || words.join('').length < SHORTEST) continue;
    const exactly = words.length === 1;
    const own = exactly ? words : words.map((word) => word.toLowerCase());
    const key = first.toLowerCase();
    found.set(
      key,
      [...(found.get(key) ?? []), { words: own, exactly }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return found;
}

/** Puts `{name}` in the place of each of these names. */
export function createWithoutNames(names: ReadonlySet<string>): (text: string) => string {
  const known = byFirstWord(names);
  if (known.size === 0) return (text) => text;
  return (text) => {
    const words = wordsOf(text);
    const standsAt = ({ words: own, exactly }: Name, at: number): boolean =>
      own.every((word, offset) => {
        const here = words[at + offset];
        const before = words[at + offset - 1];
        if (here === undefined || (exactly ? here.text : here.text.toLowerCase()) !== word) return false;
        return offset === 0 || (before !== undefined && GAP.test(text.slice(before.end, here.start)));
      });
    const parts: string[] = [];
    let done = 0;
    for (let at = 0; at < words.length; at++) {
      const name = known.get(words[at]?.text.toLowerCase() ?? '')?.find((each) => standsAt(each, at));
      const [first, last] = [words[at], words[at + (name?.words.length ?? 1) - 1]];
      if (name === undefined || first === undefined || last === undefined) continue;
      parts.push(text.slice(done, first.start), '{name}');
      done = last.end;
      at += name.words.length - 1;
    }
    return done === 0 ? text : parts.join('') + text.slice(done);
  };
}
