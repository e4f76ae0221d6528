/** When and how long to wait before a call is made again. */

/** How often a call is made again unless more is allowed. */
export const MAX_RETRIES = 2;
/** The longest wait that is waited; an answer that asks for more is the answer. */
const LONGEST_WAIT = 10_000;
const FIRST_WAIT = 500;
const AGAIN = new Set([429, 502, 503, 504]);

/**
 * Milliseconds to wait; null when the answer stands. `Retry-After` (RFC 9110, section 10.2.3) is seconds or a
 * date; without it the wait doubles, with a random part so that callers do not meet again.
 *
 * @param attempt how many answers came before this one
 * @param random between 0 and 1
 * @param most how often the call may be made again
 */
export function waitBefore(
  status: number,
  retryAfter: string | null,
  attempt: number,
  random: number,
  now: number,
  most: number = MAX_RETRIES,
): number | null {
  if (!AGAIN.has(status) || attempt >= most) return null;
  const own = FIRST_WAIT * 2 ** attempt * (0.5 + random / 2);
  const wait = Math.round(Math.max(own, askedFor(retryAfter, now)));
  return wait > LONGEST_WAIT ? null : wait;
}

function askedFor(retryAfter: string | null, now: number): number {
  const text = retryAfter?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = text.length > 64 ? Number.NaN : Date.parse(text);
  return Number.isNaN(date) ? 0 : date - now;
}
