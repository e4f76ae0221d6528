/** Where in a text something stands. */
import { lazy } from '../../primitives/lazy.js';
import { lineStarts, linesOf } from '../../source/lines.js';
import type { Span } from '../outline/types.js';

/** The line of an offset, from 1. */
export function lineFinder(text: string): (offset: number) => number {
  const placeOf = linesOf(text);
  return (offset) => placeOf(offset).line;
}

/** The offset at which a span of the text begins, or ends. */
export function offsetFinder(text: string): (at: Span, edge?: 'start' | 'end') => number {
  const starts = lazy(() => lineStarts(text));
  return ({ line, column, endLine, endColumn }, edge = 'start') =>
    edge === 'start' ? (starts()[line - 1] ?? 0) + column - 1 : (starts()[endLine - 1] ?? 0) + endColumn - 1;
}
