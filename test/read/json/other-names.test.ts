import { describe, expect, it } from 'vitest';
import type { RawExchange } from '../../../src/exchange/types.js';
import { detectForm } from '../../../src/read/forms.js';
import { exchangeOf } from '../../../src/read/json/exchange-file.js';
import { readAs } from '../helpers.js';

const URL_TEXT = 'https://api.mypurecloud.de/api/v2/routing/queues';
const BODY = { message: 'Unable to perform the requested action.', code: 'missing.permissions', status: 403 };
const TEXT = JSON.stringify(BODY);
const HEADERS = { authorization: 'Bearer abc' };

const WRITTEN: readonly (readonly [string, object])[] = [
  [
    'an exchange with data',
    { request: { method: 'GET', url: URL_TEXT }, response: { status: 403, data: BODY } },
  ],
  [
    'uri and statusCode',
    { request: { method: 'GET', uri: URL_TEXT }, response: { statusCode: 403, content: TEXT } },
  ],
  [
    'verb and status_code',
    { request: { verb: 'GET', url: URL_TEXT, header: HEADERS }, response: { status_code: 403, text: TEXT } },
  ],
  ['the call beside the response', { method: 'GET', url: URL_TEXT, response: { status: 403, body: BODY } }],
  ['an answer in place of the response', { method: 'GET', url: URL_TEXT, status: 403, response: BODY }],
  [
    'an error of axios',
    {
      message: 'Request failed with status code 403',
      config: {
        method: 'get',
        baseURL: 'https://api.mypurecloud.de/',
        url: '/api/v2/routing/queues',
        headers: HEADERS,
      },
      request: { path: '/api/v2/routing/queues', method: 'GET', host: 'api.mypurecloud.de' },
      response: { status: 403, statusText: 'Forbidden', data: BODY },
    },
  ],
  [
    'an error of got',
    {
      code: 'ERR_NON_2XX_3XX_RESPONSE',
      options: { method: 'GET', url: URL_TEXT, headers: HEADERS },
      response: { statusCode: 403, body: TEXT },
    },
  ],
  [
    'an error of superagent',
    {
      status: 403,
      response: { req: { method: 'GET', url: URL_TEXT }, header: { x: 'y' }, status: 403, text: TEXT },
    },
  ],
  [
    'an error of request',
    {
      name: 'StatusCodeError',
      options: { method: 'GET', uri: URL_TEXT },
      response: { statusCode: 403, body: BODY, request: { uri: { href: URL_TEXT }, method: 'GET' } },
    },
  ],
  [
    'Charles',
    {
      status: 'COMPLETE',
      method: 'GET',
      scheme: 'https',
      host: 'api.mypurecloud.de',
      path: '/api/v2/routing/queues',
      query: null,
      request: {
        sizes: { headers: 403 },
        header: { headers: [{ name: 'Authorization', value: 'Bearer abc' }] },
        body: null,
      },
      response: {
        status: 403,
        sizes: { body: 401 },
        header: { headers: [] },
        body: { text: TEXT, charset: null },
      },
    },
  ],
];

const SOURCE = { path: '', index: 0, line: null };
function read(value: unknown): { exchange: RawExchange | null; problems: readonly string[] } {
  const problems: string[] = [];
  return { exchange: exchangeOf(value, SOURCE, (message) => problems.push(message)), problems };
}

describe('the names that libraries give to the parts of an exchange', () => {
  it.each(WRITTEN)('%s', (_, value) => {
    const { exchange, problems } = read(value);
    expect(exchange?.request).toMatchObject({ method: 'GET', url: URL_TEXT });
    expect(exchange?.response?.status).toBe(403);
    expect(JSON.parse(exchange?.response?.body ?? '')).toEqual(BODY);
    expect(problems).toEqual([]);
  });

  it.each(WRITTEN)('are known in a file, over several lines and in a list: %s', (_, value) => {
    for (const text of [
      JSON.stringify(value),
      JSON.stringify(value, null, 2),
      JSON.stringify([value, value]),
    ]) {
      expect(detectForm(text, true)).toBe('exchange');
      expect(readAs('exchange', text).exchanges[0]?.request.url).toBe(URL_TEXT);
    }
  });

  it('keep credentials as headers', () => {
    for (const [name, value] of WRITTEN) {
      if (!JSON.stringify(value).includes('Bearer')) continue;
      expect(read(value).exchange?.request.headers?.[0]?.value, name).toBe('Bearer abc');
    }
  });

  it('are read of objects that hold themselves', () => {
    const request: Record<string, unknown> = {
      method: 'GET',
      path: '/api/v2/users/me',
      host: 'api.mypurecloud.de',
    };
    request['self'] = request;
    const { exchange } = read({ request, response: { statusCode: 403, request } });
    expect(exchange?.request.url).toBe('https://api.mypurecloud.de/api/v2/users/me');
    expect(exchange?.response?.status).toBe(403);
  });

  it('tell of a network that failed', () => {
    const config = { method: 'get', url: URL_TEXT };
    const { exchange } = read({ message: 'Network Error', code: 'ERR_NETWORK', config, request: {} });
    expect(exchange).toMatchObject({ request: { url: URL_TEXT }, response: null, unanswered: true });
  });

  it('count behind the names of an exchange file', () => {
    const { exchange } = read({
      method: 'POST',
      url: 'https://tickets.example.com/403',
      config: { url: 'https://tickets.example.com/401' },
      request: { method: 'GET', url: URL_TEXT, uri: '/other', body: { text: 'a' }, data: 'other' },
      response: { status: 403, statusCode: 401, body: TEXT, data: 'other', text: 'other' },
    });
    expect(exchange?.request).toMatchObject({ method: 'GET', url: URL_TEXT, body: '{"text":"a"}' });
    expect(exchange?.response).toMatchObject({ status: 403, body: TEXT });
  });

  it('are no methods of an object', () => {
    const { exchange, problems } = read({ response: new Response(null, { status: 403 }) });
    expect(exchange?.response).toMatchObject({ status: 403, body: null });
    expect(problems).toEqual([]);
  });

  it.each([
    { response: { text: 'You lack a permission.' } },
    { request: { data: 1 }, id: 'x' },
    { response: 'Forbidden' },
  ])('alone make no exchange: %j', (value) => {
    expect(detectForm(JSON.stringify(value), true)).not.toBe('exchange');
  });

  it('are not those of a title beside a request without an address', () => {
    const { exchange } = read({
      method: 'POST',
      url: '/tickets/403',
      request: { method: 'GET' },
      response: { status: 403 },
    });
    expect(exchange?.request).toMatchObject({ method: 'GET', url: null });
  });

  it('leave records of a log to logs', () => {
    const record = {
      level: 'error',
      message: 'x',
      method: 'GET',
      url: URL_TEXT,
      response: { status: 403, data: BODY },
    };
    expect(detectForm(JSON.stringify(record), true)).toBe('log');
  });
});
