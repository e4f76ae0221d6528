/** The rules, asked about every mention; what is accepted in place or by a list is set apart. */
import { weaker } from '../caller/facts.js';
import type { Grade } from '../caller/types.js';
import { fingerprint } from '../primitives/fingerprint.js';
import { append } from '../primitives/lists.js';
import type { Level } from '../report/levels.js';
import type { LintAnswer, LintEvidence, LintRule, Project } from './define-rule.js';
import type { LintRuleId } from './ids.js';
import type { IgnoredInPlace, LintIgnored } from './ignore/index.js';
import type { Mention, MentionKind } from './mentions/types.js';
import { createSummary, type SummaryCounts } from './summary.js';
import type { IgnoredFinding, IgnoreProblem, LintFinding } from './types.js';

/** What a file mentions, and what is accepted in it. */
export interface Mentioned {
  readonly path: string;
  readonly mentions: readonly Mention[];
  /** null where no remark of the file accepts anything. */
  readonly inPlace: IgnoredInPlace | null;
}

export interface JudgingOptions {
  readonly rules: readonly LintRule[];
  /** Levels in place of those of the rules. */
  readonly levels: Readonly<Partial<Record<LintRuleId, Level>>>;
  /** What a list accepts; null where there is none. */
  readonly accepted: LintIgnored | null;
  /** Takes out every secret that was seen. */
  readonly clean: (text: string) => string;
}

export interface Judged {
  /** By path, then by place. */
  readonly findings: readonly LintFinding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly ignoreProblems: readonly IgnoreProblem[];
  readonly counts: SummaryCounts;
}

/** Pure but for the counting of what is accepted. */
export function judgeAll(files: readonly Mentioned[], project: Project, options: JudgingOptions): Judged {
  const { rules, accepted: list } = options;
  const asked = byKind(rules);
  const isAsked = (id: LintRuleId): boolean => rules.some((rule) => rule.id === id);
  const counts = createSummary();
  const findings: LintFinding[] = [];
  const ignored: IgnoredFinding[] = [];
  const ignoreProblems: IgnoreProblem[] = [];
  for (const { path, mentions, inPlace } of files.toSorted(byPath)) {
    for (const finding of findingsIn(path, mentions, asked, project, counts, options)) {
      const reason = inPlace?.takes(finding) ?? null;
      const accepted = reason === null ? (list?.takes(finding) ?? null) : { reason, by: 'in place' };
      counts.answered(finding.rule, accepted === null ? finding.outcome : 'ignored');
      if (accepted === null) findings.push(finding);
      else ignored.push({ finding, ...accepted });
    }
    append(ignoreProblems, inPlace?.problems(isAsked) ?? []);
  }
  append(ignoreProblems, list?.problems(isAsked) ?? []);
  return { findings, ignored, ignoreProblems, counts };
}

const byPath = (a: Mentioned, b: Mentioned): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

function byKind(rules: readonly LintRule[]): ReadonlyMap<MentionKind, readonly LintRule[]> {
  const asked = new Map<MentionKind, LintRule[]>();
  for (const rule of rules) for (const kind of rule.asks) asked.set(kind, [...(asked.get(kind) ?? []), rule]);
  return asked;
}

/** By place; what two mentions of one place say alike is said once. */
function findingsIn(
  path: string,
  mentions: readonly Mention[],
  asked: ReadonlyMap<MentionKind, readonly LintRule[]>,
  project: Project,
  counts: SummaryCounts,
  options: JudgingOptions,
): readonly LintFinding[] {
  const found = new Map<string, LintFinding>();
  for (const mention of mentions)
    for (const rule of asked.get(mention.kind) ?? []) {
      const answer = rule.judge(mention, project);
      if (answer === null) continue;
      // Of a secret the rule itself says what speaks against it.
      const doubt = answer.outcome === 'fail' && mention.kind !== 'secret' ? (mention.doubt ?? null) : null;
      const outcome = doubt === null ? answer.outcome : 'inconclusive';
      if (outcome === 'pass') {
        counts.answered(rule.id, 'pass');
        continue;
      }
      const message = doubt === null ? answer.message : `${answer.message}, but ${doubt}`;
      const finding = findingOf(path, mention, { ...answer, message }, outcome, options);
      const { line, column } = finding.at;
      const key = `${line}:${column} ${finding.rule} ${finding.subject}`;
      if (!found.has(key)) found.set(key, finding);
    }
  return [...found.values()].sort(byPlace);
}

const byPlace = (a: LintFinding, b: LintFinding): number =>
  a.at.line - b.at.line || a.at.column - b.at.column;

function findingOf(
  path: string,
  { at }: Mention,
  answer: LintAnswer,
  outcome: LintFinding['outcome'],
  { levels, clean }: JudgingOptions,
): LintFinding {
  const { rule, evidence, fix, instead } = answer;
  const subject = clean(answer.subject);
  return {
    rule,
    outcome,
    level: outcome === 'fail' ? (levels[rule] ?? answer.level ?? 'note') : 'note',
    grade: gradeOf(evidence),
    path,
    at: answer.at ?? at,
    message: clean(answer.message),
    subject,
    evidence: evidence.map((one) => ({ ...one, text: clean(one.text) })),
    fix: fix === null ? null : clean(fix),
    instead: instead.map(clean),
    fingerprint: fingerprint([rule, path, subject]),
  };
}

/** Of the weakest evidence; null where there is none. */
function gradeOf(evidence: readonly LintEvidence[]): Grade | null {
  return evidence.reduce<Grade | null>(
    (grade, one) => (grade === null ? one.grade : weaker(grade, one.grade)),
    null,
  );
}
