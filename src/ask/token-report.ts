/** Who and what a token is, from what was learnt of its caller: plain data, and a context for offline use. */
import type { Caller, Fact, Grant } from '../caller/types.js';
import type { ClientState, GrantType, OrganizationRef, Stated } from '../exchange/types.js';

export interface DivisionGrants {
  /** A division id, `*` for all, or null when the platform did not tell. */
  readonly division: string | null;
  /** null when the platform did not tell. */
  readonly divisionName: string | null;
  readonly permissions: readonly string[];
  /** Held only under a condition of the role. */
  readonly conditional: readonly string[];
}

export interface TokenReport {
  readonly accepted: boolean | null;
  readonly organization: OrganizationRef | null;
  readonly homeOrganization: OrganizationRef | null;
  readonly grantType: GrantType | null;
  readonly clientId: string | null;
  readonly clientName: string | null;
  readonly clientState: ClientState | null;
  readonly userId: string | null;
  readonly userName: string | null;
  readonly scopes: readonly string[] | null;
  readonly roles: readonly string[] | null;
  /** null when they could not be read. */
  readonly grants: readonly DivisionGrants[] | null;
  /** False when some role could not be read. */
  readonly grantsComplete: boolean;
  readonly idleAt: string | null;
}

/** Only what the platform itself said. */
const told = <T>(facts: readonly Fact<T>[]): T | null =>
  facts.find(({ grade }) => grade === 'introspection')?.value ?? null;

/** @param accepted the platform took the token; null when it was not told */
export function tokenReport(caller: Caller, accepted: boolean | null): TokenReport {
  const grants = told(caller.grants.filter(({ value }) => value.complete)) ?? told(caller.grants);
  return {
    accepted,
    organization: told(caller.organization),
    homeOrganization: told(caller.homeOrganization),
    grantType: told(caller.grantType),
    clientId: told(caller.clientId),
    clientName: told(caller.clientName),
    clientState: told(caller.clientState),
    userId: told(caller.userId),
    userName: told(caller.userName),
    scopes: told(caller.scopes),
    roles: told(caller.roles),
    grants: grants === null ? null : byDivision(grants.entries, caller.divisionNames),
    grantsComplete: grants?.complete === true,
    idleAt: told(caller.idleAt),
  };
}

function byDivision(entries: readonly Grant[], names: Caller['divisionNames']): readonly DivisionGrants[] {
  const divisions = new Map<string | null, Map<string, boolean>>();
  for (const { permission, divisions: where, conditional } of entries) {
    for (const division of where === null ? [null] : where === '*' ? ['*'] : where) {
      const held = divisions.get(division) ?? new Map<string, boolean>();
      held.set(permission, conditional && held.get(permission) !== false);
      divisions.set(division, held);
    }
  }
  return [...divisions].map(([division, held]) => ({
    division,
    divisionName: names.find(({ value }) => value.id === division)?.value.name ?? null,
    permissions: [...held]
      .filter(([, conditional]) => !conditional)
      .map(([name]) => name)
      .sort(),
    conditional: [...held]
      .filter(([, conditional]) => conditional)
      .map(([name]) => name)
      .sort(),
  }));
}

/** What a context says beside the caller. */
export interface ContextOf {
  readonly domain: string | null;
  /** ISO 8601: when the platform was asked. */
  readonly asked: string | null;
}

/**
 * What `check --context` takes. What is held stands by division, and is said to be the whole where it is. The plain list
 * of permissions is for whoever reads no grants: conditional ones are left out of it, and so are all of them when they
 * could not be read completely, since a list that is not the whole would state too little. Its divisions are named only
 * where all grants have the same.
 */
export function tokenContext(caller: Caller, { domain, asked }: ContextOf): Stated {
  const report = tokenReport(caller, null);
  const { grants, grantsComplete, scopes, roles, grantType } = report;
  const { clientId, clientName, clientState, organization, homeOrganization } = report;
  const permissions =
    grants === null || !grantsComplete
      ? null
      : [...new Set(grants.flatMap((entry) => entry.permissions))].sort();
  const places = new Set(grants?.map(({ division }) => division) ?? []);
  const [place] = places;
  const user = {
    ...(report.userId !== null && { id: report.userId }),
    ...(report.userName !== null && { name: report.userName }),
  };
  const offered = told(caller.offeredPermissions);
  const divisionNames = caller.divisionNames.map(({ value }) => value).filter(({ id }) => id !== '*');
  return {
    ...(asked !== null && { asked }),
    ...(grantType !== null && { grantType }),
    ...(scopes !== null && { scopes }),
    ...(permissions !== null && permissions.length > 0 && { permissions }),
    ...(permissions !== null &&
      places.size === 1 &&
      place !== undefined &&
      place !== null && { divisions: [place] }),
    ...(roles !== null && { roles }),
    ...(grants !== null && {
      grants: grants.map(({ division, permissions, conditional }) => ({
        division,
        permissions,
        conditional,
      })),
      grantsComplete,
    }),
    ...(divisionNames.length > 0 && { divisionNames }),
    ...(offered !== null && { offeredPermissions: [...offered].sort() }),
    ...(domain !== null && { region: domain }),
    ...(clientId !== null && { clientId }),
    ...(clientName !== null && { clientName }),
    ...(clientState !== null && { clientState }),
    ...(Object.keys(user).length > 0 && { user }),
    ...(organization !== null && { organization }),
    ...(homeOrganization !== null && { homeOrganization }),
  };
}
