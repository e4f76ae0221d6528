import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonRecord } from '../../../../src/read/log/json/record.js';
import type { JsonRecord } from '../../../../src/read/log/types.js';
import { INNOCENT, RECORDS } from './records.js';

describe('records of frameworks', () => {
  it.each(RECORDS.map(([name, record, expected]) => ({ name, record, expected })))(
    '$name',
    ({ record, expected }) => {
      expect(readJsonRecord(record)).toMatchObject(expected);
    },
  );
});

describe('texts', () => {
  it.each([
    'error',
    'err',
    'exception',
    'Exception',
    'exc_info',
    'stack_trace',
    '@x',
    'errorMessage',
    'reason',
  ])('an exception written as text under %s', (name) => {
    expect(readJsonRecord({ message: 'x', [name]: 'ApiException: 403' }).texts).toEqual([
      'x',
      'ApiException: 403',
    ]);
  });

  it('the message of Serilog beside an exception, filled in once', () => {
    const record = {
      MessageTemplate: 'failed with {StatusCode}',
      Properties: { StatusCode: 403 },
      Exception: 'E: no',
    };
    expect(readJsonRecord(record).texts).toEqual(['failed with 403', 'E: no']);
    const rendered = { ...record, RenderedMessage: 'failed with 0403' };
    expect(readJsonRecord(rendered).texts).toEqual(['failed with 0403', 'E: no']);
  });
});

describe('records that tell of no answer', () => {
  it.each(INNOCENT.map((record) => ({ text: JSON.stringify(record), record })))('$text', ({ record }) => {
    const { status, responseBody } = readJsonRecord(record);
    expect({ status, responseBody }).toEqual({ status: null, responseBody: null });
  });
});

describe('parts of two calls', () => {
  const axios = {
    message: 'Request failed with status code 403',
    config: { method: 'get', url: '/api/v2/users/me', baseURL: 'https://api.mypurecloud.com' },
    response: { status: 403, data: { message: 'no', code: 'missing.permissions', status: 403 } },
  };
  const own = { req: { method: 'POST', url: '/transfers', headers: { host: 'own.example.com' } } };
  const only = (record: Record<string, unknown>): Partial<JsonRecord> => {
    const { method, url, status } = readJsonRecord(record);
    return { method, url, status };
  };

  it('are of the call that failed, not of the request that is being served', () => {
    const call = { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/users/me', status: 403 };
    expect(only({ ...own, res: { statusCode: 500 }, err: axios })).toEqual(call);
    expect(only({ ...own, err: axios })).toEqual(call);
  });

  it('are not put together where the error does not say its call', () => {
    const { response } = axios;
    const none = { method: null, url: null, status: 403 };
    expect(only({ ...own, res: { statusCode: 500 }, err: { response } })).toEqual(none);
    expect(only({ ...own, err: { response } })).toEqual(none);
    expect(only({ method: 'POST', url: '/transfers', statusCode: 500, err: { response } })).toEqual(none);
  });

  it('are not put together where an error body contradicts the status', () => {
    const error = { message: 'no', code: 'missing.permissions', status: 403 };
    const other = { method: null, url: null, status: 403 };
    expect(only({ method: 'POST', url: '/transfers', statusCode: 200, error })).toEqual(other);
    expect(only({ ...own, res: { statusCode: 500 }, error })).toEqual(other);
  });

  it('are of one call where its own record says the address', () => {
    const call = { method: 'GET', url: '/api/v2/users/me', status: 403 };
    expect(only({ method: 'GET', url: '/api/v2/users/me', err: { response: axios.response } })).toEqual(call);
  });

  it('leave out the request that is being served beside a mere message', () => {
    const none = { method: null, url: null, status: null };
    expect(only({ ...own, msg: 'calling Genesys failed: 403' })).toEqual(none);
    expect(only({ '@mt': 'failed', RequestPath: '/transfers', RequestId: '0HN' })).toEqual(none);
  });

  it('ASP.NET names the path of its own request beside the answer to another', () => {
    const record = {
      RequestPath: '/transfers',
      HttpMethod: 'GET',
      Uri: 'https://api.mypurecloud.com/api/v2/users/me',
      StatusCode: 403,
    };
    expect(only(record)).toEqual({ method: 'GET', url: record.Uri, status: 403 });
    expect(
      only({ '@mt': 'failed with {StatusCode}', StatusCode: 403, RequestPath: '/transfers' }).url,
    ).toBeNull();
  });
});

describe('hosts', () => {
  const urlOf = (record: Record<string, unknown>): string | null => readJsonRecord(record).url;
  const call = { method: 'GET', path: '/api/v2/users/me', statusCode: 403 };

  it('are none of machines that log', () => {
    expect(urlOf({ ...call, hostname: 'web-1', host: 'web-1.acme.example' })).toBe('/api/v2/users/me');
    expect(urlOf({ ...call, host: { name: 'web-1' } })).toBe('/api/v2/users/me');
  });

  it('are those that the platform alone has', () => {
    expect(urlOf({ ...call, host: 'api.mypurecloud.ie' })).toBe('https://api.mypurecloud.ie/api/v2/users/me');
  });

  it('are taken from headers', () => {
    const url = 'https://api.mypurecloud.de/api/v2/users/me';
    expect(urlOf({ ...call, requestHeaders: { Host: 'api.mypurecloud.de' } })).toBe(url);
    expect(
      urlOf({ ...call, request: { headers: [{ name: ':authority', value: 'api.mypurecloud.de' }] } }),
    ).toBe(url);
  });

  it('of the other side are the caller for a server', () => {
    const span = {
      'http.method': 'GET',
      'http.target': '/api/v2/users/me',
      'net.peer.name': 'api.mypurecloud.com',
    };
    expect(urlOf(span)).toBe('https://api.mypurecloud.com/api/v2/users/me');
    expect(urlOf({ ...span, kind: 'SpanKind.CLIENT' })).toBe('https://api.mypurecloud.com/api/v2/users/me');
    expect(urlOf({ ...span, kind: 'SpanKind.SERVER' })).toBe('/api/v2/users/me');
  });
});

describe('any object', () => {
  const NAMES =
    'message msg error err response request req res status statusCode code data body url path method http config level time log event attributes state scopes detail diagnostic headers responseBody key value'.split(
      ' ',
    );
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(
      403,
      401,
      0,
      '403',
      'GET',
      '/api/v2/users',
      'https://api.mypurecloud.com/x',
      '{"status":403}',
      '{"message":"m","code":"a.b","status":403}',
      null,
      true,
      '',
    ),
    fc.string(),
    fc.double(),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 5 }, leaf, fc.array(tie('tree'), { maxLength: 3 }), tie('object')),
    object: fc.dictionary(fc.oneof(fc.constantFrom(...NAMES), fc.string()), tie('tree'), { maxKeys: 6 }),
  }));
  const record = fc.dictionary(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...NAMES) }, { weight: 1, arbitrary: fc.string() }),
    tree,
    { maxKeys: 8 },
  );

  it('is read without an exception, and says only what it may', () => {
    fc.assert(
      fc.property(record, (value) => {
        const { status, method, url } = readJsonRecord(value);
        expect(status === null || status === 0 || (status >= 100 && status <= 599)).toBe(true);
        expect(method === null || /^[A-Z]{3,7}$/.test(method)).toBe(true);
        expect(url === null || !/\s/.test(url)).toBe(true);
      }),
    );
  });

  it('says the same in any order of its keys', () => {
    fc.assert(
      fc.property(record, (value) => {
        const { responseBody: _, requestBody: __, ...one } = readJsonRecord(value);
        const {
          responseBody: ___,
          requestBody: ____,
          ...other
        } = readJsonRecord(Object.fromEntries(Object.entries(value).reverse()));
        expect(other).toEqual(one);
      }),
    );
  });

  it('is read however deep it is', () => {
    let deep: Record<string, unknown> = { statusCode: 403 };
    for (let depth = 0; depth < 10_000; depth++) deep = { err: deep };
    expect(readJsonRecord(deep).status).toBeNull();
  });
});
