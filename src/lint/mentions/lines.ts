/** Where in a text something stands. */
import { lazy } from '../../primitives/lazy.js';
import { lineStarts } from '../../source/lines.js';
import type { Span } from '../outline/types.js';

/** The offset at which a span of the text begins, or ends. */
export function offsetFinder(text: string): (at: Span, edge?: 'start' | 'end') => number {
  const starts = lazy(() => lineStarts(text));
  return ({ line, column, endLine, endColumn }, edge = 'start') =>
    edge === 'start' ? (starts()[line - 1] ?? 0) + column - 1 : (starts()[endLine - 1] ?? 0) + endColumn - 1;
}
