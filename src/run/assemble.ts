/** What a run collected -> its report: judges every problem once, counts, and puts the answers in order. */
import { RULES } from '../../rules/index.js';
import type { Learner } from '../caller/learn.js';
import { CONTRACT } from '../contract/index.js';
import type { CauseId } from '../judge/ids.js';
import { chooseRules, type Diagnosis, judge } from '../judge/judge.js';
import type { Subject } from '../judge/subject.js';
import type { Problem as InputProblem } from '../read/types.js';
import type { Vault } from '../redact/vault.js';
import { cleanDeep } from '../report/clean.js';
import { atPlace, describe } from '../report/describe.js';
import type { CallReport, DiagnosisReport, InputReport, Report } from '../report/types.js';
import { VERSION } from '../version.js';
import { createNumbering } from './numbering.js';
import { FIRST_PLACES, type Occurrence, type Problem, type Problems } from './problems.js';
import type { DiagnoseOptions } from './types.js';

export interface InputRecord {
  /** Tells inputs of one name apart. */
  readonly id: string;
  readonly path: string;
  readonly form: string;
  exchanges: number;
  /** Exchanges that were counted and not diagnosed. */
  beyond: number;
  readonly took: Map<string, number>;
  readonly problems: InputProblem[];
}

export interface Collected {
  readonly options: DiagnoseOptions;
  readonly vault: Vault;
  readonly learner: Learner;
  readonly problems: Problems;
  readonly inputs: readonly InputRecord[];
  readonly exchanges: number;
  /** How many of them `--at` and `--around` pick. */
  readonly picked: number;
  readonly calls: readonly CallReport[];
}

/** The report of a run: what was read, every problem judged, described and numbered, and the counts. */
export function assembleReport({
  options,
  vault,
  learner,
  problems,
  inputs,
  exchanges,
  picked,
  calls,
}: Collected): Report {
  const asked = chooseRules(RULES, options.only, options.skip);
  const counts = { refused: 0, cannotTell: 0 };
  const byCause: Partial<Record<CauseId, number>> = {};
  const listed: Listed[] = [];
  const number = createNumbering();
  for (const problem of problems.all()) {
    const { subject, caller, count } = problem;
    const diagnosis = judge(subject, learner.callerOf(caller), RULES, asked);
    tally(diagnosis, count, counts, byCause);
    if (isListed(diagnosis, options, picked)) {
      for (const each of expand(diagnosis, problem, number, options, vault)) listed.push(each);
    }
  }
  counts.refused += problems.refusedBeyond();
  const ordered = (options.group === true ? merged(listed) : listed).sort(inOrder);
  return {
    schemaVersion: 1,
    tool: { name: 'why403', version: VERSION },
    contract: { version: CONTRACT.version, date: CONTRACT.date, operations: CONTRACT.operations },
    inputs: inputs.map((input) => inputReport(input, vault)),
    diagnoses: ordered.map(({ report }) => report),
    calls: cleanDeep(calls, vault.clean),
    summary: { exchanges, refused: counts.refused, byCause, cannotTell: counts.cannotTell },
  };
}

interface Listed {
  readonly report: DiagnosisReport;
  readonly sequence: number;
  readonly routine: boolean;
  /** Where `report.places` stand in the run. */
  readonly occurrences: readonly Occurrence[];
}

/** One of each number, with the number of all and the first places of the run. */
function merged(listed: readonly Listed[]): Listed[] {
  const byNumber = new Map<number, Listed[]>();
  for (const each of listed) {
    const same = byNumber.get(each.report.problem);
    if (same === undefined) byNumber.set(each.report.problem, [each]);
    else same.push(each);
  }
  return [...byNumber.values()].map((same) => {
    const first = same.reduce((sofar, each) => (each.sequence < sofar.sequence ? each : sofar));
    const count = same.reduce((sum, { report }) => sum + report.count, 0);
    const places = same
      .flatMap(({ report, occurrences }) =>
        report.places.map((place, at) => ({ place, sequence: occurrences[at]?.sequence ?? 0 })),
      )
      .sort((a, b) => a.sequence - b.sequence)
      .slice(0, FIRST_PLACES)
      .map(({ place }) => place);
    return { ...first, report: { ...first.report, count, places } };
  });
}

/** In the order of the input; what is routine ranks last: probes of the platform's own pages, other systems. */
const inOrder = (a: Listed, b: Listed): number =>
  Number(a.routine) - Number(b.routine) || a.sequence - b.sequence;

const isRoutine = ({ ownPage, match, kind }: Subject): boolean =>
  kind === 'foreign' || (ownPage && match.kind !== 'found');

function tally(
  { verdict, causes }: Diagnosis,
  count: number,
  counts: { refused: number; cannotTell: number },
  byCause: Partial<Record<CauseId, number>>,
): void {
  if (verdict === 'cannot-tell') counts.cannotTell += count;
  if (verdict !== 'refused' && verdict !== 'would-be-refused') return;
  counts.refused += count;
  const first = causes[0]?.id;
  if (first !== undefined) byCause[first] = (byCause[first] ?? 0) + count;
}

/** A single call is shown whatever its verdict: whoever gives one call asks about that call. */
function isListed({ verdict }: Diagnosis, { all }: DiagnoseOptions, picked: number): boolean {
  return (
    all === true ||
    verdict === 'refused' ||
    verdict === 'would-be-refused' ||
    (picked === 1 && verdict !== 'not-refused')
  );
}

function expand(
  diagnosis: Diagnosis,
  { subject, count, places }: Problem,
  number: ReturnType<typeof createNumbering>,
  options: DiagnoseOptions,
  vault: Vault,
): readonly Listed[] {
  const [first] = places;
  const routine = isRoutine(subject);
  const unnumbered = cleanDeep(describe(diagnosis, { problem: 0, count, places }), vault.clean);
  const described = { ...unnumbered, problem: number(unnumbered, subject) };
  if (options.group === true)
    return [{ report: described, sequence: first.sequence, routine, occurrences: places }];
  return places.map((occurrence) => ({
    report: atPlace(described, occurrence, vault.clean),
    sequence: occurrence.sequence,
    routine,
    occurrences: [occurrence],
  }));
}

function inputReport(
  { path, form, exchanges, beyond, took, problems }: InputRecord,
  vault: Vault,
): InputReport {
  const message = `${beyond} exchanges with further different problems were counted, not diagnosed`;
  return cleanDeep(
    {
      path,
      form,
      exchanges,
      took: [...took.keys()],
      problems: beyond === 0 ? problems : [...problems, { at: '', message }],
    },
    vault.clean,
  );
}
