/**
 * Code that the grammar would read in quadratic time, and that is no HCL: texts in quotes side by side, which no list and no
 * block has, and comments that nothing closes.
 */

/** More labels than any block has; of fewer the time does not matter. */
const SIDE_BY_SIDE = /(?:"[^"]{0,2000}"\s{0,200}){200}/;
/** So many comments may be open: paths such as `/tmp/*` in a heredoc look like them. */
const MOST_OPEN = 200;
const OPEN = /"[^"\n]*"|\/\*/g;

/** Where such code begins; null: there is none. Linear. */
export function slowCodeIn(text: string): number | null {
  const texts = SIDE_BY_SIDE.exec(text)?.index ?? null;
  return texts ?? openComments(text);
}

function openComments(text: string): number | null {
  const from = text.lastIndexOf('*/') + 1;
  let first: number | null = null;
  let open = 0;
  for (const { 0: found, index } of text.slice(from).matchAll(OPEN)) {
    if (found !== '/*') continue;
    first ??= from + index;
    if (++open > MOST_OPEN) return first;
  }
  return null;
}
