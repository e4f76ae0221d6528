/** One run, one way: collect -> learn -> judge -> describe. Readers write to sinks; `finish` judges. */
import { createLearner, type Learner } from './caller/learn.js';
import { statedFacts } from './caller/stated.js';
import { CONTRACT } from './contract/index.js';
import { secure } from './exchange/secure.js';
import type { RawExchange } from './exchange/types.js';
import { createVault, type Vault } from './exchange/vault.js';
import type { CauseId } from './judge/ids.js';
import { chooseRules, type Diagnosis, judge } from './judge/judge.js';
import { type Sighting, sight } from './judge/subject.js';
import type { DiagnoseOptions, Run, StartRun } from './pipeline-types.js';
import { collectProblems, type Occurrence, type ProblemGroup, type Problems } from './problems.js';
import type { Problem, Sink } from './read/types.js';
import { cleanDeep } from './report/clean.js';
import { describe } from './report/describe.js';
import type { CallReport, DiagnosisReport, InputReport, Report } from './report/types.js';
import { VERSION } from './version.js';

/** Forms that a person pastes: what stands in one of them is of one caller. */
const PASTED = new Set(['text', 'curl', 'http']);

interface InputRecord {
  readonly path: string;
  readonly form: string;
  exchanges: number;
  readonly took: Map<string, number>;
  readonly problems: Problem[];
}
/** Kinds of things taken, and problems, that are kept of one input. */
const MOST_TAKEN = 200;
const MOST_PROBLEMS = 1000;

export const startRun: StartRun = (options = {}): Run => {
  const vault = createVault();
  const base = (options.stated ?? []).map(({ stated, source }) => statedFacts(stated, source));
  const learner = createLearner({ base, oneCaller: options.oneCaller === true });
  const inputs: InputRecord[] = [];
  const problems = collectProblems(options.group !== true);
  let exchanges = 0;

  const take = (raw: RawExchange, input: InputRecord): void => {
    const paste = PASTED.has(input.form);
    const exchange = secure(withCall(raw, input.path, options), vault);
    const sighting = sight(exchange);
    learner.observe({
      exchange,
      operation: sighting.operation?.removed === true ? null : sighting.operationKey,
      paste,
    });
    input.exchanges += 1;
    exchanges += 1;
    if (isPicked(sighting, options) && (options.all === true || sighting.refusal.kind !== 'not-refused'))
      problems.add(sighting, paste);
  };

  return {
    input(path, form): Sink {
      const record: InputRecord = { path, form, exchanges: 0, took: new Map(), problems: [] };
      inputs.push(record);
      return {
        exchange: (raw) => take(raw, record),
        took: (what) => {
          if (record.took.has(what) || record.took.size < MOST_TAKEN)
            record.took.set(what, (record.took.get(what) ?? 0) + 1);
        },
        problem: (problem) => {
          if (record.problems.length < MOST_PROBLEMS) record.problems.push(problem);
        },
      };
    },
    clean: (text) => vault.clean(text),
    credentialsSeen: () => vault.size(),
    learn: (raw) => {
      const exchange = secure(raw, vault);
      const { operation, operationKey } = sight(exchange);
      learner.observe({
        exchange,
        operation: operation?.removed === true ? null : operationKey,
        paste: false,
      });
    },
    callerOf: (authorization) => learner.callerOf(secure(tokenQuestion(authorization), vault), false),
    finish: (calls = []) => report({ options, vault, learner, problems, inputs, exchanges, calls }),
  };
};

/** A call by these credentials, to ask what is known of them. */
const tokenQuestion = (authorization: string): RawExchange => ({
  source: { path: 'token', index: 0, line: null },
  request: {
    method: 'GET',
    url: '/api/v2/tokens/me',
    headers: [{ name: 'Authorization', value: authorization }],
    headersComplete: true,
    body: null,
  },
  response: null,
  context: {},
  time: null,
});

/** The call of `--call` for what names none, and the name of the input. */
function withCall(raw: RawExchange, path: string, { call }: DiagnoseOptions): RawExchange {
  const source = { ...raw.source, path };
  if (call === undefined || raw.request.url !== null) return { ...raw, source };
  return {
    ...raw,
    source,
    request: { ...raw.request, url: call.url, method: call.method ?? raw.request.method },
  };
}

function isPicked({ exchange, refusal }: Sighting, { at, around }: DiagnoseOptions): boolean {
  if (at !== undefined && exchange.time?.startsWith(at) !== true) return false;
  return around === undefined || refusal.correlationId?.toLowerCase() === around.toLowerCase();
}

interface Collected {
  readonly options: DiagnoseOptions;
  readonly vault: Vault;
  readonly learner: Learner;
  readonly problems: Problems;
  readonly inputs: readonly InputRecord[];
  readonly exchanges: number;
  readonly calls: readonly CallReport[];
}

function report({ options, vault, learner, problems, inputs, exchanges, calls }: Collected): Report {
  const rules = chooseRules(options.only, options.skip);
  const counts = { refused: 0, cannotTell: 0 };
  const byCause: Partial<Record<CauseId, number>> = {};
  const diagnoses: DiagnosisReport[] = [];
  // Probes of the platform's own pages are routine: they rank last.
  const groups = [...problems.groups()].sort((a, b) => Number(isRoutine(a)) - Number(isRoutine(b)));
  for (const group of groups) {
    const { sighting, paste, count } = group;
    const diagnosis = judge({ ...sighting, caller: learner.callerOf(sighting.exchange, paste) }, rules);
    tally(diagnosis, count, counts, byCause);
    if (isListed(diagnosis, options, exchanges)) diagnoses.push(...expand(diagnosis, group, options, vault));
  }
  const overflow = problems.overflow();
  return {
    schemaVersion: 1,
    tool: { name: 'why403', version: VERSION },
    contract: { version: CONTRACT.version, date: CONTRACT.date, operations: CONTRACT.operations },
    inputs: inputs.map((input) => inputReport(input, vault, overflow)),
    diagnoses,
    calls: cleanDeep(calls, vault.clean),
    summary: { exchanges, refused: counts.refused, byCause, cannotTell: counts.cannotTell },
  };
}

const isRoutine = ({ sighting }: ProblemGroup): boolean =>
  sighting.ownPage && sighting.match.kind !== 'found';

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
function isListed({ verdict }: Diagnosis, { all }: DiagnoseOptions, exchanges: number): boolean {
  return (
    all === true ||
    verdict === 'refused' ||
    verdict === 'would-be-refused' ||
    (exchanges === 1 && verdict !== 'not-refused')
  );
}

function expand(
  diagnosis: Diagnosis,
  group: ProblemGroup,
  { group: grouped }: DiagnoseOptions,
  vault: Vault,
): readonly DiagnosisReport[] {
  const first = group.places[0];
  const described = cleanDeep(
    describe(diagnosis, { count: group.count, places: [place(first), ...group.places.slice(1).map(place)] }),
    vault.clean,
  );
  if (grouped === true) return [described];
  return group.places.map((occurrence) => {
    const source = cleanDeep(place(occurrence), vault.clean);
    const url = occurrence.url === null ? null : vault.clean(occurrence.url);
    const correlationId = occurrence.correlationId === null ? null : vault.clean(occurrence.correlationId);
    return {
      ...described,
      exchange: { ...described.exchange, source, url, correlationId },
      count: 1,
      places: [source],
    };
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
