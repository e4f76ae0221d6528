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
import { group } from '../report/group.js';
import type { CallReport, DiagnosisReport, InputReport, Report } from '../report/types.js';
import { VERSION } from '../version.js';
import { createNumbering } from './numbering.js';
import type { Problem, Problems } from './problems.js';
import type { DiagnoseOptions } from './types.js';

export interface InputRecord {
  readonly path: string;
  readonly form: string;
  exchanges: number;
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
  const overflow = problems.overflow();
  const diagnoses = listed.sort(inOrder).map(({ report }) => report);
  return {
    schemaVersion: 1,
    tool: { name: 'why403', version: VERSION },
    contract: { version: CONTRACT.version, date: CONTRACT.date, operations: CONTRACT.operations },
    inputs: inputs.map((input) => inputReport(input, vault, overflow)),
    diagnoses: options.group === true ? group(diagnoses) : diagnoses,
    calls: cleanDeep(calls, vault.clean),
    summary: { exchanges, refused: counts.refused, byCause, cannotTell: counts.cannotTell },
  };
}

interface Listed {
  readonly report: DiagnosisReport;
  readonly sequence: number;
  readonly routine: boolean;
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
  if (options.group === true) return [{ report: described, sequence: first.sequence, routine }];
  return places.map((occurrence) => ({
    report: atPlace(described, occurrence, vault.clean),
    sequence: occurrence.sequence,
    routine,
  }));
}

function inputReport(
  { path, form, exchanges, took, problems }: InputRecord,
  vault: Vault,
  overflow: number,
): InputReport {
  const beyond =
    overflow === 0
      ? []
      : [
          {
            at: '',
            message: `${overflow} exchanges with further different problems were counted, not diagnosed`,
          },
        ];
  return cleanDeep(
    { path, form, exchanges, took: [...took.keys()], problems: [...problems, ...beyond] },
    vault.clean,
  );
}
