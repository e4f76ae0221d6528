/** The least set of names of which every list holds one: what to ask for, where each list says "any of these". */
import { greedy } from './least-cover/greedy.js';
import { entry, independent, type List, type Steps } from './least-cover/lists.js';
import { preferredOf } from './least-cover/prefer.js';
import { reduced } from './least-cover/reduce.js';
import { leastOf } from './least-cover/search.js';

export interface Cover {
  /** In order of preference. */
  readonly names: readonly string[];
  /** No smaller set is possible: proved. */
  readonly exact: boolean;
  /** For a name of the cover: others, one of which would do in its place. Names without any are left out. */
  readonly alternatives: readonly { readonly instead: string; readonly any: readonly string[] }[];
}

/** Looks at a name in a list: a fraction of a second. What the contract publishes takes less than a fiftieth of it. */
const MOST_STEPS = 1_500_000;

/**
 * A cover of the least size, by branch and bound. Where the steps do not suffice for the proof it is, for the lists that
 * hang together and are too hard, the one by the name that serves most lists first, and so on; it may be larger.
 *
 * Of two covers of one size that is preferred which has the most preferred of the names that only one of them has. The
 * order of the lists, and of names in them, does not matter.
 *
 * @param lists each is any-of; empty lists ask for nothing
 * @param rank the smaller is preferred; names of one rank by the alphabet
 * @param most steps that may be taken
 */
export function leastCover(
  lists: readonly (readonly string[])[],
  rank: (name: string) => number,
  most = MOST_STEPS,
): Cover {
  const names = preferred(lists, rank);
  const asked = numbered(lists, names);
  // What it costs is bounded by itself, so that something is left for the search.
  const { taken, lists: open } = reduced(asked, { left: most }, true);
  const steps: Steps = { left: most };
  const parts = independent(open).map((part) => solve(part, steps));
  const chosen = [...taken, ...parts.flatMap(({ cover }) => cover)].sort((a, b) => a - b);
  const nameOf = (number: number): string => names[number] ?? '';
  return {
    names: chosen.map(nameOf),
    exact: parts.every(({ exact }) => exact),
    alternatives: alternatives(asked, chosen).map(({ instead, any }) => ({
      instead: nameOf(instead),
      any: any.map(nameOf),
    })),
  };
}

function solve(
  lists: readonly List[],
  steps: Steps,
): { readonly cover: readonly number[]; readonly exact: boolean } {
  const fast = greedy(lists);
  const smaller = leastOf(lists, fast.length - 1, steps);
  if (smaller === null && steps.left <= 0) return { cover: fast, exact: false };
  return { cover: preferredOf(lists, smaller ?? fast, steps), exact: true };
}

/** All names, in the order of preference. */
function preferred(lists: readonly (readonly string[])[], rank: (name: string) => number): readonly string[] {
  const names = new Set<string>();
  for (const list of lists) for (const name of list) names.add(name);
  const byRank = new Map<number, string[]>();
  for (const name of names) entry(byRank, rank(name)).push(name);
  return [...byRank].sort(([a], [b]) => a - b).flatMap(([, alike]) => alike.sort());
}

/** The different lists by the places of their names in the order, in an order of their own. */
function numbered(lists: readonly (readonly string[])[], names: readonly string[]): readonly List[] {
  const places = new Map(names.map((name, place) => [name, place]));
  const different = new Map<string, List>();
  for (const list of lists) {
    if (list.length === 0) continue;
    const numbers = list.map((name) => places.get(name) ?? 0).sort((a, b) => a - b);
    const distinct = new Set(numbers);
    different.set([...distinct].join(), distinct);
  }
  return [...different].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, list]) => list);
}

/** For each name that is chosen: what all the lists hold that no other chosen name meets. */
function alternatives(lists: readonly List[], chosen: readonly number[]) {
  const covering = new Set(chosen);
  const aloneOf = new Map<number, List[]>();
  for (const list of lists) {
    const [only, second] = [...list].filter((name) => covering.has(name));
    if (only !== undefined && second === undefined) entry(aloneOf, only).push(list);
  }
  return chosen.flatMap((instead) => {
    const [first, ...rest] = aloneOf.get(instead) ?? [];
    const any = [...(first ?? [])].filter((name) => name !== instead && rest.every((list) => list.has(name)));
    return any.length === 0 ? [] : [{ instead, any }];
  });
}
