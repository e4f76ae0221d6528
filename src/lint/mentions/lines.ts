/** Where in a text something stands. */
import { lazy } from '../../primitives/lazy.js';
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

/** The offset at which a span of the text begins, or ends. */
export function offsetFinder(text: string): (at: Span, edge?: 'start' | 'end') => number {
  const starts = lazy(() => {
    const found = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) found.push(index + end.length);
    return found;
  });
  return ({ line, column, endLine, endColumn }, edge = 'start') =>
    edge === 'start' ? (starts()[line - 1] ?? 0) + column - 1 : (starts()[endLine - 1] ?? 0) + endColumn - 1;
}
