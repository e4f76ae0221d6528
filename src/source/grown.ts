/** Words around what is looked for: `api.mypurecloud.ie` around `mypurecloud`. */
import type { Range } from './types.js';

/**
 * The whole words that hold a match, each once, in order. Linear.
 *
 * @param part what a word is made of, one character
 * @param longest characters on either side of the match
 */
export function* wordsAround(
  text: string,
  match: RegExp,
  part: RegExp,
  longest: number,
): Generator<Range & { /** Where the match begins. */ readonly index: number }> {
  let last = 0;
  for (const { index } of text.matchAll(match)) {
    if (index < last) continue;
    let start = index;
    while (start > 0 && index - start < longest && part.test(text.charAt(start - 1))) start -= 1;
    let end = index;
    while (end < text.length && end - index < longest && part.test(text.charAt(end))) end += 1;
    last = end;
    yield { start, end, index };
  }
}
