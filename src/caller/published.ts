/**
 * What the platform publishes of its answers about callers, as far as it is read: TokenInfo, OrgOAuthClient and
 * OAuthClient, UserMe, AuthzSubject, DomainOrganizationRole, PermissionCollectionEntityListing,
 * DivsPermittedEntityListing, Organization (published contract). Every field may be missing or null: newer platform
 * versions leave role policies out unless they are asked for.
 */
import type { CallerQuestion } from '../contract/caller-answers.js';

type Some<T> = { readonly [Key in keyof T]?: T[Key] | null };
type Texts = readonly string[];

/** The same fields, of an answer that nobody has looked at. */
export type Unchecked<T> = { readonly [Key in keyof T]?: unknown };

export type NamedEntity = Some<{ id: string; name: string }>;
export type RoleDivisionPair = Some<{ roleId: string; divisionId: string }>;

export type OAuthClient = Some<{
  id: string;
  name: string;
  authorizedGrantType: string;
  scope: Texts;
  state: string;
  organization: NamedEntity;
  roleDivisions: readonly RoleDivisionPair[];
}>;

export type TokenInfo = Some<{
  organization: NamedEntity;
  homeOrganization: NamedEntity;
  authorizedScope: Texts;
  dateTokenIdles: string;
  OAuthClient: OAuthClient;
  /** As tools write it that change the first letter. */
  oauthClient: OAuthClient;
  oAuthClient: OAuthClient;
}>;

/** Of a grant (`actions`, `condition`), or of a role or a user (`actionSet`, `resourceCondition…`). */
export type Policy = Some<{
  domain: string;
  entityName: string;
  entity: string;
  actions: Texts;
  actionSet: Texts;
  /** That there is one is all that is read. */
  condition: unknown;
  resourceCondition: unknown;
  resourceConditionNode: unknown;
}>;

export type Role = Some<{
  id: string;
  name: string;
  permissions: Texts;
  permissionPolicies: readonly Policy[];
  policies: readonly Policy[];
}>;

export type Grant = Some<{ role: Role; division: NamedEntity }>;
export type Authorization = Some<{ permissions: Texts; permissionPolicies: readonly Policy[] }>;
export type PermissionsOfDomain = Some<{
  domain: string;
  permissionMap: Readonly<Record<string, readonly Some<{ action: string }>[]>>;
}>;

/** The answer to each question. */
export interface PublishedAnswers {
  readonly 'tokens-me': TokenInfo;
  readonly 'users-me': Some<{
    id: string;
    name: string;
    organization: NamedEntity;
    token: TokenInfo;
    authorization: Authorization;
  }>;
  readonly 'subjects-me': Some<{ grants: readonly Grant[] }>;
  readonly permissions: Some<{ pageCount: number; entities: readonly PermissionsOfDomain[] }>;
  readonly organization: NamedEntity;
  readonly client: OAuthClient;
  readonly role: Role;
  readonly 'divisions-permitted': Some<{ allDivsPermitted: boolean; entities: readonly NamedEntity[] }>;
}

/** Questions to which an answer about the caller is published: all but the token itself. */
export type AnsweredKind = Exclude<CallerQuestion['kind'], 'token'>;
