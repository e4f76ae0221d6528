/**
 * Long runs of blanks: the grammar looks at the rest of the run at each of them where a heredoc may end, so that their
 * time is quadratic. A short one says the same.
 */

/** Longer runs are made short; nobody indents further. */
const LONGEST_RUN = 200;

export interface Squeezed {
  readonly text: string;
  /** The line of the text as it was, of a line of the squeezed one; both count from 0. */
  lineOf(row: number): number;
  /** The offset in the text as it was, of one in the squeezed text. */
  offsetOf(at: number): number;
}

/** The text with every long run of blanks made one of a single break of line, or of a single blank where it has none. */
export function squeezeBlanks(text: string): Squeezed {
  /** From which row on how many lines are missing, in all. */
  const missing: { readonly row: number; readonly lines: number }[] = [];
  /** From which offset on how many characters are missing, in all. */
  const lost: { readonly from: number; readonly characters: number }[] = [];
  let squeezed = '';
  let from = 0;
  let row = 0;
  let lines = 0;
  for (const { 0: run, index } of text.matchAll(/\s+/g)) {
    if (run.length <= LONGEST_RUN) continue;
    const before = text.slice(from, index);
    const breaks = breaksIn(run);
    squeezed += before + (breaks > 0 ? '\n' : ' ');
    row += breaksIn(before) + Math.min(breaks, 1);
    lines += Math.max(breaks - 1, 0);
    missing.push({ row, lines });
    lost.push({ from: squeezed.length, characters: index + run.length - squeezed.length });
    from = index + run.length;
  }
  return {
    text: squeezed + text.slice(from),
    lineOf: (at) => at + (missing.findLast((each) => each.row <= at)?.lines ?? 0),
    offsetOf: (at) => at + (lost.findLast((each) => each.from <= at)?.characters ?? 0),
  };
}

/** How many lines a text ends. */
export function breaksIn(text: string): number {
  let breaks = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks++;
  return breaks;
}
