/** What keeps it open whether a call that was not made would be refused. */

import type { Relation } from './define-rule.js';
import { decidesOf, type Finding, type Rule } from './define-rule.js';
import type { RuleId } from './ids.js';
import type { Subject } from './subject.js';

interface Told {
  readonly findings: readonly Pick<Finding, 'rule' | 'outcome'>[];
  readonly causes: readonly { readonly relation: Relation; readonly rules: readonly RuleId[] }[];
}

/**
 * Does the answer of the rule keep the question open: by its own outcome, or by a cause that it holds possible?
 *
 * @param rules all rules there are
 */
export function keepsOpen(
  { rule, outcome }: Pick<Finding, 'rule' | 'outcome'>,
  causes: Told['causes'],
  subject: Subject,
  rules: readonly Rule[],
): boolean {
  if (causes.some((cause) => cause.relation === 'explains' && cause.rules.includes(rule))) return true;
  const own = rules.find(({ id }) => id === rule);
  return outcome === 'inconclusive' && own !== undefined && decidesOf(own, subject) !== 'nothing';
}

/** The rules that decide and were not asked: each leaves the question open. */
export const notAsked = (
  { findings }: Pick<Told, 'findings'>,
  subject: Subject,
  rules: readonly Rule[],
): readonly RuleId[] =>
  rules
    .filter(
      (rule) => decidesOf(rule, subject) !== 'nothing' && !findings.some(({ rule: id }) => id === rule.id),
    )
    .map(({ id }) => id);
