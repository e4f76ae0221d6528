/** One problem: run the rules, order the causes, give the verdict. Pure and synchronous. */
import type { Caller } from '../caller/types.js';
import { type Decides, decidesOf, type Finding, type Rule } from './define-rule.js';
import type { CauseId, RuleId, Verdict } from './ids.js';
import { type OrderedCause, orderCauses } from './order.js';
import { isLimited, isQuiet, type Subject } from './subject.js';

export interface Diagnosis {
  readonly subject: Subject;
  readonly caller: Caller;
  readonly verdict: Verdict;
  /** Empty when nothing was refused. */
  readonly causes: readonly OrderedCause[];
  readonly findings: readonly Finding[];
}

/** The rules that `--only` and `--skip` leave, in the order of the list. */
export function chooseRules(
  rules: readonly Rule[],
  only: readonly RuleId[] | undefined,
  skip: readonly RuleId[] | undefined,
): readonly Rule[] {
  return rules.filter(
    ({ id }) => (only === undefined || only.length === 0 || only.includes(id)) && skip?.includes(id) !== true,
  );
}

/**
 * The diagnosis of a problem: the answers of the rules to the subject and what is known of its caller, the causes that
 * they and the answer bring up, and the verdict. Equal arguments give equal diagnoses.
 *
 * @param rules all rules there are
 * @param asked those of them that are asked; one that is not asked leaves its question open
 */
export function judge(
  subject: Subject,
  caller: Caller,
  rules: readonly Rule[],
  asked: readonly Rule[] = rules,
): Diagnosis {
  const findings = asked.map((rule) => rule.judge(subject, caller));
  const causes = mayBeExplained(subject) ? orderCauses(subject, caller, findings) : [];
  const diagnosis = { subject, caller, causes, findings };
  return { ...diagnosis, verdict: verdictOf(diagnosis, rules, asked) };
}

/** The cause that a refusal is told by; undefined where none explains it. */
export const firstExplaining = (causes: readonly OrderedCause[]): OrderedCause | undefined =>
  causes.find(({ relation }) => relation === 'explains');

function verdictOf(
  { subject, caller, causes, findings }: Omit<Diagnosis, 'verdict'>,
  rules: readonly Rule[],
  asked: readonly Rule[],
): Verdict {
  const { kind } = subject.refusal;
  if (kind === 'not-refused' || kind === 'no-answer') return kind;
  if (kind !== 'no-response') return 'refused';
  const explaining = causes.filter(({ relation }) => relation === 'explains');
  const foretold = explaining.some(({ likelihood, id }) => likelihood !== 'possible' && id !== ELSEWHERE);
  if (foretold) return 'would-be-refused';
  // Nothing may be open that could refuse; a division that is not known to be excluded is open.
  const settled = rules.every((rule) =>
    SETTLES[decidesOf(rule, subject)](findings.find(({ rule: id }) => id === rule.id)),
  );
  if (explaining.length > 0 || !settled) return 'cannot-tell';
  // What a rule that is not shown would bring up is no less in the way.
  const hidden = rules.filter((rule) => !asked.includes(rule));
  const explains = (rule: Rule) =>
    rule.judge(subject, caller).nominates.some(({ relation }) => relation === 'explains');
  return hidden.some(explains) ? 'cannot-tell' : 'allowed';
}

/**
 * A call without an answer was not refused, but what kept the answer from the page may be known; nor is a limit a
 * refusal, but people take it for one.
 */
const mayBeExplained = (subject: Subject): boolean =>
  !isQuiet(subject) ||
  isLimited(subject) ||
  (subject.refusal.kind === 'no-answer' && subject.withheld !== null);

/** What another system answers is not known: that it is one foretells nothing. */
const ELSEWHERE: CauseId = 'not-genesys-cloud';

const SETTLES: Record<Decides, (finding: Finding | undefined) => boolean> = {
  pass: (finding) => finding?.outcome === 'pass',
  answer: (finding) => finding?.outcome === 'pass' || finding?.outcome === 'not-applicable',
  nothing: () => true,
};
