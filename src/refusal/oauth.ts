/** Errors of a token endpoint (RFC 6749 section 5.2), by the pairs that were observed at the login host. */
import { findOAuthError } from '../contract/index.js';
import type { Envelope } from './envelope.js';
import type { RefusalDetail } from './types.js';

type OAuthProblem = Extract<RefusalDetail, { kind: 'oauth' }>['problem'];

/** Error names of RFC 6749 section 5.2 and 4.1.2.1; another word in `error` is no OAuth error. */
const PROBLEMS = new Map<string, OAuthProblem>([
  ['invalid_client', 'client-authentication'],
  ['unauthorized_client', 'grant-type'],
  ['unsupported_grant_type', 'grant-type'],
  ['invalid_grant', 'grant'],
  ['invalid_scope', 'scope'],
  ['invalid_request', 'other'],
  ['access_denied', 'other'],
  ['invalid_token', 'grant'],
]);

export function oauthDetail(
  envelope: Envelope,
  tokenRequest: boolean,
): { readonly detail: RefusalDetail; readonly catalogued: boolean } | null {
  const error = envelope.error?.toLowerCase() ?? '';
  const problem = PROBLEMS.get(error);
  // Words such as access_denied are anybody's where no token was asked for.
  if (problem === undefined || (problem === 'other' && !tokenRequest)) return null;
  const observed = findOAuthError(error, envelope.errorDescription);
  const notFound = error === 'invalid_client' && /client not found/i.test(envelope.errorDescription ?? '');
  return {
    detail: { kind: 'oauth', error, problem: notFound ? 'client-not-found' : problem },
    catalogued: tokenRequest && observed !== null && observed.endpoint === 'token',
  };
}
