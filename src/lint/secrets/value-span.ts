/** Where the value of which a run is a part begins and ends. */

const LONGEST = 4096;
/** Characters of a value before and behind a run of it; a long one is mostly one run. */
const MOST_BESIDE = 256;
const QUOTES = '"\'`';

/** Units of which a value without quotes is made, by their codes. */
const table = (units: string): Uint8Array => {
  const found = new Uint8Array(128);
  for (const unit of units) found[unit.charCodeAt(0)] = 1;
  return found;
};
const UNITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+/.~';
const BEFORE = table(UNITS);
const BEHIND = table(`${UNITS}=`);
const isIn = (units: Uint8Array, code: number): boolean => code < 128 && units[code] === 1;

const ENCODED = /%[0-9A-Fa-f]{2}/y;

export interface ValueSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The value around a run: what is in its quotes, or all that may be one value. Null where it is too long, holds blanks, is an
 * option of a command, or goes on as a part of a program.
 */
export function valueAround(text: string, runStart: number, runEnd: number): ValueSpan | null {
  if (runEnd - runStart > LONGEST) return null;
  let start = runStart;
  const floor = Math.max(0, runStart - MOST_BESIDE);
  while (start > floor && isIn(BEFORE, text.charCodeAt(start - 1))) start--;
  // `\n` in a text is a sign, and no letter of the value.
  if (text[start - 1] === '\\' && /[nrt]/.test(text[start] ?? '')) start++;
  let end = endOfUnits(text, runEnd);
  const quote = text[start - 1] ?? '';
  if (quote !== '' && QUOTES.includes(quote)) return quotedAt(text, start, end, quote);
  if (/^--?[a-z]/.test(text.slice(start, start + 3))) return null;
  while (end > runEnd && /[.,]/.test(text[end - 1] ?? '')) end--;
  return /^(?:[([{$]|<(?!\/))/.test(text.slice(end, end + 2)) ? null : { start, end };
}

function endOfUnits(text: string, from: number): number {
  const limit = Math.min(text.length, from + MOST_BESIDE);
  let end = from;
  while (end < limit) {
    if (isIn(BEHIND, text.charCodeAt(end))) end++;
    else {
      ENCODED.lastIndex = end;
      if (!ENCODED.test(text)) return end;
      end += 3;
    }
  }
  return end;
}

/** Characters of a quoted value behind those of a token: a password may hold any. */
const MOST_OTHER = 200;

/** All that stands in the quotes, where that is one word. */
function quotedAt(text: string, start: number, from: number, quote: string): ValueSpan | null {
  for (let end = from; end < text.length && end - from < MOST_OTHER; end++) {
    const unit = text[end] ?? '';
    if (unit === quote || (unit === '\\' && text[end + 1] === quote)) return { start, end };
    if (/[\s"'`\\]/.test(unit)) return null;
  }
  return null;
}
