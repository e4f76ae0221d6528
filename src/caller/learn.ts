/**
 * Learning: folds every exchange into what is known of its caller. Exchanges of one token have one caller;
 * exchanges without recorded credentials are strangers to each other, unless they stand in one paste or the
 * user says `--one-caller`.
 */
import { classifyHost, findRegion } from '../contract/index.js';
import type { Exchange } from '../exchange/types.js';
import type { Refusal } from '../refusal/types.js';
import { answerPath, applyAnswer } from './answers.js';
import { addFact, buildCaller, emptyLists, type FactLists, placeOf } from './record.js';
import { joinRoles, type Ledger, newLedger } from './roles.js';
import { statedFacts } from './stated.js';
import type { Caller, Success } from './types.js';

export interface LearnOptions {
  readonly base: readonly FactLists[];
  readonly oneCaller: boolean;
}

export interface Observation {
  readonly exchange: Exchange;
  /** `GET /api/v2/…` of the contract, or null. */
  readonly operation: string | null;
  /** What the answer says. */
  readonly refusal: Refusal;
  /** All exchanges of this input that show no credentials were pasted together. */
  readonly paste: boolean;
}

export interface Learner {
  observe(observation: Observation): void;
  callerOf(exchange: Exchange, paste: boolean): Caller;
}

interface CallerRecord {
  readonly facts: FactLists;
  readonly ledger: Ledger;
  readonly successes: Map<string, Success>;
}

/** Distinct callers that are remembered; the later ones of a stranger recording are judged by themselves. */
const MOST_CALLERS = 10_000;

export function createLearner({ base, oneCaller }: LearnOptions): Learner {
  const records = new Map<string, CallerRecord>();
  const clients = new Map<string, FactLists>();

  const keyOf = (exchange: Exchange, paste: boolean): string | null => {
    if (exchange.credentials.kind === 'bearer') return exchange.credentials.label;
    if (oneCaller && exchange.credentials.kind === 'unknown') return 'one-caller';
    return paste && exchange.credentials.kind !== 'basic' ? `paste ${exchange.source.path}` : null;
  };
  const recordFor = (key: string): CallerRecord | null => {
    const known = records.get(key);
    if (known !== undefined || records.size >= MOST_CALLERS) return known ?? null;
    const fresh = { facts: emptyLists(), ledger: newLedger(), successes: new Map<string, Success>() };
    records.set(key, fresh);
    return fresh;
  };

  return {
    observe({ exchange, operation, refusal, paste }) {
      const key = keyOf(exchange, paste);
      const path = answerPath(exchange);
      if (path?.kind === 'token') return learnIssuedToken(exchange, recordFor);
      if (key === null) return;
      const record = recordFor(key);
      if (record === null) return;
      // What is pasted together is taken to be of one caller, but nothing proves it.
      // Nor does anything prove that an unlisted host speaks for the platform.
      const grade = key.startsWith('paste ') || !speaksForThePlatform(exchange) ? 'stated' : 'introspection';
      if (path !== null)
        applyAnswer(path, exchange, {
          tokenJudged: refusal.kind !== 'network',
          facts: record.facts,
          ledger: record.ledger,
          clients,
          grade,
        });
      else if (paste || hasContext(exchange))
        addAll(record.facts, statedFacts(exchange.context, placeOf(exchange)));
      if (refusal.kind === 'scopes' && refusal.recognition === 'catalogued') {
        const source = `the refusal at ${placeOf(exchange)}`;
        addFact(record.facts, 'scopesEnforced', { value: true, grade: 'sibling', source });
      }
      if (isSuccess(exchange) && exchange.credentials.kind === 'bearer')
        learnSuccess(exchange, operation, record.successes);
    },
    callerOf(exchange, paste) {
      const key = keyOf(exchange, paste);
      const record = key === null ? undefined : records.get(key);
      const label = exchange.credentials.kind === 'bearer' ? exchange.credentials.label : null;
      const own = statedFacts(exchange.context, placeOf(exchange));
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

const speaksForThePlatform = ({ target: { host } }: Exchange): boolean =>
  host === null || classifyHost(host).kind === 'api';

const hasContext = (exchange: Exchange): boolean => Object.keys(exchange.context).length > 0;

/** A 2xx whose body, where it is known, can be the platform's: a page of a proxy is no success of a token. */
const isSuccess = ({ response, target }: Exchange): boolean => {
  const status = response?.status ?? 0;
  if (status < 200 || status >= 300) return false;
  const body = response?.body?.trim() ?? '';
  if (body === '') return true;
  if (response?.truncated === true) return false;
  return target.path?.startsWith('/api/v2/') === true ? isJson(body) : true;
};

function isJson(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

function addAll(into: FactLists, from: FactLists): void {
  for (const question of Object.keys(from) as (keyof FactLists)[]) {
    for (const fact of from[question]) addFact(into, question, fact as never);
  }
}

function learnSuccess(exchange: Exchange, operation: string | null, successes: Map<string, Success>): void {
  const host = exchange.target.host;
  if (host === null) return;
  const key = `${host} ${operation ?? ''}`;
  const known = successes.get(key);
  if (known !== undefined && (known.time ?? '') >= (exchange.time ?? '')) return;
  successes.set(key, { host, operation, time: exchange.time, source: known?.source ?? placeOf(exchange) });
}

/** A token response tells of the token that it issues, not of the credentials that asked. */
function learnIssuedToken(exchange: Exchange, recordFor: (key: string) => CallerRecord | null): void {
  if (!isSuccess(exchange)) return;
  const label = /"access_token"\s*:\s*"((?:token|secret)#\d+)"/.exec(exchange.response?.body ?? '')?.[1];
  const record = label === undefined ? null : recordFor(label);
  if (record === null) return;
  const source = `the token response at ${placeOf(exchange)}`;
  const fact = <T>(value: T) => ({ value, grade: 'introspection' as const, source });
  const grantType = /(?:^|[&"\s])grant_type["\s]*[=:]["\s]*([\w:.%-]+)/.exec(exchange.requestBody ?? '')?.[1];
  if (grantType === 'client_credentials') addFact(record.facts, 'grantType', fact('client_credentials'));
  else if (grantType === 'authorization_code') addFact(record.facts, 'grantType', fact('authorization_code'));
  else if (grantType?.includes('saml2-bearer')) addFact(record.facts, 'grantType', fact('saml2_bearer'));
  if (exchange.credentials.kind === 'basic' && exchange.credentials.clientId !== null) {
    addFact(record.facts, 'clientId', fact(exchange.credentials.clientId));
  }
  const region = exchange.target.host === null ? null : findRegion(exchange.target.host);
  if (region !== null) addFact(record.facts, 'region', fact(region.domain));
}
