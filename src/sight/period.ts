/** Between which announced dates of stricter checks a call was made: all that its time can matter to a rule. */
import { allEnforcements } from '../contract/index.js';
import { isAtLeast, momentOf } from '../primitives/time.js';

let announced: readonly string[] | null = null;

/**
 * The last announced date (ISO) that had come on the day of the call, '' before the first of them, null when the day
 * is not known. Compares with a date as the day itself does, and is the same for nearly all calls of a recording.
 */
export function periodOf(time: string | null): string | null {
  if (time === null || momentOf(time) === null) return null;
  announced ??= [...new Set(allEnforcements().map(({ date }) => date))].sort();
  return announced.findLast((date) => isAtLeast(time, date)) ?? '';
}
