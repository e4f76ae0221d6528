/**
 * Long runs of characters that could be a secret. No token is shorter than 16 characters, so the search steps over a text
 * by that length, as Boyer and Moore do, and nearly all of a text without secrets is never looked at.
 */

/** Letters, digits and what tokens hold besides; neither dots nor slashes, of which names and paths are full. */
const IN_RUN = new Uint8Array(128);
const DIGIT = new Uint8Array(128);
for (const unit of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-+')
  IN_RUN[unit.charCodeAt(0)] = 1;
for (const unit of '0123456789') DIGIT[unit.charCodeAt(0)] = 1;

const LEAST = 16;
/** No name is as long; one in a thousand secrets has no digit. */
const LONG = 40;

/** Is this unit of a text one that tokens are made of? */
const inRun = (unit: number): boolean => unit < 128 && IN_RUN[unit] === 1;

/** Calls back with every run of 40 characters or more, and with those of 16 that hold a digit, as nearly all random texts do. */
export function eachRun(text: string, found: (start: number, end: number) => void): void {
  const { length } = text;
  let floor = 0;
  let at = LEAST - 1;
  while (at < length) {
    let start = at + 1;
    while (start > floor && inRun(text.charCodeAt(start - 1))) start--;
    if (start > floor && start + LEAST - 1 > at) {
      floor = start;
      at = start + LEAST - 1;
      continue;
    }
    let end = at + 1;
    while (end < length && inRun(text.charCodeAt(end))) end++;
    if (end - start >= LONG || (end - start >= LEAST && hasDigit(text, start, end))) found(start, end);
    floor = end;
    at = end + LEAST;
  }
}

function hasDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (DIGIT[text.charCodeAt(at)] === 1) return true;
  return false;
}
