/** What of code is comment. */
import type { SourceText } from '../../source/types.js';

/** Does the offset stand in a comment? */
export function isInComment({ comments }: SourceText, offset: number): boolean {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const comment = comments[low];
  return comment !== undefined && comment.start <= offset;
}
