/**
 * Answers of the platform about callers, taken apart. Nothing is taken for granted of what was recorded; which fields
 * there are to read says src/caller/published.ts.
 */
import { sharedName } from '../contract/index.js';
import type { ClientState, GrantType, OrganizationRef } from '../exchange/types.js';
import { asList, asObject, asText, asTexts, isObject, stringOf } from '../primitives/json.js';
import type {
  AccessPolicy,
  Authorization,
  Grant as GrantAnswer,
  NamedEntity,
  OAuthClient,
  PermissionsOfDomain,
  Policy,
  PublishedAnswers,
  Role,
  RoleDivisionPair,
  TokenInfo as TokenInfoAnswer,
  Unchecked,
} from './published.js';
import { organizationRef } from './record.js';
import type { AccessPolicyInfo, Grant } from './types.js';

/** The enum of OAuthClient.authorizedGrantType. PKCE has no value of its own. */
const GRANT_TYPES = new Map<string, GrantType>([
  ['CLIENT-CREDENTIALS', 'client_credentials'],
  ['CLIENT_CREDENTIALS', 'client_credentials'],
  ['CODE', 'authorization_code'],
  ['AUTHORIZATION_CODE', 'authorization_code'],
  ['TOKEN', 'implicit'],
  ['SAML2-BEARER', 'saml2_bearer'],
  ['SAML2BEARER', 'saml2_bearer'],
  ['PASSWORD', 'password'],
]);
const grantTypeOf = (value: unknown): GrantType | null =>
  GRANT_TYPES.get(asText(value)?.toUpperCase() ?? '') ?? null;

export interface RoleDivision {
  readonly roleId: string;
  readonly divisionId: string | null;
}

export interface ClientInfo {
  readonly id: string | null;
  readonly name: string | null;
  readonly grantType: GrantType | null;
  readonly scopes: readonly string[] | null;
  readonly state: ClientState | null;
  readonly organization: OrganizationRef | null;
  readonly roleDivisions: readonly RoleDivision[] | null;
}

/** An OAuthClient, as far as it is told. */
export function readClient(value: unknown): ClientInfo {
  const client: Unchecked<OAuthClient> = asObject(value);
  const state = asText(client.state)?.toLowerCase();
  return {
    id: asText(client.id),
    name: asText(client.name),
    grantType: grantTypeOf(client.authorizedGrantType),
    scopes: Array.isArray(client.scope) ? asTexts(client.scope) : null,
    state: state === 'active' || state === 'inactive' || state === 'disabled' ? state : null,
    organization: organizationRef(client.organization),
    roleDivisions: Array.isArray(client.roleDivisions)
      ? asList(client.roleDivisions).flatMap((pair) => {
          const { roleId, divisionId }: Unchecked<RoleDivisionPair> = asObject(pair);
          return typeof roleId === 'string' ? [{ roleId, divisionId: asText(divisionId) }] : [];
        })
      : null,
  };
}

export interface TokenInfo {
  readonly organization: OrganizationRef | null;
  readonly homeOrganization: OrganizationRef | null;
  readonly scopes: readonly string[] | null;
  readonly idleAt: string | null;
  readonly client: ClientInfo;
}

/** A TokenInfo (GET tokens/me): whose token it is, and with which scopes. */
export function readTokenInfo(value: unknown): TokenInfo {
  const info: Unchecked<TokenInfoAnswer> = asObject(value);
  const client = readClient(info.OAuthClient ?? info.oauthClient ?? info.oAuthClient);
  return {
    organization: organizationRef(info.organization),
    homeOrganization: organizationRef(info.homeOrganization),
    scopes: Array.isArray(info.authorizedScope) ? asTexts(info.authorizedScope) : client.scopes,
    idleAt: asText(info.dateTokenIdles),
    client,
  };
}

/** Policies of a role: `{domain, entityName | entity, actions | actionSet, condition…}` -> granted permissions. */
function readPolicies(
  value: unknown,
): readonly { readonly permission: string; readonly conditional: boolean }[] {
  return asList(value).flatMap((item) => {
    const policy: Unchecked<Policy> = asObject(item);
    const domain = asText(policy.domain);
    if (domain === null) return [];
    const entity = asText(policy.entityName) ?? asText(policy.entity) ?? '*';
    const actions = asTexts(policy.actions ?? policy.actionSet);
    const conditional =
      policy.condition !== undefined && policy.condition !== null
        ? true
        : hasCondition(policy.resourceConditionNode ?? policy.resourceCondition);
    return actions.map((action) => ({
      permission: sharedName(`${domain}:${entity}:${action}`),
      conditional,
    }));
  });
}

const hasCondition = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

export interface RoleInfo {
  readonly id: string;
  readonly name: string | null;
  /** null when the answer does not tell them all: no policies (they must be asked for), or unreadable ones. */
  readonly permissions: readonly { readonly permission: string; readonly conditional: boolean }[] | null;
}

/** A DomainOrganizationRole; null without an id. */
export function readRole(value: unknown): RoleInfo | null {
  const role: Unchecked<Role> = asObject(value);
  const id = asText(role.id);
  if (id === null) return null;
  const policies = asList(role.permissionPolicies ?? role.policies);
  const general = asTexts(role.permissions).map((permission) => ({ permission, conditional: false }));
  // Policies are left out unless they are asked for, so an empty list tells nothing.
  const told = policies.length > 0 && policies.every((policy) => readPolicies([policy]).length > 0);
  return {
    id,
    name: asText(role.name),
    permissions: told ? [...readPolicies(policies), ...general] : null,
  };
}

/** An AuthorizationPolicy; null without an id. */
export function readAccessPolicy(value: unknown): AccessPolicyInfo | null {
  const policy: Unchecked<AccessPolicy> = asObject(value);
  const id = asText(policy.id);
  if (id === null) return null;
  return {
    id,
    name: asText(policy.name),
    effect: asText(policy.effect),
    target: asText(policy.targetResource),
    active: asBoolean(policy.active),
    appliesToClients: asBoolean(policy.applyToClients),
  };
}

const asBoolean = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);

/** A role that an answer names no further: what it holds is not known. */
const UNTOLD: RoleInfo = { id: '', name: null, permissions: null };

export interface SubjectGrant {
  readonly role: RoleInfo;
  readonly division: string | null;
  readonly divisionName: string | null;
}

/** The grants of an AuthzSubject: role by division; null when the answer has no list of them. */
export function readSubjectGrants(value: unknown): readonly SubjectGrant[] | null {
  const subject: Unchecked<PublishedAnswers['subjects-me']> = asObject(value);
  if (!Array.isArray(subject.grants)) return null;
  return asList(subject.grants).map((item) => {
    const grant: Unchecked<GrantAnswer> = asObject(item);
    const division: Unchecked<NamedEntity> = asObject(grant.division);
    return {
      role: readRole(grant.role) ?? UNTOLD,
      division: asText(division.id),
      divisionName: asText(division.name),
    };
  });
}

/** users/me?expand=authorization: permissions without divisions; policies tell which are conditional. */
export function readUserGrants(value: unknown): readonly Grant[] | null {
  const user: Unchecked<PublishedAnswers['users-me']> = asObject(value);
  const authorization: Unchecked<Authorization> = asObject(user.authorization);
  if (!Array.isArray(authorization.permissions) && !Array.isArray(authorization.permissionPolicies))
    return null;
  const policies = readPolicies(authorization.permissionPolicies);
  const free = new Set(
    policies.filter(({ conditional }) => !conditional).map(({ permission }) => permission),
  );
  const limited = new Set(
    policies.map(({ permission }) => permission).filter((permission) => !free.has(permission)),
  );
  const names = new Set([...asTexts(authorization.permissions), ...free, ...limited]);
  return [...names].map((permission) => ({
    permission,
    divisions: null,
    conditional: limited.has(permission),
    role: null,
  }));
}

/** authorization/permissions: the permissions that the organization offers; null when a page, or a part of it, is missing. */
export function readPermissionCatalogue(value: unknown): readonly string[] | null {
  const page: Unchecked<PublishedAnswers['permissions']> = asObject(value);
  // Without a count of pages, or with an empty list, nothing shows that this is the whole.
  if (page.pageCount !== 1 || asList(page.entities).length === 0) return null;
  const offered = new Set<string>();
  for (const item of asList(page.entities)) {
    const { domain, permissionMap }: Unchecked<PermissionsOfDomain> = asObject(item);
    if (asText(domain) === null || !isObject(permissionMap)) return null;
    for (const [entity, actions] of Object.entries(permissionMap)) {
      for (const entry of asList(actions)) {
        const action = asText(asObject(entry)['action']);
        if (action === null) return null;
        offered.add(sharedName(`${stringOf(domain)}:${entity}:${action}`));
      }
    }
  }
  return [...offered];
}
