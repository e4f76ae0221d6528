/** Who calls, as far as needs tell callers apart: by the OAuth client. */
import { best } from '../caller/facts.js';
import { grantsOf } from '../caller/permission-answer.js';
import type { Caller } from '../caller/types.js';
import type { GrantType } from '../exchange/types.js';
import type { Held } from './minimal.js';

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

/** What is known to be held, on whatever evidence. */
export const heldBy = ({ grants, scopes }: Pick<Caller, 'grants' | 'scopes'>): Held => ({
  permissions: (name) => grants.some(({ value }) => grantsOf(value, name).length > 0),
  scopes: (name) => scopes.some(({ value }) => value.includes(name)),
});

/** Grant types that no scope limits. */
const WITHOUT_SCOPES: ReadonlySet<GrantType | null> = new Set(['client_credentials']);

/** Do scopes limit what a caller of this grant type may do? Where it is not known, they may. */
export const isLimitedByScopes = (grantType: GrantType | null): boolean => !WITHOUT_SCOPES.has(grantType);
