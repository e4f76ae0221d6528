/** Errors of the token endpoint and of the redirect of /oauth/authorize that were seen or are documented. */

import { lazy } from '../primitives/lazy.js';
import { isSlipOf, spelled } from '../primitives/slips.js';
import { OAUTH_ERRORS } from './data/errors.js';
import { cells, rows } from './rows.js';

/**
 * Names of errors that refuse: RFC 6749 sections 4.1.2.1 and 5.2, RFC 6750 section 3.1. Left out are those after
 * which the same request may succeed (`server_error`, `temporarily_unavailable`), and `unsupported_response_type`.
 */
export const OAUTH_REFUSALS = [
  'invalid_client',
  'invalid_grant',
  'invalid_request',
  'invalid_scope',
  'invalid_token',
  'unauthorized_client',
  'unsupported_grant_type',
  'access_denied',
  'insufficient_scope',
] as const;
export type OAuthRefusal = (typeof OAUTH_REFUSALS)[number];

const REFUSALS: ReadonlySet<string> = new Set(OAUTH_REFUSALS);

export const isOAuthRefusal = (name: string): name is OAuthRefusal => REFUSALS.has(name);

export interface OAuthError {
  readonly error: string;
  /** `description` of the login host; null where any may stand. */
  readonly description: string | null;
  /** null: sent to the redirect URI, so there is no status. */
  readonly status: number | null;
  readonly endpoint: 'token' | 'authorize';
  readonly sources: readonly string[];
}

const table = lazy((): readonly OAuthError[] =>
  rows(OAUTH_ERRORS).map(([status = '', error = '', description = '', sources]) => ({
    error,
    description: description === '' ? null : description,
    status: status === '' ? null : Number(status),
    endpoint: status === '' ? 'authorize' : 'token',
    sources: cells(sources),
  })),
);

export function allOAuthErrors(): readonly OAuthError[] {
  return table();
}

/**
 * The observed error of a token endpoint by name and description (case, space and what follows it apart), or
 * null. Errors of the redirect have no description in the table and are found by their name alone, without one.
 */
export function findOAuthError(error: string, description: string | null): OAuthError | null {
  const name = plain(error);
  const wanted = description === null ? null : plain(description);
  const named = table().filter((entry) => entry.error === name);
  return (
    named.find(({ description: known }) =>
      known === null || wanted === null ? known === wanted : wanted.startsWith(plain(known)),
    ) ?? null
  );
}

function plain(words: string): string {
  return words.slice(0, 500).trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
}

/** Words of a description that tell it from anybody's; `client not found` is none. */
const TELLING_WORDS = 5;

/** The observed error of a token endpoint by its description alone, slips of the pen forgiven; null when it has none that tells. */
export function findOAuthErrorByDescription(description: string): OAuthError | null {
  const written = spelled(description.slice(0, 500));
  return (
    table().find(({ description: known }) => {
      const own = spelled(known ?? '');
      return (
        own.length >= TELLING_WORDS &&
        own.every(({ word }, index) => isSlipOf(written[index]?.word ?? '', word))
      );
    }) ?? null
  );
}
