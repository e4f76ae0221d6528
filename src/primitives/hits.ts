/** The hits of a large regular expression. */

/**
 * All hits, in order. Unlike `matchAll` it makes no copy of the expression: a copy is compiled anew where the engine has
 * dropped it, which for expressions of hundreds of words takes longer than the search in a short text.
 * @param pattern with the flag `g`, and with hits that are not empty
 */
export function hitsOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const hits: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit !== null; hit = pattern.exec(text)) hits.push(hit);
  return hits;
}
