/**
 * The cells as a report, for the formats that do not show the matrix itself: SARIF, JUnit, annotations. A cell is a call that
 * nobody made, a caller is an input. Made of the result alone, so that a merged one is shown the same way.
 */
import type { CauseId } from '../../judge/ids.js';
import type { FormatName } from '../../report/formats.js';
import type { DiagnosisReport, InputReport, LazyReport, ToDoReport } from '../../report/types.js';
import type { CallerRow, Preflight, ToAdd } from '../types.js';
import { callerOf, cellDiagnosis, organizationDiagnosis, type PlacedBy, sharedBy } from './cell-report.js';

/** By caller where a format has a suite an input; by file where it marks lines. */
export const PLACED_BY: Readonly<Record<FormatName, PlacedBy>> = {
  stylish: 'caller',
  concise: 'file',
  json: 'caller',
  ndjson: 'caller',
  sarif: 'file',
  junit: 'caller',
  gitlab: 'file',
  azure: 'file',
  markdown: 'caller',
  github: 'file',
};

const FORM = 'preflight';

/**
 * The report that a format is to be given: `FORMATS[name].write(asReport(preflight, name), …)`. JUnit gets a case an operation
 * and caller, and one that says whether the caller acts where it is meant to.
 */
export function asReport(preflight: Preflight, format: FormatName = 'junit'): LazyReport {
  const by = PLACED_BY[format];
  const { schemaVersion, tool, contract, callers, toAdd } = preflight;
  const own = callers.map((caller) => ({
    caller,
    added: toAdd.filter((one) => one.caller === caller.name),
  }));
  const diagnoses = { [Symbol.iterator]: () => diagnosesOf(preflight, own, by) };
  const counts = countsOf(diagnoses);
  return {
    schemaVersion,
    tool,
    contract,
    inputs: [
      ...callers.map((caller) => inputOf(caller, counts.of(caller.name))),
      ...unmatchedInputs(preflight),
    ],
    diagnoses,
    problems: diagnoses,
    different: counts.total.exchanges,
    severalCallers: callers.length > 1,
    toDo: own.flatMap(({ caller, added }) =>
      added.length === 0 ? [] : [toDoOf(caller, added, counts.of(caller.name).mended)],
    ),
    questions: [],
    calls: [],
    summary: {
      exchanges: counts.total.exchanges,
      refused: counts.total.refused,
      cannotTell: counts.total.cannotTell,
      wouldBeRefused: counts.total.refused,
      byCause: counts.byCause,
      noAnswer: 0,
      byStatus: {},
      limited: 0,
      notUnderstood: { count: 0, first: [] },
      ignored: { count: 0, by: null, entries: [], expired: [], unused: [] },
      picked: counts.total.exchanges,
    },
  };
}

interface Own {
  readonly caller: CallerRow;
  readonly added: readonly ToAdd[];
}

/** By caller: whether it acts where it is meant to, then its cells. */
function* diagnosesOf(
  { operations }: Preflight,
  own: readonly Own[],
  by: PlacedBy,
): Generator<DiagnosisReport> {
  let problem = 0;
  for (const [place, { caller, added }] of own.entries()) {
    const shared = sharedBy(caller);
    const organization = organizationDiagnosis(caller, shared, problem);
    if (organization !== null) {
      yield organization;
      problem += 1;
    }
    for (const row of operations) {
      const cell =
        row.cells[place]?.caller === caller.name
          ? row.cells[place]
          : row.cells.find((each) => each.caller === caller.name);
      if (cell === undefined) continue;
      yield cellDiagnosis(row, cell, { shared, added, problem, by });
      problem += 1;
    }
  }
}

interface Counts {
  exchanges: number;
  refused: number;
  /** Of these, those that what is to be added mends. */
  mended: number;
  cannotTell: number;
}

function countsOf(diagnoses: Iterable<DiagnosisReport>) {
  const total: Counts = { exchanges: 0, refused: 0, mended: 0, cannotTell: 0 };
  const byCaller = new Map<string, Counts>();
  const byCause: Partial<Record<CauseId, number>> = {};
  for (const { verdict, caller, causes } of diagnoses) {
    const name = caller.label ?? '';
    const own = byCaller.get(name) ?? { exchanges: 0, refused: 0, mended: 0, cannotTell: 0 };
    byCaller.set(name, own);
    for (const counts of [total, own]) {
      counts.exchanges += 1;
      if (verdict === 'would-be-refused') counts.refused += 1;
      if (causes.some(({ fixes }) => fixes.length > 0)) counts.mended += 1;
      if (verdict === 'cannot-tell') counts.cannotTell += 1;
    }
    const id = causes[0]?.id;
    if (id !== undefined) byCause[id] = (byCause[id] ?? 0) + 1;
  }
  return {
    total,
    byCause,
    of: (name: string): Counts =>
      byCaller.get(name) ?? { exchanges: 0, refused: 0, mended: 0, cannotTell: 0 },
  };
}

const inputOf = ({ name, problem }: CallerRow, { exchanges, refused, cannotTell }: Counts): InputReport => ({
  path: name,
  form: FORM,
  // Of a broken caller nothing was read.
  exchanges: problem === null ? exchanges : 0,
  refused,
  cannotTell,
  noAnswer: 0,
  credentials: 0,
  took: [],
  problems: problem === null ? [] : [{ at: '', message: problem }],
});

/** What could not be matched is told of the file in which it stands, of which the rest was read. */
function unmatchedInputs({ unmatched, operations }: Preflight): readonly InputReport[] {
  const byPath = new Map<string, InputReport['problems'][number][]>();
  for (const { text, at, why } of unmatched) {
    const problem = { at: at.line === null ? '' : `line ${at.line}`, message: `${text}: ${why}` };
    const known = byPath.get(at.path);
    if (known === undefined) byPath.set(at.path, [problem]);
    else known.push(problem);
  }
  const asked = operations.flatMap(({ at }) => at.map(({ path }) => path));
  return [...byPath].map(([path, problems]) => ({
    path,
    form: FORM,
    exchanges: Math.max(1, asked.filter((one) => one === path).length),
    refused: 0,
    cannotTell: 0,
    noAnswer: 0,
    credentials: 0,
    took: [],
    problems,
  }));
}

/** Permissions that are needed in different divisions are steps of their own. */
function toDoOf(caller: CallerRow, added: readonly ToAdd[], refusals: number): ToDoReport {
  const steps = added.flatMap(({ permissions, scopes, divisions, alternatives }) =>
    [
      { grant: 'permissions' as const, names: permissions, divisions },
      { grant: 'scopes' as const, names: scopes, divisions: [] },
    ].map((step) => ({
      ...step,
      alternatives: alternatives.filter(({ instead }) => step.names.includes(instead)),
      inDivisionOfObject: false,
      inTrustor: false,
      ifMissing: false,
      refusals,
    })),
  );
  return {
    caller: callerOf(caller),
    toldApart: true,
    inputs: [caller.name],
    refusals,
    steps: steps.filter(({ names }) => names.length > 0),
  };
}
