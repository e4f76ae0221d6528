/**
 * What an operation requires as lists of each of which one name must be held: ANY is one list, ALL a list each name. So the
 * order of names does not count, and ANY or ALL of one name is the same.
 */
import type { Operation } from '../contract/types.js';
import type { Permissions } from './types.js';

export type Lists = readonly (readonly string[])[];

/** The names once each, by the alphabet. */
export const sortedNames = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

/** null: the contract has words in place of permissions. */
export function permissionLists({ mode, names }: Permissions): Lists | null {
  switch (mode) {
    case 'ANY':
      return names.length === 0 ? [] : [sortedNames(names)];
    case 'ALL':
      return sortedNames(names).map((name) => [name]);
    case 'NONE':
      return [];
    case 'UNKNOWN':
      return null;
  }
}

/** null: what was derived, or kept from an older contract, does not tell of this one. */
export const scopeLists = ({ scopes, scopesBasis }: Operation): Lists | null =>
  scopes === null || scopesBasis !== 'contract' ? null : scopes.length === 0 ? [] : [sortedNames(scopes)];

/**
 * The lists that may not be met by who meets all of `from`: empty where what sufficed still does. A list is surely met
 * where one of `from` holds nothing else than names of it.
 */
export const lacking = (from: Lists, to: Lists): Lists =>
  to.filter((list) => !from.some((own) => own.every((name) => list.includes(name))));

/** Is exactly the same required? */
export const isSame = (a: Lists, b: Lists): boolean =>
  lacking(a, b).length === 0 && lacking(b, a).length === 0;

/** As the difference writes it: names once and sorted, none where the mode needs none. */
export function plainPermissions({ mode, names }: Permissions): Permissions {
  const isNamed = mode === 'ANY' || mode === 'ALL';
  if (isNamed && names.length === 0) return { mode: 'NONE', names: [] };
  return { mode, names: isNamed ? sortedNames(names) : [] };
}

/** Scopes in the shape of permissions. */
export const scopesAsPermissions = (scopes: readonly string[]): Permissions =>
  plainPermissions({ mode: 'ANY', names: scopes });
