/** What the caller may do: users/me, authorization/subjects/me, divisionspermitted, roles. */
import { type Answer, json, refuse } from '../answer.js';
import type { Call } from '../call.js';
import { findRole } from '../directory.js';
import { grantsFor, grantsOf, isInDivision, isOffered, roleDivisionsOf } from '../grants.js';
import type { Role, RoleDivision } from '../world.js';
import { divisionBody } from './bodies.js';
import { allPermissions } from './catalogue.js';
import { page } from './page.js';
import { tokenInfo } from './token.js';

export function getUser(call: Call): Answer {
  const { user, organization } = call.caller;
  if (user === null) return refuse('not.a.user');
  const expand = new Set((call.request.query.getAll('expand') ?? []).flatMap((names) => names.split(',')));
  return json({
    id: user.id,
    name: user.name,
    state: 'active',
    version: 1,
    ...(user.division === undefined ? {} : { division: divisionBody(organization, user.division) }),
    ...(expand.has('authorization') ? { authorization: authorization(call) } : {}),
    ...(expand.has('token') ? { token: tokenInfo(call) } : {}),
    ...(expand.has('organization') ? { organization: { id: organization.id, name: organization.name } } : {}),
  });
}

function authorization(call: Call) {
  const { platform, caller } = call;
  const { organization } = caller;
  const grants = grantsOf(caller);
  const roles = distinct(roleDivisionsOf(caller)).flatMap((id) => findRole(organization, id) ?? []);
  const general = roles.flatMap(({ permissions }) => permissions ?? []);
  const held = allPermissions().filter(
    (permission) => grantsFor(platform.world, organization, grants, permission).length > 0,
  );
  return {
    roles: roles.map(({ id, name }) => ({ id, name })),
    unusedRoles: [],
    permissions: [...general, ...held],
    permissionPolicies: roles.flatMap((role) => rolePolicies(role)),
  };
}

const distinct = (pairs: readonly RoleDivision[]) => [...new Set(pairs.map(({ roleId }) => roleId))];

/** DomainPermissionPolicy: the form of roles and of users/me. */
const rolePolicies = ({ policies }: Role) =>
  policies.map(({ domain, entityName, actions, condition }) => ({
    domain,
    entityName,
    actionSet: actions,
    allowConditions: condition !== undefined,
    ...(condition === undefined
      ? {}
      : {
          resourceConditionNode: {
            variableName: condition.variable,
            operator: 'EQ',
            operands: condition.ids.map((value) => ({ type: condition.variable.toUpperCase(), value })),
          },
        }),
  }));

/** AuthzGrantPolicy: the form of authorization/subjects/me. */
const grantPolicies = ({ policies }: Role) =>
  policies.map(({ domain, entityName, actions, condition }) => ({
    domain,
    entityName,
    actions,
    ...(condition === undefined
      ? {}
      : { condition: `${condition.variable} in (${condition.ids.join(', ')})` }),
  }));

export function getSubject({ platform: { choices }, caller, request }: Call): Answer {
  const { user, client, organization } = caller;
  if (user === null && choices.subjectsMeForClients === 'refused') return refuse('not.a.user');
  const full =
    choices.rolePolicies === 'always' ||
    (choices.rolePolicies === 'on-request' && request.query.get('includeFullRoles') === 'true');
  const grants = roleDivisionsOf(caller).flatMap(({ roleId, divisionId }) => {
    const role = findRole(organization, roleId);
    if (role === null) return [];
    const { id, name } = role;
    return [
      {
        subjectId: user?.id ?? client.id,
        division: divisionBody(organization, divisionId),
        role: { id, name, ...(full ? { policies: grantPolicies(role) } : {}) },
      },
    ];
  });
  return json({ id: user?.id ?? client.id, name: user?.name ?? client.name, grants, version: 1 });
}

export function getRole({ caller: { organization }, parameters }: Call): Answer {
  const role = findRole(organization, parameters['roleId'] ?? '');
  return role === null ? refuse('not.found') : json(roleBody(role));
}

export const getRoles = (call: Call): Answer =>
  json(page(call, call.caller.organization.roles.map(roleBody)));

const roleBody = (role: Role) => ({
  id: role.id,
  name: role.name,
  permissions: role.permissions ?? [],
  permissionPolicies: rolePolicies(role),
});

/** DivsPermittedEntityListing. */
export function getDivisionsPermitted(call: Call): Answer {
  const permission = call.request.query.get('permission');
  if (permission === null) return refuse('missing.permission.param');
  const { organization } = call.caller;
  const held = isOffered(call.platform.world, organization, permission)
    ? grantsFor(call.platform.world, organization, grantsOf(call.caller), permission)
    : [];
  const divisions = organization.divisions
    .filter(({ id }) => held.some((grant) => isInDivision(grant, id)))
    .map(({ id }) => divisionBody(organization, id));
  const isPaged = call.operation.path.includes('/paged/');
  return json(
    isPaged
      ? { ...page(call, divisions), allDivsPermitted: held.some(({ division }) => division === '*') }
      : divisions,
  );
}
