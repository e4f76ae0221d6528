/** Makes a search smaller: what must be taken, lists that are met anyway, names that another one is as good as. */
import { holdersOf, type List, meets, pay, type Steps, withoutNames } from './lists.js';

export interface Reduced {
  /** Names that are in the cover. */
  readonly taken: readonly number[];
  /** What is left to be met. */
  readonly lists: readonly List[];
}

/**
 * The same search, smaller: a least cover of what is left, with what is taken, is a least cover of all.
 *
 * @param keepsPreferred only names go that a preferred one is as good as, so that the preferred least cover stays
 */
export function reduced(lists: readonly List[], steps: Steps, keepsPreferred: boolean): Reduced {
  const taken = new Set<number>();
  let left = lists;
  while (true) {
    const before = left;
    const known = taken.size;
    for (const list of left) if (list.size === 1) for (const name of list) taken.add(name);
    if (taken.size > known) left = left.filter((list) => !meets(list, taken));
    if (!pay(left, steps)) return { taken: [...taken], lists: left };
    left = withoutWider(left, steps);
    if (!pay(left, steps)) return { taken: [...taken], lists: left };
    const others = replaceable(left, steps, keepsPreferred);
    if (others.size > 0) left = withoutNames(left, others);
    else if (left.length === before.length) return { taken: [...taken], lists: left };
  }
}

/** A list that holds all of another one is met whenever that one is. */
function withoutWider(lists: readonly List[], steps: Steps): readonly List[] {
  const holders = holdersOf(lists);
  const count = (name: number): number => holders.get(name)?.length ?? 0;
  const wider = new Set<List>();
  for (const list of lists) {
    if (steps.left <= 0) break;
    if (wider.has(list)) continue;
    steps.left -= list.size;
    const rarest = [...list].reduce((best, name) => (count(name) < count(best) ? name : best));
    for (const other of holders.get(rarest) ?? []) {
      if (other === list || wider.has(other) || other.size < list.size) continue;
      if (holdsAll(other, list, steps)) wider.add(other);
    }
  }
  return wider.size === 0 ? lists : lists.filter((list) => !wider.has(list));
}

function holdsAll(list: List, names: List, steps: Steps): boolean {
  for (const name of names) {
    steps.left -= 1;
    if (!list.has(name)) return false;
  }
  return true;
}

/** Names of which every list holds one that stays: who takes that one needs them not. */
function replaceable(lists: readonly List[], steps: Steps, keepsPreferred: boolean): List {
  const holders = holdersOf(lists);
  const found = new Set<number>();
  for (const [name, own] of holders) {
    if (steps.left <= 0) break;
    const shortest = own.reduce((best, list) => (list.size < best.size ? list : best));
    for (const other of shortest) {
      if (other === name || found.has(other) || (keepsPreferred && other > name)) continue;
      const others = holders.get(other)?.length ?? 0;
      // Of two that are in the same lists the preferred one stays.
      if (others < own.length || (others === own.length && other > name)) continue;
      if (isInAll(other, own, steps)) {
        found.add(name);
        break;
      }
    }
  }
  return found;
}

function isInAll(name: number, lists: readonly List[], steps: Steps): boolean {
  for (const list of lists) {
    steps.left -= 1;
    if (!list.has(name)) return false;
  }
  return true;
}
