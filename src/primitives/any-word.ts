/** Regular expressions made of lists of words. A word is written as such an expression has it: `returns?`. */

/** Source of a regular expression for one word of the lists, of those that fit the first; captures nothing. */
export const anyWord = (...lists: readonly (readonly string[])[]): string => `(?:${lists.flat().join('|')})`;

/** The same for sentences: their blanks are white space of any length. */
export const anySentence = (...lists: readonly (readonly string[])[]): string =>
  anyWord(...lists).replaceAll(' ', '\\s+');
