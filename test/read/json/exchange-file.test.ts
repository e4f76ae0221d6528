import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExchangeReader, type ExchangeLayout } from '../../../src/read/json/exchange-file.js';
import { fixture, readWith } from '../helpers.js';

const read = (input: string | Uint8Array, layout: ExchangeLayout = 'document', size?: number) =>
  readWith((options, sink) => createExchangeReader(options, sink, layout), input, size);

describe('a call without an answer', () => {
  const request = { method: 'GET', url: '/api/v2/users/me' };
  const readOne = (value: object) => read(JSON.stringify(value)).exchanges[0];
  it.each([
    ['status 0', { request, response: { status: 0 } }],
    ['status 0 and empty parts', { request, response: { status: 0, headers: {}, body: '' } }],
    ['status -1', { request, response: { status: -1 } }],
    ['status 0 in place of a response', { request, response: 0 }],
    ['the code of an error', { request, error: { code: 'ECONNREFUSED', message: 'connect failed' } }],
    ['the words of an error', { request, error: 'getaddrinfo ENOTFOUND api.mypurecloud.com' }],
    ['what a script is told', { request, response: null, error: 'TypeError: Failed to fetch' }],
    ['what axios says', { request, error: { message: 'Network Error', code: 'ERR_NETWORK' } }],
    ['what a browser notes', { request, response: { error: 'net::ERR_BLOCKED_BY_CLIENT' } }],
    ['a timeout', { request, error: { message: 'timeout of 5000ms exceeded' } }],
  ])('is known by %s', (_, value) => {
    expect(readOne(value)).toMatchObject({ response: null, unanswered: true });
  });
  it.each([
    ['no response', { request }],
    ['a response of null', { request, response: null }],
    ['an error beside a status', { request, response: { status: 403 }, error: { code: 'ECONNRESET' } }],
    [
      'an error of an answer',
      { request, error: { code: 'ERR_BAD_REQUEST', message: 'Request failed with status code 403' } },
    ],
    ['an error of a token endpoint', { request, response: { error: 'invalid_client' } }],
    ['status 0 and a body', { request, response: { status: 0, body: { code: 'not.authorized' } } }],
    ['status 0 and headers', { request, response: { status: 0, headers: { 'inin-correlation-id': 'x' } } }],
    ['an error of another kind', { request, error: true }],
  ])('is not known by %s', (_, value) => {
    expect(readOne(value)).not.toHaveProperty('unanswered');
  });
});

describe('exchange files', () => {
  it('reads an object, with headers in both forms and a JSON body as its text', () => {
    const { exchanges, problems } = read(fixture('exchange/object.json'));
    expect(problems).toEqual([]);
    expect(exchanges).toHaveLength(1);
    expect(exchanges[0]).toMatchObject({
      source: { path: 'input', index: 0, line: 1 },
      request: {
        method: 'GET',
        url: '/api/v2/users/{userId}',
        headers: [{ name: 'Accept', value: 'application/json' }],
        headersComplete: false,
        body: null,
      },
      response: {
        status: 403,
        headers: [{ name: 'ININ-Correlation-Id', value: '6d6fd1f0-0000-4000-8000-000000000001' }],
      },
      context: {
        grantType: 'client_credentials',
        scopes: ['users', 'users:readonly'],
        permissions: ['directory:user:view'],
        region: 'mypurecloud.ie',
        homeOrganization: { id: '11111111-2222-4333-8444-555555555555' },
        multiOrg: true,
      },
    });
    expect(JSON.parse(exchanges[0]?.response?.body ?? '')).toMatchObject({ code: 'missing.any.permissions' });
  });

  it('reads an array', () => {
    const { exchanges, problems } = read(fixture('exchange/array.json'), 'document', 50);
    expect(problems).toEqual([]);
    expect(
      exchanges.map(({ request, response }) => [
        request.method,
        request.url,
        request.body,
        response?.status,
        response?.body === 'Access denied',
      ]),
    ).toEqual([
      ['GET', '/api/v2/users/{userId}', null, 403, false],
      ['DELETE', 'https://api.mypurecloud.ie/api/v2/users/1', 'text', 404, false],
      ['GET', '/api/v2/users', null, 403, true],
    ]);
  });

  it('reads NDJSON; a line that fails is named and the rest goes on', () => {
    const { exchanges, problems } = read(fixture('exchange/lines.ndjson'), 'lines');
    expect(exchanges.map(({ source }) => [source.index, source.line])).toEqual([
      [0, 1],
      [2, 4],
    ]);
    expect(problems).toEqual([
      { at: expect.stringMatching(/^line 2, byte \d+$/), message: expect.stringContaining('cut off') },
    ]);
  });

  it('forgives wrong types field by field, each with a problem that does not quote it', () => {
    const { exchanges, problems } = read(fixture('exchange/slips.json'));
    expect(exchanges[0]).toMatchObject({
      request: { method: null, url: null, headers: [{ name: 'A', value: '' }] },
      response: null,
      context: { scopes: ['a'] },
    });
    expect(problems.map(({ message }) => message)).toEqual([
      'response: a key is nearly this one and was not read',
      'context: the key grantTyp is not known; did you mean grantType?',
      'context: scopes: 1 of 2 items are no texts and were ignored',
      'context: clientState: expected one of active, inactive, disabled',
      'context: multiOrg: expected true or false',
      'request.url: expected text; ignored',
      'request.method: expected text; ignored',
      'request.headers: 1 not understood and ignored',
    ]);
  });

  it.each([
    ['{"response":403}', { status: 403, body: null }],
    ['{"response":"Forbidden"}', { status: null, body: 'Forbidden' }],
    ['{"response":{"status":999,"body":[1]}}', { status: null, body: '[1]' }],
  ])('understands %s, with a problem', (text, response) => {
    const { exchanges, problems } = read(text);
    expect(exchanges[0]?.response).toMatchObject(response);
    expect(problems).toHaveLength(1);
  });

  it('skips values that are no exchanges', () => {
    const { exchanges, problems } = read('[1,{"a":1},{"request":{}}]');
    expect(exchanges.map(({ source }) => source.index)).toEqual([2]);
    expect(problems.map(({ at }) => at)).toEqual(['line 1, byte 1', 'line 1, byte 3']);
    expect(read('nothing here').problems.length).toBeGreaterThan(0);
  });

  it('takes keys of any name without harm', () => {
    const { exchanges } = read(
      '{"__proto__":{"a":1},"request":{"headers":{"__proto__":"x","constructor":"y"}},"context":{"__proto__":{"roles":["r"]}}}',
    );
    expect(exchanges[0]?.request.headers).toEqual([
      { name: '__proto__', value: 'x' },
      { name: 'constructor', value: 'y' },
    ]);
    expect(exchanges[0]?.context).toEqual({});
  });

  it('never throws, and gives one exchange an object in chunks of any size', () => {
    const field = fc.jsonValue({ maxDepth: 2 });
    const shape = fc.record({ request: field, response: field, context: field });
    fc.assert(
      fc.property(
        fc.array(shape),
        fc.constantFrom<ExchangeLayout>('document', 'lines'),
        fc.integer({ min: 1, max: 99 }),
        (values, layout, size) => {
          const text =
            layout === 'lines'
              ? values.map((value) => JSON.stringify(value)).join('\n')
              : JSON.stringify(values);
          const whole = read(text, layout);
          expect(whole.exchanges.length).toBe(values.length);
          expect(read(text, layout, size)).toMatchObject({
            exchanges: whole.exchanges,
            problems: whole.problems,
          });
        },
      ),
    );
  });
});
