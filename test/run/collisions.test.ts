/**
 * Secrets whose values are words that mean something: what is said of the other calls of a recording stays what it is
 * without them, whether they come before or after.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSE_IDS, LIKELIHOODS, OUTCOMES, RULE_IDS, VERDICTS } from '../../src/judge/ids.js';
import type { DiagnosisReport } from '../../src/report/types.js';
import { exchange, rawExchanges } from '../judge/harness.js';
import { CALLS, expectJudgedTheSame, reportOf, said, sanitized, token, unlabelled } from './recordings.js';

const PUBLIC: readonly string[] = [
  ...RULE_IDS,
  ...CAUSE_IDS,
  ...LIKELIHOODS,
  ...OUTCOMES,
  ...VERDICTS,
  ...['missing.any.permissions', 'missing.permissions', 'not.authorized', 'bad.credentials', 'forbidden'],
  ...['routing:queue:view', 'routing:queue', 'routing:skill:view', 'authorization:grant:add', 'routing'],
  ...[
    'GET /api/v2/routing/queues',
    '/api/v2/routing/queues',
    '/api/v2/tokens/me',
    'api/v2/users',
    'routing/queues',
  ],
  ...[
    'api.mypurecloud.com',
    'mypurecloud.com',
    'login.mypurecloud.ie',
    'https://api.mypurecloud.com',
    'mypurecloud.ie',
  ],
  ...[
    'response',
    'permission',
    'permissions',
    'Unable to perform',
    'requested action',
    'authorized',
    'message',
  ],
  ...[
    'You are missing',
    'catalogued',
    'not-refused',
    'introspection',
    'contract',
    'server',
    'sibling',
    'stated',
  ],
  ...[
    'certainly',
    'the response',
    'evidence',
    'operation',
    'organization',
    'contextId',
    'messageParams',
    'errors',
  ],
  ...[
    'application/json',
    'Authorization',
    'CLIENT-CREDENTIALS',
    'client_credentials',
    'authorization_code',
    'bearer',
  ],
  ...['administrator', 'scope-present', 'Grant it', 'the contract requires', 'this call', 'OAuthClient'],
  ...['2026-08-20T10:00:00Z', '2026-08-20', 'division', 'Home Division', 'entityType'],
];

/** Words and pairs of words of all that is said of all calls. */
const SAID: readonly string[] = (() => {
  const secret = 'qR8sT1vW4xY7zA0cB3dE6gH9jK2mN5p';
  const { diagnoses } = reportOf(rawExchanges(CALLS.map((call) => call(secret))), false);
  const texts: string[] = [];
  JSON.stringify(diagnoses, (_, value) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  const words = texts.flatMap((text) => text.match(/[A-Za-z][\w.:/-]* ?[\w.:/-]{6,}/g) ?? []);
  return [...new Set(words)];
})();

/** A call of another system that names a secret. */
const NAMED: readonly ((value: string) => unknown)[] = [
  (value) => exchange(`GET https://app.example.com/error?code=${encodeURIComponent(value)}`, { status: 200 }),
  (value) =>
    exchange(`GET https://app.example.com/a?access_token=${encodeURIComponent(value)}`, { status: 200 }),
  (value) =>
    exchange(
      'GET https://app.example.com/',
      { status: 200 },
      {},
      { headers: { Cookie: `session=${value}` } },
    ),
  (value) =>
    exchange('GET https://app.example.com/', { status: 200 }, {}, { headers: { 'X-Api-Key': value } }),
  (value) =>
    exchange(
      'GET https://app.example.com/',
      { status: 200 },
      {},
      { headers: { Authorization: `Bearer ${value}` } },
    ),
  (value) =>
    exchange(
      'GET https://app.example.com/',
      { status: 200 },
      {},
      { headers: { Authorization: `Basic ${btoa(`me:${value}`)}` } },
    ),
  (value) =>
    exchange(
      'POST https://app.example.com/',
      { status: 200 },
      {},
      { body: `password=${encodeURIComponent(value)}` },
    ),
  (value) =>
    exchange(
      'POST https://app.example.com/',
      { status: 200 },
      {},
      { body: { user: 'me', clientSecret: value } },
    ),
  (value) => exchange('GET https://app.example.com/', { status: 200, body: { token: value } }),
];

/** All that is said of the calls at the platform, apart from where they stand. */
const aboutPlatform = (diagnoses: readonly DiagnosisReport[]) =>
  diagnoses
    .filter(({ exchange: { url } }) => !String(url).includes('app.example.com'))
    .map(({ exchange: { source: _, ...call }, places: _places, problem: _problem, ...rest }) =>
      unlabelled({ ...rest, call }),
    );

const RUNS = Number(process.env['WHY403_RECORDINGS'] ?? 150);

describe('a recording beside secrets that are words of the platform or of this program', () => {
  it('gets the answers that it gets without them', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(token, { minLength: 2, maxLength: 2 }),
        fc.array(fc.tuple(fc.constantFrom(...CALLS), fc.nat(1)), { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.constantFrom(...NAMED), fc.constantFrom(...PUBLIC, ...SAID), fc.boolean()), {
          minLength: 1,
          maxLength: 6,
        }),
        (secrets, calls, named) => {
          const plain = calls.map(([call, whose]) => call(secrets[whose] ?? ''));
          const at = (first: boolean) =>
            named.filter(([, , before]) => before === first).map(([make, value]) => make(value));
          const beside = rawExchanges([...at(true), ...plain, ...at(false)]);
          const expected = aboutPlatform(reportOf(rawExchanges(plain), false).diagnoses);
          expect(aboutPlatform(reportOf(beside, false).diagnoses)).toEqual(expected);
          expect(said(reportOf(sanitized(beside), false))).toEqual(said(reportOf(beside, false)));
        },
      ),
      { numRuns: RUNS },
    );
  }, 600_000);
});

/** A call of another system, or of the platform, that says that somebody has this name. */
const PERSONS: readonly ((value: string) => unknown)[] = [
  (value) => exchange('GET https://app.example.com/me', { status: 200, body: { user: { name: value } } }),
  (value) =>
    exchange('GET https://app.example.com/', { status: 200, body: { firstName: value, lastName: value } }),
  (value) =>
    exchange('GET https://app.example.com/', { status: 200, body: { address1: value, callerName: value } }),
  (value) =>
    exchange('GET https://app.example.com/', { status: 200 }, {}, { headers: { 'X-User-Name': value } }),
  (value) => exchange(`GET https://app.example.com/?username=${encodeURIComponent(value)}`, { status: 200 }),
];

describe('a recording beside people who are called as words of the platform or of this program', () => {
  it('gets the answers that it gets without them, personal data taken out', () => {
    fc.assert(
      fc.property(
        token,
        fc.array(fc.constantFrom(...CALLS), { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.constantFrom(...PERSONS), fc.constantFrom(...PUBLIC, ...SAID)), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.boolean(),
        (secret, calls, named, har) => {
          const beside = rawExchanges([
            ...named.map(([make, value]) => make(value)),
            ...calls.map((call) => call(secret)),
          ]);
          for (const refused of [false, true]) expectJudgedTheSame(beside, { personal: true, refused, har });
        },
      ),
      { numRuns: Math.ceil(RUNS / 15) },
    );
  }, 600_000);
});
