/** Grant types as they are written: in the model of a client, and in requests for tokens. */
import type { GrantType } from '../exchange/types.js';
import { editDistance } from '../primitives/spelling.js';

/**
 * Of a client, as the platform's model and Terraform have them (facts: section 2), and as OAuth calls them. Letter case and
 * separators do not matter here, since a configuration of somebody's own may write them as it likes.
 */
const OF_CLIENTS: ReadonlyMap<string, GrantType> = new Map([
  ['clientcredentials', 'client_credentials'],
  ['code', 'authorization_code'],
  ['authorizationcode', 'authorization_code'],
  ['pkce', 'pkce'],
  ['authorizationcodepkce', 'pkce'],
  ['token', 'implicit'],
  ['implicit', 'implicit'],
  ['saml2bearer', 'saml2_bearer'],
  ['urnietfparamsoauthgranttypesaml2bearer', 'saml2_bearer'],
  ['password', 'password'],
]);

/** The names in the model of a client, as Terraform takes them. */
export const CLIENT_GRANT_TYPES = [
  'CODE',
  'TOKEN',
  'SAML2-BEARER',
  'PASSWORD',
  'CLIENT-CREDENTIALS',
] as const;

/** What the token endpoint takes as `grant_type`, as the official SDKs send it. */
export const TOKEN_GRANT_TYPES = [
  'client_credentials',
  'authorization_code',
  'refresh_token',
  'urn:ietf:params:oauth:grant-type:saml2-bearer',
] as const;

const letters = (written: string): string =>
  written
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** The grant type that somebody wrote, in whatever spelling; null for what is none, or is filled in elsewhere. */
export const grantTypeWritten = (written: string): GrantType | null =>
  OF_CLIENTS.get(letters(written)) ?? null;

/** PKCE is a way to use codes (RFC 7636), and has no name of its own where grant types are written. */
function grantOf(own: string): GrantType | undefined {
  const grant = OF_CLIENTS.get(own);
  return grant === 'pkce' ? 'authorization_code' : grant;
}

/** Letters that may be wrong. */
const SLIPS = 2;
/** Shorter names have neighbours by chance. */
const SHORTEST = 6;

/** Those of the names that somebody may have meant: the same letters, or nearly. */
export function nearestGrantTypes(written: string, names: readonly string[]): readonly string[] {
  const own = letters(written);
  const distance = (name: string): number => {
    const other = letters(name);
    if (other === own) return 0;
    return Math.min(own.length, other.length) < SHORTEST ? SLIPS + 1 : editDistance(own, other, SLIPS);
  };
  const meant = grantOf(own);
  return names.filter(
    (name) => distance(name) <= SLIPS || (meant !== undefined && grantOf(letters(name)) === meant),
  );
}
