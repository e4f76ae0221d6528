/** Where in a text something stands. */
import { linesOf } from '../../source/lines.js';
import type { Span } from '../outline/types.js';

/** The line of an offset, from 1. */
export function lineFinder(text: string): (offset: number) => number {
  const placeOf = linesOf(text);
  return (offset) => placeOf(offset).line;
}

/** The span between two offsets. */
export function placeFinder(text: string): (start: number, end: number) => Span {
  const placeOf = linesOf(text);
  return (start, end) => {
    const from = placeOf(start);
    const to = placeOf(end);
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}
