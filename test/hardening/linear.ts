/** Tries an expression on texts that it may need more than linear time for. */
import { MOST_GROWTH } from '../least-seconds.js';
import { endsWithin, leastTime } from './growth.js';
import type { Pumping } from './pumping.js';

/** Characters; small at first, since some expressions need hours for fifty. */
const LARGEST = 12_800;
const SIZES = [12, 16, 20, 22, 24, 26, 28, 32, 36, 44, 56, 70, 100, 140, 200, 400, 800, 1600, 5000, LARGEST];
/** Milliseconds: up to here nothing is suspected; what is quadratic takes forty for the largest. */
const QUICK = 6;
const ENDLESS = 4000;

const TRIES = 2;

const textOf = ({ prefix, pump, suffix }: Pumping, size: number): string =>
  prefix + pump.repeat(Math.ceil(size / pump.length)) + suffix;

/** All matches of a global expression, else the first. */
function matchAll(regexp: RegExp, text: string): void {
  regexp.lastIndex = 0;
  for (let match = regexp.exec(text); match !== null && regexp.global; match = regexp.exec(text))
    if (match[0] === '') regexp.lastIndex++;
}

/** What it takes too long for; null when the time grows with the length only. */
export function slowFor(regexp: RegExp, pumpings: readonly Pumping[]): Pumping | null {
  for (let tried = 0; tried < pumpings.length; tried++) {
    // Many are tried under one watch: setting it takes longer than trying one.
    endsWithin(ENDLESS, () => {
      while (tried < pumpings.length && isQuick(regexp, pumpings[tried])) tried++;
    });
    const suspect = pumpings[tried];
    if (suspect !== undefined && !isLinear(regexp, suspect)) return suspect;
  }
  return null;
}

/** By the clock: what a busy machine makes slow is measured by processor time afterwards. */
const isQuick = (regexp: RegExp, pumping: Pumping | undefined): boolean =>
  pumping === undefined ||
  SIZES.every((size) => {
    const text = textOf(pumping, size);
    const started = performance.now();
    matchAll(regexp, text);
    return performance.now() - started < QUICK;
  });

/** Measured thrice before it is said, at the first size whose time can be told. */
function isLinear(regexp: RegExp, pumping: Pumping): boolean {
  const time = (size: number): number => leastTime(() => matchAll(regexp, textOf(pumping, size)), TRIES);
  for (let round = 0; round < 3; round++) {
    let size = 0;
    let short = 0;
    let long = Number.POSITIVE_INFINITY;
    const isShort = endsWithin(ENDLESS, () => {
      size =
        SIZES.find((next) => {
          short = time(next);
          return short > 2;
        }) ?? LARGEST;
    });
    // The largest that may be, for each of the tries, on a machine that does two other things.
    const patience = 100 + short * MOST_GROWTH * TRIES * 3;
    if (
      isShort &&
      endsWithin(patience, () => {
        long = time(size * 4);
      }) &&
      long < short * MOST_GROWTH
    )
      return true;
  }
  return false;
}
