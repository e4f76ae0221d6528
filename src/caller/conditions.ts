/**
 * Conditions of grants. The answer about the divisions of a permission (divisionspermitted) does not tell whether it is
 * held under a condition; the complete grants of the same caller do.
 */
import { grantCovers } from '../contract/index.js';
import type { Fact, Grants } from './types.js';

/** The same facts; what is told without its conditions has those that complete grants of the same grade tell. */
export function withConditions(facts: readonly Fact<Grants>[]): readonly Fact<Grants>[] {
  if (facts.every(({ value }) => value.complete)) return facts;
  return facts.map((fact) => {
    if (fact.value.complete) return fact;
    const whole = facts.filter(({ grade, value }) => grade === fact.grade && value.complete);
    if (whole.length === 0) return fact;
    const entries = fact.value.entries.map((entry) =>
      entry.role === null && !entry.conditional && isConditional(entry.permission, whole)
        ? { ...entry, conditional: true }
        : entry,
    );
    return { ...fact, value: { ...fact.value, entries } };
  });
}

/** Held, and by no grant without a condition. */
function isConditional(permission: string, facts: readonly Fact<Grants>[]): boolean {
  const grants = facts.flatMap(({ value }) =>
    value.entries.filter((entry) => grantCovers(entry.permission, permission)),
  );
  return grants.length > 0 && grants.every(({ conditional }) => conditional);
}
