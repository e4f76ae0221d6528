/** What an operation of the document requires: its permissions, and the token that it takes. */
import type { Operation } from '../contract/types.js';
import { isObject } from '../primitives/json.js';
import { isPermission, isScope } from './names.js';

export interface Told<T> {
  readonly value: T;
  /** Something else stands there than what the platform writes. */
  readonly odd: boolean;
}

const told = <T>(value: T): Told<T> => ({ value, odd: false });
const odd = <T>(value: T): Told<T> => ({ value, odd: true });

type Permissions = Operation['permissions'];

/** Longer lists are none of the platform's: an operation names 77 permissions at most. */
const MOST_NAMES = 300;

const NO_PERMISSIONS: Permissions = { mode: 'NONE', names: [] };
const UNKNOWN_PERMISSIONS: Permissions = { mode: 'UNKNOWN', names: [] };

/**
 * `x-inin-requires-permissions`: `{type: ANY|ALL, permissions: []}`. Names are a set. One name that is no permission (the
 * platform writes prose there) makes all of it unknown: the others alone may be too few, or more than is needed.
 */
export function readPermissions(value: unknown): Told<Permissions> {
  if (value === undefined || value === null) return told(NO_PERMISSIONS);
  if (!isObject(value) || !Array.isArray(value.permissions)) return odd(UNKNOWN_PERMISSIONS);
  const names: readonly unknown[] = value.permissions;
  if (names.length === 0) return told(NO_PERMISSIONS);
  const { type: mode } = value;
  const isMode = mode === 'ANY' || mode === 'ALL';
  if (!isMode || names.length > MOST_NAMES || !names.every(isPermission)) return odd(UNKNOWN_PERMISSIONS);
  return told({ mode, names: [...new Set(names)] });
}

/** Whose token an operation takes; `scopes` as in {@link Operation}. */
export interface Access {
  readonly auth: Operation['auth'];
  readonly scopes: readonly string[] | null;
}

const OAUTH = 'PureCloud OAuth';
/** What takes no scopes. The contract has no word of its own for guests of a chat: all their operations are removed. */
const WITHOUT_SCOPES: Readonly<Record<string, Operation['auth']>> = {
  'Webmessaging JWT': 'webmessaging-jwt',
  'Guest Chat JWT': 'oauth',
};
/** Stands for scopes that the document does not tell. */
const PLACEHOLDER = 'all';

const NO_TOKEN: Access = { auth: 'none', scopes: [] };
const UNKNOWN_ACCESS: Access = { auth: 'oauth', scopes: null };

/** What operations take of which nothing can be read. */
export const ODD_ACCESS: Told<Access> = odd(UNKNOWN_ACCESS);

/**
 * `security` of an operation (Swagger 2.0, "Security Requirement Object"): a list of alternatives; the scopes of one are
 * meant as any-of here. No list, or an empty one: no token is needed.
 */
export function readSecurity(value: unknown): Told<Access> {
  if (value === undefined) return told(NO_TOKEN);
  if (!Array.isArray(value)) return ODD_ACCESS;
  const [requirement, ...others]: readonly unknown[] = value;
  if (requirement === undefined) return told(NO_TOKEN);
  if (others.length > 0 || !isObject(requirement)) return ODD_ACCESS;
  const [[scheme, scopes] = ['', null], ...more] = Object.entries(requirement);
  if (more.length > 0 || !Array.isArray(scopes)) return ODD_ACCESS;
  if (scheme === OAUTH) return readScopes(scopes);
  const auth = Object.hasOwn(WITHOUT_SCOPES, scheme) ? WITHOUT_SCOPES[scheme] : undefined;
  return auth === undefined || scopes.length > 0 ? ODD_ACCESS : told({ auth, scopes: [] });
}

function readScopes(scopes: readonly unknown[]): Told<Access> {
  if (scopes.includes(PLACEHOLDER)) return told(UNKNOWN_ACCESS);
  if (scopes.length > MOST_NAMES) return ODD_ACCESS;
  return scopes.every(isScope) ? told({ auth: 'oauth', scopes: [...new Set(scopes)] }) : ODD_ACCESS;
}
