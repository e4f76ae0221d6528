import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/formats.js';
import { startRun } from '../../src/run/run.js';
import type { RunOptions } from '../../src/run/types.js';
import { exchange, rawExchanges } from '../judge/harness.js';
import { holdsSecret, randomSecret } from '../redact/secrets.js';

const secrets = randomSecret.filter(({ length }) => length >= 8 && length <= 60);
const cased = (name: string) =>
  fc.constantFrom(
    name,
    name.toLowerCase(),
    name.toUpperCase(),
    [...name].map((letter, at) => (at % 2 ? letter.toUpperCase() : letter)).join(''),
  );

const QUEUES = 'https://api.mypurecloud.com/api/v2/routing/queues';
const CLIENT = '22222222-0000-4000-8000-000000000002';
const post = (url: string, body: unknown, headers: object = {}) =>
  exchange(`POST ${url}`, { status: 403 }, {}, { headers, body });
const get = (
  url: string,
  headers: object = {},
  response: Readonly<Record<string, unknown>> = { status: 403 },
) => exchange(`GET ${url}`, response, {}, { headers });

type Place = (secret: string, name: string) => unknown;
/** Where a recording names a secret as one. */
const NAMED: readonly (readonly [string, Place, fc.Arbitrary<string>])[] = [
  ['a bearer token', (secret, name) => get(QUEUES, { [name]: `Bearer ${secret}` }), cased('Authorization')],
  ['a token without its word', (secret, name) => get(QUEUES, { [name]: secret }), cased('Authorization')],
  [
    'basic credentials',
    (secret, name) => get(QUEUES, { [name]: `Basic ${btoa(`${CLIENT}:${secret}`)}` }),
    cased('Authorization'),
  ],
  [
    'a header',
    (secret, name) => get(QUEUES, { [name]: secret }),
    fc.constantFrom('X-Api-Key', 'x-access-token', 'X-AUTH-TOKEN', 'client-secret'),
  ],
  [
    'a cookie',
    (secret, name) => get(QUEUES, { [name]: `lang=en; session=${secret}; theme=dark` }),
    cased('Cookie'),
  ],
  [
    'a cookie that is set',
    (secret, name) =>
      get(QUEUES, {}, { status: 403, headers: { [name]: `sid=${secret}; Path=/; HttpOnly` } }),
    cased('Set-Cookie'),
  ],
  [
    'a query',
    (secret, name) => get(`${QUEUES}?pageSize=25&${name}=${encodeURIComponent(secret)}`),
    fc.constantFrom('access_token', 'token', 'api_key', 'client_secret', 'X-Amz-Signature'),
  ],
  [
    'a form',
    (secret, name) =>
      post(
        'https://login.mypurecloud.com/oauth/token',
        `grant_type=password&${name}=${encodeURIComponent(secret)}`,
      ),
    fc.constantFrom('client_secret', 'password', 'code', 'refresh_token'),
  ],
  [
    'a JSON body',
    (secret, name) => post(QUEUES, { name: 'A queue', [name]: secret }),
    fc.constantFrom('client_secret', 'clientSecret', 'password', 'accessToken'),
  ],
  [
    'deep in a JSON body',
    (secret, name) => post(QUEUES, { a: [{ b: { [name]: secret } }] }),
    fc.constantFrom('secret', 'apiKey'),
  ],
  [
    'a JSON string in a JSON body',
    (secret, name) =>
      post(QUEUES, { payload: JSON.stringify({ inner: JSON.stringify({ [name]: secret }) }) }),
    fc.constantFrom('token', 'password'),
  ],
  [
    'an answer',
    (secret, name) => get(QUEUES, {}, { status: 403, body: { message: 'No', [name]: secret } }),
    fc.constantFrom('access_token', 'refreshToken'),
  ],
  [
    'an URL in a message',
    (secret, name) =>
      get(
        QUEUES,
        {},
        {
          status: 403,
          body: {
            message: `Access denied to https://host.example/x?${name}=${encodeURIComponent(secret)} for now`,
          },
        },
      ),
    fc.constantFrom('access_token', 'sig', 'token'),
  ],
];

/** Where the same secret may stand once more, without being named. */
const REPEATED: readonly (readonly [string, Place])[] = [
  ['nowhere', () => get(QUEUES)],
  [
    'the message of an answer',
    (secret) =>
      get(
        QUEUES,
        {},
        { status: 403, body: { code: 'missing.any.permissions', message: `Refused for "${secret}"` } },
      ),
  ],
  [
    'plain text',
    (secret) => get(QUEUES, {}, { status: 403, body: `Access to queue ${secret} is forbidden` }),
  ],
  ['a code', (secret) => get(QUEUES, {}, { status: 403, body: { code: secret, message: 'x' } })],
  [
    'a correlation id',
    (secret) => get(QUEUES, {}, { status: 403, headers: { 'ININ-Correlation-Id': secret } }),
  ],
  ['a context id', (secret) => get(QUEUES, {}, { status: 403, body: { contextId: secret } })],
  ['a path', (secret) => get(`${QUEUES}/${encodeURIComponent(secret)}`)],
  [
    'an unknown path',
    (secret) => get(`https://api.mypurecloud.com/api/v2/nope/${encodeURIComponent(secret)}`),
  ],
  ['a host', (secret) => get(`https://host.example/${encodeURIComponent(secret)}/x`)],
  ['a harmless parameter', (secret) => get(`${QUEUES}?name=${encodeURIComponent(secret)}`)],
  ['another header', (secret) => get(QUEUES, { 'X-Genesys-Org-Id': secret, 'x-gc-division-id': secret })],
  ['the name of a header', (secret) => get(QUEUES, { [`x-genesys-${secret}`]: 'x' })],
  [
    'a statement',
    (secret) =>
      exchange(
        `GET ${QUEUES}`,
        { status: 403 },
        {
          scopes: [secret],
          permissions: [secret],
          roles: [secret],
          targetOrganization: { name: secret },
          grants: [{ division: secret, permissions: [secret], conditional: [secret] }],
          divisionNames: [{ id: secret, name: secret }],
          offeredPermissions: [secret],
          clientName: secret,
          user: { id: secret, name: secret },
          region: secret,
        },
      ),
  ],
  [
    'a list of permissions',
    (secret) =>
      get(
        QUEUES,
        {},
        {
          status: 403,
          body: {
            code: 'missing.any.permissions',
            message: `assigned: [a:b:${secret}] in at least one of the following division(s): [${secret}]`,
          },
        },
      ),
  ],
];

const OPTIONS: readonly RunOptions[] = [{}, { group: true }, { all: true }];

describe('no secret leaves a run', () => {
  it.each(NAMED)('named as one in %s', (_, place, names) => {
    fc.assert(
      fc.property(
        secrets,
        names,
        fc.constantFrom(...REPEATED),
        fc.boolean(),
        fc.constantFrom(...OPTIONS),
        (secret, name, [where, repeat], first, options) => {
          const run = startRun(options);
          const sink = run.input(`recordings/${secret}/calls.json`, 'har');
          const exchanges = [place(secret, name), repeat(secret, name)];
          for (const raw of rawExchanges(first ? exchanges : exchanges.reverse())) sink.exchange(raw);
          sink.took(`header ${secret}`);
          sink.problem({ at: `entry ${secret}`, message: `cannot read ${secret}` });
          const report = run.report();
          for (const [name, format] of Object.entries(FORMATS)) {
            const text = format.render(report, { verbose: true });
            // A page is wrapped: what stands on two lines is read as one word.
            const words = format.output === 'lines' ? [text, text.replace(/\s+/g, '')] : [text];
            for (const each of words)
              expect(holdsSecret(each, secret), `${where}, ${name}: ${text}`).toBe(false);
          }
          expect(run.credentialsSeen()).toBeGreaterThan(0);
          expect(holdsSecret(run.clean(`failed with ${secret}`), secret)).toBe(false);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is stable: the same secret has the same label everywhere, another one another', () => {
    const [one, two] = ['aB3dE6gH9jK2mN5p', 'qR8sT1vW4xY7zA0c'];
    const run = startRun({ all: true });
    const sink = run.input('calls.json', 'exchange');
    for (const raw of rawExchanges(
      [one, two, one].map((token) => get(QUEUES, { Authorization: `Bearer ${token}` })),
    ))
      sink.exchange(raw);
    const labels = run.finish().diagnoses.map(({ read, exchange: { source } }) => ({
      index: source.index,
      label: read.find((word) => word.startsWith('token#')),
    }));
    expect(labels.sort((a, b) => a.index - b.index).map(({ label }) => label)).toEqual([
      'token#1',
      'token#2',
      'token#1',
    ]);
    expect(run.credentialsSeen()).toBe(2);
  });

  it('leaves ordinary words alone', () => {
    const report = JSON.stringify(
      startRunOn([
        get(
          `${QUEUES}?access_token=permissions`,
          { Cookie: 'view=queues; lang=en' },
          { status: 403, body: { message: 'You lack permissions for queues' } },
        ),
      ]),
    );
    expect(report).toContain('You lack permissions for queues');
  });
});

function startRunOn(exchanges: readonly unknown[]) {
  const run = startRun();
  const sink = run.input('calls.json', 'exchange');
  for (const raw of rawExchanges(exchanges)) sink.exchange(raw);
  return run.finish();
}
