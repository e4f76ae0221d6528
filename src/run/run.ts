/** One run, one way: collect -> sight -> learn -> judge -> describe. Readers write to sinks; `finish` judges. */

import { createLearner } from '../caller/learn.js';
import { statedFacts } from '../caller/stated.js';
import { succeeded } from '../caller/told.js';
import { CALLER_PATHS } from '../contract/caller-answers.js';
import type { RawExchange } from '../exchange/types.js';
import { isLimited, isQuiet } from '../judge/subject.js';
import { isPasted } from '../read/forms.js';
import type { Sink } from '../read/types.js';
import { trimOrdinarySuccess } from '../redact/ordinary-success.js';
import { createPersonal } from '../redact/personal/index.js';
import { secure } from '../redact/secure.js';
import { createVault } from '../redact/vault.js';
import type { CallReport, LazyReport, Report } from '../report/types.js';
import { type Sighting, sight } from '../sight/sight.js';
import { assembleReport, type InputRecord } from './assemble.js';
import { createCounts } from './counts.js';
import { isPlainSuccess } from './plain-success.js';
import { collectProblems } from './problems.js';
import { attemptOf, watchRefreshes } from './refreshed.js';
import { createSelection } from './selection.js';
import type { Run, RunOptions, StartRun } from './types.js';
import { watchWorked } from './worked.js';

/** Kinds of things taken, and problems, that are kept of one input. */
const MOST_TAKEN = 200;
const MOST_PROBLEMS = 1000;

export const startRun: StartRun = (options = {}): Run => {
  const vault = createVault();
  const standIns = new Set(options.standIns?.map((host) => host.toLowerCase()));
  const required = options.requiredHeaders ?? [];
  const base = (options.stated ?? []).map(({ stated, source }) => statedFacts(stated, source));
  const learner = createLearner({ base, oneCaller: options.oneCaller === true });
  const inputs: InputRecord[] = [];
  const problems = collectProblems(options.group !== true, options.overflow ?? null);
  const selection = createSelection(options);
  const counts = createCounts();
  const refreshed = watchRefreshes();
  const worked = watchWorked();
  const people = options.gathersPeople === true ? createPersonal() : null;
  /** Shown when it is the only call: whoever gives one call asks about that call. */
  let unanswered: (() => void) | null = null;

  /** Successes that tell nothing of anybody are only counted. */
  const passesBy = options.all !== true && options.oneCaller !== true && options.around === undefined;

  /** The last call that was taken, and what it is: who made it asks for that at once. */
  let last: { readonly raw: RawExchange; readonly sighting: Sighting } | null = null;

  const take = (raw: RawExchange, input: InputRecord): void => {
    people?.learn(raw);
    const paste = isPasted(input.form) ? String(input.number) : null;
    if (passesBy && paste === null && isPlainSuccess(raw)) {
      input.exchanges += 1;
      worked.plainSuccess(raw, input.number);
      selection.takes({ time: raw.time, correlationId: null });
      return;
    }
    const called = withCall(raw, input.path, options);
    const exchange = secure(options.all === true ? called : trimOrdinarySuccess(called, vault), vault);
    const sighting = sight(exchange, standIns, required);
    last = { raw, sighting };
    learner.observe(sighting.told, paste);
    input.exchanges += 1;
    const attempt = attemptOf(sighting, input.number);
    if (attempt?.is === 'success') refreshed.succeeded(attempt.seen);
    const { operation } = sighting;
    if (worked.awaits(operation, raw.time) && succeeded(exchange))
      worked.succeeded(
        operation,
        exchange.target.host,
        { ...sighting.place, input: input.number },
        learner.identify(sighting.told, paste),
      );
    if (!selection.takes(sighting.place)) return;
    counts.exchange(sighting.refusal);
    if (sighting.refusal.kind === 'no-answer') input.noAnswer += 1;
    const add = (): void => {
      const problem = problems.add(sighting, learner.identify(sighting.told, paste), input.number);
      if (problem === null) input.beyond += 1;
      else if (attempt?.is === 'refused') refreshed.refused(problem, attempt.seen);
    };
    if (options.all === true || !isQuiet(sighting) || isLimited(sighting)) add();
    else unanswered = sighting.refusal.kind === 'no-answer' && selection.seen().picked === 1 ? add : null;
  };

  const report = (calls: readonly CallReport[] = [], ignore = options.ignore): LazyReport => {
    if (selection.seen().picked === 1) unanswered?.();
    unanswered = null;
    return assembleReport({
      options: ignore === undefined ? options : { ...options, ignore },
      vault,
      learner,
      problems,
      refreshed,
      worked,
      inputs,
      seen: selection.seen(),
      counted: counts.summary(),
      calls,
    });
  };

  return {
    input(path, form): Sink {
      const record: InputRecord = {
        number: inputs.length,
        path,
        form,
        exchanges: 0,
        credentials: 0,
        beyond: 0,
        noAnswer: 0,
        took: new Map(),
        problems: [],
      };
      inputs.push(record);
      return {
        ignoresSuccessBodies: options.all !== true && people === null,
        exchange: (raw) => {
          const before = vault.size();
          take(raw, record);
          record.credentials += vault.size() - before;
        },
        took: (what) => {
          if (record.took.has(what) || record.took.size < MOST_TAKEN)
            record.took.set(what, (record.took.get(what) ?? 0) + 1);
        },
        problem: (problem) => {
          if (record.problems.length < MOST_PROBLEMS) record.problems.push(problem);
        },
        notUnderstood: ({ line }) => counts.notUnderstood(path, line),
      };
    },
    clean: (text) => vault.clean(text),
    withoutPeople: (text) => people?.withPlaceholders(text) ?? text,
    credentialsSeen: () => vault.size(),
    seen: selection.seen,
    learn: (raw) => {
      people?.learn(raw);
      learner.observe(sight(secure(beginningOfError(raw), vault), standIns).told, null);
    },
    sight: (raw) =>
      (last?.raw === raw ? last.sighting : sight(secure(raw, vault), standIns, required)).subject,
    callerOf: (authorization) => {
      const { told } = sight(secure(tokenQuestion(authorization), vault));
      return learner.callerOf(learner.identify(told, null));
    },
    report,
    finish: (calls) => whole(report(calls), options),
  };
};

/** All at once, in the order of the schema. */
function whole(report: LazyReport, { group }: RunOptions): Report {
  const { schemaVersion, tool, contract, inputs, toDo, questions, calls, summary } = report;
  const diagnoses = [...(group === true ? report.problems : report.diagnoses)];
  return { schemaVersion, tool, contract, inputs, diagnoses, toDo, questions, calls, summary };
}

/** Characters of an error that is only asked why it came. */
const BEGINNING_OF_ERROR = 64 * 1024;

/** Nothing of a long error page to a question of this program's own is reported, so not all of it is searched for secrets. */
function beginningOfError(raw: RawExchange): RawExchange {
  const { response } = raw;
  const body = response?.body ?? '';
  if (response === null || (response.status ?? 0) < 400 || body.length <= BEGINNING_OF_ERROR) return raw;
  return { ...raw, response: { ...response, body: body.slice(0, BEGINNING_OF_ERROR), truncated: true } };
}

/** A call by these credentials, to ask what is known of them. */
const tokenQuestion = (authorization: string): RawExchange => ({
  source: { path: 'token', index: 0, line: null },
  request: {
    method: 'GET',
    url: CALLER_PATHS['tokens-me'],
    headers: [{ name: 'Authorization', value: authorization }],
    headersComplete: true,
    body: null,
  },
  response: null,
  context: {},
  time: null,
});

/** The call of `--call` for what names none, and the name of the input. */
function withCall(raw: RawExchange, path: string, { call }: RunOptions): RawExchange {
  const source = { ...raw.source, path };
  if (call === undefined || raw.request.url !== null) return { ...raw, source };
  return {
    ...raw,
    source,
    request: { ...raw.request, url: call.url, method: call.method ?? raw.request.method },
  };
}
