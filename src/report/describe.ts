/** Diagnosis -> plain data with finished text. The only place where texts of rules and causes are made. */

import type { Caller } from '../caller/types.js';
import { menuPaths } from '../contract/index.js';
import type { Fix } from '../judge/causes/index.js';
import { CAUSES } from '../judge/causes/index.js';
import { type Finding, gradeOf, type Premise } from '../judge/define-rule.js';
import { EVIDENCE } from '../judge/evidence.js';
import { changePremises, type WorkedCalls } from '../judge/history.js';
import type { Diagnosis } from '../judge/judge.js';
import { whatIsMissing } from '../judge/missing.js';
import type { OrderedCause } from '../judge/order.js';
import { refusalPremise } from '../judge/premises.js';
import { OF_ROLES, remarksOn } from '../judge/remarks.js';
import type { Subject } from '../judge/subject.js';
import { callerReport } from './caller.js';
import { whatWasRead } from './read.js';
import { surer } from './surer.js';
import type {
  CallReport,
  CauseReport,
  DiagnosisReport,
  EvidenceLine,
  FindingReport,
  FixStep,
  Place,
  PlacedCall,
} from './types.js';

/** A place where the problem was seen. */
export interface SeenPlace extends Place {
  readonly url: string | null;
  readonly correlationId: string | null;
  /** ISO 8601, as written. */
  readonly time: string | null;
}

export interface Seen {
  /** The number of the problem among the different ones of its run. */
  readonly problem: number;
  readonly count: number;
  readonly places: readonly [SeenPlace, ...SeenPlace[]];
  /** Successes of the operation around changes of what it requires. */
  readonly worked?: WorkedCalls | null;
}

/** What tells where a call stands. */
export const sourceOf = ({ path, index, line, resource }: SeenPlace): Place => ({
  path,
  index,
  line,
  ...(resource !== undefined && { resource }),
});

/** A call of a problem, as `places` lists it. */
export const placedCall = (place: SeenPlace): PlacedCall => ({
  ...sourceOf(place),
  correlationId: place.correlationId,
  time: place.time,
});

/** The report of a problem as it stands for one of its places, where each exchange is listed by itself. */
export const atPlace = (report: DiagnosisReport, place: SeenPlace): DiagnosisReport => {
  const { url, correlationId, time } = place;
  const source = sourceOf(place);
  return {
    ...report,
    exchange: { ...report.exchange, source, url, correlationId, time },
    count: 1,
    places: [placedCall(place)],
  };
};

/**
 * Makes all texts of one diagnosis; nothing is judged here.
 *
 * @param calls the live calls that were made
 */
export function describe(
  diagnosis: Diagnosis,
  { problem, count, places, worked = null }: Seen,
  calls: readonly CallReport[] = [],
): DiagnosisReport {
  const { subject, caller, causes, findings } = diagnosis;
  const { refusal } = subject;
  const { steps, questions } = surer(diagnosis, calls);
  return {
    exchange: {
      source: sourceOf(places[0]),
      method: subject.method,
      url: places[0].url,
      status: refusal.status,
      operation: subject.operation?.removed === true ? null : subject.operationKey,
      correlationId: places[0].correlationId,
      time: places[0].time,
    },
    problem,
    count,
    places: places.map(placedCall),
    verdict: diagnosis.verdict,
    refusal: {
      kind: refusal.kind,
      code: refusal.code,
      message: refusal.message,
      recognition: refusal.recognition,
    },
    caller: callerReport(caller),
    ...whatIsMissing(diagnosis),
    read: whatWasRead(subject, caller),
    causes: causes.map((cause, place) => {
      const bearing = changesBearing(cause, place);
      return describeCause(
        cause,
        subject,
        caller,
        bearing === 'none' ? [] : changePremises(subject, caller, worked, bearing === 'of-named'),
      );
    }),
    findings: findings.map(describeFinding),
    surer: steps,
    questions,
    remarks: remarksOn(subject, caller, causes[0]?.id ?? null),
  };
}

const line = ({ grade, source, text }: Premise): EvidenceLine => ({
  grade,
  source,
  text: typeof text === 'string' ? text : text(),
});

/** Shorter ones may stand in a sentence that says something else. */
const SHORTEST_STATEMENT = 10;

const DISAGREE = 'which of the two is right: the answer and the other evidence disagree';

/**
 * Which changes of the required permissions bear on a cause: all on that of a permission, and on the first where it may be one;
 * on that of a division those that brought what the answer names.
 */
function changesBearing({ id }: OrderedCause, place: number): 'all' | 'of-named' | 'none' {
  if (id === 'missing-permission') return 'all';
  if (place > 0 || !OF_ROLES.has(id)) return 'none';
  return id === 'missing-division-access' ? 'of-named' : 'all';
}

function describeCause(
  ordered: OrderedCause,
  subject: Subject,
  caller: Caller,
  changes: readonly Premise[],
): CauseReport {
  const cause = CAUSES[ordered.id];
  const context = { subject, caller, likelihood: ordered.likelihood, findings: ordered.findings };
  const failed = ordered.findings.filter(({ outcome }) => outcome === 'fail');
  const premises = [
    ...(ordered.said && failed.length === 0 ? [refusalPremise(subject)] : []),
    ...failed.flatMap((finding) => finding.premises),
    ...(ordered.contradiction === null ? [] : [ordered.contradiction]),
    ...(cause.evidence?.(context) ?? []),
    ...changes,
  ];
  return {
    id: ordered.id,
    likelihood: ordered.likelihood,
    blocking: ordered.blocking,
    relation: ordered.relation,
    who: cause.whoOf?.(context) ?? cause.who,
    summary: cause.summary(context),
    evidence: distinct(premises.map(line)),
    notKnown: [
      ...(ordered.contradiction === null ? [] : [ordered.contradiction.leaves ?? DISAGREE]),
      ...(cause.notKnown?.(context) ?? []),
    ],
    fixes: cause.fixes(context).map(fixStep),
    noUse: ordered.likelihood === 'possible' ? [] : (cause.noUse?.(context) ?? []),
    rules: [...new Set(ordered.findings.map(({ rule }) => rule))],
  };
}

const fixStep = ({ who, action, command, where, use }: Fix): FixStep => ({
  who,
  action,
  command: command ?? null,
  where: where === undefined ? null : menuPaths(where),
  use: use ?? [],
});

/** Without lines that say no more than another one of the same source: `needs x` beside `GET … requires x`. */
function distinct(lines: readonly EvidenceLine[]): readonly EvidenceLine[] {
  const saysAll = (text: string, other: string): boolean => {
    const statement = text.slice(text.indexOf(' ') + 1);
    return statement.length >= SHORTEST_STATEMENT && other.includes(statement);
  };
  return lines.filter(({ grade, text, source }, index) =>
    lines.every((other, at) => {
      if (at === index || other.grade !== grade || other.source !== source) return true;
      if (other.text === text) return at > index;
      return !(text.length < other.text.length && saysAll(text, other.text));
    }),
  );
}

function describeFinding(finding: Finding): FindingReport {
  const decided = finding.outcome === 'pass' || finding.outcome === 'fail';
  return {
    rule: finding.rule,
    outcome: finding.outcome,
    grade: decided ? gradeOf(finding) : null,
    message: finding.message(),
    evidence: finding.premises.map(line),
    missing: finding.missing.map((kind) => {
      const { what, supply } = EVIDENCE[kind];
      return { what, supply };
    }),
  };
}
