/** Parts of answers that several operations share. */
import type { Organization } from '../world.js';

/** AuthzDivision; `*` stands for all. */
export function divisionBody(organization: Organization, id: string) {
  if (id === '*') return { id: '*', name: '*' };
  const division = organization.divisions.find((candidate) => candidate.id === id);
  return { id, name: division?.name ?? id, homeDivision: division?.home === true };
}
