/** `sanitize --refused`: the refused calls, and what their diagnosis rests on, out of any recording. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS, exchange, rawExchanges, withToken } from '../judge/harness.js';
import { bare, CALLS, expectJudgedTheSame, QUEUES, sanitized, shared, token } from './recordings.js';

const TIMES = [
  null,
  '2026-08-20T10:00:00Z',
  '2026-08-20T10:00:01Z',
  '2026-08-20T10:00:02Z',
  '2026-08-20T12:00:01+02:00',
];
const RUNS = Number(process.env['WHY403_RECORDINGS'] ?? 50);

/** Calls of which only judging tells whether they would be refused, and calls that tell nothing of anybody. */
const MORE: readonly ((secret: string) => unknown)[] = [
  (secret) => ({
    ...(withToken(QUEUES, bare, { grantType: 'pkce', scopes: ['users'] }, secret) as object),
    response: undefined,
  }),
  (secret) => ({ ...(withToken(QUEUES, bare, {}, secret) as object), response: undefined }),
  (secret) => withToken('GET /api/v2/users', ANSWERS.ok(), {}, secret),
  () => exchange(QUEUES, bare),
  () => exchange(QUEUES, ANSWERS.ok()),
  () => exchange('GET https://app.example.com/', { status: 200, body: '<p>ok</p>' }),
];

const recording = fc
  .tuple(
    fc.uniqueArray(token, { minLength: 3, maxLength: 3 }),
    fc.array(fc.tuple(fc.constantFrom(...CALLS, ...MORE), fc.nat(2), fc.constantFrom(...TIMES)), {
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map(([secrets, calls]) =>
    rawExchanges(calls.map(([call, whose]) => call(secrets[whose] ?? ''))).map((raw, index) => ({
      ...raw,
      time: calls[index]?.[2] ?? null,
    })),
  );

describe('of any recording', () => {
  it('each refusal is judged as it was', () => {
    fc.assert(
      fc.property(recording, fc.boolean(), fc.boolean(), (raws, har, personal) => {
        expectJudgedTheSame(raws, { refused: true, har, personal });
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('nothing is kept where nothing was refused', () => {
    const raws = rawExchanges([
      withToken(QUEUES, ANSWERS.ok(), {}, 'qR8sT1vW4xY7zA0cB3dE6gH9jK2mN5p'),
      exchange(QUEUES, ANSWERS.ok()),
    ]);
    expect(shared(raws, { refused: true })).toMatchObject({
      kept: { kept: 0, refused: 0, exchanges: 2 },
      text: '',
    });
    expect(sanitized(raws, { refused: true, har: true })).toEqual([]);
  });

  it('of hundreds of successes of a token two of each operation are kept, and none of another', () => {
    const mine = 'qR8sT1vW4xY7zA0cB3dE6gH9jK2mN5p';
    const other = 'aR8sT1vW4xY7zA0cB3dE6gH9jK2mN5p';
    const polls = Array.from({ length: 300 }, () =>
      withToken('GET https://api.mypurecloud.com/api/v2/users/me', ANSWERS.ok(), {}, other),
    );
    const own = Array.from({ length: 300 }, () =>
      withToken('GET https://api.mypurecloud.com/api/v2/routing/skills', ANSWERS.ok(), {}, mine),
    );
    const raws = rawExchanges([...polls, ...own, withToken(QUEUES, bare, {}, mine), ...polls]);
    const { kept } = shared(raws, { refused: true });
    expect(kept?.refused).toBe(1);
    expect(kept?.kept).toBeLessThanOrEqual(3);
    expectJudgedTheSame(raws, { refused: true });
  });
});
