/** What a graph of imports may be: no arrow up, no circle, no stranger, no package where it does not belong. */
import type { Graph } from './imports.js';

export interface House {
  /** From the ground up: a room imports from itself and from those before it. */
  readonly rooms: readonly string[];
  /** Rooms that only these import from, themselves aside. */
  readonly onlyFor: Readonly<Record<string, readonly string[]>>;
  readonly packages: readonly PackageLimit[];
}

interface PackageLimit {
  readonly isMeant: (name: string) => boolean;
  /** Beginnings of the paths that may import it. */
  readonly only: readonly string[];
}

/**
 * `src/read/har/index.ts` is of the room `read`, `src/index.ts` of `index`, `rules/downstream.ts` of `rules`,
 * `rules/lint/host-exists.ts` of `rules/lint`.
 */
export function roomOf(file: string): string {
  const [top = '', next = '', ...rest] = file.split('/');
  if (top === 'src') return next.replace(/\.ts$/, '');
  return rest.length > 0 ? `${top}/${next}` : top;
}

const isFile = (name: string): boolean => /^(?:src|rules)\//.test(name);

function arrowsOf(graph: Graph): readonly (readonly [from: string, to: string])[] {
  return [...graph].flatMap(([from, imports]) => imports.map((to) => [from, to] as const));
}

/** Rooms that nobody has given a place. */
export function unknownRooms(graph: Graph, { rooms }: House): readonly string[] {
  return [...new Set([...graph.keys()].map(roomOf))].filter((room) => !rooms.includes(room));
}

/** Arrows to a room above, or to one that is not for the room they come from: `file -> file`. */
export function wrongArrows(graph: Graph, { rooms, onlyFor }: House): readonly string[] {
  const isWrong = (from: string, to: string): boolean =>
    from !== to &&
    (rooms.indexOf(to) > rooms.indexOf(from) ||
      (Object.hasOwn(onlyFor, to) && onlyFor[to]?.includes(from) !== true));
  return arrowsOf(graph)
    .filter(([from, to]) => isFile(to) && isWrong(roomOf(from), roomOf(to)))
    .map(([from, to]) => `${from} -> ${to}`);
}

/** Packages imported by files that may not: `file -> package`. */
export function wrongPackages(graph: Graph, { packages }: House): readonly string[] {
  return arrowsOf(graph)
    .filter(([from, to]) =>
      packages.some(({ isMeant, only }) => isMeant(to) && !only.some((path) => from.startsWith(path))),
    )
    .map(([from, to]) => `${from} -> ${to}`);
}

/** A circle for every file that can be reached from itself and stands in none before: `file -> file -> file`. */
export function circles(graph: Graph): readonly string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  for (const file of [...graph.keys()].sort()) {
    const circle = seen.has(file) ? null : shortestWay(graph, file);
    if (circle === null) continue;
    for (const member of circle) seen.add(member);
    found.push(circle.join(' -> '));
  }
  return found;
}

/** The shortest way from a file back to itself; null when there is none. */
function shortestWay(graph: Graph, file: string): readonly string[] | null {
  const ways: string[][] = [[file]];
  const visited = new Set<string>();
  for (const way of ways) {
    for (const next of graph.get(way.at(-1) ?? '') ?? []) {
      if (next === file) return [...way, file];
      if (visited.has(next)) continue;
      visited.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
}
