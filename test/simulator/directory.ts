/** Looking things up in a world. */
import type {
  OAuthClient,
  Organization,
  RegionState,
  Role,
  RoleDivision,
  User,
  World,
  WorldObject,
} from './world.js';

export const allOrganizations = (world: World): readonly Organization[] =>
  world.regions.flatMap(({ organizations }) => organizations);

export const findOrganization = (world: World, id: string): Organization | null =>
  allOrganizations(world).find((organization) => organization.id === id) ?? null;

export interface ClientPlace {
  readonly client: OAuthClient;
  readonly organization: Organization;
  readonly region: RegionState;
}

export function findClient(world: World, id: string): ClientPlace | null {
  for (const region of world.regions) {
    for (const organization of region.organizations) {
      const client = organization.clients?.find((candidate) => candidate.id === id);
      if (client !== undefined) return { client, organization, region };
    }
  }
  return null;
}

export interface UserPlace {
  readonly user: User;
  readonly organization: Organization;
}

export function findUser(world: World, id: string): UserPlace | null {
  for (const organization of allOrganizations(world)) {
    const user = organization.users?.find((candidate) => candidate.id === id);
    if (user !== undefined) return { user, organization };
  }
  return null;
}

export const findRole = (organization: Organization, id: string): Role | null =>
  organization.roles.find((role) => role.id === id) ?? null;

export const findObject = (organization: Organization, id: string): WorldObject | null =>
  organization.objects?.[id] ?? null;

/** An object of any other organization of the world. */
export const isElsewhere = (world: World, organization: Organization, id: string): boolean =>
  findObject(organization, id) === null &&
  allOrganizations(world).some((other) => other !== organization && findObject(other, id) !== null);

/** Roles and divisions that a user holds in an organization: as its own user, or as a trustee. */
export function grantsOfUser(user: User, organization: Organization): readonly RoleDivision[] {
  if (organization.users?.includes(user) === true) return user.grants;
  return (organization.trustees ?? [])
    .filter(({ userId }) => userId === user.id)
    .flatMap(({ grants }) => grants);
}
