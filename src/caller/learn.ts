/**
 * Learning: folds what exchanges told into what is known of their callers. Exchanges of one token have one caller;
 * exchanges without recorded credentials are strangers to each other, unless they stand in one paste or the user says
 * `--one-caller`.
 */
import type { Stated } from '../exchange/types.js';
import { applyAnswer } from './answers.js';
import { addFact, buildCaller, emptyLists, type FactLists } from './record.js';
import { joinRoles, type Ledger, newLedger } from './roles.js';
import { statedFacts } from './stated.js';
import type { IssuedToken, Told } from './told.js';
import type { Caller, Success } from './types.js';

export interface LearnOptions {
  /** Facts about every caller, weakest first. */
  readonly base: readonly FactLists[];
  /** All exchanges without recorded credentials have one caller. */
  readonly oneCaller: boolean;
}

/** Whose call it is: plain data, a part of the key of a problem. */
export interface CallerIdentity {
  /** `token#1`, or null when the credentials are unknown. */
  readonly label: string | null;
  /** The record that holds what is learnt of the caller; null for a stranger. */
  readonly record: string | null;
  /** What the exchange itself states. */
  readonly stated: Stated;
}

export interface Learner {
  /** @param paste all exchanges of this input that show no credentials were pasted together */
  identify(told: Told, paste: boolean): CallerIdentity;
  /** Takes in what an exchange told. Order does not matter but for which of two equal facts is named. */
  observe(told: Told, paste: boolean): void;
  /** All that is known of a caller by now: what is learnt, stated, and proved by siblings. */
  callerOf(identity: CallerIdentity): Caller;
}

interface CallerRecord {
  readonly facts: FactLists;
  readonly ledger: Ledger;
  readonly successes: Map<string, Success>;
}

/** Distinct callers that are remembered; the later ones of a stranger recording are judged by themselves. */
const MOST_CALLERS = 10_000;
/** Where a fact is from that stands beside the call itself. */
const OF_THE_CALL = 'the input';

/** A learner that knows nothing yet. Memory grows with the callers, not with the exchanges. */
export function createLearner({ base, oneCaller }: LearnOptions): Learner {
  const records = new Map<string, CallerRecord>();
  const clients = new Map<string, FactLists>();

  const recordKey = ({ label, credentials, path }: Told, paste: boolean): string | null => {
    if (label !== null) return label;
    if (oneCaller && credentials === 'unknown') return 'one-caller';
    return paste && credentials !== 'basic' ? `paste ${path}` : null;
  };
  const recordFor = (key: string): CallerRecord | null => {
    const known = records.get(key);
    if (known !== undefined || records.size >= MOST_CALLERS) return known ?? null;
    const fresh = { facts: emptyLists(), ledger: newLedger(), successes: new Map<string, Success>() };
    records.set(key, fresh);
    return fresh;
  };

  return {
    identify: (told, paste) => ({
      label: told.label,
      record: recordKey(told, paste),
      stated: told.stated,
    }),
    observe(told, paste) {
      const { answer, issued, success, at } = told;
      if (issued !== null) {
        const record = recordFor(issued.label);
        if (record !== null) learnIssued(issued, `the token response at ${at}`, record.facts);
      }
      if (told.asksForToken) return;
      const key = recordKey(told, paste);
      const record = key === null ? null : recordFor(key);
      if (key === null || record === null) return;
      // What is pasted together is taken to be of one caller, but nothing proves it.
      const grade = key.startsWith('paste ') || !told.speaksForThePlatform ? 'stated' : 'introspection';
      const { facts, ledger } = record;
      if (answer !== null) applyAnswer(answer, { facts, ledger, clients, grade });
      else if (paste || hasFields(told.stated)) addAll(facts, statedFacts(told.stated, at));
      if (told.scopesEnforced)
        addFact(facts, 'scopesEnforced', { value: true, grade: 'sibling', source: `the refusal at ${at}` });
      if (success !== null) learnSuccess({ ...success, time: told.time, source: at }, record.successes);
    },
    callerOf({ label, record: key, stated }) {
      const record = key === null ? undefined : records.get(key);
      const own = statedFacts(stated, OF_THE_CALL);
      if (record === undefined) return buildCaller(label, [own, ...base], []);
      const joined = joinRoles(record.ledger);
      const client = record.facts.clientId
        .map(({ value }) => clients.get(value))
        .filter((lists) => lists !== undefined);
      return buildCaller(
        label,
        [record.facts, joined, ...client, own, ...base],
        [...record.successes.values()],
      );
    },
  };
}

function hasFields(stated: Stated): boolean {
  for (const _ in stated) return true;
  return false;
}

function addAll(into: FactLists, from: FactLists): void {
  for (const question of Object.keys(from) as (keyof FactLists)[]) {
    for (const fact of from[question]) addFact(into, question, fact as never);
  }
}

/** The latest success of each operation at each host, where it was first seen. */
function learnSuccess(success: Success, successes: Map<string, Success>): void {
  const key = `${success.host} ${success.operation ?? ''}`;
  const known = successes.get(key);
  if (known !== undefined && (known.time ?? '') >= (success.time ?? '')) return;
  successes.set(key, { ...success, source: known?.source ?? success.source });
}

/** A token response tells of the token that it issues, not of the credentials that asked. */
function learnIssued({ grantType, clientId, region }: IssuedToken, source: string, facts: FactLists): void {
  const fact = <T>(value: T) => ({ value, grade: 'introspection' as const, source });
  if (grantType !== null) addFact(facts, 'grantType', fact(grantType));
  if (clientId !== null) addFact(facts, 'clientId', fact(clientId));
  if (region !== null) addFact(facts, 'region', fact(region));
}
