import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/run/diagnose.js';
import { bearer, refusedWith } from '../judge/harness.js';
import { leastGrowth, MOST_GROWTH } from '../least-seconds.js';

type Json = Readonly<Record<string, unknown>>;

const id = (number: number): string => `${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`;
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const call = (path: string, status: number, body: unknown, more: Json = {}): Json => ({
  request: { method: 'GET', url: `https://api.mypurecloud.com${path}`, headers: bearer(), ...more },
  response: { status, body },
});
const refusal = (permission: string, path = '/api/v2/routing/queues', more: Json = {}): Json => ({
  ...call(path, 403, null, more),
  response: refusedWith(
    'missing.permissions',
    `Unable to perform the requested action. You are missing the following permission(s): ${permission}`,
  ),
});
const REFUSED = refusal('routing:queue:view');

/** Inputs that have much of one thing, by how much of it. */
const KINDS: readonly (readonly [what: string, count: number, make: (count: number) => readonly Json[]])[] = [
  [
    'facts told of one caller',
    800,
    (count) => [...many(count, (n) => call('/api/v2/users/me', 200, { id: id(n), name: `n${n}` })), REFUSED],
  ],
  [
    'callers',
    80,
    (count) =>
      many(count, (n) =>
        refusal('routing:queue:view', '/api/v2/routing/queues', {
          headers: bearer(`example-token-${n}-abcdefghijkl`),
        }),
      ),
  ],
  [
    'scopes',
    6000,
    (count) => [
      call('/api/v2/tokens/me', 200, {
        OAuthClient: { id: id(1), name: 'c', scope: many(count, (n) => `scope${n}`) },
        authorizedScope: many(count, (n) => `scope${n}`),
      }),
      refusal('routing:queue:view'),
    ],
  ],
  [
    'grants in divisions',
    800,
    (count) => [
      call('/api/v2/authorization/subjects/me', 200, {
        id: id(1),
        grants: many(count, (n) => ({
          division: { id: id(n), name: `d${n}` },
          role: {
            id: id(n),
            name: `r${n}`,
            policies: [{ domain: 'routing', entityName: 'queue', actions: ['view'] }],
          },
        })),
      }),
      REFUSED,
    ],
  ],
  [
    'headers',
    4000,
    (count) => [
      refusal('routing:queue:view', '/api/v2/routing/queues', {
        headers: Object.fromEntries(many(count, (n) => [`x-h${n}`, `v${n}`])),
      }),
    ],
  ],
  [
    'parameters of a query',
    4000,
    (count) => [
      refusal('routing:queue:view', `/api/v2/routing/queues?${many(count, (n) => `q${n}=v${n}`).join('&')}`),
    ],
  ],
  [
    'refusals of unknown names',
    120,
    (count) => many(count, (n) => refusal(many(100, (k) => `unknown${n}:name${k}:view`).join(', '))),
  ],
  ['problems', 80, (count) => many(count, (n) => refusal(`routing:queue${n}:view`))],
  [
    'statements beside calls of one caller',
    120,
    (count) => many(count, (n) => ({ ...REFUSED, context: { clientId: id(n) } })),
  ],
  ['levels of a body', 2000, (count) => [call('/api/v2/users', 403, '['.repeat(count) + ']'.repeat(count))]],
];

/** Below this the clock tells nothing. */
const LEAST_SECONDS = 0.15;

describe('four times as much of one thing', () => {
  for (const [what, count, make] of KINDS) {
    it(`takes some four times as long, not sixteen times: ${what}`, { timeout: 60_000 }, () => {
      const work = (howMany: number) => {
        const text = JSON.stringify(make(howMany));
        return () => diagnose(text);
      };
      const growth = leastGrowth({
        smaller: work(count),
        larger: work(4 * count),
        shortest: LEAST_SECONDS,
      });
      expect(growth).toBeLessThan(MOST_GROWTH);
    });
  }
});
