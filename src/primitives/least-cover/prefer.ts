/** The preferred one among covers of one size. */
import { type List, type Steps, withoutMet, withoutNames } from './lists.js';
import { coverOf } from './search.js';

/**
 * Of all covers of the size of this one, which is the least, the preferred: two of them are compared at the most preferred
 * name that only one of them has, and that one is preferred. Where the steps run out it is the best that was found.
 */
export function preferredOf(
  lists: readonly List[],
  least: readonly number[],
  steps: Steps,
): readonly number[] {
  let best = least;
  let open = lists;
  const taken: number[] = [];
  const names = [...new Set(lists.flatMap((list) => [...list]))].sort((a, b) => a - b);
  for (const name of names) {
    if (taken.length === least.length || steps.left <= 0) break;
    const rest = withoutMet(open, name);
    if (!best.includes(name)) {
      const found =
        rest.length === open.length ? null : coverOf(rest, least.length - taken.length - 1, steps);
      if (found === null) {
        open = withoutNames(open, new Set([name]));
        continue;
      }
      best = [...taken, name, ...found];
    }
    taken.push(name);
    open = rest;
  }
  return best;
}
