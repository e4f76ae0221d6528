/** Places in a text as lines and columns. */
import { lazy } from '../../primitives/lazy.js';
import { linesOf } from '../../source/lines.js';
import type { Span } from './types.js';

/** Where a part of a text stands, from its offsets (UTF-16 units). */
export type Spans = (start: number, end: number) => Span;

/** The lines of a text are looked for once, when the first place is asked for. */
export function spansOf(text: string): Spans {
  const placeOf = lazy(() => linesOf(text));
  return (start, end) => {
    const from = placeOf()(start);
    const to = placeOf()(end);
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}

/** The places of a part of a text, from offsets within the part. */
export const shifted =
  (spans: Spans, by: number): Spans =>
  (start, end) =>
    spans(start + by, end + by);

/** The part of a place of one line, from offsets within it; the place itself where its text is not written as it is. */
export function partOf(at: Span, text: string, start: number, end: number): Span {
  const isPlain = at.line === at.endLine && at.endColumn - at.column === text.length;
  return isPlain ? { ...at, column: at.column + start, endColumn: at.column + end } : at;
}

/** The place of a text between its quotes where it is written as it is, else that of all of it. */
export function insideQuotes(
  text: string,
  start: number,
  end: number,
  value: string,
): readonly [number, number] {
  for (let from = start; from <= start + LONGEST_QUOTE; from++)
    if (from + value.length < end && text.startsWith(value, from)) return [from, from + value.length];
  return [start, end];
}

/** What may stand before a text: `f"""`. */
const LONGEST_QUOTE = 5;
