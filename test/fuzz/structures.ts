/** Inputs made from a grammar of each reader, with values that are odd, wrong or hostile here and there. */
import { allOperations } from '../../src/contract/index.js';
import type { Random } from '../read/log/generator/random.js';
import { writeLog } from '../read/log/generator/shape.js';
import { SHAPES } from '../read/log/generator/shapes/index.js';
import type { Call } from './call.js';
import { HOSTILE_NAMES } from './hostile.js';
import { odd, oddJson, oddStatus } from './odd.js';
import { deep, lines, records, table, tiny, xml } from './records.js';

export interface Made {
  readonly text: string;
  /** A secret that stands in it where it is named as one; null where none does. */
  readonly canary: string | null;
}

const HOSTS = [
  'api.mypurecloud.com',
  'api.mypurecloud.ie',
  'api.usw2.pure.cloud',
  'login.mypurecloud.de',
  'example.com',
];
const CODES = [
  'missing.any.permissions',
  'missing.permissions',
  'missing.any.division.permissions',
  'app.not.authorized.for.scope',
  'not.authorized',
  'bad.credentials',
  'authentication.required',
  'internal.server.error',
];
const OPERATIONS = allOperations();
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789';

const secret = (random: Random): string =>
  Array.from({ length: random.int(32, 60) }, () => random.pick([...LETTERS])).join('');

const name = (random: Random): string =>
  random.chance(0.3)
    ? random.pick(Object.values(HOSTILE_NAMES)).slice(0, 300)
    : random.pick(['Sales', 'Grüße', '日本', random.uuid()]);

const permission = (random: Random): string =>
  random.pick(['routing:queue:view', 'recording:recording:view', 'a:b:c', `x:${name(random)}:y`, '*', '']);

function answer(random: Random, status: number): string {
  const names = Array.from({ length: random.int(0, 4) }, () => permission(random)).join(', ');
  const body: Record<string, unknown> = {
    message: random.pick([
      `Unable to perform the requested action. You must have at least one of the following permissions assigned: [${names}]`,
      `Unable to perform the requested action. You are missing the following permission(s): [${names}]`,
      `App not authorized to use scope [${random.pick(['users', 'routing:readonly', name(random)])}]`,
      `in at least one of the following division(s): [${name(random)}]`,
      name(random),
    ]),
    code: random.chance(0.9) ? random.pick(CODES) : name(random),
    status,
    contextId: random.uuid(),
    messageParams: { permissions: `[${names}]`, divisions: `[${name(random)}]` },
    organization: { id: random.uuid(), name: name(random) },
    details: [],
    errors: [],
  };
  return JSON.stringify(odd(body, random, 0.05));
}

function callOf(random: Random): Call {
  const canary = secret(random);
  const { method, path: template } = random.pick(OPERATIONS);
  const path = template.replace(/\{[^}]*\}/g, () =>
    random.chance(0.9) ? random.uuid() : encodeURIComponent(name(random).replace(/\p{Surrogate}/gu, '')),
  );
  const status = random.pick([200, 204, 400, 401, 403, 403, 403, 403, 404, 409, 429, 500, 0]);
  const headers: (readonly [string, string])[] = [
    ['Authorization', `Bearer ${canary}`],
    ['Accept', 'application/json'],
  ];
  if (random.chance(0.2)) headers.push(['X-Genesys-Org-Id', random.uuid()]);
  if (random.chance(0.2)) headers.push(['ININ-Correlation-Id', random.uuid()]);
  if (random.chance(0.1)) headers.push(['X-Name', name(random).replace(/[\r\n]/g, ' ')]);
  if (random.chance(0.1)) headers.push(['Cookie', `session=${canary}; lang=en`]);
  return {
    method,
    url: `https://${random.pick(HOSTS)}${path}`,
    headers,
    status,
    answer: answer(random, status),
    canary,
  };
}

const pairs = (headers: Call['headers']) => headers.map(([key, value]) => ({ name: key, value }));

function exchangeOf(call: Call, random: Random): unknown {
  const { method, url, headers } = call;
  const status = random.chance(0.15) ? oddStatus(random) : call.status;
  return odd(
    {
      request: {
        method,
        url,
        headers: random.chance(0.5) ? Object.fromEntries(headers) : pairs(headers),
        body: { name: name(random) },
      },
      response: {
        status,
        headers: { 'Content-Type': 'application/json' },
        body: random.chance(0.5) ? call.answer : JSON.parse(call.answer),
      },
      context: {
        scopes: ['users', name(random)],
        permissions: [permission(random)],
        roles: [name(random)],
        grantType: random.pick(['client_credentials', 'pkce', 'authorization_code', name(random)]),
        targetOrganization: { name: name(random) },
        grants: [
          {
            division: random.pick(['*', null, name(random)]),
            permissions: [permission(random)],
            conditional: [],
          },
        ],
        grantsComplete: random.chance(0.5),
        divisionNames: [{ id: name(random), name: name(random) }],
        offeredPermissions: [permission(random)],
        clientName: name(random),
        user: { id: random.uuid(), name: name(random) },
        asked: random.pick(['2026-08-20T10:00:00Z', name(random)]),
        region: random.pick(['mypurecloud.ie', 'eu-west-1', name(random)]),
      },
      time: '2026-08-20T10:00:00Z',
    },
    random,
    random.pick([0, 0, 0.02, 0.1]),
  );
}

function harOf(calls: readonly Call[], random: Random): string {
  const entries = calls.map(({ method, url, headers, status, answer: text }) => ({
    startedDateTime: '2026-08-20T10:00:00.000Z',
    time: 12,
    request: { method, url, httpVersion: 'HTTP/2', headers: pairs(headers), queryString: [], cookies: [] },
    response: {
      status,
      statusText: name(random),
      headers: [{ name: 'content-type', value: 'application/json' }],
      content: { mimeType: 'application/json', size: text.length, text },
    },
    timings: { send: 0, wait: 1, receive: 1 },
  }));
  const share = random.pick([0, 0, 0.02, 0.1]);
  const log = { version: '1.2', creator: { name: name(random) }, entries: odd(entries, random, share) };
  return oddJson({ log }, random);
}

const single = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const double = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

function curlOf({ method, url, headers, answer: text }: Call, random: Random): string {
  const quote = random.pick([single, double]);
  const lineEnd = random.pick([' \\\n  ', ' ^\n  ', ' `\n  ', ' ']);
  const words = [
    `curl -X ${method} ${quote(url)}`,
    ...headers.map(([key, value]) => `-H ${quote(`${key}: ${value}`)}`),
  ];
  return `${words.join(lineEnd)}\n${random.chance(0.8) ? `\n${text}\n` : ''}`;
}

function httpOf({ method, url, headers, status, answer: text }: Call, random: Random): string {
  const { host, pathname } = new URL(url);
  const [sent, got] = random.pick([
    ['', ''],
    ['> ', '< '],
    ['', ''],
  ]);
  const end = random.pick(['\n', '\r\n']);
  const request = [
    `${method} ${pathname} HTTP/1.1`,
    `Host: ${host}`,
    ...headers.map(([key, value]) => `${key}: ${value}`),
    '',
  ];
  const response = [
    `HTTP/1.1 ${random.chance(0.1) ? oddStatus(random) : status} ${name(random).replace(/\s+/g, ' ')}`,
    'Content-Type: application/json',
    '',
  ];
  return [...request.map((line) => sent + line), ...response.map((line) => got + line), text, ''].join(end);
}

function proseOf({ method, url, status, answer: text, headers }: Call, random: Random): string {
  const token = `Authorization: ${headers[0]?.[1] ?? ''}`;
  return random.pick([
    `We call ${method} ${url} and get a ${status}:\n${text}\nThe header is\n${token}\n`,
    `Traceback (most recent call last):\n  File "a.py", line 3, in <module>\nrequests.exceptions.HTTPError: ${status} Client Error: Forbidden for url: ${url}\n${text}\n${token}\n`,
    `Error: Request failed with status code ${status}\n    at createError (createError.js:16:15)\n  config: { method: '${method}', url: '${url}', headers: { Authorization: '${headers[0]?.[1] ?? ''}' } },\n  data: ${text}\n`,
    `Genesys Cloud org ${name(random)}, user ${name(random)}, role ${name(random)}, queue ${name(random)}.\n${token}\n${text}\n`,
    `Der Benutzer ${name(random)} hat keine Berechtigung ${permission(random)} (${status}).\n${method} ${url}\n${token}\n`,
  ]);
}

const several = (random: Random): readonly Call[] => {
  const canary = callOf(random).headers[0];
  return Array.from({ length: random.int(1, 5) }, () => {
    const call = callOf(random);
    // Calls of one token.
    return canary === undefined ? call : { ...call, headers: [canary, ...call.headers.slice(1)] };
  });
};
const canaryOf = (calls: readonly Call[]): string => calls[0]?.headers[0]?.[1].slice('Bearer '.length) ?? '';

type Maker = (random: Random) => Made;
const ofCalls =
  (write: (calls: readonly Call[], random: Random) => string): Maker =>
  (random) => {
    const calls = several(random);
    const text = write(calls, random);
    const canary = canaryOf(calls);
    return { text, canary: text.includes(`Bearer ${canary}`) ? canary : null };
  };

/** One a reader. */
export const STRUCTURES: Readonly<Record<string, Maker>> = {
  exchange: ofCalls((calls, random) =>
    JSON.stringify(
      calls.map((call) => exchangeOf(call, random)),
      null,
      random.int(0, 2),
    ),
  ),
  ndjson: ofCalls((calls, random) =>
    calls.map((call) => `${oddJson(exchangeOf(call, random), random)}\n`).join(''),
  ),
  har: ofCalls(harOf),
  curl: ofCalls((calls, random) => calls.map((call) => curlOf(call, random)).join('\n')),
  http: ofCalls((calls, random) => calls.map((call) => httpOf(call, random)).join('\n')),
  text: ofCalls((calls, random) => calls.map((call) => proseOf(call, random)).join('\n')),
  log: (random) => {
    const { text } = writeLog(random.pick(SHAPES), random.int(1, 100_000));
    const lines = text.split('\n');
    const from = random.int(0, Math.floor(lines.length / 2));
    const some = lines.slice(from, from + random.int(5, 40));
    const canary = secret(random);
    some.splice(random.int(0, some.length), 0, `Authorization: Bearer ${canary}`);
    return { text: some.join('\n'), canary };
  },
  records: ofCalls(records),
  table: ofCalls(table),
  xml: ofCalls(xml),
  tiny: ofCalls(tiny),
  deep: ofCalls(deep),
  lines: ofCalls(lines),
};
