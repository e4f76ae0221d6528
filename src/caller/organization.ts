/** Organizations as they are named: by id, by name, or both. */
import type { OrganizationRef } from '../exchange/types.js';
import type { Caller } from './types.js';

/** Are two references to one organization? null when one has only an id and the other only a name. */
export function sameOrganization(a: OrganizationRef, b: OrganizationRef): boolean | null {
  if (a.id !== undefined && b.id !== undefined) return a.id.toLowerCase() === b.id.toLowerCase();
  return a.name !== undefined && b.name !== undefined ? a.name === b.name : null;
}

/** The call is said to be one of several organizations, or to be meant for a certain one. */
export const namesTarget = ({ multiOrg, targetOrganization }: Caller): boolean =>
  multiOrg[0]?.value === true || targetOrganization.length > 0;

/** The id, else the name. */
export const organizationText = ({ id, name }: OrganizationRef): string => id ?? name ?? '';
