/** Errors of the token endpoint and of the redirect of /oauth/authorize that were seen or are documented. */

import { lazy } from '../primitives/lazy.js';
import { isSlipOf, spelled } from '../primitives/slips.js';
import { memberOf, OAUTH_SAYS, type OAuthSays } from './closed-lists.js';
import { OAUTH_ERRORS } from './data/errors.js';
import { cells, rows } from './rows.js';

/**
 * Names of errors that refuse: RFC 6749 sections 4.1.2.1 and 5.2, RFC 6750 section 3.1. Left out are those after
 * which the same request may succeed (`server_error`, `temporarily_unavailable`).
 */
export const OAUTH_REFUSALS = [
  'invalid_client',
  'invalid_grant',
  'invalid_request',
  'invalid_scope',
  'invalid_token',
  'unauthorized_client',
  'unsupported_grant_type',
  'unsupported_response_type',
  'access_denied',
  'insufficient_scope',
] as const;
export type OAuthRefusal = (typeof OAUTH_REFUSALS)[number];

const REFUSALS: ReadonlySet<string> = new Set(OAUTH_REFUSALS);

export const isOAuthRefusal = (name: string): name is OAuthRefusal => REFUSALS.has(name);

/** Where an error of a login is answered: by the token endpoint, to the redirect URI, on the login page. */
export type LoginEndpoint = 'token' | 'authorize' | 'page';

export interface OAuthError {
  /** '' for a sentence of the login page, which names no error. */
  readonly error: string;
  /** How the description of the login host begins; null where any may stand. */
  readonly description: string | null;
  /** null where any may stand, or none is sent. */
  readonly status: number | null;
  readonly endpoint: LoginEndpoint;
  /** What it says is wrong. */
  readonly says: OAuthSays;
  readonly sources: readonly string[];
}

const ENDPOINTS: readonly LoginEndpoint[] = ['token', 'authorize', 'page'];

const table = lazy((): readonly OAuthError[] =>
  rows(OAUTH_ERRORS).map(
    ([endpoint = '', status = '', error = '', description = '', says = '', sources]) => ({
      error,
      description: description === '' ? null : description,
      status: status === '' ? null : Number(status),
      endpoint: memberOf(ENDPOINTS, endpoint),
      says: memberOf(OAUTH_SAYS, says),
      sources: cells(sources),
    }),
  ),
);

export function allOAuthErrors(): readonly OAuthError[] {
  return table();
}

/**
 * The error of a token endpoint, or of the redirect of the login page, by name and description (case, space and what
 * follows it apart): the one with this description, else the one that stands for any; null when there is none.
 */
export function findOAuthError(
  error: string,
  description: string | null,
  endpoint: 'token' | 'authorize',
): OAuthError | null {
  const name = plain(error);
  const written = plain((description ?? '').slice(0, LONGEST_DESCRIPTION));
  const named = table().filter((entry) => entry.endpoint === endpoint && entry.error === name);
  return (
    named.find(({ description: known }) => known !== null && written.startsWith(plain(known))) ??
    named.find(({ description: known }) => known === null) ??
    null
  );
}

/** The error of a token endpoint that has this description; null when none is known to have it. */
export function findOAuthErrorOf(description: string): OAuthError | null {
  const written = plain(description.slice(0, LONGEST_DESCRIPTION));
  return (
    table().find(
      ({ endpoint, description: known }) =>
        endpoint === 'token' && known !== null && written.startsWith(plain(known)),
    ) ?? null
  );
}

/** The error that a sentence of the login page stands for, wherever in the text it stands; null when there is none. */
export function findLoginSentence(text: string): OAuthError | null {
  const written = plain(text.slice(0, LONGEST_PAGE));
  return (
    table().find(
      ({ endpoint, description }) =>
        endpoint === 'page' && description !== null && written.includes(plain(description)),
    ) ?? null
  );
}

const LONGEST_DESCRIPTION = 500;
const LONGEST_PAGE = 20_000;

function plain(words: string): string {
  return words.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
}

/** Words of a description that tell it from anybody's; `client not found` is none. */
const TELLING_WORDS = 5;

/** The observed error of a token endpoint by its description alone, slips of the pen forgiven; null when it has none that tells. */
export function findOAuthErrorByDescription(description: string): OAuthError | null {
  const written = spelled(description.slice(0, LONGEST_DESCRIPTION));
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
