/** Where in a text an offset stands: lines end by \n, \r\n or \r. */
import { lastNumberUpTo } from '../primitives/rising.js';

/** Both count from 1; the column in UTF-16 units. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** The text that was asked about last: all that looks at a file asks about the same one, and files come one by one. */
let last = { text: '', starts: [0] as readonly number[] };

/** The offsets at which the lines of a text begin. The text is looked through once, however often one after another asks. */
export function lineStarts(text: string): readonly number[] {
  if (last.text !== text) last = { text, starts: startsIn(text) };
  return last.starts;
}

function startsIn(text: string): readonly number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
    return starts;
  }
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/**
 * Line and column of the offsets of a text. The text is looked through once; each question is a binary search. An offset
 * outside of the text is that of its beginning, or of its end.
 */
export function linesOf(text: string): (offset: number) => LineAndColumn {
  const starts = lineStarts(text);
  /** The line that was asked for last: the next question is often about the same one. */
  let line = 0;
  return (asked) => {
    const offset = Math.min(Math.max(asked, 0), text.length);
    if (offset < (starts[line] ?? 0) || offset >= (starts[line + 1] ?? Number.POSITIVE_INFINITY)) {
      line = lastNumberUpTo(starts, offset);
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
