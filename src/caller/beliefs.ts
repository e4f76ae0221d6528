/** What is believed of a token beside what the platform says of it. */
import type { OrganizationRef } from '../exchange/types.js';
import { ofGrade } from './facts.js';
import { organizationText, sameOrganization } from './organization.js';
import type { Caller, Fact } from './types.js';

/** A question of which both are known: what is stated, and what the platform told; in words. */
export interface Belief {
  readonly what: string;
  readonly stated: Fact<string>;
  readonly actual: Fact<string>;
  readonly agrees: boolean;
}

/** The questions that the platform answered. */
export function toldOf(caller: Caller): readonly string[] {
  const questions = [
    ['grant type', caller.grantType],
    ['organization', caller.organization],
    ['scopes', caller.scopes],
    ['client', caller.clientId],
  ] as const;
  return questions
    .filter(([, facts]) => facts.some(({ grade }) => grade === 'introspection'))
    .map(([what]) => what);
}

/** @param claimed the organization that the claims of the token name, where it is a JWT */
export function beliefsOf(caller: Caller, claimed: string | null): readonly Belief[] {
  const organizations: readonly Fact<OrganizationRef>[] =
    claimed === null
      ? caller.organization
      : [
          ...caller.organization,
          { value: { id: claimed }, grade: 'introspection', source: 'the claims of the JWT' },
        ];
  // An id and a name do not contradict each other.
  const sameOrNotComparable = (a: OrganizationRef, b: OrganizationRef) => sameOrganization(a, b) ?? true;
  return [
    compare(
      'grant type',
      caller.grantType,
      (a, b) => a === b || (a === 'pkce' && b === 'authorization_code'),
      (grant) => grant,
    ),
    compare('organization', organizations, sameOrNotComparable, organizationText),
    compare('home organization', caller.homeOrganization, sameOrNotComparable, organizationText),
    compare(
      'client',
      caller.clientId,
      (a, b) => a.toLowerCase() === b.toLowerCase(),
      (id) => id,
    ),
    compare(
      'scopes',
      caller.scopes,
      (a, b) => a.every((scope) => b.includes(scope)),
      (scopes) => scopes.join(', ') || '(none)',
    ),
  ].filter((belief) => belief !== null);
}

/** null when one of the two is unknown. */
function compare<T>(
  what: string,
  facts: readonly Fact<T>[],
  same: (stated: T, actual: T) => boolean,
  show: (value: T) => string,
): Belief | null {
  const stated = ofGrade(facts, 'stated');
  const actual = ofGrade(facts, 'introspection');
  if (stated === null || actual === null) return null;
  const inWords = (fact: Fact<T>): Fact<string> => ({ ...fact, value: show(fact.value) });
  return {
    what,
    stated: inWords(stated),
    actual: inWords(actual),
    agrees: same(stated.value, actual.value),
  };
}
