/** The words that names, paths and codes are made of. What ../words.ts reads. */

/** `v2`, `mypurecloud`; `divisionId` is `division`, `Id`. */
const WORD = /[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*/g;

/** Every word of the texts, in lower case, joined ones whole and in parts; sorted. */
export function wordsOf(texts: readonly string[]): readonly string[] {
  const found = texts.flatMap((text) => [...text.split(/[^A-Za-z0-9]+/), ...(text.match(WORD) ?? [])]);
  return [...new Set(found.map((word) => word.toLowerCase()))].filter((word) => word.length > 1).sort();
}
