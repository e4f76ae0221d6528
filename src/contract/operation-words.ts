/** What an operation needs, in words. */
import { allOf, anyOf } from '../primitives/wording.js';
import type { Operation, PermissionMode } from './types.js';

/** Who may call, in words. */
export const CALLERS: Readonly<Record<Operation['caller'], string>> = {
  any: 'any: a user, or client credentials',
  user: 'a user; client credentials have none',
  client: 'client credentials; a user token is refused',
};

const BASIS: Readonly<Record<Operation['scopesBasis'], string>> = {
  contract: '',
  derived: ' (not published for this operation; derived from its neighbours)',
  kept: ' (from an older contract; this one does not tell)',
  none: '',
};

const PERMISSIONS: Readonly<Record<PermissionMode, (names: readonly string[]) => string>> = {
  ANY: anyOf,
  ALL: allOf,
  NONE: () => 'the contract names none; what stands behind may still refuse',
  UNKNOWN: () => 'not known: the contract has words there that are no permission',
};

/** What is required, in words. */
export const permissionsText = ({ permissions: { mode, names } }: Operation): string =>
  PERMISSIONS[mode](names);

/** The scopes that are accepted, in words. */
export function scopesText({ scopes, scopesBasis, auth }: Operation): string {
  if (auth === 'none') return 'no token is needed';
  if (auth === 'webmessaging-jwt') return 'none: it takes the JWT of a web messaging guest';
  if (scopes === null) return 'not known';
  if (scopes.length === 0) return 'none';
  return `${anyOf(scopes)}${BASIS[scopesBasis]} (client credentials are not limited by scopes)`;
}
