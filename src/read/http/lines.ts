/** The lines of a transcript: with the marks that `curl -v`, quoted mail and Markdown put in front of them. */

export interface Line {
  readonly start: number;
  /** Where the next line begins. */
  readonly next: number;
  /** `>` sent (or quoted), `<` received, `*` remark of curl; null for a bare line. */
  readonly mark: '>' | '<' | '*' | null;
  /** Without mark, indentation and line break. */
  readonly text: string;
  /** Where `text` begins. */
  readonly textStart: number;
}

/** Time stamps and stream numbers that `--trace-time` and `--trace-ids` add, in front of a mark. */
const STAMP = /(?:\d\d:\d\d:\d\d\.\d{6} )?(?:\[\d{1,6}-(?:\d{1,6}|x)\] )?(?=[<>*{}] )/y;
const MARK = /([<>*])(?: |$|\r?\n)/y;
const INDENTATION = 8;

/** The line that begins at `start`. Up to eight blanks of indentation (code in Markdown) are left out. */
export function lineAt(text: string, start: number): Line {
  const newline = text.indexOf('\n', start);
  const end = newline === -1 ? text.length : newline;
  let at = start;
  STAMP.lastIndex = at;
  at += STAMP.exec(text)?.[0].length ?? 0;
  MARK.lastIndex = at;
  const mark = MARK.exec(text)?.[1];
  if (mark === '>' || mark === '<' || mark === '*') at = Math.min(end, at + 2);
  else while (at < end && at - start < INDENTATION && (text[at] === ' ' || text[at] === '\t')) at += 1;
  const textEnd = end > at && text[end - 1] === '\r' ? end - 1 : end;
  return {
    start,
    next: newline === -1 ? text.length : newline + 1,
    mark: mark === '>' || mark === '<' || mark === '*' ? mark : null,
    text: text.slice(at, textEnd),
    textStart: at,
  };
}

/** The mark of data that curl moves (`{ [5 bytes data]`) and its progress meter: no part of any message. */
export const isNoise = (line: Line): boolean =>
  line.mark === '*' ||
  /^(?:[{}] \[\d+ bytes data\]|\s*% Total\b|\s*Dload\s+Upload\b|\s*\d{1,3}\s+\d+k?\s+\d{1,3}\s+\d+k?\s+\d{1,3}\s+\d)/.test(
    line.text.slice(0, 200),
  );

export const isEmpty = (line: Line): boolean => line.text.trim() === '';

/** How many line breaks stand between two places. */
export function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (text[at] === '\n') count += 1;
  return count;
}

/** `end` without the white space before it. */
export function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
