import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wireLine } from '../../../src/read/log/wire.js';
import { leastSeconds } from '../../least-seconds.js';

const URL_ = 'https://api.mypurecloud.com/api/v2/users';
type Row = [line: string, method: string | null, url: string | null, status: number | null];

const REQUESTS: readonly Row[] = [
  [`--> GET ${URL_}`, 'GET', URL_, null],
  [`--> POST ${URL_} (403-byte body)`, 'POST', URL_, null],
  [`--> POST ${URL_} http/1.1 (403-byte body)`, 'POST', URL_, null],
  [`[UsersApi#getUsers] ---> GET ${URL_} HTTP/1.1`, 'GET', URL_, null],
  [`Start processing HTTP request GET ${URL_}`, 'GET', URL_, null],
  [`Sending HTTP request GET ${URL_}`, 'GET', URL_, null],
  [`[5a3b2c1d] HTTP GET ${URL_}`, 'GET', URL_, null],
  [`HTTP GET "${URL_}"`, 'GET', URL_, null],
  [`request: GET ${URL_}`, 'GET', URL_, null],
  [`GET ${URL_}`, 'GET', URL_, null],
  ['GET /api/v2/users HTTP/1.1', 'GET', '/api/v2/users', null],
  ['http-outgoing-403 >> "GET /api/v2/users HTTP/1.1[\\r][\\n]"', 'GET', '/api/v2/users', null],
  ['http-outgoing-0 >> GET /api/v2/users HTTP/1.1', 'GET', '/api/v2/users', null],
  ["send: b'GET /api/v2/users HTTP/1.1\\r\\nHost: api.mypurecloud.com\\r\\n\\r\\n'", 'GET', URL_, null],
  ['<- "GET /api/v2/users HTTP/1.1\\r\\nHost: api.mypurecloud.com:443\\r\\n\\r\\n"', 'GET', URL_, null],
  [`Sending request to url: ${URL_}`, null, URL_, null],
];
const ANSWERS: readonly Row[] = [
  [`<-- 403 Forbidden ${URL_} (120ms, 341-byte body)`, null, URL_, 403],
  [`<-- 403 ${URL_} (401ms)`, null, URL_, 403],
  [`<-- 200 OK ${URL_} (403ms, unknown-length body)`, null, URL_, 200],
  ['[UsersApi#getUsers] <--- HTTP/1.1 403 Forbidden (120ms)', null, null, 403],
  ['Received HTTP response headers after 403.1234ms - 200', null, null, 200],
  ['Received HTTP response headers after 12.1234ms - 403', null, null, 403],
  ['End processing HTTP request after 401.2ms - 403', null, null, 403],
  ['[5a3b2c1d] Response 403 FORBIDDEN', null, null, 403],
  ['Response 403 FORBIDDEN', null, null, 403],
  ['response: 401', null, null, 401],
  ['HTTP/1.1 403 Forbidden', null, null, 403],
  ['HTTP/2.0 403', null, null, 403],
  ["reply: 'HTTP/1.1 403 Forbidden\\r\\n'", null, null, 403],
  ['Response Code: HTTP/1.1 403 Forbidden', null, null, 403],
  ['statusCode: 403', null, null, 403],
  ['-> 403', null, null, 403],
  ['http-outgoing-401 << "HTTP/1.1 403 Forbidden[\\r][\\n]"', null, null, 403],
];
const BOTH: readonly Row[] = [
  [`HTTP Request: GET ${URL_} "HTTP/1.1 403 Forbidden"`, 'GET', URL_, 403],
  [`GET ${URL_} 200 OK in 403 ms`, 'GET', URL_, 200],
  [`GET ${URL_} 200 403ms`, 'GET', URL_, 200],
  [`GET ${URL_} 403 Forbidden (12 ms)`, 'GET', URL_, 403],
  [`GET ${URL_} -> 403`, 'GET', URL_, 403],
  [`GET ${URL_} => 401 in 403 ms`, 'GET', URL_, 401],
  [`GET ${URL_} responded 403 in 401.5 ms`, 'GET', URL_, 403],
  [`HTTP GET /api/v2/users responded 200 in 403.0 ms`, 'GET', '/api/v2/users', 200],
  [`GET ${URL_} - 403`, 'GET', URL_, 403],
  [`GET ${URL_} status=403 duration=12ms`, 'GET', URL_, 403],
];
const NONE: readonly string[] = [
  'retrying attempt 2124 after 403 ms',
  'took 403 ms',
  '403',
  'GET 403 rows',
  `GET ${URL_} failed with 403: {"code":"missing.any.permissions"}`,
  `GET ${URL_} after 403 retries of 401 attempts`,
  'Completed 403 of 500 items',
  'Completed 403 rows in 12 ms',
  'Response time 403 ms',
  'Received 403 bytes',
  'Request failed with status code 403',
  'Sending 403 events to /var/log/x',
];

describe('lines of clients', () => {
  it.each([...REQUESTS, ...ANSWERS, ...BOTH])('%s', (line, method, url, status) => {
    expect(wireLine(line)).toMatchObject({ method, url, status });
  });

  it.each(NONE)('none: %s', (line) => {
    expect(wireLine(line)).toBeNull();
  });

  it('never takes a number of the tail for the status', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(200, 201, 204, 302, 404, 429, 500),
        fc.constantFrom(401, 403),
        fc.constantFrom('in % ms', '(%ms)', '% bytes', '(%ms, 12-byte body)', 'size=%', 'took %ms'),
        (status, noise, tail) => {
          const line = `GET ${URL_} ${status} ${tail.replace('%', String(noise))}`;
          const read = wireLine(line);
          return read === null || read.status === status;
        },
      ),
    );
  });

  it('reads no line for long', () => {
    const hostile = ['GET /', ' in 403', '<-- 403 ', '"', 'GET https://a - ', ' status'].map((part) =>
      part.repeat(8000 / part.length),
    );
    const seconds = leastSeconds(2, () => {
      for (const line of hostile) for (let turn = 0; turn < 20; turn++) wireLine(line);
    });
    expect(seconds).toBeLessThan(2);
  });
});
