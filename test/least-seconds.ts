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

/**
 * The seconds of the larger work by those of the smaller, at best; less than the shortest time that can be told counts
 * as that time. Measured again while it is more than the limit.
 */
export function leastGrowth(
  limit: number,
  { smaller, larger, shortest }: { smaller: () => unknown; larger: () => unknown; shortest: number },
): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && least >= limit; tries++)
    least = Math.min(least, secondsOf(larger) / Math.max(shortest, secondsOf(smaller)));
  return least;
}
