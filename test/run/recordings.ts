/** Recordings of a few calls of a few callers, and what is said of them. */
import fc from 'fast-check';
import { toShared } from '../../src/exchange/export.js';
import type { RawExchange } from '../../src/exchange/types.js';
import { secure } from '../../src/redact/secure.js';
import { createVault } from '../../src/redact/vault.js';
import { cleanDeep } from '../../src/report/clean.js';
import type { Report } from '../../src/report/types.js';
import { startRun } from '../../src/run/run.js';
import {
  ANSWERS,
  CLIENT,
  exchange,
  grant,
  ORG,
  policy,
  rawExchanges,
  subjectsMe,
  tokensMe,
  withToken,
} from '../judge/harness.js';

/** As `sanitize` writes it, read again. The first pass learns the secrets, the second one writes. */
export function sanitized(raws: readonly RawExchange[]): readonly RawExchange[] {
  const vault = createVault();
  for (const raw of raws) secure(raw, vault);
  return rawExchanges(raws.map((raw) => cleanDeep(toShared(secure(raw, vault)), vault.clean)));
}

export function reportOf(raws: readonly RawExchange[], group: boolean, form = 'exchange'): Report {
  const run = startRun({ group, all: true });
  const sink = run.input('calls.json', form);
  for (const raw of raws) sink.exchange(raw);
  return run.finish();
}

/** What a report says of each call, apart from where it stood and what was read. */
export const said = ({ diagnoses, summary }: Report) => ({
  summary,
  diagnoses: diagnoses.map(({ verdict, causes, findings, refusal, count, surer, remarks }) => ({
    verdict,
    count,
    refusal: { kind: refusal.kind, code: refusal.code },
    causes: causes.map(({ id, likelihood, relation, blocking }) => ({ id, likelihood, relation, blocking })),
    findings: findings.map(({ rule, outcome, grade }) => ({ rule, outcome, grade })),
    surer,
    remarks,
  })),
});

export const QUEUES = 'GET /api/v2/routing/queues';
export const bare = ANSWERS.bare(403);
export const token = fc
  .stringMatching(/^[A-Za-z0-9_-]{30,60}$/)
  .filter((text) => /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text));
export const base64 = (value: object) =>
  btoa(JSON.stringify(value)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');

/** Calls of a token; what one of them tells counts for the others. */
export type Call = (token: string) => unknown;
export const told = {
  OAuthClient: { id: CLIENT, authorizedGrantType: 'CLIENT-CREDENTIALS' },
  organization: { id: ORG },
};
export const CALLS: readonly Call[] = [
  (secret) => withToken(QUEUES, bare, {}, secret),
  (secret) => withToken(QUEUES, ANSWERS.ok(), {}, secret),
  (secret) => withToken(QUEUES, ANSWERS.bare(401), {}, secret),
  (secret) => withToken('GET /api/v2/routing/queues/{queueId}', bare, {}, secret),
  (secret) =>
    withToken('GET https://api.mypurecloud.ie/api/v2/routing/queues', ANSWERS.bare(401), {}, secret),
  (secret) => withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]'), {}, secret),
  (secret) => withToken(QUEUES, ANSWERS.scope('[routing]'), {}, secret),
  (secret) => withToken('GET /api/v2/tokens/me', ANSWERS.badCredentials, {}, secret),
  (secret) => withToken('GET /api/v2/users', bare, { grantType: 'pkce', scopes: ['routing'] }, secret),
  (secret) => tokensMe(told, secret),
  (secret) => subjectsMe([grant([policy('routing:skill:view')])], secret),
  (secret) => subjectsMe([grant([policy('routing:queue:view')], ORG)], secret),
  (secret) =>
    exchange(
      'POST https://login.mypurecloud.ie/oauth/token',
      ANSWERS.ok({ access_token: secret, token_type: 'bearer' }),
      {},
      {
        headers: { Authorization: `Basic ${btoa(`${CLIENT}:example-Secret-0001`)}` },
        body: 'grant_type=client_credentials',
      },
    ),
  (secret) =>
    exchange(QUEUES, ANSWERS.bare(401), {}, { headers: { Authorization: `Token ${secret}-of-another` } }),
];

/** A label counts the secrets of its run. */
export const unlabelled = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replace(/\b(token|secret|cookie|signature|key|code)#\d+/g, '$1#'));
