/** The rules of a SARIF log: all that there are, in an order that stays, so that no alert loses its rule. */
import { sarifRule } from '../../../report/sarif/rule.js';
import { LINT_RULE_IDS, type LintRuleId } from '../../ids.js';
import type { LintRuleAbout } from '../../types.js';

/**
 * What makes a finding an alert of security, from 0.1 to 10.0: nothing but what lets somebody in who should not be. Who is
 * refused is safe.
 */
const SECURITY_SEVERITY: Readonly<Partial<Record<LintRuleId, string>>> = { 'secret-in-file': '7.5' };

export function sarifRules(rules: readonly LintRuleAbout[]) {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return LINT_RULE_IDS.map((id) => ruleOf(known.get(id) ?? undocumented(id)));
}

/** The place of a rule in the list. */
export const placeOfRule = (rule: LintRuleId): number => LINT_RULE_IDS.indexOf(rule);

const ruleOf = ({ id, question, level, summary, fail, inconclusive, advice }: LintRuleAbout) =>
  sarifRule({
    id,
    title: question,
    about: summary,
    parts: [
      { head: 'It fails where', text: fail },
      { head: 'It is inconclusive where', text: inconclusive },
      { head: 'What to do', text: advice },
    ].filter(({ text }) => text !== ''),
    level,
    precision: 'high',
    tags: [],
    security: SECURITY_SEVERITY[id] ?? null,
  });

/** Whoever hands no documentation over gets the ids. */
const undocumented = (id: LintRuleId): LintRuleAbout => ({
  id,
  question: id,
  level: 'error',
  summary: id,
  fail: '',
  inconclusive: '',
  advice: '',
});
