import type { Models } from 'purecloud-platform-client-v2';
import { describe, expect, it } from 'vitest';
import { answerProblem } from '../../src/ask/answer-shapes.js';
import type { AnsweredKind, PublishedAnswers } from '../../src/caller/published.js';

const problem = (kind: AnsweredKind, body: unknown) =>
  answerProblem(kind, {
    status: 200,
    headers: [],
    body: typeof body === 'string' ? body : JSON.stringify(body),
    truncated: false,
  });

const SECRET = 'tok3n-tok3n-tok3n-tok3n';
const policy = { domain: 'routing', entityName: 'queue', actions: ['view'] };

describe('an answer as published', () => {
  it.each<[AnsweredKind, unknown]>([
    ['tokens-me', { organization: { id: 'o' }, authorizedScope: ['a'], OAuthClient: { id: 'c', scope: [] } }],
    ['users-me', { id: 'u', authorization: { permissions: ['a:b:c'], permissionPolicies: [policy] } }],
    ['subjects-me', { grants: [{ role: { id: 'r', policies: [policy] }, division: { id: '*' } }] }],
    ['permissions', { pageCount: 1, entities: [{ domain: 'a', permissionMap: { b: [{ action: 'c' }] } }] }],
    ['organization', { id: 'o', name: 'Example', features: { a: true } }],
    ['client', { id: 'c', roleDivisions: [{ roleId: 'r', divisionId: 'd' }], state: 'active' }],
    ['role', { id: 'r', permissionPolicies: [{ ...policy, resourceConditionNode: { terms: [] } }] }],
    ['policy', { id: 'p', name: 'P', effect: 'DENY', active: true, subject: {}, applyToClients: false }],
    ['division', { id: 'd', name: 'D', homeDivision: true }],
    ['divisions-permitted', { allDivsPermitted: true, entities: [{ id: 'd', name: 'D' }] }],
  ])('%s, with fields that are missing, null or new', (kind, body) => {
    expect(problem(kind, body)).toBeNull();
    expect(problem(kind, {})).toBeNull();
    expect(problem(kind, { ...(body as object), somethingNew: SECRET })).toBeNull();
    const nulls = Object.fromEntries(Object.keys(body as object).map((key) => [key, null]));
    expect(problem(kind, nulls)).toBeNull();
  });
});

describe('an answer of another shape', () => {
  it.each<[AnsweredKind, unknown, string]>([
    ['tokens-me', { authorizedScope: SECRET }, 'authorizedScope: expected a list'],
    ['tokens-me', { authorizedScope: [1] }, 'authorizedScope.0: expected text'],
    ['tokens-me', { OAuthClient: [SECRET] }, 'OAuthClient: expected an object'],
    ['tokens-me', [SECRET], 'expected an object'],
    ['users-me', { authorization: { permissions: {} } }, 'authorization.permissions: expected a list'],
    ['users-me', { token: { organization: SECRET } }, 'token.organization: expected an object'],
    ['subjects-me', { grants: { role: SECRET } }, 'grants: expected a list'],
    [
      'subjects-me',
      { grants: [{ role: { policies: [SECRET] } }] },
      'grants.0.role.policies.0: expected an object',
    ],
    ['permissions', { pageCount: '1', entities: [] }, 'pageCount: expected a number'],
    [
      'permissions',
      { entities: [{ permissionMap: { [SECRET]: 1 } }] },
      'entities.0.permissionMap.…: expected a list',
    ],
    ['organization', { id: 7 }, 'id: expected text'],
    ['client', { roleDivisions: [{ roleId: {} }] }, 'roleDivisions.0.roleId: expected text'],
    ['role', { permissionPolicies: SECRET }, 'permissionPolicies: expected a list'],
    ['divisions-permitted', { allDivsPermitted: 'true' }, 'allDivsPermitted: expected true or false'],
    ['divisions-permitted', { entities: [SECRET] }, 'entities.0: expected an object'],
    ['client', `<html>${SECRET}</html>`, 'expected JSON'],
    ['client', '', 'expected JSON'],
  ])('%s %j', (kind, body, expected) => {
    expect(problem(kind, body)).toBe(expected);
  });

  it('is told with a few of its problems, and that there are more', () => {
    expect(problem('tokens-me', { authorizedScope: [1, 2, 3, 4, 5] })).toBe(
      'authorizedScope.0: expected text, authorizedScope.1: expected text, authorizedScope.2: expected text, and 2 more',
    );
  });

  it('was cut off', () => {
    expect(answerProblem('role', { status: 200, headers: [], body: '{}', truncated: true })).toBe(
      'it was cut off',
    );
  });
});

/** The types of the platform's own SDK are made from its contract: what it publishes is what is expected here. */
interface OfTheSdk {
  readonly 'tokens-me': Models.TokenInfo;
  readonly 'users-me': Models.UserMe;
  readonly 'subjects-me': Models.AuthzSubject;
  readonly permissions: Models.PermissionCollectionEntityListing;
  readonly organization: Models.Organization;
  readonly client: Models.OAuthClient;
  readonly role: Models.DomainOrganizationRole;
  readonly policy: Models.AuthorizationPolicy;
  readonly division: Models.AuthzDivision;
  readonly 'divisions-permitted': Models.DivsPermittedEntityListing;
}
type Misfits = {
  [Kind in AnsweredKind]: OfTheSdk[Kind] extends PublishedAnswers[Kind] ? never : Kind;
}[AnsweredKind];
const misfits: readonly Misfits[] = [];

it('fits the types of the SDK', () => {
  const none: readonly never[] = misfits;
  expect(none).toEqual([]);
});
