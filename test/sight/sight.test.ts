/** What is seen of an exchange: the fields of its subject, and its place. */
import { describe, expect, it } from 'vitest';
import { allEnforcements } from '../../src/contract/index.js';
import type { Subject } from '../../src/judge/subject.js';
import { secure } from '../../src/redact/secure.js';
import { createVault } from '../../src/redact/vault.js';
import { type Sighting, sight } from '../../src/sight/sight.js';
import { bearer, DIVISION, exchange, ORG, OTHER_DIVISION, rawExchanges } from '../judge/harness.js';
import { leastSeconds } from '../least-seconds.js';

function seen(input: unknown): Sighting {
  const [raw] = rawExchanges(input);
  if (raw === undefined) throw new Error('the input holds no exchange');
  return sight(secure(raw, createVault()));
}
const subjectOf = (input: unknown): Subject => seen(input).subject;
const called = (url: string, more: object = {}): Subject =>
  subjectOf({ request: { method: 'GET', url, ...more }, response: { status: 403 } });
const API = 'https://api.mypurecloud.com';
const LOGIN = 'https://login.mypurecloud.com/oauth';

describe('a path without a method', () => {
  it('is the operation where it has only one', () => {
    const subject = subjectOf({ request: { url: '/api/v2/users/me' }, response: { status: 403 } });
    expect([subject.method, subject.operationKey]).toEqual([null, 'GET /api/v2/users/me']);
  });

  it('lists those of several', () => {
    const { match } = subjectOf({ request: { url: '/api/v2/routing/queues' }, response: { status: 403 } });
    expect(match).toMatchObject({
      kind: 'method-missing',
      operations: [{ method: 'GET' }, { method: 'POST' }],
    });
  });
});

describe('a path without a method, and an answer that names a permission', () => {
  const settled = (url: string, ...names: readonly string[]) => {
    const message = `Unable to perform the requested action. You must have at least one of the following permissions assigned: [${names.join(', ')}]`;
    const body = { code: 'missing.any.permissions', message, status: 403 };
    const { operationKey, match } = subjectOf({ request: { url }, response: { status: 403, body } });
    return operationKey ?? match.kind;
  };
  it.each([
    ['/api/v2/routing/queues', 'routing:queue:view', 'GET /api/v2/routing/queues'],
    ['/api/v2/routing/queues', 'routing:queue:add', 'POST /api/v2/routing/queues'],
    ['/api/v2/routing/queues/123', 'routing:queue:delete', 'DELETE /api/v2/routing/queues/{queueId}'],
    ['/api/v2/users', 'directory:user:add', 'POST /api/v2/users'],
    ['/api/v2/Routing/Queues', 'routing:queue:add', 'POST /api/v2/routing/queues'],
  ])('%s and %s: it is %s', (url, name, operation) => {
    expect(settled(url, name)).toBe(operation);
  });
  it.each([
    ['/api/v2/routing/queues', 'routing:skill:view'],
    ['/api/v2/routing/queues', ''],
    ['/api/v2/routing/queues', 'routing:*:*'],
  ])('not: %s and %s', (url, name) => {
    expect(settled(url, name)).toBe('method-missing');
  });
  it('not: names of two of its operations', () => {
    expect(settled('/api/v2/routing/queues', 'routing:queue:view', 'routing:queue:add')).toBe(
      'method-missing',
    );
  });
});

describe('the host of the own pages', () => {
  it('stands for that of the API under its path, and for itself elsewhere', () => {
    expect(called('https://apps.mypurecloud.com/platform/api/v2/users/me').host?.kind).toBe('api');
    expect(called('https://apps.mypurecloud.com/directory/').host?.kind).toBe('apps');
  });
});

describe('the path', () => {
  it.each([
    [
      'an operation is its template',
      `${API}/api/v2/routing/queues/123`,
      '/api/v2/routing/queues/{queueId}',
      'found',
    ],
    ['behind a gateway', 'https://gw.example.com/pc/api/v2/users/me', '/api/v2/users/me', 'found'],
    ['behind a placeholder', '{{baseUrl}}/users/me', '/api/v2/users/me', 'found'],
    [
      'of the own pages',
      'https://apps.mypurecloud.com/platform/api/v2/users/me',
      '/api/v2/users/me',
      'found',
    ],
    ['with another case', `${API}/api/v2/Routing/Queues/123`, '/api/v2/Routing/Queues/{queueId}', 'found'],
    ['unknown, as it is written', `${API}/api/v2/nope/123`, '/api/v2/nope/123', 'unknown'],
    ['elided', `${API}/...`, null, 'no-path'],
    ['unknown behind a placeholder', '{{baseUrl}}/foo/bar', '/foo/bar', 'no-path'],
  ])('of %s', (_, url, path, match) => {
    const subject = called(url);
    expect([subject.path, subject.match.kind]).toEqual([path, match]);
  });

  it('tells case apart from the operation', () => {
    expect(called(`${API}/api/v2/Users/me`)).toMatchObject({
      caseDiffers: true,
      operationKey: 'GET /api/v2/users/me',
    });
    expect(called(`${API}/api/v2/users/me`).caseDiffers).toBe(false);
  });
});

describe('the kind of a request', () => {
  it.each([
    ['api', `${API}/api/v2/users/me`],
    ['api', `${API}/api/v2/nope`],
    ['token', `${LOGIN}/token`],
    ['token', `${API}/oauth/token`],
    ['storage', 'https://bucket.s3.eu-west-1.amazonaws.com/x?X-Amz-Expires=3600'],
    ['foreign', 'https://bucket.s3.eu-west-1.amazonaws.com/x'],
    ['page', 'https://apps.mypurecloud.ie/directory/'],
    ['storage', 'https://media.example.com/x?X-Amz-Signature=1'],
    ['foreign', 'https://other.example.com/v1/x'],
    ['api', 'https://gw.example.com/api/v2/users/me'],
  ])('%s: %s', (kind, url) => {
    expect(called(url).kind).toBe(kind);
  });
});

describe('the division of the object', () => {
  const inBody = (body: object) => called(`${API}/api/v2/routing/queues`, { method: 'POST', body }).division;
  it.each([
    ['in the path', called(`${API}/api/v2/authorization/divisions/${DIVISION}`).division, DIVISION],
    ['by its id in the body', inBody({ division: 'home', divisionId: DIVISION }), DIVISION],
    ['as an object in the body', inBody({ name: 'a', division: { id: OTHER_DIVISION } }), OTHER_DIVISION],
    ['in the query', called(`${API}/api/v2/routing/queues?divisionId=${DIVISION}`).division, DIVISION],
    ['as a word only', inBody({ division: 'home' }), null],
    ['nowhere', called(`${API}/api/v2/routing/queues`).division, null],
  ])('%s', (_, division, expected) => {
    expect(division).toBe(expected);
  });
});

describe('headers', () => {
  const headersOf = (headers: object | null) =>
    called(`${API}/api/v2/users/me`, headers === null ? {} : { headers }).headers;

  it('that seem to steer the platform are named once, others are not', () => {
    expect(
      headersOf({ Accept: '*/*', 'x-gc-division-id': 'a', 'X-Team': 'b', 'X-Genesys-Org-Id': ` ${ORG} ` }),
    ).toEqual({
      any: true,
      odd: ['x-gc-division-id', 'X-Genesys-Org-Id'],
      organization: ORG,
    });
  });

  it('may be none, or not recorded', () => {
    expect(headersOf({})).toEqual({ any: false, odd: [], organization: null });
    expect(headersOf(null)).toBeNull();
  });

  it('of any number take linear time', () => {
    const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`x-org-${at}`, 'a']));
    const seconds = leastSeconds(3, () => {
      expect(headersOf(many)?.odd).toHaveLength(50_000);
    });
    expect(seconds).toBeLessThan(3);
  });

  it('tell the page that called', () => {
    const from = (name: string, value: string) =>
      called(`${API}/api/v2/users/me`, { headers: { [name]: value } }).ownPage;
    expect(from('Origin', 'https://apps.mypurecloud.com')).toBe(true);
    expect(from('REFERER', 'https://apps.mypurecloud.ie/directory/')).toBe(true);
    expect(from('Origin', 'https://app.customer.example')).toBe(false);
    expect(from('X-Origin', 'https://apps.mypurecloud.com')).toBe(false);
  });
});

describe('a request for a token', () => {
  const asked = (url: string, more: object = {}) => called(url, { method: 'POST', ...more }).tokenRequest;
  it.each([
    [
      'scopes of the form',
      asked(`${LOGIN}/token`, { body: 'a=b&scope=routing%20users' }),
      ['routing', 'users'],
      false,
    ],
    ['scopes of the query', asked(`${LOGIN}/authorize?scope=routing`), ['routing'], false],
    ['a body of JSON', asked(`${LOGIN}/token`, { body: { scope: 'routing' } }), [], true],
    ['a type of JSON', asked(`${LOGIN}/token`, { headers: { 'content-type': 'text/json' } }), [], true],
  ])('%s', (_, request, scopes, json) => {
    expect(request).toMatchObject({ scopes, json });
  });

  it('is none elsewhere', () => {
    expect(asked(`${API}/api/v2/users/me?scope=routing`)).toBeNull();
  });
});

describe('the period of a call', () => {
  const dates = [...new Set(allEnforcements().map(({ date }) => date))].sort();
  const periodAt = (time: string) => subjectOf({ ...exchange('GET /api/v2/users/me', null), time }).period;

  it('begins at an announced date and lasts to the next', () => {
    expect(dates.length).toBeGreaterThan(1);
    for (const date of dates) {
      expect(periodAt(`${date}T00:00:00Z`)).toBe(date);
      const before = new Date(Date.parse(date) - 1).toISOString();
      expect(periodAt(before)).toBe(dates[dates.indexOf(date) - 1] ?? '');
    }
  });

  it('stands between the same dates as the time itself', () => {
    for (const time of ['1999-12-31T00:00:00Z', ...dates.map((date) => `${date}T12:00:00Z`), '2999-01-01']) {
      const period = periodAt(time) ?? '';
      for (const date of dates) expect([time, date, period >= date]).toEqual([time, date, time >= date]);
    }
  });

  it('is not known without a time', () => {
    expect(called(`${API}/api/v2/users/me`).period).toBeNull();
  });
});

it('what differs from call to call is the place, and what is told of the caller is told', () => {
  const { place, told, subject } = seen({
    ...exchange(
      'GET /api/v2/routing/queues/1',
      {
        status: 200,
        headers: { 'inin-correlation-id': ORG },
        body: { id: '1' },
      },
      {},
      { headers: bearer() },
    ),
    time: '2026-05-01T00:00:00Z',
  });
  expect(place).toEqual({
    path: 'calls.json',
    index: 0,
    resource: null,
    line: 1,
    url: `${API}/api/v2/routing/queues/1`,
    correlationId: ORG,
    time: '2026-05-01T00:00:00Z',
  });
  expect(told.success).toEqual({
    host: 'api.mypurecloud.com',
    operation: 'GET /api/v2/routing/queues/{queueId}',
  });
  expect(JSON.stringify(subject)).not.toContain(ORG);
});
