/** How long work takes at best: other work, and the collecting of what earlier tests left, only ever make it longer. */

const TRIES = 5;

/** Seconds of processor time of this process: on a busy machine the clock runs on while nothing is done. */
export function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

/**
 * Seconds of processor time that the work takes at best. It is done again, five times at most, while it takes more than
 * the limit; what is quadratic exceeds it each time.
 */
export function leastSeconds(limit: number, work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && least >= limit; tries++) least = Math.min(least, secondsOf(work));
  return least;
}

/** The time of work four times as large, by that of the work, is less: 4 when linear, 16 when quadratic. */
export const MOST_GROWTH = 9;

/**
 * Is the work quick, or does its time grow with the size only? The limit alone says little: in a process that has
 * compiled very many regular expressions, the engine compiles further ones without optimising them, and each search
 * takes some seven times as long from then on.
 *
 * @param size for which it is not suspected when it takes less than `limit` seconds
 */
export function isLinear(limit: number, size: number, work: (size: number) => unknown): boolean {
  if (secondsOf(() => work(size)) < limit) return true;
  const growth = leastGrowth({
    smaller: () => work(size / 4),
    larger: () => work(size),
    shortest: limit / 10,
  });
  return growth < MOST_GROWTH;
}

/**
 * The seconds of the larger work by those of the smaller, at best; less than the shortest time that can be told counts
 * as that time. Measured again, five times at most, while it is not less than `MOST_GROWTH`.
 */
export function leastGrowth({
  smaller,
  larger,
  shortest,
}: {
  smaller: () => unknown;
  larger: () => unknown;
  shortest: number;
}): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && least >= MOST_GROWTH; tries++)
    least = Math.min(least, secondsOf(larger) / Math.max(shortest, secondsOf(smaller)));
  return least;
}
