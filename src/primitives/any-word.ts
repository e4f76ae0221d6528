/** Regular expressions made of lists of words. A word is written as such an expression has it: `returns?`. */

/** Source of a regular expression for one word of the lists, of those that fit the first; captures nothing. */
export const anyWord = (...lists: readonly (readonly string[])[]): string => `(?:${lists.flat().join('|')})`;

/** The same for sentences: their blanks are white space of any length. */
export const anySentence = (...lists: readonly (readonly string[])[]): string =>
  anyWord(...lists).replaceAll(' ', '\\s+');

/** What a word of Latin letters is made of; `\w` knows no accents, so that `\b` finds a border inside `está`. */
const LETTER = '\\w\\u00c0-\\u024f';
/** Letters of languages that put no blanks between words. */
const UNDIVIDED = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Source for the place where no word of Latin letters goes on, before or behind. */
export const WORD_BEGINS = `(?<![${LETTER}])`;
export const WORD_ENDS = `(?![${LETTER}])`;

/** What makes the letter before it one of several, or none. */
const QUANTIFIERS = '?*+{';
/** `ß` to `ɏ`, beside the letters of ASCII. */
const isLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xdf && unit <= 0x24f);

/**
 * Like {@link anyWord} for lists of hundreds of words, of which each place of a text is compared with those of one first
 * letter only. Engines do that by themselves, until a process has compiled much.
 */
export function anyWordByLetter(...lists: readonly (readonly string[])[]): string {
  const groups = new Map<string, string>();
  const others: string[] = [];
  // Runs for each list whenever the program starts.
  for (const word of lists.flat()) {
    const letter = word.charAt(0);
    const next = word.charAt(1);
    if (!isLetter(word.charCodeAt(0)) || (next !== '' && QUANTIFIERS.includes(next))) others.push(word);
    else {
      const known = groups.get(letter);
      groups.set(letter, known === undefined ? word.slice(1) : `${known}|${word.slice(1)}`);
    }
  }
  return anyWord(
    Array.from(groups, ([letter, rests]) => `${letter}(?:${rests})`),
    others,
  );
}

/**
 * Like {@link anyWord}, but nothing goes on before or behind it: `tem` is not found in `sistema`. Words of languages
 * without blanks have no such borders.
 */
export function wholeWord(...lists: readonly (readonly string[])[]): string {
  const words = lists.flat();
  const others = words.filter((word) => UNDIVIDED.test(word));
  const divided = others.length === 0 ? words : words.filter((word) => !others.includes(word));
  const bordered = `${WORD_BEGINS}${anyWordByLetter(divided)}${WORD_ENDS}`;
  if (others.length === 0) return bordered;
  return divided.length === 0 ? anyWord(others) : `(?:${bordered}|${others.join('|')})`;
}
