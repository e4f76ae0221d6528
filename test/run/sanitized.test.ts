/** What `why403 sanitize` gives away is judged as the recording was: the same callers, the same causes. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawExchange } from '../../src/exchange/types.js';
import { readText } from '../../src/read/text/index.js';
import { startRun } from '../../src/run/run.js';
import { ANSWERS, exchange, rawExchanges, tokensMe, withToken } from '../judge/harness.js';
import { bare, base64, CALLS, QUEUES, reportOf, said, sanitized, token, told } from './recordings.js';

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

  it('of Basic credentials stands for what was sent', () => {
    const headers = { Authorization: `Basic ${btoa('anna:s3cret-of-anna')}` };
    const call = exchange(QUEUES, ANSWERS.bare(401), {}, { headers });
    expectSame(rawExchanges(call));
  });

  it('of what is no base64 says so', () => {
    const call = exchange(
      QUEUES,
      ANSWERS.bare(401),
      {},
      { headers: { Authorization: 'Basic my-plain-secret-77' } },
    );
    expect(JSON.stringify(reportOf(rawExchanges(call), false))).toContain('no base64');
    expectSame(rawExchanges(call));
  });

  it('of a secret that is the id in a path hides the id, not the call', () => {
    const id = 'c3000000-0000-4000-8000-000000000003';
    const call = exchange(
      `GET https://api.mypurecloud.com/api/v2/conversations/${id}/recordings`,
      bare,
      {},
      { headers: { Cookie: `session=${id}` } },
    );
    expect(reportOf(rawExchanges(call), false).diagnoses[0]?.exchange.operation).toBe(
      'GET /api/v2/conversations/{conversationId}/recordings',
    );
    expectSame(rawExchanges(call));
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
