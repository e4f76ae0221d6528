/** Diagnosis -> plain data with finished text. The only place where texts of rules and causes are made. */

import type { Caller } from '../caller/types.js';
import type { Fix } from '../judge/causes/index.js';
import { CAUSES } from '../judge/causes/index.js';
import { type Finding, gradeOf, type Premise } from '../judge/define-rule.js';
import { ASK_LIVE, EVIDENCE, EVIDENCE_KINDS, type EvidenceKind } from '../judge/evidence.js';
import type { Diagnosis } from '../judge/judge.js';
import type { OrderedCause } from '../judge/order.js';
import { refusalPremise } from '../judge/premises.js';
import { remarksOn } from '../judge/remarks.js';
import type { Subject } from '../judge/subject.js';
import { whatWasRead } from './read.js';
import type { CauseReport, DiagnosisReport, EvidenceLine, FindingReport, FixStep, Place } from './types.js';

/** A place where the problem was seen. */
export interface SeenPlace extends Place {
  readonly url: string | null;
  readonly correlationId: string | null;
}

export interface Seen {
  /** The number of the problem among the different ones of its run. */
  readonly problem: number;
  readonly count: number;
  readonly places: readonly [SeenPlace, ...SeenPlace[]];
}

/** What tells where a call stands. */
export const sourceOf = ({ path, index, line, resource }: SeenPlace): Place => ({
  path,
  index,
  line,
  ...(resource !== undefined && { resource }),
});

/** The report of a problem as it stands for one of its places, where each exchange is listed by itself. */
export const atPlace = (report: DiagnosisReport, place: SeenPlace): DiagnosisReport => {
  const { url, correlationId } = place;
  const source = sourceOf(place);
  return {
    ...report,
    exchange: { ...report.exchange, source, url, correlationId },
    count: 1,
    places: [source],
  };
};

/** Makes all texts of one diagnosis; nothing is judged here. */
export function describe(diagnosis: Diagnosis, { problem, count, places }: Seen): DiagnosisReport {
  const { subject, caller, causes, findings } = diagnosis;
  const { refusal } = subject;
  return {
    exchange: {
      source: sourceOf(places[0]),
      method: subject.method,
      url: places[0].url,
      status: refusal.status,
      operation: subject.operation?.removed === true ? null : subject.operationKey,
      correlationId: places[0].correlationId,
    },
    problem,
    count,
    places: places.map(sourceOf),
    verdict: diagnosis.verdict,
    refusal: {
      kind: refusal.kind,
      code: refusal.code,
      message: refusal.message,
      recognition: refusal.recognition,
    },
    read: whatWasRead(subject, caller),
    causes: causes.map((cause) => describeCause(cause, subject, caller)),
    findings: findings.map(describeFinding),
    surer: surerSteps(diagnosis),
    remarks: remarksOn(subject, caller, causes[0]?.id ?? null),
  };
}

const line = ({ grade, source, text }: Premise): EvidenceLine => ({
  grade,
  source,
  text: typeof text === 'string' ? text : text(),
});

function describeCause(ordered: OrderedCause, subject: Subject, caller: Caller): CauseReport {
  const cause = CAUSES[ordered.id];
  const context = { subject, caller, likelihood: ordered.likelihood, findings: ordered.findings };
  const failed = ordered.findings.filter(({ outcome }) => outcome === 'fail');
  const premises = [
    ...(ordered.said && failed.length === 0 ? [refusalPremise(subject)] : []),
    ...failed.flatMap((finding) => finding.premises),
    ...(ordered.contradiction === null ? [] : [ordered.contradiction]),
    ...(cause.evidence?.(context) ?? []),
  ];
  return {
    id: ordered.id,
    likelihood: ordered.likelihood,
    blocking: ordered.blocking,
    relation: ordered.relation,
    who: cause.who,
    summary: cause.summary(context),
    evidence: distinct(premises.map(line)),
    notKnown: [
      ...(ordered.contradiction === null
        ? []
        : ['which of the two is right: the answer and the other evidence disagree']),
      ...(cause.notKnown?.(context) ?? []),
    ],
    fixes: cause.fixes(context).map(fixStep),
    noUse: ordered.likelihood === 'possible' ? [] : (cause.noUse?.(context) ?? []),
    rules: [...new Set(ordered.findings.map(({ rule }) => rule))],
  };
}

const fixStep = ({ who, action, command, use }: Fix): FixStep => ({
  who,
  action,
  command: command ?? null,
  use: use ?? [],
});

function distinct(lines: readonly EvidenceLine[]): readonly EvidenceLine[] {
  const seen = new Set<string>();
  return lines.filter(({ grade, text, source }) => {
    const key = `${grade}\n${text}\n${source}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function describeFinding(finding: Finding): FindingReport {
  const decided = finding.outcome === 'pass' || finding.outcome === 'fail';
  return {
    rule: finding.rule,
    outcome: finding.outcome,
    grade: decided ? gradeOf(finding) : null,
    message: finding.message(),
    evidence: finding.premises.map(line),
    missing: finding.missing.map((kind) => EVIDENCE[kind]),
  };
}

/** What would decide: the evidence that the nominating rules miss, the most telling first. */
function surerSteps({ causes, findings, subject, caller }: Diagnosis): readonly string[] {
  if (causes.length === 0 || causes[0]?.likelihood === 'certain' || causes[0]?.id === 'not-genesys-cloud')
    return [];
  const involved = findings.filter(
    ({ outcome, missing }) => missing.length > 0 && (outcome === 'inconclusive' || outcome === 'fail'),
  );
  const nominating = involved.filter(({ nominates }) => nominates.length > 0);
  const kinds = new Set<EvidenceKind>(
    (nominating.length > 0 ? nominating : involved).flatMap(({ missing }) => missing),
  );
  if (subject.answer?.body === true) kinds.delete('body');
  // Where the platform was asked already, asking it again tells no more.
  const wasAsked = [...caller.grantType, ...caller.organization, ...caller.grants].some(
    ({ grade }) => grade === 'introspection',
  );
  // Reading the object is what was refused.
  if (subject.method === 'GET') kinds.delete('object-division');
  return EVIDENCE_KINDS.filter((kind) => kinds.has(kind))
    .map((kind) => EVIDENCE[kind].supply.find((way) => way !== ASK_LIVE || !wasAsked) ?? '')
    .filter((step, index, steps) => step !== '' && steps.indexOf(step) === index)
    .slice(0, 4);
}
