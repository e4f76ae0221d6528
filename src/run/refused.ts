/**
 * Which exchanges of a recording its refusals rest on: the refused calls, what their callers were told, the successes of
 * their tokens, and the success that healed a refused token. What is kept is judged as it is among all the kept. Nothing
 * of an exchange is held, so memory grows with callers, operations and refusals.
 */
import { RULES } from '../../rules/index.js';
import { type CallerIdentity, createLearner } from '../caller/learn.js';
import { succeeded, type Told } from '../caller/told.js';
import { changesOf, operationKey } from '../contract/index.js';
import type { Exchange } from '../exchange/types.js';
import { judge } from '../judge/judge.js';
import { isRefused } from '../judge/subject.js';
import { isAtLeast } from '../primitives/time.js';
import { isPasted } from '../read/forms.js';
import { type Sighting, sight } from '../sight/sight.js';
import { cleanCaller, cleanSubject } from './cleaned.js';
import type { Overflow } from './place-log.js';
import { collectProblems, contentOf } from './problems.js';
import { attemptOf, watchRefreshes } from './refreshed.js';
import { watchWorked } from './worked.js';

/** Where an exchange stands: the number of its input, and its own within that. */
interface Place {
  readonly input: number;
  readonly index: number;
}

export interface Kept {
  has(input: number, index: number): boolean;
  /** How many there were, how many of them are kept, and how many of those were refused or would be. */
  readonly exchanges: number;
  readonly kept: number;
  readonly refused: number;
}

export interface RefusedSelection {
  /** @param input its number; `form` how it was read */
  see(exchange: Exchange, input: number, form: string): void;
  /** Nothing is seen afterwards. */
  finish(): Kept;
}

/** Characters of the day in a time. */
const DAY = 10;
/** Refusals of operations that changed, of which the successes around the changes are kept. */
const MOST_CHANGED = 10_000;

/** A set of numbers from 0, a bit each. */
interface Marks {
  add(place: Place): void;
  has(place: Place): boolean;
  count(): number;
}

function createMarks(): Marks {
  const inputs = new Map<number, Uint8Array>();
  let count = 0;
  const has = ({ input, index }: Place): boolean =>
    (((inputs.get(input)?.[index >>> 3] ?? 0) >>> (index & 7)) & 1) === 1;
  return {
    has,
    add(place) {
      if (has(place)) return;
      const { input, index } = place;
      let bytes = inputs.get(input) ?? new Uint8Array(1024);
      if (index >>> 3 >= bytes.length) {
        const grown = new Uint8Array(Math.max(bytes.length * 2, (index >>> 3) + 1));
        grown.set(bytes);
        bytes = grown;
      }
      bytes[index >>> 3] = (bytes[index >>> 3] ?? 0) | (1 << (index & 7));
      inputs.set(input, bytes);
      count += 1;
    },
    count: () => count,
  };
}

/** What tells of one caller: the answers and statements, and of each operation that succeeded the first success and the latest. */
interface Evidence {
  readonly told: Place[];
  readonly successes: Map<string, { readonly first: Place; latest: Place; time: string | null }>;
}

const isStated = ({ stated }: Told): boolean => Object.keys(stated).length > 0;

/**
 * @param clean takes out the secrets that are known by then
 * @param overflow where the places of calls without an answer go when they are too many for memory
 */
export function selectRefused(clean: (text: string) => string, overflow: Overflow | null): RefusedSelection {
  const learner = createLearner({ base: [], oneCaller: false });
  /** Calls without an answer, of which only judging tells whether they would be refused. */
  const asked = collectProblems(true, overflow);
  const refusals = collectProblems(false, null);
  const refreshed = watchRefreshes();
  const worked = watchWorked();
  /** Refusals of operations that changed, one of a caller and a day. */
  const changed = new Map<string, Parameters<typeof worked.around>>();
  const evidence = new Map<string, Evidence>();
  const callers = new Set<string>();
  const refused = createMarks();
  const kept = createMarks();
  /** The last success of each call, since the next refusal of it is held against that one. */
  const lastSuccess = new Map<string, Place>();
  let exchanges = 0;

  const evidenceOf = (record: string): Evidence => {
    const known = evidence.get(record) ?? { told: [], successes: new Map() };
    evidence.set(record, known);
    return known;
  };

  const markRefused = (place: Place): void => {
    refused.add(place);
    kept.add(place);
  };

  function noteEvidence(told: Told, record: string | null, place: Place): void {
    if (told.issued !== null) evidenceOf(told.issued.label).told.push(place);
    // What is told of a client holds for whoever has it.
    if (told.answer?.question.kind === 'client') kept.add(place);
    if (record === null || told.asksForToken) return;
    if (told.answer !== null || isStated(told)) evidenceOf(record).told.push(place);
    if (told.success === null) return;
    const { successes } = evidenceOf(record);
    const key = `${told.success.host} ${told.success.operation ?? ''}`;
    const known = successes.get(key);
    if (known === undefined) successes.set(key, { first: place, latest: place, time: told.time });
    else if (!isAtLeast(known.time, told.time)) {
      known.latest = place;
      known.time = told.time;
    }
  }

  function noteRefused(sighting: Sighting, identity: CallerIdentity, place: Place): void {
    markRefused(place);
    if (identity.record !== null) callers.add(identity.record);
    noteChanged(sighting, identity);
    const attempt = attemptOf(sighting, place.input);
    if (attempt?.is !== 'refused') return;
    const before = lastSuccess.get(attempt.seen.call);
    if (before !== undefined) kept.add(before);
    const problem = refusals.add(sighting, identity, place.input);
    if (problem !== null) refreshed.refused(problem, attempt.seen);
  }

  function noteChanged({ operation, subject, place: { time } }: Sighting, who: CallerIdentity): void {
    if (operation === null || time === null || changesOf(operation).length === 0) return;
    const { hostName } = subject;
    const key = [hostName, operationKey(operation), time.slice(0, DAY), who.record].join(' ');
    if (changed.size < MOST_CHANGED) changed.set(key, [operation, hostName, time, who]);
  }

  function noteForetold(): void {
    const foretold = new Map<number, string | null>();
    for (const problem of asked.all()) {
      const [subject, caller] = contentOf(problem);
      const known = cleanCaller(learner.callerOf(caller), clean);
      if (judge(cleanSubject(subject, clean), known, RULES).verdict === 'would-be-refused')
        foretold.set(problem.index, caller.record);
    }
    if (foretold.size === 0) return;
    for (const { problem, input, index } of asked.places() ?? []) {
      const record = foretold.get(problem);
      if (record === undefined) continue;
      markRefused({ input, index });
      if (record !== null) callers.add(record);
    }
  }

  return {
    see(exchange, input, form) {
      exchanges += 1;
      const sighting = sight(exchange);
      const { told, refusal } = sighting;
      const paste = isPasted(form) ? String(input) : null;
      const place = { input, index: exchange.source.index };
      learner.observe(told, paste);
      const identity = learner.identify(told, paste);
      noteEvidence(told, identity.record, place);
      const attempt = told.success === null ? null : attemptOf(sighting, input);
      if (attempt?.is === 'success') {
        refreshed.succeeded(attempt.seen);
        lastSuccess.set(attempt.seen.call, place);
      }
      const { operation } = sighting;
      if (worked.awaits(operation, exchange.time) && succeeded(exchange))
        worked.succeeded(operation, exchange.target.host, { ...sighting.place, input }, identity);
      if (isRefused({ refusal })) noteRefused(sighting, identity, place);
      else if (refusal.kind === 'no-response') asked.add(sighting, identity, input);
    },
    finish() {
      noteForetold();
      for (const record of callers) {
        const { told, successes } = evidenceOf(record);
        for (const place of told) kept.add(place);
        for (const { first, latest } of successes.values())
          for (const place of [first, latest]) kept.add(place);
      }
      for (const { index } of refusals.all()) {
        const healed = refreshed.healedBy(index);
        if (healed !== null) kept.add(healed);
      }
      for (const refusal of changed.values()) {
        const { own, others } = worked.around(...refusal) ?? { own: [], others: [] };
        for (const success of [...own, ...others]) kept.add(success);
      }
      // Evidence of nothing is not worth sharing.
      const { count, has } = refused.count() === 0 ? createMarks() : kept;
      return {
        has: (input, index) => has({ input, index }),
        exchanges,
        kept: count(),
        refused: refused.count(),
      };
    },
  };
}
