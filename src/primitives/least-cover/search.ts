/** The least cover by branch and bound. */
import { append } from '../lists.js';
import { holdersOf, independent, type List, pay, type Steps, withoutMet, withoutNames } from './lists.js';
import { reduced } from './reduce.js';

/**
 * A cover of the least size that is at most `most`; null where there is none, or where the steps ran out before one was
 * found (`steps.left` tells which).
 */
export function leastOf(lists: readonly List[], most: number, steps: Steps): readonly number[] | null {
  for (let size = fewest(lists); size <= most && steps.left > 0; size += 1) {
    const found = coverOf(lists, size, steps);
    if (found !== null) return found;
  }
  return null;
}

/** Any cover of at most so many names; null where there is none, or where the steps ran out. */
export function coverOf(lists: readonly List[], most: number, steps: Steps): readonly number[] | null {
  if (!pay(lists, steps) || lists.some((list) => list.size === 0)) return null;
  const { taken, lists: open } = reduced(lists, steps, false);
  const room = most - taken.length;
  if (open.length === 0) return room < 0 ? null : taken;
  if (fewest(open) > room) return null;
  const parts = independent(open);
  const found = parts.length === 1 ? branch(open, room, steps) : eachOf(parts, room, steps);
  return found === null ? null : [...taken, ...found];
}

/** As many names are needed at least: one each for lists that have none in common. */
export function fewest(lists: readonly List[]): number {
  const used = new Set<number>();
  let count = 0;
  for (const list of lists.toSorted((a, b) => a.size - b.size)) {
    let isApart = true;
    for (const name of list) isApart &&= !used.has(name);
    if (!isApart) continue;
    count += 1;
    for (const name of list) used.add(name);
  }
  return count;
}

function eachOf(parts: readonly (readonly List[])[], most: number, steps: Steps): readonly number[] | null {
  const bounds = parts.map(fewest);
  let room = most - bounds.reduce((sum, bound) => sum + bound, 0);
  const taken: number[] = [];
  for (const [at, part] of parts.entries()) {
    const bound = bounds[at] ?? 0;
    const found = leastOf(part, bound + room, steps);
    if (found === null) return null;
    room -= found.length - bound;
    append(taken, found);
  }
  return taken;
}

/** One name of the shortest list is taken; which one is tried, the most useful first. */
function branch(lists: readonly List[], most: number, steps: Steps): readonly number[] | null {
  if (most <= 0) return null;
  const holders = holdersOf(lists);
  const count = (name: number): number => holders.get(name)?.length ?? 0;
  const shortest = lists.reduce((best, list) => (list.size < best.size ? list : best));
  const tried = new Set<number>();
  for (const name of [...shortest].sort((a, b) => count(b) - count(a) || a - b)) {
    // Covers with a name that was tried are known.
    const found = coverOf(withoutNames(withoutMet(lists, name), tried), most - 1, steps);
    if (found !== null) return [name, ...found];
    if (steps.left <= 0) return null;
    tried.add(name);
  }
  return null;
}
