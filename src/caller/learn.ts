/**
 * Learning: folds what exchanges told into what is known of their callers. Exchanges of one token have one caller;
 * exchanges without recorded credentials are strangers to each other, unless they stand in one paste or the user says
 * `--one-caller`.
 */
import type { Said } from '../exchange/types.js';
import { isAtLeast } from '../primitives/time.js';
import { applyAnswer, type ClientRecord } from './answers.js';
import { sortFacts, weaker } from './facts.js';
import {
  addFact,
  atPlace,
  buildCaller,
  emptyLists,
  type FactLists,
  placeOf,
  QUESTIONS,
  type Question,
} from './record.js';
import { joinRoles, type Ledger, newLedger } from './roles.js';
import { enforcementShown } from './scope-enforcement.js';
import { statedFacts } from './stated.js';
import type { IssuedToken, Told, ToldSuccess } from './told.js';
import type { Caller, Grade, Success } from './types.js';

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
  readonly stated: Said;
}

export interface Learner {
  /** @param paste the input, when all its exchanges that show no credentials were pasted together; else null */
  identify(told: Told, paste: string | null): CallerIdentity;
  /** Takes in what an exchange told. Its order counts only where two answers differ and no time tells which is later. */
  observe(told: Told, paste: string | null): void;
  /** All that is known of a caller by now: what is learnt, stated, and proved by siblings. */
  callerOf(identity: CallerIdentity): Caller;
}

interface CallerRecord {
  /** What answers told. */
  readonly facts: FactLists;
  /** What was stated beside calls of the caller. */
  readonly statements: FactLists;
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
  const clients = new Map<string, ClientRecord>();

  const recordKey = ({ label, credentials }: Told, paste: string | null): string | null => {
    if (label !== null) return label;
    if (oneCaller && credentials === 'unknown') return 'one-caller';
    return paste !== null && credentials !== 'basic' ? `paste ${paste}` : null;
  };
  const recordFor = (key: string): CallerRecord | null => {
    const known = records.get(key);
    if (known !== undefined || records.size >= MOST_CALLERS) return known ?? null;
    const fresh = {
      facts: emptyLists(),
      statements: emptyLists(),
      ledger: newLedger(),
      successes: new Map<string, Success>(),
    };
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
      const { answer, issued, success, source } = told;
      if (issued !== null) {
        const record = recordFor(issued.label);
        if (record !== null) learnIssued(issued, atPlace('the token response', source), record.facts);
      }
      const key = told.asksForToken ? null : recordKey(told, paste);
      if (key === null || !tells(told)) return;
      const record = recordFor(key);
      if (record === null) return;
      // What is pasted together is taken to be of one caller, but nothing proves it.
      const grade = key.startsWith('paste ') || !told.speaksForThePlatform ? 'stated' : 'introspection';
      const { facts, ledger } = record;
      if (answer !== null) applyAnswer(answer, { facts, ledger, clients, grade });
      else if (hasFields(told.stated))
        addAll(
          record.statements,
          statedFacts(paste === null ? ofToken(told.stated) : told.stated, placeOf(source)),
        );
      if (told.scopesEnforced)
        addFact(facts, 'scopesEnforced', {
          value: true,
          grade: 'sibling',
          source: atPlace('the refusal', source),
        });
      if (success !== null) learnSuccess(success, told, record.successes);
    },
    callerOf({ label, record: key, stated }) {
      const record = key === null ? undefined : records.get(key);
      const own = statedFacts(stated, OF_THE_CALL);
      if (record === undefined) return buildCaller(label, [own, ...base], []);
      const { facts, ledger, statements, successes } = record;
      const known = [...facts.clientId, ...statements.clientId].flatMap((id) => {
        const client = clients.get(id.value);
        return client === undefined ? [] : [{ id, client }];
      });
      // Whether it is the caller's client is known no better than its id.
      const ofClients = known.map(({ id, client }) => atMost(id.grade, client.facts));
      const roles = known.find(({ client }) => client.roles !== null);
      const ofClient =
        roles?.client.roles == null
          ? null
          : { ...roles.client.roles, grade: weaker(roles.id.grade, roles.client.roles.grade) };
      const caller = buildCaller(
        label,
        [without(statements, own), facts, joinRoles(ledger, ofClient), ...ofClients, own, ...base],
        [...successes.values()],
      );
      const shown = enforcementShown(caller);
      return shown === null
        ? caller
        : { ...caller, scopesEnforced: sortFacts([...caller.scopesEnforced, shown]) };
    },
  };
}

/** Does an exchange tell anything of its caller that is worth a record? */
const tells = ({ answer, success, scopesEnforced, stated }: Told): boolean =>
  answer !== null || success !== null || scopesEnforced || hasFields(stated);

/** What is stated of a call and not of its token: which organization it is meant for. */
function ofToken({ targetOrganization: _, multiOrg: __, ...rest }: Said): Said {
  return rest;
}

/** What is said of other calls holds where nothing is said of this one. */
function without(statements: FactLists, own: FactLists): FactLists {
  const silent = QUESTIONS.filter((question) => own[question].length === 0);
  return {
    ...emptyLists(),
    ...Object.fromEntries(silent.map((question) => [question, statements[question]])),
  };
}

/** The same facts, none of them of a better grade. */
function atMost(grade: Grade, facts: FactLists): FactLists {
  const rest = emptyLists();
  for (const question of QUESTIONS) {
    for (const fact of facts[question])
      addFact(rest, question, { ...fact, grade: weaker(fact.grade, grade) } as never);
  }
  return rest;
}

function hasFields(stated: Said): boolean {
  for (const _ in stated) return true;
  return false;
}

function addAll(into: FactLists, from: FactLists): void {
  for (const question of QUESTIONS) addQuestion(into, from, question);
}

function addQuestion(into: FactLists, from: FactLists, question: Question): void {
  for (const fact of from[question]) addFact(into, question, fact as never);
}

/** The latest success of each operation at each host, where it was first seen. */
function learnSuccess(
  { host, operation }: ToldSuccess,
  { time, source }: Told,
  successes: Map<string, Success>,
): void {
  const key = `${host} ${operation ?? ''}`;
  const known = successes.get(key);
  if (known !== undefined && isAtLeast(known.time, time)) return;
  successes.set(key, { host, operation, time, source: known?.source ?? placeOf(source) });
}

/** A token response tells of the token that it issues, not of the credentials that asked. */
function learnIssued(
  { grantType, clientId, region, proven }: IssuedToken,
  source: string,
  facts: FactLists,
): void {
  const grade = proven ? ('introspection' as const) : ('stated' as const);
  const fact = <T>(value: T) => ({ value, grade, source });
  if (grantType !== null) addFact(facts, 'grantType', fact(grantType));
  if (clientId !== null) addFact(facts, 'clientId', fact(clientId));
  if (region !== null) addFact(facts, 'region', fact(region));
}
