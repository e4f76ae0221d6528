/** The least permissions and scopes with which all of some operations can be called. */
import type { Operation } from '../contract/types.js';
import { type Cover, leastCover } from '../primitives/least-cover.js';
import { permissionRank, scopeRank } from './rank.js';
import type { Minimal } from './types.js';

/** What the caller has already: it is not asked for again. */
export interface Held {
  readonly permissions: (name: string) => boolean;
  readonly scopes: (name: string) => boolean;
}

export interface MinimalOptions {
  /** Whether scopes are asked at all: client credentials have none. */
  readonly scopes: boolean;
  /** Names that come before others of which any would do, as they are held: they are listed all the same. */
  readonly prefers?: Held;
  /** Permissions that are needed beside those of the operations: all of them. */
  readonly besides?: readonly string[];
}

const NOTHING_HELD: Held = { permissions: () => false, scopes: () => false };

/**
 * The fewest names. Of sets of one size: names that are preferred, then names that only read (`:view`, `:readonly`), then
 * those that fewest other operations of the contract name, then by the alphabet. A name that must be in the set, or is held, serves all the
 * lists in which it stands, so that it comes before any of these. What the contract names no permission or scope for (NONE,
 * UNKNOWN, scopes that are not known) asks for nothing here: whoever shows the set has to say so. Never a wildcard.
 */
export function minimalFor(
  operations: readonly Operation[],
  options: MinimalOptions,
  held: Held = NOTHING_HELD,
): Minimal {
  const { permissions, scopes } = held;
  const roles = cover(
    [...operations.flatMap(permissionLists), ...(options.besides ?? []).map((name) => [name])],
    permissions,
    permissionRank(operations, options.prefers?.permissions),
  );
  const accepted = options.scopes ? operations.flatMap(scopeLists) : [];
  const allowed = cover(accepted, scopes, scopeRank(operations, options.prefers?.scopes));
  return {
    permissions: roles.names.toSorted(),
    scopes: allowed.names.toSorted(),
    exact: roles.exact && allowed.exact,
    alternatives: [roles, allowed].flatMap(({ alternatives }) => alternatives.toSorted(byName)),
  };
}

const byName = (a: { readonly instead: string }, b: { readonly instead: string }): number =>
  a.instead < b.instead ? -1 : 1;

type Lists = readonly (readonly string[])[];

function permissionLists({ permissions: { mode, names } }: Operation): Lists {
  const given = names.filter((name) => !name.includes('*'));
  switch (mode) {
    case 'ANY':
      return [given];
    case 'ALL':
      return given.map((name) => [name]);
    case 'NONE':
    case 'UNKNOWN':
      return [];
  }
}

const scopeLists = ({ scopes }: Operation): Lists => (scopes === null ? [] : [scopes]);

const cover = (lists: Lists, isHeld: (name: string) => boolean, rank: (name: string) => number): Cover =>
  leastCover(
    lists.filter((list) => !list.some(isHeld)),
    rank,
  );
