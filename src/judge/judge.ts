/** One exchange: run the rules, order the causes, give the verdict. Pure and synchronous. */
import { RULES } from '../../rules/index.js';
import type { Finding, Rule } from './define-rule.js';
import type { RuleId, Verdict } from './ids.js';
import { type OrderedCause, orderCauses } from './order.js';
import type { Subject } from './subject.js';

export interface Diagnosis {
  readonly subject: Subject;
  readonly verdict: Verdict;
  /** Empty when nothing was refused. */
  readonly causes: readonly OrderedCause[];
  readonly findings: readonly Finding[];
}

/** The rules that `--only` and `--skip` leave. */
export function chooseRules(
  only: readonly RuleId[] | undefined,
  skip: readonly RuleId[] | undefined,
): readonly Rule[] {
  return RULES.filter(
    ({ id }) => (only === undefined || only.length === 0 || only.includes(id)) && skip?.includes(id) !== true,
  );
}

export function judge(subject: Subject, rules: readonly Rule[] = RULES): Diagnosis {
  const findings = rules.map((rule) => rule.judge(subject));
  const notRefused = subject.refusal.kind === 'not-refused';
  const causes = notRefused ? [] : orderCauses(subject, findings);
  return { subject, verdict: verdictOf(subject, causes, findings), causes, findings };
}

function verdictOf(subject: Subject, causes: readonly OrderedCause[], findings: readonly Finding[]): Verdict {
  if (subject.refusal.kind === 'not-refused') return 'not-refused';
  if (subject.refusal.kind !== 'no-response') return 'refused';
  const explaining = causes.filter(({ relation }) => relation === 'explains');
  if (explaining.some(({ likelihood }) => likelihood !== 'possible')) return 'would-be-refused';
  const outcome = (rule: RuleId) => findings.find((finding) => finding.rule === rule)?.outcome;
  const answered = (rule: RuleId) => outcome(rule) === 'pass' || outcome(rule) === 'not-applicable';
  // Nothing may be open that could refuse; a division that is not known to be excluded is open.
  const decisive: readonly RuleId[] = [
    'operation-known',
    'role-permissions',
    'scope-present',
    'caller-context',
    'organization-match',
    'region-match',
    'division-access',
  ];
  const open = decisive.filter(
    (rule) => !answered(rule) && !(rule === 'region-match' && subject.exchange.target.host === null),
  );
  return explaining.length === 0 && open.length === 0 && outcome('operation-known') === 'pass'
    ? 'allowed'
    : 'cannot-tell';
}
