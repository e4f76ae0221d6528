/** Places in a text: spans, line numbers, and blanking out what has been read already. */
import { firstFrom, lastNumberUpTo } from '../../primitives/rising.js';

/** From `start` up to, not including, `end`; UTF-16 units of the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value with the place where the text holds it. */
export interface Found<T> extends Span {
  readonly value: T;
}

/** A function from an offset to its line, counted from 1. One pass over the text, then binary search. */
export function lineCounter(text: string): (offset: number) => number {
  const starts: number[] = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => lastNumberUpTo(starts, offset) + 1;
}

/** The text with the spans turned into spaces. Length and line breaks stay, so places stay valid. */
export function blank(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, span.start);
    if (span.end <= start) continue;
    parts.push(text.slice(at, start), spaces(text, start, span.end));
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function spaces(text: string, start: number, end: number): string {
  const slice = text.slice(start, end);
  if (!slice.includes('\n')) return ' '.repeat(slice.length);
  return slice
    .split('\n')
    .map((line) => ' '.repeat(line.length))
    .join('\n');
}

/** Those of a list sorted by `start` that begin inside the span; binary search, so cheap for many spans. */
export function within<T extends Span>(sorted: readonly T[], span: Span): readonly T[] {
  return sorted.slice(firstFrom(sorted, span.start, startOf), firstFrom(sorted, span.end, startOf));
}

const startOf = ({ start }: Span): number => start;

/** The parts of `whole` that no span covers, in order, without empty ones. */
export function gaps(whole: Span, spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  let at = whole.start;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start > at) result.push({ start: at, end: Math.min(span.start, whole.end) });
    at = Math.max(at, span.end);
  }
  if (at < whole.end) result.push({ start: at, end: whole.end });
  return result;
}
