/** The questions to the platform about a token: where, and what for. Pitfalls: introspection table of the facts. */
import type { AnsweredKind } from '../caller/published.js';
import { CALLER_PATHS, pathWithId } from '../contract/caller-answers.js';

export interface Question {
  /** null: the answer says nothing of the caller but that it came. */
  readonly kind: AnsweredKind | null;
  readonly purpose: string;
  readonly path: string;
  /** Asked again without what an older platform refuses as unknown; null: there is no simpler form. */
  readonly simpler: string | null;
}

const question = (
  kind: AnsweredKind | null,
  purpose: string,
  path: string,
  simpler: string | null = null,
): Question => ({ kind, purpose, path, simpler });

// Without preserveIdleTTL the question itself would keep the token alive.
export const WHO = question(
  'tokens-me',
  'who the token is',
  `${CALLER_PATHS['tokens-me']}?preserveIdleTTL=true`,
);
export const USER = question(
  'users-me',
  'the user and their permissions',
  `${CALLER_PATHS['users-me']}?expand=authorization,token`,
);
export const GRANTS = question(
  'subjects-me',
  'the grants by division',
  `${CALLER_PATHS['subjects-me']}?includeFullRoles=true`,
  CALLER_PATHS['subjects-me'],
);
export const OFFERED = question(
  'permissions',
  'the permissions that the organization offers',
  `${CALLER_PATHS.permissions}?pageSize=1000`,
);
export const PAGE = question('organization', 'the organization', CALLER_PATHS.organization);
/** Needs another scope than the others: it succeeds without where scopes are not enforced. */
export const SCOPES = question(null, 'whether scopes are enforced', '/api/v2/oauth/scopes?pageSize=1');

export const divisionsOf = (permission: string): Question =>
  question(
    'divisions-permitted',
    `the divisions of ${permission}`,
    `${CALLER_PATHS['divisions-permitted']}?permission=${encodeURIComponent(permission)}`,
  );

/**
 * Can an id of an answer stand in a path as it is? Others would lead elsewhere (`..`, `a/b`, `x?y`), encoded or not, as
 * some servers undo that before they look at the path. Ids of the platform are UUIDs, or words.
 */
export const isId = (id: string): boolean => /^[\w-]{1,128}$/.test(id);

/** The id is one by {@link isId}. */
const withId =
  (kind: 'role' | 'client' | 'policy' | 'division', purpose: string) =>
  (id: string): Question =>
    question(kind, purpose, pathWithId(kind, id));

export const role = withId('role', 'what a role holds');
export const client = withId('client', 'the OAuth client');
export const policy = withId('policy', 'the access policy');
export const division = withId('division', 'the name of the division');
