import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiagnosisReport } from '../../src/report/types.js';
import {
  ANSWERS,
  bearer,
  exchange,
  ORG,
  OTHER_ORG,
  OTHER_TOKEN,
  refusedWith,
  withToken,
} from '../judge/harness.js';
import { runOn, runOver } from './run.js';

const QUEUES = 'GET /api/v2/routing/queues';
const LOGIN = 'POST https://login.mypurecloud.com/oauth/token';
const queue = (digit: number) => `GET /api/v2/routing/queues/0b1c2d3e-0000-4000-8000-00000000000${digit}`;
const bare = ANSWERS.bare(403);
const shape = (diagnoses: readonly DiagnosisReport[]) =>
  diagnoses.map(({ count, places }) => [count, places.map(({ index }) => index)]);

describe('equal problems', () => {
  it('are put together with a count and their places', () => {
    const { diagnoses } = runOver(
      [withToken(queue(1), bare), withToken(queue(2), bare), withToken(QUEUES, bare)],
      { group: true },
    );
    expect(shape(diagnoses)).toEqual([
      [2, [0, 1]],
      [1, [2]],
    ]);
    expect(diagnoses[0]?.exchange.url).toContain('000000000001');
  });

  it('keep the first places only, and count on', () => {
    const many = Array.from({ length: 12 }, () => withToken(QUEUES, bare));
    expect(shape(runOver(many, { group: true }).diagnoses)).toEqual([[12, [0, 1, 2, 3, 4]]]);
  });

  it('of several inputs stand together, each place with its input', () => {
    const call = withToken(QUEUES, bare);
    const { diagnoses } = runOn(
      [
        { path: 'a.json', exchanges: [call] },
        { path: 'b.json', exchanges: [call] },
      ],
      { group: true },
    );
    expect(diagnoses.map(({ count, places }) => [count, places.map(({ path }) => path)])).toEqual([
      [2, ['a.json', 'b.json']],
    ]);
  });

  it.each([
    ['status', withToken(QUEUES, ANSWERS.bare(401))],
    ['operation', withToken('GET /api/v2/users', bare)],
    ['host', withToken('GET https://api.mypurecloud.ie/api/v2/routing/queues', bare)],
    ['token', withToken(QUEUES, bare, {}, OTHER_TOKEN)],
    ['code', withToken(QUEUES, ANSWERS.notAuthorized)],
    ['message', withToken(QUEUES, { status: 403, body: { message: 'Nope' } })],
    ['statement', withToken(QUEUES, bare, { grantType: 'pkce' }, OTHER_TOKEN)],
    ['headers', exchange(QUEUES, bare, {}, { headers: { ...bearer(), 'x-gc-division-id': 'a' } })],
    ['missing headers', exchange(QUEUES, bare)],
    ['scheme', withToken('GET http://api.mypurecloud.com/api/v2/routing/queues', bare)],
  ])('differ by %s', (_, other) => {
    expect(shape(runOver([withToken(QUEUES, bare), other], { group: true }).diagnoses)).toEqual([
      [1, [0]],
      [1, [1]],
    ]);
  });
});

describe('problems that differ in what makes no difference here', () => {
  it.each([
    ['day', { ...withToken(QUEUES, bare), time: '2026-01-01T00:00:00Z' }],
    ['division of the object', withToken(`${QUEUES}?divisionId=a`, bare)],
    ['statement that holds for all calls of the token', withToken(QUEUES, bare, { grantType: 'pkce' })],
  ])('are one: %s', (_, other) => {
    const inputs = [withToken(QUEUES, bare), other];
    expect(shape(runOver(inputs, { group: true }).diagnoses)).toEqual([[2, [0, 1]]]);
    expect(runOver(inputs).diagnoses.map(({ problem }) => problem)).toEqual([0, 0]);
  });
});

/** What a report says of one exchange, wherever it stood and as which problem of its run. */
const said = ({
  exchange: { source: _, ...rest },
  places: __,
  problem: ___,
  ...diagnosis
}: DiagnosisReport) => ({
  ...rest,
  ...diagnosis,
});
const alone = (input: unknown) => runOver([input]).diagnoses.map(said);
const together = (inputs: readonly unknown[]) => runOver(inputs).diagnoses;

const calls = fc.constantFrom(
  QUEUES,
  queue(1),
  queue(2),
  'GET /api/v2/nope',
  'GET /api/v2/users/me',
  'PATCH /api/v2/routing/queues',
  'GET https://gateway.example.com/v1/x',
  LOGIN,
);
const answers = fc.constantFrom(
  bare,
  ANSWERS.bare(401),
  ANSWERS.notAuthorized,
  ANSWERS.missingAny('[]'),
  ANSWERS.missingAny('[routing:queue:view]'),
  ANSWERS.badCredentials,
  { status: 403, body: '<html></html>' },
);
const contexts = fc.constantFrom(
  {},
  { grantType: 'pkce' },
  { permissions: ['routing:queue:edit'] },
  { multiOrg: true },
);
const headers = fc.constantFrom({}, { Accept: '*/*' }, { 'x-gc-division-id': 'a' });
// Credentials that are not recorded: then no exchange says anything about another.
const strangers = fc
  .tuple(calls, answers, contexts, headers)
  .map(([call, answer, context, sent]) => exchange(call, answer, context, { headers: sent }));

describe('each exchange by itself', () => {
  it('has its own place, address and correlation id', () => {
    const own = (digit: number) => ({
      status: 403,
      body: { contextId: `77777777-0000-4000-8000-00000000000${digit}` },
    });
    const { diagnoses } = runOver([withToken(queue(1), own(1)), withToken(queue(2), own(2))]);
    expect(
      diagnoses.map(({ exchange: { source, url, correlationId }, count, places }) => [
        source.index,
        url?.slice(-1),
        correlationId?.slice(-1),
        count,
        places,
      ]),
    ).toEqual([
      [
        0,
        '1',
        '1',
        1,
        [{ path: 'calls.json', index: 0, line: 1, correlationId: own(1).body.contextId, time: null }],
      ],
      [
        1,
        '2',
        '2',
        1,
        [{ path: 'calls.json', index: 1, line: 1, correlationId: own(2).body.contextId, time: null }],
      ],
    ]);
  });

  it('says what it would say alone', () => {
    fc.assert(
      fc.property(fc.array(strangers, { minLength: 1, maxLength: 6 }), (inputs) => {
        const expanded = [...together(inputs)].sort(
          (a, b) => a.exchange.source.index - b.exchange.source.index,
        );
        expect(expanded.map(said)).toEqual(inputs.flatMap(alone));
      }),
      { numRuns: 60 },
    );
  });

  it('the groups hold the same in sum', () => {
    fc.assert(
      fc.property(fc.array(strangers, { maxLength: 8 }), (inputs) => {
        const grouped = runOver(inputs, { group: true });
        const single = runOver(inputs);
        expect(grouped.summary).toEqual(single.summary);
        expect(grouped.diagnoses.reduce((sum, { count }) => sum + count, 0)).toBe(single.diagnoses.length);
      }),
      { numRuns: 40 },
    );
  });
});

/** Rules look at these, so exchanges that differ in them are not equal and are not put together. */
describe('exchanges that differ in what a rule looks at', () => {
  const target = { targetOrganization: { id: ORG } };
  const naming = (id: string) =>
    exchange(QUEUES, bare, target, { headers: { ...bearer(), 'X-Genesys-Org-Id': id } });
  const asking = (type: string) =>
    exchange(
      LOGIN,
      { status: 400, body: { error: 'invalid_request' } },
      {},
      { headers: { 'Content-Type': type } },
    );
  const wanting = (scope: string) =>
    exchange(
      LOGIN,
      { status: 400, body: { error: 'invalid_scope' } },
      {},
      { headers: {}, body: `grant_type=authorization_code&scope=${scope}` },
    );
  const NOPE = 'GET /api/v2/internal/nope';
  const login = (query: string) => exchange(`${LOGIN}?${query}`, { status: 400 }, {}, { headers: {} });
  const divided = (query: string) =>
    exchange(`${QUEUES}?${query}`, bare, { permissions: ['routing:queue:view'], divisions: ['a'] });
  const base64 = (value: object) =>
    btoa(JSON.stringify(value)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
  const guest = (exp: number) =>
    exchange(
      QUEUES,
      ANSWERS.bare(401),
      {},
      {
        headers: {
          Authorization: `Bearer ${base64({ alg: 'none' })}.${base64({ exp })}.c2lnbmF0dXJlLW9mLW5vYm9keQ`,
        },
      },
    );
  const scheme = (name: string) =>
    exchange(QUEUES, ANSWERS.bare(401), {}, { headers: { Authorization: `${name} abcdefgh12345678` } });

  it.each([
    ['the value of the organization header', naming(ORG), naming(OTHER_ORG)],
    [
      'the content type of a token request',
      asking('application/x-www-form-urlencoded'),
      asking('application/json'),
    ],
    ['the scopes that are asked for', wanting('routing'), wanting('screen-recording')],
    ['the scheme of the credentials', scheme('Token'), scheme('Digest')],
    [
      'the headers of the answer',
      withToken(QUEUES, bare),
      withToken(QUEUES, { status: 403, headers: { 'ININ-Correlation-Id': ORG } }),
    ],
    [
      'how the code is written',
      withToken(QUEUES, refusedWith('missing.any.permissions', 'x')),
      withToken(QUEUES, refusedWith('missing_any_permissions', 'x')),
    ],
    [
      'the page that called',
      exchange(NOPE, bare, {}, { headers: { Referer: 'https://app.customer.example/' } }),
      exchange(NOPE, bare, {}, { headers: { Referer: 'https://apps.mypurecloud.com/directory/' } }),
    ],
    ['the scopes of the query', login('scope=routing'), login('scope=screen-recording')],
    ['the division in the query, where a grant is known', divided('divisionId=a'), divided('divisionId=b')],
  ])('%s', (_, first, second) => {
    const { diagnoses } = runOver([first, second], { group: true });
    expect(shape(diagnoses)).toEqual([
      [1, [0]],
      [1, [1]],
    ]);
    expect(together([first, second]).map(said)).toEqual([...alone(first), ...alone(second)]);
  });

  it('a JWT that expires between two calls of one day', () => {
    const expiry = Date.parse('2026-01-01T12:00:00Z') / 1000;
    const at = (time: string) => ({ ...guest(expiry), time });
    const { diagnoses } = runOver([at('2026-01-01T11:00:00Z'), at('2026-01-01T13:00:00Z')], { group: true });
    expect(shape(diagnoses)).toEqual([
      [1, [0]],
      [1, [1]],
    ]);
    expect(diagnoses.map(({ causes }) => causes[0]?.likelihood)).toEqual(['possible', 'certain']);
  });
});
