/**
 * Private keys: PEM (RFC 7468 and the older forms with header lines), OpenPGP, PuTTY. The lines of a key may stand behind
 * a time or `>`, in strings of a program, or parted by what stands for a line break: what lies between them is skipped.
 */
import { KEY, type Report } from './suspects.js';
import { looksSecret } from './values.js';

const BEGINNING = /-{4,5} ?BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}|Private-Lines: \d{1,4}/g;
const END = /-{4,5} ?END|Private-MAC/;
/** Characters up to which the end of a key is looked for. */
const LONGEST = 32_768;
/** Characters that may stand between two lines of a key, and before the first one (header lines). */
const GAP = 240;
const FIRST_GAP = 480;
const RUN = /[A-Za-z0-9+/=]{4,}/g;
/** Without an end a line of a key is known by its length. */
const LINE = 24;

const isLine = (run: string, least: number): boolean => run.length >= least && looksSecret(run);

/** What stands between two runs, by its form: digits are all the same. */
const shapeOf = (gap: string): string => gap.replace(/\d/g, '0');

/** Where the lines of a key that has no end stop; `from` where there are none. */
function endOfLines(text: string, from: number, limit: number): number {
  let end = from;
  /** Where the run before the last line ends, and what lies between lines. */
  let shape: string | null = null;
  let reach = from + FIRST_GAP;
  RUN.lastIndex = from;
  for (
    let match = RUN.exec(text);
    match !== null && match.index < Math.min(limit, reach);
    match = RUN.exec(text)
  ) {
    const [run] = match;
    const last = match.index + run.length;
    // What is cut off right behind its beginning is no word.
    const least = end === from && /^[\s\\nr"'`>|]*$/.test(text.slice(from, match.index)) ? 8 : LINE;
    if (isLine(run, least)) {
      if (end > from) shape = shapeOf(text.slice(end, match.index));
      end = last;
      reach = last + GAP;
    } else if (shape !== null && shapeOf(text.slice(end, match.index)) === shape) {
      // The last line is as short as it comes.
      return last;
    }
  }
  return end;
}

/** Reports what lies between the two ends of each private key, and what is there of one that was cut off. */
export function findPrivateKeys(text: string, report: Report): void {
  BEGINNING.lastIndex = 0;
  let beginning = BEGINNING.exec(text);
  while (beginning !== null) {
    const from = beginning.index + beginning[0].length;
    beginning = BEGINNING.exec(text);
    const limit = Math.min(beginning?.index ?? text.length, from + LONGEST);
    // No further, so that each part of a text is looked at once.
    const length = text.slice(from, limit).search(END);
    const end = length < 0 ? endOfLines(text, from, limit) : from + length;
    // The two ends may be named in a sentence.
    const between = text.slice(from, end);
    const alone = length >= 0 && /^\s{0,8}[A-Za-z0-9+/=]{4,}\s{0,8}$/.test(between);
    if (!alone && between.match(RUN)?.some((run) => isLine(run, 8)) !== true) continue;
    report({ start: from, end, ...KEY });
    if (length >= 0) reportCode(text, end, report);
  }
}

const MAC = /Private-MAC: ?([0-9a-fA-F]{16,128})/y;

function reportCode(text: string, at: number, report: Report): void {
  MAC.lastIndex = at;
  const found = MAC.exec(text);
  const code = found?.[1];
  if (found === null || code === undefined) return;
  const end = at + found[0].length;
  report({ start: end - code.length, end, ...KEY });
}
