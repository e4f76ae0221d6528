/** The rules of a SARIF report: all that there are, in an order that stays, so that no alert loses its rule. */
import type { Level, Levels } from '../levels.js';
import type { RowRule } from '../rows.js';
import { type RuleDocumentation, ruleDocumentation } from '../rule-docs.js';
import { sarifRule } from './rule.js';

/**
 * What makes a finding an alert of security, from 0.1 to 10.0: nothing but what lets somebody in who should not be. Who is
 * refused is safe.
 */
const SECURITY_SEVERITY: Readonly<Partial<Record<RowRule, string>>> = { 'leaked-credentials': '7.5' };

/** Rules whose findings leave more open than they say. */
const IMPRECISE: readonly RowRule[] = ['undetermined'];
/** Rules of which nothing is broken when they find something, or nobody knows. */
const WARNINGS: readonly RowRule[] = ['undetermined', 'leaked-credentials'];

export const sarifRules = (levels: Levels) => ruleDocumentation().map((rule) => ruleOf(rule, levels));

function ruleOf({ id, title, about, parts, layers }: RuleDocumentation, levels: Levels) {
  const configured = new Map<string, Level | undefined>(Object.entries(levels)).get(id);
  return sarifRule({
    id,
    title,
    about,
    parts,
    level: configured ?? (WARNINGS.includes(id) ? 'warning' : 'error'),
    precision: IMPRECISE.includes(id) ? 'low' : 'high',
    tags: layers,
    security: SECURITY_SEVERITY[id] ?? null,
  });
}
