import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessLine, w3cReader } from '../../../src/read/log/access.js';
import { leastSeconds } from '../../least-seconds.js';

const USERS = '/api/v2/users';
const LINES: readonly [about: string, line: string, method: string, url: string, status: number | null][] = [
  ['common', `10.0.0.1 - - [20/Aug/2026:21:00:02 +0000] "GET ${USERS} HTTP/1.1" 200 403`, 'GET', USERS, 200],
  [
    'combined',
    `10.0.0.1 - bob [20/Aug/2026:21:00:02 +0000] "POST ${USERS} HTTP/2.0" 403 401 "-" "curl/8.1" 0.401`,
    'POST',
    USERS,
    403,
  ],
  [
    'nginx with quoted status',
    `10.0.0.1 [20/Aug/2026:21:00:02 +0000] "GET ${USERS}?a=403 HTTP/1.1" "401" 0 "-"`,
    'GET',
    `${USERS}?a=403`,
    401,
  ],
  [
    'urllib3',
    `https://api.mypurecloud.com:443 "GET ${USERS} HTTP/1.1" 403 341`,
    'GET',
    `https://api.mypurecloud.com${USERS}`,
    403,
  ],
  [
    'urllib3 without a length',
    `http://localhost:8080 "GET /x HTTP/11" 200 None`,
    'GET',
    'http://localhost:8080/x',
    200,
  ],
  [
    'Envoy',
    `[2026-08-20T21:30:28.771Z] "GET ${USERS} HTTP/1.1" 403 - 0 341 12 11 "-" "curl" "req-403" "api.mypurecloud.com" "10.0.0.1:443"`,
    'GET',
    `https://api.mypurecloud.com${USERS}`,
    403,
  ],
  [
    'Istio',
    `[2026-08-20T21:30:28.771Z] "GET ${USERS} HTTP/2" 401 UAEX ext_authz_denied - "-" 0 403 12 - "-" "curl" "req" "api.mypurecloud.ie" "-" inbound|80|| -`,
    'GET',
    USERS,
    401,
  ],
  [
    'a load balancer of AWS',
    `https 2026-08-20T21:30:28.771Z app/lb/403 10.0.0.1:2817 10.0.0.2:403 0.000 0.001 0.000 401 401 34 403 "GET https://api.mypurecloud.com:443${USERS} HTTP/1.1" "curl" ECDHE TLSv1.2`,
    'GET',
    `https://api.mypurecloud.com${USERS}`,
    401,
  ],
  [
    'HAProxy',
    `10.0.0.1:33317 [20/Aug/2026:21:00:02.403] http-in static/srv1 10/0/30/69/109 403 2750 - - ---- 1/1/1/1/0 0/0 {1wt.eu} {} "GET ${USERS} HTTP/1.1"`,
    'GET',
    USERS,
    403,
  ],
  [
    'Squid',
    '1755724800.403    401 10.0.0.1 TCP_MISS/200 403 GET https://api.mypurecloud.com/api/v2/users - HIER_DIRECT/1.2.3.4 text/html',
    'GET',
    'https://api.mypurecloud.com/api/v2/users',
    200,
  ],
  ['no answer', `10.0.0.1 - - [20/Aug/2026:21:00:02 +0000] "GET ${USERS} HTTP/1.1" - 0`, 'GET', USERS, null],
];

describe('lines of access logs', () => {
  it.each(LINES)('%s', (_, line, method, url, status) => {
    expect(accessLine(line)).toEqual({ method, url, status });
  });

  it.each([
    'took 403 ms',
    'said "GET out of here" 403 times',
    '"GET /api/v2/users" was refused',
    '{"level":30,"msg":"GET /api/v2/users 403"}',
    'INFO GET /api/v2/users 200 403',
  ])('none: %s', (line) => {
    expect(accessLine(line)).toBeNull();
  });

  it('reads no line for long', () => {
    const hostile = ['"', '"GET ', '1/2/3/4/5 ', '"GET /a HTTP/1.1" ', ' "A'].map((part) =>
      part.repeat(200_000),
    );
    const seconds = leastSeconds(2, () => {
      for (const line of hostile) accessLine(line);
    });
    expect(seconds).toBeLessThan(2);
  });

  it('throws nothing', () => {
    fc.assert(fc.property(fc.string(), (line) => void accessLine(line)));
  });
});

describe('W3C with fields', () => {
  it('IIS', () => {
    const read = w3cReader(
      ' date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) sc-status sc-substatus sc-win32-status time-taken',
    );
    expect(
      read?.('2026-08-20 21:00:02 10.0.0.1 GET /api/v2/users pageSize=403 443 - 10.0.0.2 curl 401 2 5 403'),
    ).toEqual({ method: 'GET', url: '/api/v2/users?pageSize=403', status: 401 });
  });

  it('CloudFront', () => {
    const fields =
      'date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs-uri-query';
    const line = '2026-08-20\t21:00:02\tFRA2\t403\t10.0.0.1\tGET\td1.cloudfront.net\t/a.wav\t403\t-\t-';
    expect(w3cReader(fields)?.(line)).toEqual({
      method: 'GET',
      url: 'https://d1.cloudfront.net/a.wav',
      status: 403,
    });
  });

  it('fields without a call', () => {
    expect(w3cReader('date time level message')).toBeNull();
  });
});
