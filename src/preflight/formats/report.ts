/**
 * The cells as a report, for the formats that do not show the matrix itself: SARIF, JUnit, annotations. A cell is a call that
 * nobody made, a caller is an input. Made of the result alone, so that a merged one is shown the same way.
 */
import type { CauseId } from '../../judge/ids.js';
import type { FormatName } from '../../report/formats.js';
import type { DiagnosisReport, InputReport, LazyReport, ToDoReport } from '../../report/types.js';
import type { CallerRow, Preflight, ToAdd } from '../types.js';
import { callerOf, cellDiagnosis, organizationDiagnosis, type PlacedBy, sharedBy } from './cell-report.js';
import { summaryText } from './summary.js';

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
  const file = by === 'file' ? (preflight.operations[0]?.at[0]?.path ?? null) : null;
  const diagnoses = { [Symbol.iterator]: () => diagnosesOf(preflight, own, { by, file }) };
  const counts = countsOf(diagnoses);
  return {
    schemaVersion,
    tool,
    contract,
    inputs: [
      ...callers.map((caller) => inputOf(caller, counts.of(caller.name), { preflight, file })),
      ...unmatchedInputs(preflight),
      ...nothingAsked(preflight),
    ],
    diagnoses,
    problems: diagnoses,
    different: counts.total.exchanges,
    severalCallers: callers.length > 1,
    ...(by === 'file' && { open: openOf(diagnoses, callers) }),
    toDo: own.flatMap(({ caller, added }) =>
      added.length === 0
        ? []
        : [
            toDoOf(caller, added, {
              refusals: counts.of(caller.name).mended,
              // It is the place of an issue there, and names the caller elsewhere.
              input: format === 'gitlab' ? file : null,
            }),
          ],
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
  { by, file }: { readonly by: PlacedBy; readonly file: string | null },
): Generator<DiagnosisReport> {
  let problem = 0;
  for (const [place, { caller, added }] of own.entries()) {
    const shared = sharedBy(caller);
    const organization = organizationDiagnosis(caller, shared, { problem, file });
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

/** A caller, as something that is read; where places are files it stands in that of the calls. */
function inputOf(
  { name, problem, expected }: CallerRow,
  { exchanges, refused, cannotTell }: Counts,
  { preflight, file }: { readonly preflight: Preflight; readonly file: string | null },
): InputReport {
  // Where it acts is known without an answer.
  const ofOrganization = expected === false ? 1 : 0;
  const isUnasked = problem === null && preflight.operations.length === 0;
  const message = isUnasked ? summaryText(preflight) : problem;
  return {
    ...inputWith(message !== null && file !== null ? file : name, 0, []),
    // Of a broken caller nothing was read, unless another result knows something of it.
    exchanges: isUnasked ? 1 : problem === null || refused > ofOrganization ? exchanges : 0,
    refused,
    cannotTell,
    problems: message === null ? [] : [{ at: '', message: file === null ? message : `${name}: ${message}` }],
  };
}

/** Calls that are named of all of which it cannot be told. */
const MOST_OPEN = 20;

/** The call, the caller and why, of the first of which it cannot be told. What is in the way of a whole caller is said of it. */
function openOf(
  diagnoses: Iterable<DiagnosisReport>,
  callers: readonly CallerRow[],
): NonNullable<LazyReport['open']> {
  const problems = new Map(callers.map(({ name, problem }) => [name, problem]));
  const open: { path: string; line: number | null; text: string }[] = [];
  let count = 0;
  for (const { verdict, exchange, caller, surer } of diagnoses) {
    const name = caller.label ?? '';
    if (verdict !== 'cannot-tell' || surer[0] === problems.get(name)) continue;
    count += 1;
    if (count > MOST_OPEN) continue;
    const { path, line } = exchange.source;
    open.push({ path, line, text: `${exchange.operation ?? ''}, for ${name}: ${surer.join('; ')}` });
  }
  const [first] = open;
  if (first !== undefined && count > open.length)
    open.push({ ...first, line: null, text: `and ${count - open.length} more, which --format json lists` });
  return open;
}

/** What could not be matched or read is told of the file in which it stands, of which the rest was read. */
function unmatchedInputs({ unmatched, unread, operations }: Preflight): readonly InputReport[] {
  const byPath = new Map<string, InputReport['problems'][number][]>();
  const told = [
    ...unmatched.map(({ text, at, why }) => ({
      path: at.path,
      problem: { at: at.line === null ? '' : `line ${at.line}`, message: `${text}: ${why}` },
    })),
    ...unread.map(({ path, why }) => ({ path, problem: { at: '', message: `could not be read: ${why}` } })),
  ];
  for (const { path, problem } of told) {
    const known = byPath.get(path);
    if (known === undefined) byPath.set(path, [problem]);
    else known.push(problem);
  }
  const asked = operations.flatMap(({ at }) => at.map(({ path }) => path));
  return [...byPath].map(([path, problems]) =>
    inputWith(path, Math.max(1, asked.filter((one) => one === path).length), problems),
  );
}

/** Nothing refused is nothing well where nobody was asked. */
function nothingAsked(preflight: Preflight): readonly InputReport[] {
  if (preflight.callers.length > 0) return [];
  return [inputWith(FORM, 1, [{ at: '', message: summaryText(preflight) }])];
}

const inputWith = (path: string, exchanges: number, problems: InputReport['problems']): InputReport => ({
  path,
  form: FORM,
  exchanges,
  refused: 0,
  cannotTell: 0,
  noAnswer: 0,
  credentials: 0,
  took: [],
  problems,
});

/** Permissions that are needed in different divisions are steps of their own. */
function toDoOf(
  caller: CallerRow,
  added: readonly ToAdd[],
  { refusals, input }: { readonly refusals: number; readonly input: string | null },
): ToDoReport {
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
    inputs: [input ?? caller.name],
    refusals,
    steps: steps.filter(({ names }) => names.length > 0),
  };
}
