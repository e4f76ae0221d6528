/** Where in a text of several lines something stands that it says. */

/** What is shorter may stand anywhere. */
const SHORTEST = 4;
/** An address is no longer. */
const LONGEST = 2000;
const FILLED = /\{[^{}]{0,200}\}/;
const BETWEEN = /[\s"'`<>|]/;

/**
 * The range of an address (with what is filled in as `{name}`) in the file, looked for between two offsets by the longest
 * part of it that is written as it is; null where it is not found.
 */
export function rangeOf(
  address: string,
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } | null {
  const [longest = ''] = address.split(FILLED).sort((a, b) => b.length - a.length);
  if (longest.trim().length < SHORTEST) return null;
  const inside = text.slice(from, to).indexOf(longest);
  if (inside < 0) return null;
  const found = from + inside;
  if (longest === address) return { start: found, end: found + longest.length };
  let start = found;
  const least = Math.max(from, found - LONGEST);
  while (start > least && !BETWEEN.test(text.charAt(start - 1))) start--;
  let end = found + longest.length;
  const most = Math.min(to, end + LONGEST);
  while (end < most && !BETWEEN.test(text.charAt(end))) end++;
  return { start, end };
}
