/** GET, HEAD and DELETE tokens/me; OAuth clients and scopes. Shapes: TokenInfo, OAuthClient, OAuthScope. */
import { allScopes } from '../../../src/contract/index.js';
import { type Answer, empty, json, refuse } from '../answer.js';
import type { Call, Caller } from '../call.js';
import { authorizedScopes } from '../checks/scope.js';
import { findClient, findOrganization } from '../directory.js';
import type { OAuthClient, Organization } from '../world.js';

const named = ({ id, name }: { id: string; name: string }) => ({ id, name });

export const clientBody = (client: OAuthClient, organization: Organization) => ({
  id: client.id,
  name: client.name,
  authorizedGrantType: client.grantType,
  scope: client.scopes ?? [],
  roleDivisions: client.grants ?? [],
  state: client.state ?? 'active',
  organization: named(organization),
});

export function tokenInfo({ platform, caller }: Call) {
  const { token, client, clientOrganization, organization, user } = caller;
  const home = findOrganization(platform.world, token.homeOrganizationId) ?? organization;
  const idleTimeout = organization.idleTimeout;
  return {
    organization: named(organization),
    homeOrganization: named(home),
    authorizedScope: scopesOf(caller),
    ...(user?.clonedFrom === undefined
      ? {}
      : { clonedUser: { id: user.clonedFrom.userId, organization: { id: user.clonedFrom.organizationId } } }),
    ...(idleTimeout === undefined
      ? {}
      : { dateTokenIdles: new Date(token.lastUsedAt + idleTimeout * 1000).toISOString() }),
    OAuthClient: clientBody(client, clientOrganization),
  };
}

const scopesOf = (caller: Caller): readonly string[] =>
  caller.user === null ? [] : authorizedScopes(caller);

export const getToken = (call: Call): Answer => json(tokenInfo(call));
export const headToken = (): Answer => empty(200);

export function deleteToken({ caller }: Call): Answer {
  caller.token.revoked = true;
  return empty(200);
}

export function getClient({ platform, caller, parameters }: Call): Answer {
  const place = findClient(platform.world, parameters['clientId'] ?? '');
  return place === null || place.organization !== caller.organization
    ? refuse('not.found')
    : json(clientBody(place.client, place.organization));
}

export const getScopes = (): Answer =>
  json({ total: allScopes().length, entities: allScopes().map((id) => ({ id, description: id })) });
