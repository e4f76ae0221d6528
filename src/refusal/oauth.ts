/** Errors of a token endpoint (RFC 6749 section 5.2), by the pairs that were observed at the login host. */
import {
  findOAuthError,
  findOAuthErrorByDescription,
  isOAuthRefusal,
  type OAuthRefusal,
} from '../contract/index.js';
import type { Envelope } from './envelope.js';
import type { RefusalDetail } from './types.js';

type OAuthProblem = Extract<RefusalDetail, { kind: 'oauth' }>['problem'];

/** What each name says; null where it is of a resource, not of a token endpoint (RFC 6750), and says no more than its status. */
const PROBLEMS: Readonly<Record<OAuthRefusal, OAuthProblem | null>> = {
  invalid_client: 'client-authentication',
  unauthorized_client: 'grant-type',
  unsupported_grant_type: 'grant-type',
  invalid_grant: 'grant',
  invalid_scope: 'scope',
  invalid_request: 'other',
  access_denied: 'other',
  invalid_token: 'grant',
  insufficient_scope: null,
};

/** What an OAuth error says; null when `error` is none, or is a word that anybody uses where no token was asked for. */
export function oauthDetail(
  envelope: Envelope,
  tokenRequest: boolean,
): { readonly detail: RefusalDetail; readonly catalogued: boolean } | null {
  const error = (envelope.error ?? describedError(envelope))?.toLowerCase() ?? '';
  const problem = isOAuthRefusal(error) ? PROBLEMS[error] : null;
  // Words such as access_denied are anybody's where no token was asked for.
  if (problem === null || (problem === 'other' && !tokenRequest)) return null;
  const observed = findOAuthError(error, envelope.errorDescription);
  const notFound = error === 'invalid_client' && /client not found/i.test(envelope.errorDescription ?? '');
  return {
    detail: { kind: 'oauth', error, problem: notFound ? 'client-not-found' : problem },
    catalogued: tokenRequest && observed !== null && observed.endpoint === 'token',
  };
}

/** Programs show the description without the name of the error: `Error: Client is not authorized to use the … grant type`. */
const describedError = ({ code, message }: Envelope): string | null =>
  code === null && message !== null ? (findOAuthErrorByDescription(message)?.error ?? null) : null;
