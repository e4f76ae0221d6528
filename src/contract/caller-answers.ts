/**
 * The questions whose answers say who a caller is and what roles and clients hold: the one list of them.
 * Whoever keeps bodies, reads them, or asks the platform takes them from here.
 */
import type { QueryParameter } from '../exchange/types.js';

/** Which question an answer answers, with what the answer itself does not say. */
export type CallerQuestion =
  | {
      readonly kind: 'token' | 'tokens-me' | 'users-me' | 'subjects-me' | 'permissions' | 'organization';
    }
  | { readonly kind: 'client' | 'role' | 'policy' | 'division'; readonly id: string }
  | { readonly kind: 'divisions-permitted'; readonly permission: string };

type Kind = CallerQuestion['kind'];

/** Where each is asked: by GET, a token by POST. `{id}` stands for the id of a client, a role, … */
export const CALLER_PATHS = {
  token: '/oauth/token',
  'tokens-me': '/api/v2/tokens/me',
  'users-me': '/api/v2/users/me',
  'subjects-me': '/api/v2/authorization/subjects/me',
  permissions: '/api/v2/authorization/permissions',
  organization: '/api/v2/organizations/me',
  client: '/api/v2/oauth/clients/{id}',
  role: '/api/v2/authorization/roles/{id}',
  policy: '/api/v2/authorization/policies/{id}',
  division: '/api/v2/authorization/divisions/{id}',
  'divisions-permitted': '/api/v2/authorization/divisionspermitted/paged/me',
} as const satisfies Record<Kind, string>;

/** The path for the permitted divisions before its answers came in pages; deprecated, and recordings hold it. */
const DIVISIONS_UNPAGED = '/api/v2/authorization/divisionspermitted/me';

type WithId = Extract<CallerQuestion, { id: string }>['kind'];

/** The path that asks for one client, role, …; `id` is encoded already. */
export const pathWithId = (kind: WithId, id: string): string => CALLER_PATHS[kind].replace('{id}', id);

const WITH_ID = ['client', 'role', 'policy', 'division'] as const satisfies readonly WithId[];
const hasId = (kind: Kind): kind is WithId => (WITH_ID as readonly Kind[]).includes(kind);
const BEFORE_ID = WITH_ID.map((kind) => ({ kind, before: pathWithId(kind, '') }));

const FIXED: ReadonlyMap<string, Exclude<Kind, WithId>> = new Map([
  ...(Object.keys(CALLER_PATHS) as Kind[])
    .filter((kind) => !hasId(kind))
    .map((kind) => [CALLER_PATHS[kind], kind] as const),
  [DIVISIONS_UNPAGED, 'divisions-permitted'],
]);
const ID = /^[\w-]+$/;

/**
 * The question that a request put to the platform about its caller, or null.
 *
 * @param path of the request, as written and without its query
 */
export function callerQuestion(
  method: string | null,
  path: string | null,
  query: readonly QueryParameter[],
): CallerQuestion | null {
  if (path === null) return null;
  const plain = path.endsWith('/') ? path.replace(/(?<!\/)\/+$/, '') : path;
  const kind = FIXED.get(plain);
  if (kind === 'token') return { kind };
  if (method !== 'GET') return null;
  if (kind === undefined) return withId(plain);
  if (kind !== 'divisions-permitted') return { kind };
  const permission = query.find(({ name }) => name === 'permission')?.value;
  return permission ? { kind, permission } : null;
}

function withId(path: string): CallerQuestion | null {
  const found = BEFORE_ID.find(({ before }) => path.startsWith(before));
  const id = found === undefined ? '' : path.slice(found.before.length);
  return found !== undefined && ID.test(id) ? { kind: found.kind, id } : null;
}

/** Browsers read a back-slash as a slash (WHATWG URL). */
const SLASH = '[/\\\\]';
const partOf = (path: string): string => path.replace(/^\/(?:api\/v2\/)?/, '').replaceAll('/', SLASH);
const END = `${SLASH}*(?:[?#]|$)`;
/** Below a client stands its new secret; what stands below a role, a policy or a division is of no caller. */
const BELOW_TOO: ReadonlySet<WithId> = new Set(['client']);
const PARTS = [
  ...[...FIXED.keys()].map(partOf),
  ...BEFORE_ID.map(({ kind, before }) =>
    BELOW_TOO.has(kind) ? partOf(before) : `${partOf(before)}[^/\\\\?#]+${END}`,
  ),
];

/** A part of every path above, in an address of any form; and the token endpoints of others, whose answers hold secrets. */
const ABOUT_CALLER = new RegExp(`${SLASH}(?:${PARTS.join('|')}|token${END})`, 'i');

/** May the answer say something of a caller? Quick, and right when it says no. `address`: an URL or its path. */
export const isAboutCaller = (address: string | null): boolean =>
  address !== null && ABOUT_CALLER.test(address);
