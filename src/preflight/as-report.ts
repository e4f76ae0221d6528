/**
 * The cells as a report, for the formats that do not show the matrix itself: SARIF, JUnit, annotations. A cell is a call that
 * nobody made, a caller is an input. Made of the result alone, so that a merged one is shown the same way.
 */
import { CAUSES } from '../judge/causes/index.js';
import type { CauseId, Verdict } from '../judge/ids.js';
import { NOTHING_MISSING } from '../judge/missing.js';
import type { FormatName } from '../report/formats.js';
import { firstNames, MOST_NAMES } from '../report/lists.js';
import type {
  CallerReport,
  CauseReport,
  DiagnosisReport,
  InputReport,
  LazyReport,
  Place,
  ToDoReport,
} from '../report/types.js';
import { IN_ORGANIZATION } from './formats/table.js';
import type { Answer, CallerRow, Cell, MatrixRow, Preflight, ToAdd } from './types.js';

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

/** What a place in a report names: the caller, or the line of a file that asks for the operation, where there is one. */
export type PlacedBy = 'caller' | 'file';

const VERDICTS: Readonly<Record<Answer, Verdict>> = {
  ok: 'allowed',
  open: 'allowed',
  PARTIAL: 'would-be-refused',
  REFUSED: 'would-be-refused',
  'N/AVAIL': 'would-be-refused',
  '?': 'cannot-tell',
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
    added: toAdd.find((one) => one.caller === caller.name) ?? null,
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
      added === null ? [] : [toDoOf(caller, added, counts.of(caller.name).refused)],
    ),
    questions: [],
    calls: [],
    summary: {
      ...counts.total,
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
  readonly added: ToAdd | null;
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

interface OfCell extends Pick<Own, 'added'> {
  readonly shared: Shared;
  readonly problem: number;
  readonly by: PlacedBy;
}

function cellDiagnosis(
  { operation, at }: MatrixRow,
  cell: Cell,
  { shared, added, problem, by }: OfCell,
): DiagnosisReport {
  const [first] = at;
  const inFile = by === 'file' && first !== undefined;
  const resource = first?.what ?? null;
  const source = {
    path: inFile ? first.path : cell.caller,
    index: problem,
    line: inFile ? first.line : null,
    ...(inFile && resource !== null && { resource }),
  };
  const made = { ...shared, ...placed(source, operation, problem), verdict: VERDICTS[cell.answer] };
  // What is equal is the same, so that formats make it safe once.
  if (cell.answer === 'ok') return made;
  if (cell.answer === 'open') return { ...made, causes: NONE_NAMED, remarks: OPEN_REMARKS };
  if (cell.cause === null) return { ...made, causes: [], surer: [cell.why] };
  return { ...made, causes: [causeOf(cell.cause, cell, added)] };
}

const NOTHING: readonly never[] = [];
const NONE_NAMED: readonly never[] = [];
const OPEN_REMARKS: readonly string[] = [
  'The contract names no permission for it; the service behind may still refuse.',
];

function organizationDiagnosis(caller: CallerRow, shared: Shared, problem: number): DiagnosisReport | null {
  const { name, expected, expectedOrganization, organization } = caller;
  if (expectedOrganization === null) return null;
  const acts = organization?.id ?? organization?.name ?? 'one that is not known';
  const why = `the organization is ${acts}; it is meant to be ${expectedOrganization}`;
  const made = { ...shared, ...placed({ path: name, index: problem, line: null }, IN_ORGANIZATION, problem) };
  if (expected === true) return { ...made, verdict: 'allowed' };
  if (expected === null) return { ...made, verdict: 'cannot-tell', causes: [], surer: [why] };
  const cell = {
    caller: name,
    answer: 'REFUSED',
    why,
    grade: 'stated',
    likelihood: 'likely',
    divisions: [],
    cause: 'wrong-org',
  } as const;
  return { ...made, verdict: 'would-be-refused', causes: [causeOf('wrong-org', cell, null)] };
}

function causeOf(id: CauseId, { why, grade, likelihood, answer }: Cell, added: ToAdd | null): CauseReport {
  const names = [...(added?.permissions ?? []), ...(added?.scopes ?? [])];
  const where =
    added === null || added.divisions.length === 0
      ? ''
      : ` in ${added.divisions.includes('*') ? 'all divisions' : firstNames(added.divisions)}`;
  const isMended = (answer === 'REFUSED' || answer === 'PARTIAL') && MENDED.has(id) && names.length > 0;
  return {
    id,
    likelihood: likelihood ?? 'likely',
    blocking: true,
    relation: 'explains',
    who: CAUSES[id].who,
    summary: `${answer}: ${why}.`,
    evidence: grade === null ? [] : [{ grade, text: why, source: 'preflight' }],
    notKnown: [],
    fixes: isMended
      ? [
          {
            who: CAUSES[id].who,
            action: `Add ${firstNames(names)}${where} to what ${added?.caller ?? ''} holds: that is all that it lacks.`,
            command: null,
            where: null,
            use: names.slice(0, MOST_NAMES),
          },
        ]
      : [],
    noUse: [],
    rules: [],
  };
}

const MENDED: ReadonlySet<CauseId> = new Set<CauseId>([
  'missing-permission',
  'missing-division-access',
  'missing-scope',
]);

type Placed = Pick<DiagnosisReport, 'exchange' | 'problem' | 'count' | 'places'>;
type Shared = Omit<DiagnosisReport, keyof Placed | 'verdict'>;

/** What all diagnoses of a caller have in common. */
const sharedBy = (caller: CallerRow): Shared => ({
  refusal: { kind: 'no-response', code: null, message: null, recognition: 'uncatalogued' },
  caller: callerOf(caller),
  missing: NOTHING_MISSING,
  mayBeMissing: NOTHING_MISSING,
  read: NOTHING,
  causes: NOTHING,
  findings: NOTHING,
  surer: NOTHING,
  questions: NOTHING,
  remarks: NOTHING,
});

/** @param operation what the call is, where it is none what was asked */
function placed(source: Place, operation: string, problem: number): Placed {
  const [method = null] = /^[A-Z]+(?= \/)/.exec(operation) ?? [];
  return {
    exchange: { source, method, url: null, status: null, operation, correlationId: null, time: null },
    problem,
    count: 1,
    places: [{ ...source, correlationId: null, time: null }],
  };
}

/** By the name under which it was asked: that tells callers apart, also two of one client. */
const callerOf = ({ name }: CallerRow): CallerReport => ({
  label: name,
  actsAs: null,
  user: null,
  client: null,
  organization: null,
});

interface Counts {
  exchanges: number;
  refused: number;
  cannotTell: number;
}

function countsOf(diagnoses: Iterable<DiagnosisReport>) {
  const total: Counts = { exchanges: 0, refused: 0, cannotTell: 0 };
  const byCaller = new Map<string, Counts>();
  const byCause: Partial<Record<CauseId, number>> = {};
  for (const { verdict, caller, causes } of diagnoses) {
    const name = caller.label ?? '';
    const own = byCaller.get(name) ?? { exchanges: 0, refused: 0, cannotTell: 0 };
    byCaller.set(name, own);
    for (const counts of [total, own]) {
      counts.exchanges += 1;
      if (verdict === 'would-be-refused') counts.refused += 1;
      if (verdict === 'cannot-tell') counts.cannotTell += 1;
    }
    const id = causes[0]?.id;
    if (id !== undefined) byCause[id] = (byCause[id] ?? 0) + 1;
  }
  return {
    total,
    byCause,
    of: (name: string): Counts => byCaller.get(name) ?? { exchanges: 0, refused: 0, cannotTell: 0 },
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

function toDoOf(
  caller: CallerRow,
  { permissions, scopes, divisions, alternatives }: ToAdd,
  refusals: number,
): ToDoReport {
  const step = (grant: 'permissions' | 'scopes', names: readonly string[]) => ({
    grant,
    names,
    alternatives: alternatives.filter(({ instead }) => names.includes(instead)),
    divisions: grant === 'permissions' ? divisions : [],
    inDivisionOfObject: false,
    inTrustor: false,
    ifMissing: false,
    refusals,
  });
  return {
    caller: callerOf(caller),
    toldApart: true,
    inputs: [caller.name],
    refusals,
    steps: [step('permissions', permissions), step('scopes', scopes)].filter(({ names }) => names.length > 0),
  };
}
