/** A trie of path segments per group. Literals go before parameters, and a dead end is walked back from. */

import { lazy } from '../primitives/lazy.js';
import type { PathEntry } from './contract.js';
import { ofContract } from './current.js';
import { isPlaceholder } from './path.js';

export interface Node {
  readonly literals: Map<string, Node>;
  parameter: Node | null;
  /** The path that ends here; null when none does. */
  entry: PathEntry | null;
}

const tries = ofContract(({ groupNames, pathsOfGroup }) => ({
  known: new Set(groupNames()),
  pathsOfGroup,
  roots: new Map<string, Node>(),
}));

/** The trie of the operations under `/api/v2/<group>`, or null when there is no such group. */
export function trieOf(group: string): Node | null {
  const { known, roots, pathsOfGroup } = tries();
  const built = roots.get(group);
  if (built !== undefined) return built;
  if (!known.has(group)) return null;
  const root = emptyNode();
  for (const entry of pathsOfGroup(group)) insert(root, entry);
  roots.set(group, root);
  return root;
}

function emptyNode(): Node {
  return { literals: new Map(), parameter: null, entry: null };
}

/** Segments of a template begin at the fourth part: `''/api/v2/<group>/…`. */
const FIRST = 4;

function insert(root: Node, entry: PathEntry): void {
  let node = root;
  for (const segment of entry.path.split('/').slice(FIRST)) {
    if (segment.startsWith('{')) {
      node.parameter ??= emptyNode();
      node = node.parameter;
      continue;
    }
    let child = node.literals.get(segment);
    if (child === undefined) {
      child = emptyNode();
      node.literals.set(segment, child);
    }
    node = child;
  }
  node.entry = merge(node.entry, entry);
}

/** Paths that differ in the names of their parameters only end in one node. */
function merge(first: PathEntry | null, second: PathEntry): PathEntry {
  if (first === null) return second;
  return { path: first.path, operations: lazy(() => [...first.operations(), ...second.operations()]) };
}

/**
 * The path of the contract that a concrete path is, the most literal one first. Every node is visited at most
 * once, so the walk is bounded by the trie. A placeholder goes only where the contract has a parameter.
 */
export function findPath(node: Node, segments: readonly string[], at: number): PathEntry | null {
  const segment = segments[at];
  if (segment === undefined) return node.entry;
  // Most parameters have no literal beside them; then the id need not be hashed.
  const literal = node.literals.size === 0 ? undefined : node.literals.get(segment);
  if (literal !== undefined) {
    const found = findPath(literal, segments, at + 1);
    if (found !== null) return found;
  }
  return node.parameter === null ? null : findPath(node.parameter, segments, at + 1);
}

/** As {@link findPath}, where a segment of which `isOpen` is true may stand for a literal of the contract, too. */
export function somePathFits(
  node: Node,
  segments: readonly string[],
  at: number,
  isOpen: (segment: string) => boolean,
): boolean {
  const segment = segments[at];
  if (segment === undefined) return node.entry !== null;
  const next = (child: Node | null | undefined) =>
    child != null && somePathFits(child, segments, at + 1, isOpen);
  if (next(node.literals.get(segment)) || next(node.parameter)) return true;
  return isPlaceholder(segment) && isOpen(segment) && [...node.literals.values()].some(next);
}
