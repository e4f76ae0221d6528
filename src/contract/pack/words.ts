/** The words that names, paths and codes are made of. What ../words.ts reads. */

/** `v2`, `mypurecloud`; `divisionId` is `division`, `Id`. */
const WORD = /[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*/g;

/** Every word of the texts, in lower case, joined ones whole and in parts; sorted. */
export function wordsOf(texts: readonly string[]): readonly string[] {
  const joined = new Set(texts.flatMap((text) => text.split(/[^A-Za-z0-9]+/)));
  const found = new Set<string>();
  for (const word of joined) {
    found.add(word.toLowerCase());
    for (const part of word.match(WORD) ?? []) found.add(part.toLowerCase());
  }
  return [...found].filter((word) => word.length > 1).sort();
}
