/** Callers that act in another organization than the one they are meant to: what they hold says nothing of it. */
import { sameOrganization } from '../caller/organization.js';
import type { Caller } from '../caller/types.js';
import type { OrganizationRef } from '../exchange/types.js';

/** Why nothing can be told of the organization in question; null where the caller acts in it, or it is not known. */
export function foreignProblem(expected: string | null, { organization: [fact] }: Caller): string | null {
  if (expected === null || fact === undefined) return null;
  if (sameOrganization(fact.value, { id: expected }) !== false) return null;
  return `acts in the organization ${named(fact.value)}, not in ${expected}; name a caller of that one`;
}

const named = ({ id, name }: OrganizationRef): string =>
  id === undefined ? (name ?? '') : name === undefined ? id : `${name} (${id})`;
