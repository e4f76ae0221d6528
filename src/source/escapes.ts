/** What stands behind a mark that takes a character's usual sense from it. */

/**
 * - `full`: `\n`, `\x41`, `\u0041`, `\u{41}`, and any other character for itself.
 * - `quote`: only the mark itself and quotes; else the mark stays.
 * - `raw`: the character behind the mark ends nothing, and both stay.
 * - `shell`: only `"`, `\`, `$`, the back quote and a line's end; else the mark stays.
 * - `backtick`: PowerShell's, by the back quote.
 */
export type Escape = 'full' | 'quote' | 'raw' | 'shell' | 'backtick';

export interface Escaped {
  readonly value: string;
  /** Behind what was read. */
  readonly end: number;
}

const LETTERS: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\u0007',
  e: '\u001b',
  '0': '\0',
};
const NUMBERED = /x([0-9a-f]{2})|u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|U([0-9a-f]{8})/iy;
const MOST_CODE_POINT = 0x10ffff;

/** Reads what the mark at `at` makes of what is behind it. Throws nothing. */
export function readEscape(text: string, at: number, kind: Escape): Escaped {
  const next = text.charAt(at + 1);
  // A line's end of two characters is one.
  const end = at + (next === '\r' && text.charAt(at + 2) === '\n' ? 3 : 2);
  const isLineEnd = next === '\n' || next === '\r';
  const both = { value: text.slice(at, end), end: Math.min(end, text.length) };
  if (next === '') return both;
  switch (kind) {
    case 'raw':
      return both;
    case 'quote':
      return next === '\\' || next === "'" || next === '"' ? { value: next, end } : both;
    case 'shell':
      if (isLineEnd) return { value: '', end };
      return next !== '' && '"\\$`'.includes(next) ? { value: next, end } : both;
    case 'backtick':
      return { value: isLineEnd ? '' : (LETTERS[next] ?? next), end: both.end };
    case 'full':
      return isLineEnd
        ? { value: '', end }
        : (numbered(text, at) ?? { value: LETTERS[next] ?? next, end: both.end });
  }
}

function numbered(text: string, at: number): Escaped | null {
  NUMBERED.lastIndex = at + 1;
  const match = NUMBERED.exec(text);
  if (match === null) return null;
  const code = Number.parseInt(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '', 16);
  return { value: code <= MOST_CODE_POINT ? String.fromCodePoint(code) : match[0], end: NUMBERED.lastIndex };
}
