/**
 * Putting together and searching lists of any length: as the arguments of a call, they may be no more than the
 * stack holds.
 */

/** Puts all of the items at the end of a list. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}

/** The largest of the numbers; -Infinity when there is none. */
export function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), Number.NEGATIVE_INFINITY);
}

/** The least of the numbers; Infinity when there is none. */
export function least(numbers: readonly number[]): number {
  return numbers.reduce((fewest, number) => Math.min(fewest, number), Number.POSITIVE_INFINITY);
}
