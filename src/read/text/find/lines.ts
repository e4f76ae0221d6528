/** The lines of a text, with their places. */
import type { Span } from '../places.js';

export interface Line extends Span {
  /** Without the blanks at its end, and without a line break that is shown. */
  readonly text: string;
}

/** What Wireshark and debuggers show of the end of a line. */
const SHOWN_END = /(?:\\r)?\\n$/;

/** All lines; `end` is that of the text in them. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const written = text
      .slice(start, Math.min(end, start + 40_000))
      .replace(SHOWN_END, '')
      .trimEnd();
    lines.push({ text: written, start, end });
    start = end + 1;
  }
  return lines;
}
