/** How long work takes for inputs that grow. */
import { createContext, Script } from 'node:vm';
import { secondsOf } from '../least-seconds.js';

/** Milliseconds of processor time; the least of some tries. */
export function leastTime(work: () => unknown, tries: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < tries; count++) least = Math.min(least, secondsOf(work) * 1000);
  return least;
}

/** One context serves every call: making one takes longer than most of the work. */
const scope: { work: () => unknown } = { work: () => undefined };
const context = createContext(scope);
const script = new Script('work()');

/** Ends the work after so many milliseconds, inside of a regular expression too; false when it had to. */
export function endsWithin(milliseconds: number, work: () => unknown): boolean {
  try {
    scope.work = work;
    script.runInContext(context, { timeout: Math.ceil(milliseconds) });
    return true;
  } catch (error) {
    // The error is one of the other context, and so no Error of this one.
    if (
      typeof error === 'object' &&
      error !== null &&
      'code' in error &&
      error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
    )
      return false;
    throw error;
  }
}
