/** Where the value of which a run is a part begins and ends. */

/** What a value without quotes is made of, beside the characters of a run. */
const UNIT = /[\w+/.~-]/;
const UNIT_BEHIND = /[\w+/.~=-]/;
const LONGEST = 4096;
const QUOTES = '"\'`';

export interface ValueSpan {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

/** The value around a run: what is in its quotes, or all that may be one value. Null where it is too long, or part of a program. */
export function valueAround(text: string, runStart: number, runEnd: number): ValueSpan | null {
  if (runEnd - runStart > LONGEST) return null;
  let start = runStart;
  while (start > 0 && runStart - start < LONGEST && UNIT.test(text[start - 1] ?? '')) start--;
  // `\n` in a text is a sign, and no letter of the value.
  if (text[start - 1] === '\\' && /[nrt]/.test(text[start] ?? '')) start++;
  let end = runEnd;
  for (; end < text.length && end - runEnd < LONGEST; end++) {
    const unit = text[end] ?? '';
    if (UNIT_BEHIND.test(unit)) continue;
    if (unit !== '%' || !/^%[0-9A-Fa-f]{2}/.test(text.slice(end, end + 3))) break;
  }
  const quote = text[start - 1] ?? '';
  if (quote !== '' && QUOTES.includes(quote)) return quotedAt(text, start, end, quote);
  const option = /^--?[a-z]/.test(text.slice(start, start + 3));
  if (option) return null;
  while (end > runEnd && /[.,]/.test(text[end - 1] ?? '')) end--;
  // A call, an index, a value that goes on with something filled in.
  return /[([{$<]/.test(text[end] ?? '') ? null : { start, end, isQuoted: false };
}

/** All that stands in the quotes, where that is one word. */
function quotedAt(text: string, start: number, from: number, quote: string): ValueSpan | null {
  let end = from;
  for (; end < text.length && end - from < 200; end++) {
    const unit = text[end] ?? '';
    if (unit === quote || (unit === '\\' && text[end + 1] === quote)) return { start, end, isQuoted: true };
    if (/[\s"'`\\]/.test(unit)) break;
  }
  return from === end || /[\s\\"'`]/.test(text[from] ?? '') ? { start, end: from, isQuoted: true } : null;
}
