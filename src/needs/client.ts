/** Who calls, as far as needs tell callers apart: by the OAuth client. */
import { best } from '../caller/facts.js';
import type { Caller } from '../caller/types.js';
import type { GrantType } from '../exchange/types.js';

export interface ClientRef {
  /** Id of the OAuth client; null where it is not known. */
  readonly id: string | null;
  readonly name: string | null;
  readonly grantType: GrantType | null;
}

/** What is best known of the client of a caller. */
export const clientOf = ({ clientId, clientName, grantType }: Caller): ClientRef => ({
  id: best(clientId)?.value ?? null,
  name: best(clientName)?.value ?? null,
  grantType: best(grantType)?.value ?? null,
});

/** Grant types that no scope limits. */
const WITHOUT_SCOPES: ReadonlySet<GrantType | null> = new Set(['client_credentials']);

/** Do scopes limit what a caller of this grant type may do? Where it is not known, they may. */
export const isLimitedByScopes = (grantType: GrantType | null): boolean => !WITHOUT_SCOPES.has(grantType);
