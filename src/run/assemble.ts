/** What a run collected -> its report: judges every problem once, counts, and puts the answers in order. */
import type { Learner } from '../caller/learn.js';
import { CONTRACT } from '../contract/index.js';
import type { CauseId } from '../judge/ids.js';
import { chooseRules, type Diagnosis, judge } from '../judge/judge.js';
import type { Problem } from '../read/types.js';
import type { Vault } from '../redact/vault.js';
import { cleanDeep } from '../report/clean.js';
import { describe } from '../report/describe.js';
import type { CallReport, DiagnosisReport, InputReport, Report } from '../report/types.js';
import { VERSION } from '../version.js';
import type { Occurrence, ProblemGroup, Problems } from './problems.js';
import type { DiagnoseOptions } from './types.js';

export interface InputRecord {
  readonly path: string;
  readonly form: string;
  exchanges: number;
  readonly took: Map<string, number>;
  readonly problems: Problem[];
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
  const rules = chooseRules(options.only, options.skip);
  const counts = { refused: 0, cannotTell: 0 };
  const byCause: Partial<Record<CauseId, number>> = {};
  const listed: Listed[] = [];
  for (const group of problems.groups()) {
    const { sighting, paste, count } = group;
    const diagnosis = judge({ ...sighting, caller: learner.callerOf(sighting.exchange, paste) }, rules);
    tally(diagnosis, count, counts, byCause);
    if (isListed(diagnosis, options, picked)) {
      listed.push(...expand(diagnosis, group, options, vault));
    }
  }
  const overflow = problems.overflow();
  return {
    schemaVersion: 1,
    tool: { name: 'why403', version: VERSION },
    contract: { version: CONTRACT.version, date: CONTRACT.date, operations: CONTRACT.operations },
    inputs: inputs.map((input) => inputReport(input, vault, overflow)),
    diagnoses: listed.sort(inOrder).map(({ report }) => report),
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

const isRoutine = ({ sighting: { ownPage, match, kind } }: ProblemGroup): boolean =>
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
  group: ProblemGroup,
  { group: grouped }: DiagnoseOptions,
  vault: Vault,
): readonly Listed[] {
  const first = group.places[0];
  const routine = isRoutine(group);
  const described = cleanDeep(
    describe(diagnosis, { count: group.count, places: [place(first), ...group.places.slice(1).map(place)] }),
    vault.clean,
  );
  if (grouped === true) return [{ report: described, sequence: first.sequence, routine }];
  return group.places.map((occurrence) => {
    const source = cleanDeep(place(occurrence), vault.clean);
    const url = occurrence.url === null ? null : vault.clean(occurrence.url);
    const correlationId = occurrence.correlationId === null ? null : vault.clean(occurrence.correlationId);
    const exchange = { ...described.exchange, source, url, correlationId };
    const report = { ...described, exchange, count: 1, places: [source] as const };
    return { report, sequence: occurrence.sequence, routine };
  });
}

const place = ({ path, index, line }: Occurrence) => ({ path, index, line });

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
