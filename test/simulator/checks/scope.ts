/** OAuth scopes: they limit applications that act for users, never client credentials. */
import { acceptsScope } from '../../../src/contract/index.js';
import { type Answer, bracketed, refuse } from '../answer.js';
import type { Call, Caller } from '../call.js';

/** The scopes that the application has in the organization in which the token acts. */
export function authorizedScopes({
  token,
  client,
  organization,
  clientOrganization,
}: Caller): readonly string[] {
  if (organization === clientOrganization) return token.scopes;
  const approved = organization.authorizedClients?.find(({ clientId }) => clientId === client.id);
  return token.scopes.filter((scope) => approved?.scopes.includes(scope));
}

export function checkScope({ caller, operation }: Call): Answer | null {
  const { user, organization, clientOrganization } = caller;
  const accepted = operation.scopes;
  if (user === null || accepted === null || accepted.length === 0) return null;
  const enforced = organization.scopesEnforced === true || organization !== clientOrganization;
  return !enforced || acceptsScope(accepted, authorizedScopes(caller))
    ? null
    : refuse('app.not.authorized.for.scope', bracketed(accepted));
}
