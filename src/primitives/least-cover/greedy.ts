/** A cover that is found fast and may be a few names too large. */
import { entry, holdersOf, type List } from './lists.js';

/** The name that serves most of the lists that are left, the preferred one among equals, until none is left. */
export function greedy(lists: readonly List[]): readonly number[] {
  const holders = holdersOf(lists);
  const serves = new Map([...holders].map(([name, { length }]) => [name, length]));
  // Counts only fall, so a name is looked at when its count comes up, and put back when it has fallen since.
  const byCount = new Map<number, number[]>();
  for (const [name, count] of serves) entry(byCount, count).push(name);
  const open = new Set(lists);
  const chosen: number[] = [];
  for (let most = lists.length; most > 0 && open.size > 0; most -= 1) {
    const names = byCount.get(most) ?? [];
    for (const name of names.sort((a, b) => a - b)) {
      const count = serves.get(name) ?? 0;
      if (count < most) {
        entry(byCount, count).push(name);
        continue;
      }
      chosen.push(name);
      for (const list of holders.get(name) ?? []) {
        if (!open.delete(list)) continue;
        for (const met of list) serves.set(met, (serves.get(met) ?? 0) - 1);
      }
    }
  }
  return chosen;
}
