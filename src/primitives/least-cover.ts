/** The least set of names of which every list holds one: what to ask for, where each list says "any of these". */

export interface Cover {
  /** In order of preference. */
  readonly names: readonly string[];
  /** For a name of the cover: others, one of which would do in its place. Names without any are left out. */
  readonly alternatives: readonly { readonly instead: string; readonly any: readonly string[] }[];
}

/** As many are tried in all combinations: 65,536 of them. */
const MOST_CANDIDATES = 16;

/**
 * Exact where few names are left to choose from; else the name that serves most lists first, and so on, which may be a
 * name more than the least.
 *
 * @param lists each is any-of; empty lists ask for nothing
 * @param rank the smaller is preferred among covers of one size; names of one rank are preferred as they come
 */
export function leastCover(lists: readonly (readonly string[])[], rank: (name: string) => number): Cover {
  const asked = withoutWider(lists.filter(({ length }) => length > 0).map((list) => new Set(list)));
  const order = new Map(preferred(asked, rank).map((name, index) => [name, index]));
  const forced = new Set(asked.flatMap((list) => (list.size === 1 ? [...list] : [])));
  const open = asked.filter((list) => !meets(list, forced));
  const chosen = [...forced, ...(exact(open, order) ?? greedy(open, order))];
  chosen.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const covering = new Set(chosen);
  /** The lists that no other chosen name meets. */
  const aloneOf = new Map<string, ReadonlySet<string>[]>();
  for (const list of asked) {
    const [only, second] = [...list].filter((name) => covering.has(name));
    if (only !== undefined && second === undefined) listed(aloneOf, only).push(list);
  }
  const alternatives = chosen.flatMap((instead) => {
    const [first, ...rest] = aloneOf.get(instead) ?? [];
    const any = [...(first ?? [])].filter((name) => name !== instead && rest.every((list) => list.has(name)));
    return any.length === 0 ? [] : [{ instead, any }];
  });
  return { names: chosen, alternatives };
}

const meets = (list: ReadonlySet<string>, names: ReadonlySet<string>): boolean => {
  for (const name of list) if (names.has(name)) return true;
  return false;
};

/** What a key stands for in a map of lists, which is empty at first. */
function listed<K, T>(lists: Map<K, T[]>, key: K): T[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const made: T[] = [];
  lists.set(key, made);
  return made;
}

/** How many of the lists hold each name. */
function countsOf(lists: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** A list that holds all of another one is met whenever that one is. */
function withoutWider(lists: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] {
  const counts = countsOf(lists);
  const kept: ReadonlySet<string>[] = [];
  /** Those that are kept, by the rarest of their names: who holds all of a list holds that one too. */
  const byRarest = new Map<string, ReadonlySet<string>[]>();
  for (const list of lists.toSorted((a, b) => a.size - b.size)) {
    let isWider = false;
    let rarest = '';
    for (const name of list) {
      isWider ||= byRarest.get(name)?.some((narrow) => holdsAll(list, narrow)) === true;
      if (rarest === '' || (counts.get(name) ?? 0) < (counts.get(rarest) ?? 0)) rarest = name;
    }
    if (isWider) continue;
    kept.push(list);
    listed(byRarest, rarest).push(list);
  }
  return kept;
}

const holdsAll = (list: ReadonlySet<string>, names: ReadonlySet<string>): boolean => {
  for (const name of names) if (!list.has(name)) return false;
  return true;
};

function preferred(lists: readonly ReadonlySet<string>[], rank: (name: string) => number): string[] {
  const names = [...new Set(lists.flatMap((list) => [...list]))];
  return names.sort((a, b) => rank(a) - rank(b));
}

/** null when there are too many names to try. */
function exact(
  lists: readonly ReadonlySet<string>[],
  order: ReadonlyMap<string, number>,
): readonly string[] | null {
  if (lists.length === 0) return [];
  const open = countsOf(lists);
  const candidates = [...order.keys()].filter((name) => open.has(name));
  if (candidates.length > MOST_CANDIDATES) return null;
  const masks = lists.map((list) =>
    candidates.reduce((mask, name, bit) => (list.has(name) ? mask | (1 << bit) : mask), 0),
  );
  let best: number | null = null;
  for (let set = 1; set < 1 << candidates.length; set += 1) {
    if ((best === null || isBetter(set, best)) && masks.every((mask) => (mask & set) !== 0)) best = set;
  }
  const found = best ?? 0;
  return candidates.filter((_, bit) => (found & (1 << bit)) !== 0);
}

/** Fewer names, then preferred ones: a preferred name is a lower bit. */
function isBetter(set: number, other: number): boolean {
  const [size, sizeOfOther] = [bits(set), bits(other)];
  if (size !== sizeOfOther) return size < sizeOfOther;
  const differ = set ^ other;
  return (set & differ & -differ) !== 0;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The name that serves most of the lists that are left, the preferred one among equals, until none is left. */
function greedy(lists: readonly ReadonlySet<string>[], order: ReadonlyMap<string, number>): string[] {
  const serves = countsOf(lists);
  const holders = new Map<string, ReadonlySet<string>[]>();
  for (const list of lists) for (const name of list) listed(holders, name).push(list);
  // Counts only fall, so a name is looked at when its count comes up, and put back when it has fallen since.
  const byCount = new Map<number, string[]>();
  for (const [name, count] of serves) listed(byCount, count).push(name);
  const open = new Set(lists);
  const chosen: string[] = [];
  for (let most = lists.length; most > 0 && open.size > 0; most -= 1) {
    const names = byCount.get(most) ?? [];
    for (const name of names.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))) {
      const count = serves.get(name) ?? 0;
      if (count < most) {
        listed(byCount, count).push(name);
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
