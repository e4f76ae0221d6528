/** What the contract's OAuth client model says of each grant type. */
import type { GrantType } from '../exchange/types.js';
import { GRANT_TYPES } from './data/grant-types.js';
import { lazy, rows } from './rows.js';

export interface GrantTypeKnowledge {
  /** Value of `authorizedGrantType` of an OAuth client: `CLIENT-CREDENTIALS`, `CODE`, `TOKEN`, … */
  readonly authorizedGrantType: string;
  readonly userContext: boolean | null;
  /** Do OAuth scopes limit the token? null: not known. */
  readonly scopesApply: boolean | null;
  readonly divisionsApply: boolean | null;
}

const NAMES: Readonly<Record<Exclude<GrantType, 'guest'>, string>> = {
  client_credentials: 'client credentials',
  authorization_code: 'authorization code',
  pkce: 'authorization code + pkce',
  implicit: 'implicit',
  saml2_bearer: 'saml2 bearer',
  password: 'password',
};

const byName = lazy(
  () =>
    new Map<string, GrantTypeKnowledge>(
      rows(GRANT_TYPES).map(
        ([name = '', authorizedGrantType = '', userContext, scopesApply, divisionsApply]) => [
          name,
          {
            authorizedGrantType,
            userContext: flag(userContext),
            scopesApply: flag(scopesApply),
            divisionsApply: flag(divisionsApply),
          },
        ],
      ),
    ),
);

/** null for a guest token, which no OAuth client obtains. */
export function grantTypeKnowledge(grantType: GrantType): GrantTypeKnowledge | null {
  return grantType === 'guest' ? null : (byName().get(NAMES[grantType]) ?? null);
}

function flag(cell: string | undefined): boolean | null {
  return cell === 'true' ? true : cell === 'false' ? false : null;
}
