/** What an operation requires, as a difference compares and writes it. */
import { type NameLists, requiredLists } from '../contract/index.js';
import type { Operation } from '../contract/types.js';
import type { Permissions } from './types.js';

/** The names once each, by the alphabet. */
export const sortedNames = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

/** As the difference writes it: names once and sorted, none where the mode needs none. */
export function plainPermissions({ mode, names }: Permissions): Permissions {
  const isNamed = mode === 'ANY' || mode === 'ALL';
  if (isNamed && names.length === 0) return { mode: 'NONE', names: [] };
  return { mode, names: isNamed ? sortedNames(names) : [] };
}

/** Scopes in the shape of permissions. */
export const scopesAsPermissions = (scopes: readonly string[]): Permissions =>
  plainPermissions({ mode: 'ANY', names: scopes });

/**
 * What scopes are accepted, as it was published. null: it is not known, as what was derived, or kept from an older contract,
 * does not tell of this one.
 */
export const publishedScopes = ({ scopes, scopesBasis }: Operation): Permissions | null =>
  scopes === null || scopesBasis !== 'contract' ? null : scopesAsPermissions(scopes);

/** Of each list one name must be held; null: it is not known what is required. */
export const listsOf = (permissions: Permissions | null): NameLists | null =>
  permissions === null ? null : requiredLists(permissions);
