/** The sums of a run. */
import type { LintOutcome } from './define-rule.js';
import { LINT_RULE_IDS, type LintRuleId } from './ids.js';
import type { LintFinding, LintReport } from './types.js';

type Counts = Record<LintOutcome | 'ignored', number>;

export interface SummaryCounts {
  answered(rule: LintRuleId, outcome: LintOutcome | 'ignored'): void;
  summary(findings: readonly LintFinding[]): LintReport['summary'];
}

export function createSummary(): SummaryCounts {
  const byRule = Object.fromEntries(
    LINT_RULE_IDS.map((id): [LintRuleId, Counts] => [id, { pass: 0, fail: 0, inconclusive: 0, ignored: 0 }]),
  ) as Record<LintRuleId, Counts>;
  return {
    answered(rule, outcome) {
      byRule[rule][outcome] += 1;
    },
    summary(findings) {
      const failures = findings.filter(({ outcome }) => outcome === 'fail');
      const ofLevel = (wanted: LintFinding['level']): number =>
        failures.filter(({ level }) => level === wanted).length;
      return {
        errors: ofLevel('error'),
        warnings: ofLevel('warning'),
        notes: ofLevel('note'),
        inconclusive: findings.length - failures.length,
        byRule,
      };
    },
  };
}
