/** What a run collected -> its report: judges every problem once, counts, and puts the answers in order. */
import { RULES } from '../../rules/index.js';
import type { CallerIdentity, Learner } from '../caller/learn.js';
import type { Caller } from '../caller/types.js';
import { contractInfo } from '../contract/index.js';
import { type CauseId, isRefusal } from '../judge/ids.js';
import { chooseRules, type Diagnosis, judge } from '../judge/judge.js';
import { isLimited } from '../judge/subject.js';
import { remembered } from '../primitives/remembered.js';
import type { Problem as InputProblem } from '../read/types.js';
import type { Vault } from '../redact/vault.js';
import { cleanDeep } from '../report/clean.js';
import type { CallReport, InputReport, LazyReport } from '../report/types.js';
import { VERSION } from '../version.js';
import { cleanCaller, cleanSubject } from './cleaned.js';
import type { Counts } from './counts.js';
import { createIgnored } from './ignored.js';
import { createListings } from './listings.js';
import { contentOf, countOf, type Problem, type Problems } from './problems.js';
import { createQuestions } from './questions.js';
import type { Refreshed } from './refreshed.js';
import type { Seen } from './selection.js';
import { createToDo } from './to-do.js';
import type { RunOptions } from './types.js';
import type { Worked } from './worked.js';

export interface InputRecord {
  /** Tells inputs of one name apart. */
  readonly number: number;
  readonly path: string;
  readonly form: string;
  exchanges: number;
  /** Credentials that were first seen in it. */
  credentials: number;
  /** Exchanges that were counted and not diagnosed. */
  beyond: number;
  /** Calls that were made and got no answer. */
  noAnswer: number;
  readonly took: Map<string, number>;
  readonly problems: InputProblem[];
}

export interface Collected {
  readonly options: RunOptions;
  readonly vault: Vault;
  readonly learner: Learner;
  readonly problems: Problems;
  readonly refreshed: Refreshed;
  readonly worked: Worked;
  readonly inputs: readonly InputRecord[];
  readonly seen: Pick<Seen, 'exchanges' | 'picked'>;
  /** What was seen beside refusals. */
  readonly counted: ReturnType<Counts['summary']>;
  readonly calls: readonly CallReport[];
}

/** Callers that are kept; calls of a recording come in bursts. */
const MOST_REMEMBERED = 128;

/** The report of a run: what was read, the counts, and the diagnoses, which are made as they are asked for. */
export function assembleReport({
  options,
  vault,
  learner,
  problems,
  refreshed,
  worked,
  inputs,
  seen: { exchanges, picked },
  counted: { noAnswer, byStatus, limited, notUnderstood },
  calls,
}: Collected): LazyReport {
  const told = calls.map((call) => cleanCall(call, vault));
  const asked = chooseRules(RULES, options.only, options.skip);
  const counts = { refused: 0, wouldBeRefused: 0, cannotTell: 0 };
  const beyond = problems.refusedBeyond();
  const byInput: ByInput = { refused: new Map(beyond), cannotTell: new Map() };
  const byCause: Partial<Record<CauseId, number>> = {};
  const listings = createListings({
    problems,
    refreshed,
    worked,
    paths: inputs.map(({ path }) => path),
    clean: vault.clean,
    overflow: options.overflow ?? null,
    calls: told,
  });
  const callers = remembered<string, Caller>(MOST_REMEMBERED);
  const callerOf = (identity: CallerIdentity): Caller => {
    const key = JSON.stringify(identity);
    return callers.get(key) ?? callers.set(key, cleanCaller(learner.callerOf(identity), vault.clean));
  };
  const ignored = createIgnored(options.ignore, vault.clean);
  const toDo = createToDo();
  const questions = createQuestions();
  for (const problem of problems.all()) {
    const [subject, caller] = contentOf(problem);
    const diagnosis = judge(cleanSubject(subject, vault.clean), callerOf(caller), RULES, asked);
    const url = problem.places[0].url;
    if (ignored.takes(diagnosis, url === null ? null : vault.clean(url), problem.count)) continue;
    tally(diagnosis, problem.count, counts, byCause);
    tallyInputs(diagnosis, problem, byInput);
    if (!isListed(diagnosis, options, picked)) continue;
    const description = listings.add(problem, diagnosis, caller);
    questions.add(description.questions);
    const path = vault.clean(inputs[problem.places[0].input]?.path ?? '');
    // What was not refused, or may not have been, is no reason to grant anything.
    if (isRefusal(diagnosis.verdict))
      toDo.add({ diagnosis, description, identity: caller }, { count: problem.count, path });
  }
  const { cannotTell, wouldBeRefused } = counts;
  const refused = [...beyond.values()].reduce((sum, count) => sum + count, counts.refused);
  return {
    schemaVersion: 1,
    tool: { name: 'why403', version: VERSION },
    contract: contractInfo(),
    inputs: inputs.map((input) => inputReport(input, byInput, vault)),
    ...listings.listed(),
    toDo: toDo.list(),
    questions: questions.list(),
    calls: told,
    summary: {
      exchanges,
      refused,
      wouldBeRefused,
      byCause,
      cannotTell,
      noAnswer,
      byStatus,
      limited,
      notUnderstood: cleanDeep(notUnderstood, vault.clean),
      ignored: ignored.report(),
      picked,
    },
  };
}

/** The purpose of a call is this program's own. */
const cleanCall = ({ purpose, ...call }: CallReport, vault: Vault): CallReport => ({
  ...cleanDeep(call, vault.clean),
  purpose,
});

function tally(
  { verdict, causes }: Diagnosis,
  count: number,
  counts: { refused: number; wouldBeRefused: number; cannotTell: number },
  byCause: Partial<Record<CauseId, number>>,
): void {
  if (verdict === 'cannot-tell') counts.cannotTell += count;
  if (!isRefusal(verdict)) return;
  counts.refused += count;
  if (verdict === 'would-be-refused') counts.wouldBeRefused += count;
  const first = causes[0]?.id;
  if (first !== undefined) byCause[first] = (byCause[first] ?? 0) + count;
}

/** By the number of the input. */
type ByInput = Readonly<Record<'refused' | 'cannotTell', Map<number, number>>>;

/** The same of each input, so that none with a refusal passes for one without. */
function tallyInputs({ verdict }: Diagnosis, { inputs }: Problem, { refused, cannotTell }: ByInput): void {
  const isRefused = isRefusal(verdict);
  if (!isRefused && verdict !== 'cannot-tell') return;
  for (const [input, count] of inputs) countOf(isRefused ? refused : cannotTell, input, count);
}

/** A single call is shown whatever its verdict: whoever gives one call asks about that call. */
function isListed({ verdict, subject }: Diagnosis, { all }: RunOptions, picked: number): boolean {
  return (
    all === true || isRefusal(verdict) || isLimited(subject) || (picked === 1 && verdict !== 'not-refused')
  );
}

function inputReport(
  { number, path, form, exchanges, credentials, beyond, noAnswer, took, problems }: InputRecord,
  { refused, cannotTell }: ByInput,
  vault: Vault,
): InputReport {
  const message = `${beyond} exchanges with further different problems were counted, not diagnosed`;
  return cleanDeep(
    {
      path,
      form,
      exchanges,
      refused: refused.get(number) ?? 0,
      cannotTell: cannotTell.get(number) ?? 0,
      noAnswer,
      credentials,
      took: [...took.keys()],
      problems: beyond === 0 ? problems : [...problems, { at: '', message }],
    },
    vault.clean,
  );
}
