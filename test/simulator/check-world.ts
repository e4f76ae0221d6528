/** Finds what a world names and does not hold, so that a slip in a scenario is no silent refusal. */
import { findRegion } from '../../src/contract/index.js';
import { allOrganizations, findClient, findRole, findUser } from './directory.js';
import type { Organization, RoleDivision, World } from './world.js';

/** Throws an error that lists every slip. */
export function checkWorld(world: World): void {
  const slips = [
    ...world.regions
      .filter(({ domain }) => findRegion(domain)?.domain !== domain)
      .map(({ domain }) => `${domain} is no published region`),
    ...doubles(allOrganizations(world).map(({ id }) => id)).map(
      (id) => `two organizations have the id ${id}`,
    ),
    ...allOrganizations(world).flatMap((organization) => slipsOf(world, organization)),
  ];
  if (slips.length > 0) throw new Error(`the world "${world.name}" contradicts itself: ${slips.join('; ')}`);
}

function slipsOf(world: World, organization: Organization): readonly string[] {
  const {
    clients = [],
    users = [],
    trustees = [],
    authorizedClients = [],
    objects = {},
    name,
  } = organization;
  const divisions = [
    ...users.map(({ division }) => division),
    ...Object.values(objects).map(({ division }) => division),
  ].filter((id) => id !== undefined);
  const grants = [
    ...clients.flatMap((client) => client.grants ?? []),
    ...users.flatMap((user) => user.grants),
    ...trustees.flatMap((trustee) => trustee.grants),
  ];
  return [
    ...divisions.filter((id) => !hasDivision(organization, id)).map((id) => `${name} has no division ${id}`),
    ...grants.flatMap((grant) => slipsOfGrant(organization, grant)),
    ...trustees
      .filter(({ userId }) => findUser(world, userId) === null)
      .map(({ userId }) => `${name} trusts ${userId}, who does not exist`),
    ...authorizedClients
      .filter(({ clientId }) => findClient(world, clientId) === null)
      .map(({ clientId }) => `${name} approves the client ${clientId}, which does not exist`),
    ...clients
      .filter(({ grantType, grants: own }) => grantType !== 'CLIENT-CREDENTIALS' && own !== undefined)
      .map(({ id }) => `the client ${id} has roles, but is not of client credentials`),
  ];
}

function slipsOfGrant(organization: Organization, { roleId, divisionId }: RoleDivision): readonly string[] {
  return [
    ...(findRole(organization, roleId) === null ? [`${organization.name} has no role ${roleId}`] : []),
    ...(divisionId === '*' || hasDivision(organization, divisionId)
      ? []
      : [`${organization.name} has no division ${divisionId}`]),
  ];
}

const hasDivision = ({ divisions }: Organization, id: string): boolean =>
  divisions.some((division) => division.id === id);

const doubles = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index);
