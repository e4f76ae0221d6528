/** Names that stand behind a title in running text (`Herr Example`, `Ms. Ada Example`): they need to be told nowhere. */
import { isAnyLabel } from '../../primitives/label.js';
import { isPublic } from '../public-words.js';

/** In the case that they are written in: `MS Teams` is no woman. */
const TITLE =
  /(?<![\p{L}\p{N}_.-])(?:Mr|Mrs|Ms|Mx|Herrn?|Frau|Dr|Prof|Mme|Madame|Monsieur|Mevrouw|Meneer|Señora?|Signora?)(?:\.[ \u00a0]?|[ \u00a0])(?:(?:Dr|Prof)\.?[ \u00a0]){0,2}/gu;
const NAME = /\p{Lu}[\p{L}\p{M}'’-]{1,40}(?![\p{L}\p{M}\p{N}_:#(@])/uy;
/** Words of a name. */
const MOST = 3;
/** Products that begin as a title does. */
const NO_NAME = /^(?:Teams|Office|Azure|Exchange|Dynamics|Windows)$/;

export function findTitled(text: string, found: (start: number, end: number) => void): void {
  for (const { index, 0: title } of text.matchAll(TITLE)) {
    const start = index + title.length;
    let end = start;
    for (let words = 0, at = start; words < MOST; words++) {
      NAME.lastIndex = at;
      const word = NAME.exec(text)?.[0];
      if (word === undefined || NO_NAME.test(word) || isPublic(word)) break;
      end = at + word.length;
      if (text[end] !== ' ' && text[end] !== '\u00a0') break;
      at = end + 1;
    }
    if (end > start && !isAnyLabel(text.slice(start, end))) found(start, end);
  }
}
