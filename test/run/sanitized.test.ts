/** What `why403 sanitize` gives away is judged as the recording was: the same callers, the same causes. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toShared } from '../../src/exchange/export.js';
import type { RawExchange } from '../../src/exchange/types.js';
import { readText } from '../../src/read/text/index.js';
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
function sanitized(raws: readonly RawExchange[]): readonly RawExchange[] {
  const vault = createVault();
  for (const raw of raws) secure(raw, vault);
  return rawExchanges(raws.map((raw) => cleanDeep(toShared(secure(raw, vault)), vault.clean)));
}

function reportOf(raws: readonly RawExchange[], group: boolean, form = 'exchange'): Report {
  const run = startRun({ group, all: true });
  const sink = run.input('calls.json', form);
  for (const raw of raws) sink.exchange(raw);
  return run.finish();
}

/** What a report says of each call, apart from where it stood and what was read. */
const said = ({ diagnoses, summary }: Report) => ({
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

function expectSame(raws: readonly RawExchange[], form?: string): void {
  const shared = sanitized(raws);
  for (const group of [false, true])
    expect(said(reportOf(shared, group, form))).toEqual(said(reportOf(raws, group, form)));
  // Nothing is left to take out.
  expect(sanitized(shared).map(({ request }) => request)).toEqual(shared.map(({ request }) => request));
}

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
const recordings = readdirSync(new URL('../../fixtures/story/', import.meta.url)).filter((name) =>
  name.endsWith('.json'),
);

describe('a recording of the story', () => {
  it('there are some', () => {
    expect(recordings.length).toBeGreaterThan(5);
  });

  it.each(recordings)('%s', (name) => {
    expectSame(rawExchanges(JSON.parse(fixture(`story/${name}`))));
  });

  it('thread.txt', () => {
    const raws: RawExchange[] = [];
    readText(
      fixture('story/thread.txt'),
      { path: 'thread.txt' },
      { exchange: (raw) => raws.push(raw), took: () => {}, problem: () => {} },
    );
    expect(raws).not.toEqual([]);
    expectSame(raws, 'text');
  });
});

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const token = fc
  .stringMatching(/^[A-Za-z0-9_-]{30,60}$/)
  .filter((text) => /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text));
const base64 = (value: object) =>
  btoa(JSON.stringify(value)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');

/** Calls of a token; what one of them tells counts for the others. */
type Call = (token: string) => unknown;
const told = {
  OAuthClient: { id: CLIENT, authorizedGrantType: 'CLIENT-CREDENTIALS' },
  organization: { id: ORG },
};
const CALLS: readonly Call[] = [
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

describe('any recording', () => {
  it('of several callers', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(token, { minLength: 3, maxLength: 3 }),
        fc.array(fc.tuple(fc.constantFrom(...CALLS), fc.nat(2)), { minLength: 1, maxLength: 7 }),
        (secrets, calls) => {
          expectSame(rawExchanges(calls.map(([call, whose]) => call(secrets[whose] ?? ''))));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('its labels are not given to the secrets of a run that reads it', () => {
    fc.assert(
      fc.property(token, token, (first, second) => {
        fc.pre(first !== second);
        const shared = sanitized(rawExchanges([tokensMe(told, first)]));
        const fresh = rawExchanges([withToken(QUEUES, bare, {}, second)]);
        for (const raws of [
          [...shared, ...fresh],
          [...shared, ...fresh, ...shared],
        ]) {
          const { diagnoses } = reportOf(raws, false);
          const own = diagnoses.find(({ verdict }) => verdict === 'refused');
          expect(own?.read).toContain('token#2');
          // Nothing that the other caller was told counts.
          expect(own?.read).not.toContain('introspection');
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('a label', () => {
  const QUEUE = 'GET /api/v2/routing/queues/{queueId}';

  it('is one caller wherever it stands, another label another', () => {
    const first = { headers: { Authorization: 'Bearer token#1' } };
    const me = exchange('GET /api/v2/tokens/me', ANSWERS.ok(told), {}, first);
    const grade = (authorization: string) =>
      reportOf(
        rawExchanges([me, exchange(QUEUE, bare, {}, { headers: { Authorization: authorization } })]),
        false,
      )
        .diagnoses.find(({ verdict }) => verdict === 'refused')
        ?.findings.find(({ rule }) => rule === 'scope-present')?.outcome;
    expect(grade('Bearer token#1')).toBe('not-applicable');
    expect(grade('bearer token#1')).toBe('not-applicable');
    expect(grade('Bearer token#2')).toBe('inconclusive');
    expect(grade('Bearer $TOKEN')).toBe('inconclusive');
  });

  it('of a token in the query is one caller, too', () => {
    const secret = 'qR8sT1vW4xY7zA0cB3dE6gH9jK2mN5p';
    const call = exchange(`GET https://api.mypurecloud.com/api/v2/users?access_token=${secret}`, bare);
    expectSame(rawExchanges([tokensMe(told, secret), call]));
  });

  it('without the word Bearer lacks it, as the token did', () => {
    const Authorization = 'qR8sT1vW4xY7zA0cB3dE6gH9jK2mN5p';
    expectSame(rawExchanges(exchange(QUEUES, ANSWERS.bare(401), {}, { headers: { Authorization } })));
  });

  it('of a token that stands elsewhere as a secret is its caller, too', () => {
    const secret = 'qR8sT1vW4xY7zA0cB3dE6gH9jK2mN5p';
    const other = exchange(QUEUES, ANSWERS.bare(401), {}, { headers: { 'X-Api-Key': secret } });
    expectSame(rawExchanges([other, tokensMe(told, secret), withToken(QUEUES, bare, {}, secret)]));
  });

  it('in a message is no word about tokens', () => {
    const secret = 'qR8sT1vW4xY7zA0cB3dE6gH9jK2mN5p';
    const named = exchange(QUEUES, { status: 403, body: { message: `Not for ${secret}.` } });
    expectSame(rawExchanges([named, withToken(QUEUES, bare, {}, secret)]));
  });

  it('is no secret: nothing of it is a live-looking credential', () => {
    const run = startRun();
    const sink = run.input('calls.json', 'exchange');
    for (const raw of rawExchanges([
      exchange(QUEUE, bare, {}, { headers: { Authorization: 'Bearer token#1' } }),
    ]))
      sink.exchange(raw);
    expect(run.credentialsSeen()).toBe(0);
  });

  it('of a JWT is judged without its claims, and not as expired', () => {
    const jwt = `${base64({ alg: 'none' })}.${base64({ exp: 1_700_000_000 })}.c2lnbmF0dXJlLW9mLW5vYm9keQ`;
    const raws = rawExchanges({
      ...withToken(QUEUES, ANSWERS.bare(401), {}, jwt),
      time: '2026-01-01T00:00:00Z',
    });
    expect(reportOf(raws, false).diagnoses[0]?.causes[0]?.likelihood).toBe('certain');
    expect(reportOf(sanitized(raws), false).diagnoses[0]?.causes[0]).toMatchObject({
      id: 'invalid-token',
      likelihood: 'possible',
    });
  });
});
