/** Any-of lists as a search handles them: names are numbers, of which the smaller is preferred. */

export type List = ReadonlySet<number>;

/** What a search may spend: looks at a name in a list. It is counted, as a clock would make every run another. */
export interface Steps {
  left: number;
}

/** A walk over all names of all lists that keeps something of each costs as much as so many looks. */
const COST_OF_WALK = 4;

/** Pays for such a walk; false where nothing is left to go on with. */
export function pay(lists: readonly List[], steps: Steps): boolean {
  for (const list of lists) steps.left -= COST_OF_WALK * (list.size + 1);
  return steps.left > 0;
}

export const meets = (list: List, names: List): boolean => {
  for (const name of list) if (names.has(name)) return true;
  return false;
};

/** What is left to be met where the name is taken. */
export const withoutMet = (lists: readonly List[], name: number): readonly List[] =>
  lists.filter((list) => !list.has(name));

/** The lists without names that are not to be taken; a list that holds none of them is the same one. */
export const withoutNames = (lists: readonly List[], names: List): readonly List[] =>
  lists.map((list) => (meets(list, names) ? new Set([...list].filter((name) => !names.has(name))) : list));

/** The lists that hold each name. */
export function holdersOf(lists: readonly List[]): Map<number, List[]> {
  const holders = new Map<number, List[]>();
  for (const list of lists) for (const name of list) entry(holders, name).push(list);
  return holders;
}

/** What a key stands for in a map of lists, which is empty at first. */
export function entry<K, T>(lists: Map<K, T[]>, key: K): T[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const made: T[] = [];
  lists.set(key, made);
  return made;
}

/** Lists that share names, directly or by others; such parts have nothing to do with each other. The smallest is first. */
export function independent(lists: readonly List[]): readonly (readonly List[])[] {
  const holders = holdersOf(lists);
  const parts: List[][] = [];
  const seen = new Set<List>();
  for (const first of lists) {
    if (seen.has(first)) continue;
    const part: List[] = [];
    const found = [first];
    seen.add(first);
    for (let list = found.pop(); list !== undefined; list = found.pop()) {
      part.push(list);
      for (const name of list) {
        for (const other of holders.get(name) ?? []) {
          if (!seen.has(other)) found.push(other);
          seen.add(other);
        }
        // Its lists are all found.
        holders.delete(name);
      }
    }
    parts.push(part);
  }
  return parts.sort((a, b) => a.length - b.length);
}
