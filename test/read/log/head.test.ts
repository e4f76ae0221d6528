import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHead, startsEntry } from '../../../src/read/log/head.js';
import type { EntryHead } from '../../../src/read/log/types.js';

const TIME = '2026-08-20T21:30:28';
const UUID = '5f0b1a3e-1d3b-4b2f-8a6a-b3dc1f7b0c11';

type Says = Partial<Omit<EntryHead, 'length'>>;

/** Head, message, and what the head says. */
const HEADS: readonly (readonly [head: string, message: string, says: Says])[] = [
  // log4j, logback
  [
    '2026-08-20 21:30:28,771 ERROR [pool-1-thread-3] c.acme.GcClient - ',
    'call failed',
    { time: `${TIME}.771`, level: 'error', thread: 'pool-1-thread-3' },
  ],
  [
    '2026-08-20 21:19:27,403 WARN  [http-403] c.acme.Retry - ',
    'retrying',
    { level: 'warning', thread: 'http-403' },
  ],
  ['2026-08-20 21:30:28,771 [main] ERROR c.acme.App - ', '403 Forbidden', { level: 'error', thread: 'main' }],
  [
    '2026-08-20 21:30:28.771 [http-nio-8080-exec-403] INFO  com.acme.Http403Handler - ',
    'GET /x',
    { thread: 'http-nio-8080-exec-403' },
  ],
  ['21:30:28.403 [main] DEBUG com.acme.App:403 - ', 'GET /x', { time: null, level: 'other', thread: 'main' }],
  ['2026-08-20 21:30:28,771 403 ERROR ', 'Forbidden', { level: 'error', thread: null }],
  ['2026-08-20 21:30:28,771 ERROR (ApiClient.java:403) - ', 'failed', { level: 'error', thread: null }],
  [
    '21:30:28,771 ERROR [org.jboss.Foo] (default task-403) ',
    'WFLY: failed',
    { level: 'error', thread: 'default task-403' },
  ],
  ['WARN  [http-403] c.acme.Retry - ', 'retrying', { level: 'warning', thread: 'http-403' }],
  [`2026-08-20 21:30:28,771 ERROR [main] [${UUID}] c.acme.App - `, 'failed', { thread: 'main', ids: [UUID] }],
  [
    '2026-08-20 21:30:28,771 ERROR [main] [0af7651916cd43dd8448eb211c80319c,b7ad6b7169203331] c.acme.App - ',
    'failed',
    { thread: 'main', ids: ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'] },
  ],
  [
    '[2026-08-20T21:30:28,771][ERROR][o.e.x.Foo   ] [node-403] ',
    'failed',
    { level: 'error', thread: 'node-403' },
  ],
  // Spring Boot
  [
    '2026-08-20 21:30:28.771  INFO 403 --- [nio-8080-exec-3] c.a.Foo                  : ',
    '200 OK',
    { level: 'other', thread: 'nio-8080-exec-3' },
  ],
  [
    '2026-08-20T21:30:28.771+02:00 ERROR 401 --- [app] [nio-8080-exec-3] c.a.Foo   : ',
    '{"status":403}',
    { time: `${TIME}.771+02:00`, level: 'error', thread: 'nio-8080-exec-3' },
  ],
  [
    '2026-08-20T21:30:28.771Z DEBUG 403 --- [           main] o.s.w.r.f.client.ExchangeFunctions       : [5a3b2c1d] ',
    'HTTP GET https://api.mypurecloud.de/api/v2/users/me',
    { thread: 'main', ids: ['5a3b2c1d'] },
  ],
  // .NET
  [
    'info: System.Net.Http.HttpClient.genesys.ClientHandler[403]\n      ',
    'Received HTTP response',
    { level: 'other' },
  ],
  ['fail: Acme.Worker[0]\n      ', '403 Forbidden', { level: 'error' }],
  ['[21:30:28 ERR] ', 'failed', { time: null, level: 'error' }],
  ['[2026-08-20 21:30:28.771 WRN] ', '403', { time: `${TIME}.771`, level: 'warning' }],
  ['2026-08-20 21:30:28.771 +00:00 [ERR] ', 'failed', { time: `${TIME}.771+00:00`, level: 'error' }],
  ['2026-08-20 21:30:28.7710|ERROR|Acme.Worker|', 'GET failed', { time: `${TIME}.7710`, level: 'error' }],
  // Python
  ['2026-08-20 21:30:28,771 - app.client - ERROR - ', 'failed', { time: `${TIME}.771`, level: 'error' }],
  ['2026-08-20 21:30:28,771 ERROR ', 'app failed', { level: 'error' }],
  ['ERROR:app.client:', 'failed', { level: 'error' }],
  [
    'DEBUG:urllib3.connectionpool:',
    'https://api.mypurecloud.com:443 "GET /api/v2/users HTTP/1.1" 403 183',
    { level: 'other' },
  ],
  [
    'DEBUG    urllib3.connectionpool:connectionpool.py:403 ',
    'https://x "GET /y HTTP/11" 200 None',
    { level: 'other' },
  ],
  ['2026-08-20 21:30:28.771 | ERROR    | app.client:fetch:403 - ', 'failed', { level: 'error' }],
  [
    '[2026-08-20 21:30:28,771] {taskinstance.py:403} ERROR - ',
    'failed',
    { level: 'error', time: `${TIME}.771` },
  ],
  [
    '[2026-08-20 21:30:28,771: ERROR/ForkPoolWorker-403] ',
    'failed',
    { level: 'error', thread: 'ForkPoolWorker-403' },
  ],
  // Go
  ['2026/08/20 21:30:28 ', 'GET /x: 403', { time: TIME }],
  ['2026/08/20 21:30:28 main.go:403: ', 'failed', { time: TIME }],
  ['2026-08-20T21:30:28.771Z\tERROR\tapi\tacme/main.go:403\t', 'failed\t{"status":403}', { level: 'error' }],
  ['2026-08-20T21:30:28.771Z\terror\tmain.go:403\t', 'failed', { level: 'error' }],
  [
    'time=2026-08-20T21:30:28.771Z level=ERROR ',
    'msg="failed" status=403',
    { time: `${TIME}.771Z`, level: 'error' },
  ],
  [
    'time="2026-08-20T21:30:28Z" level=error ',
    'msg="GET /x" status=403',
    { time: `${TIME}Z`, level: 'error' },
  ],
  ['E0820 21:30:28.771234     403 client.go:403] ', 'failed', { time: null, level: 'error' }],
  ['9:30PM ERR ', 'failed status=403', { level: 'error' }],
  ['2026-08-20T21:30:28Z ERR main.go:403 > ', 'failed', { level: 'error' }],
  [
    '2026-08-20T21:30:28.771Z [DEBUG] provider.terraform-provider-genesyscloud_v1.2.3: ',
    'GET /x',
    { level: 'other' },
  ],
  [
    '2026-08-20T21:30:28.771Z [DEBUG] provider.terraform-provider-genesyscloud_v1.2.3: 2026/08/20 21:30:28 [ERROR] ',
    'failed',
    { level: 'error', time: `${TIME}.771Z` },
  ],
  // Ruby
  [`[${UUID}] `, 'Started GET "/users"', { ids: [UUID] }],
  ['I, [2026-08-20T21:30:28.771234 #403]  INFO -- : ', 'ok', { time: `${TIME}.771234`, level: 'other' }],
  [
    `E, [2026-08-20T21:30:28.771234 #403] ERROR -- app: [${UUID}] `,
    'failed',
    { level: 'error', ids: [UUID] },
  ],
  // Node
  ['2026-08-20T21:30:28.771Z [error]: ', 'failed', { level: 'error' }],
  ['2026-08-20 21:30:28 error: ', '403', { level: 'error' }],
  ['error: ', 'Request failed with status code 403', { level: 'error' }],
  ['[21:30:28.771] ERROR (403): ', 'failed', { time: null, level: 'error' }],
  ['[21:30:28.771] ERROR (app/403 on host): ', 'failed', { level: 'error' }],
  ['[2026-08-20T21:30:28.771Z] ERROR: app/403 on host: ', 'failed', { level: 'error' }],
  [
    `2026-08-20T21:30:28.771Z\t${UUID}\tERROR\t`,
    'failed',
    { time: `${TIME}.771Z`, level: 'error', ids: [UUID] },
  ],
  [
    `[ERROR]\t2026-08-20T21:30:28.771Z\t${UUID}\t`,
    'failed',
    { time: `${TIME}.771Z`, level: 'error', ids: [UUID] },
  ],
  // servers
  [
    '[Thu Aug 20 21:30:28.771234 2026] [core:error] [pid 403:tid 401] [client 10.0.0.1:403] ',
    'AH00: failed',
    { time: `${TIME}.771234`, level: 'error' },
  ],
  ['2026/08/20 21:30:28 [error] 403#401: *403 ', 'open() failed', { level: 'error', thread: '*403' }],
  ['2026-08-20 21:30:28.771 UTC [403] LOG:  ', 'ok', { time: `${TIME}.771Z`, level: 'other' }],
  ['Aug 20, 2026 9:30:28 PM com.acme.App run\nSEVERE: ', 'failed', { time: TIME, level: 'error' }],
  ['[2026-08-20 21:30:28] local.ERROR: ', 'failed {"status":403}', { level: 'error' }],
  // pairs
  [
    '2026-08-20 21:30:28 ERROR thread=http-403 requestId=abc-1234 ',
    'failed',
    { thread: 'http-403', ids: ['abc-1234'] },
  ],
  [
    '2026-08-20 21:30:28 ERROR [traceId=0AF7651916CD43DD, spanId=b7ad6b71] ',
    'failed',
    { ids: ['0af7651916cd43dd', 'b7ad6b71'] },
  ],
  [`2026-08-20 21:30:28 INFO X-Request-Id: ${UUID} `, 'GET /x', { ids: [UUID] }],
  ['2026-08-20 21:30:28 [req-5a3b] INFO ', 'x', { ids: ['req-5a3b'] }],
  // threads that nothing surrounds
  ['http-403 ERROR c.acme.App - ', 'failed', { thread: 'http-403', level: 'error' }],
  ['(http-403) ERROR ', 'failed', { thread: 'http-403', level: 'error' }],
  ['2026-08-20 21:30:28 http-403 ERROR ', 'failed', { thread: 'http-403', level: 'error' }],
  ['2026-08-20 21:30:28 ERROR http-403 c.acme.App - ', 'failed', { thread: 'http-403', level: 'error' }],
  ['2026-08-20 21:30:28 DEBUG o.a.h.wire [http-403] ', 'x', { thread: 'http-403' }],
  ['2026-08-20 21:30:28 INFO  [io.quarkus] (executor-thread-403) ', 'x', { thread: 'executor-thread-403' }],
  ['2026-08-20 21:30:28 ERROR [app,,] 403 --- [nio-403] c.a.Foo : ', 'x', { thread: 'nio-403', ids: [] }],
  ['2026-08-20 21:30:28 INFO [ad | producer-403] o.a.k.Client - ', 'x', { thread: 'ad | producer-403' }],
  ['[2026-08-20 21:30:28.771] [info] [thread 403] ', 'x', { thread: 'thread 403' }],
  // Rust, Android
  ['[2026-08-20T21:30:28Z ERROR my_app::client] ', '403 Forbidden', { level: 'error', time: `${TIME}Z` }],
  ['2026-08-20T21:30:28.771234Z ERROR my_app::client: ', '403 Forbidden', { level: 'error' }],
  [
    '08-20 21:30:28.771  403  401 E OkHttp  : ',
    '<-- 403 https://x/y (403ms)',
    { level: 'error', time: null },
  ],
  ['08-20 21:30:28.771 D/OkHttp  (  403): ', '<-- 200 https://x/y', { level: 'other' }],
  ['E/OkHttp(  403): ', 'x', { level: 'error' }],
  // shells and builds
  ['[ERROR] ', 'failed', { level: 'error' }],
  ['ERROR: ', '403', { level: 'error' }],
  ['VERBOSE: ', 'GET https://x/y with 0-byte payload', { level: 'other' }],
  ['[2026-08-20 21:30:28] [ERROR] ', '403', { time: TIME, level: 'error' }],
  ['##[error]', 'failed', { level: 'error' }],
  // What matters stays.
  ['2026-08-20 21:00:00 ERROR ', '403 Forbidden', { level: 'error' }],
  ['2026-08-20 21:00:00 ERROR ', '[403] Forbidden', { level: 'error' }],
  ['2026-08-20 21:00:00 ERROR ', '(403) Forbidden', { level: 'error' }],
  ['2026-08-20 21:00:00 ', '403 GET /x', { level: null }],
  [
    '2026-08-20 21:00:00 INFO  ',
    'GET https://api.mypurecloud.com/api/v2/users/me 200 OK',
    { level: 'other' },
  ],
  ['2026-08-20 21:00:00 ERROR ', '{"status":403}', {}],
  ['2026-08-20 21:00:00 ERROR ', 'Forbidden: you lack [routing:queue:view]', {}],
  ['2026-08-20 21:00:00 ERROR ', 'Forbidden - you lack it', {}],
  ['2026-08-20 21:00:00 ERROR ', '[routing:queue:view] missing', {}],
  ['2026-08-20 21:00:00 ERROR ', '[GET] /api/v2/users 403', {}],
  ['2026-08-20 21:00:00 ERROR ', 'bad.credentials: Invalid login credentials.', {}],
  ['2026-08-20 21:00:00 ERROR ', 'api.mypurecloud.com: 403', {}],
  ['2026-08-20 21:00:00 ERROR ', 'com.mypurecloud.sdk.v2.ApiException: 403', {}],
  ['2026-08-20 21:00:00 ERROR ', 'status:403 - denied', {}],
  ['2026-08-20 21:00:00 ERROR ', 'HTTP 403: Forbidden', {}],
  ['2026-08-20 21:00:00 ERROR ', 'status=403 url=/api/v2/users', {}],
  ['2026-08-20 21:00:00 ERROR [main] ', 'https://api.mypurecloud.com/api/v2/users: 403', {}],
  ['2026-08-20 21:00:00 ERROR [main] ', '(HTTP 403) failed', {}],
  ['2026-08-20 21:00:00 ', '403 error: Forbidden', {}],
  ['2026-08-20 21:00:00 ERROR ', 'bad.credentials [users]', {}],
  ['2026-08-20 21:00:00 ERROR ', 'call-403 failed', { thread: null }],
  ['', 'Config: 403', { level: null }],
  ['ERROR: ', '[routing:queue:view]', {}],
  ['ERROR:', 'routing:queue:view is missing', {}],
  ['', '{"level":"error","status":403}', {}],
  ['', 'http-403 is a thread', { thread: null }],
  ['', 'retrying after 403 ms', {}],
  ['', '10.0.0.1 - - [20/Aug/2026:21:00:02 +0000] "GET /x HTTP/1.1" 200 403', {}],
  ['', '', {}],
];

describe('heads', () => {
  it.each(HEADS)('%j before %j', (head, message, says) => {
    const read = readHead(head + message);
    expect((head + message).slice(read.length)).toBe(message);
    expect(read).toMatchObject(says);
  });

  const BEGIN = [
    ...HEADS.filter(([head]) => head !== '').map(([head, message]) => (head + message).split('\n')[0] ?? ''),
    '{"level":"error"}',
    '{ "level": "error" }',
    '10.0.0.1 - - [20/Aug/2026:21:00:02 +0000] "GET /x HTTP/1.1" 200 403',
    '::1 - alice [20/Aug/2026:21:00:02 +0000] "GET /x HTTP/1.1" 200 403',
    'vhost:443 10.0.0.1 - - [20/Aug/2026:21:00:02 +0000] "GET /x HTTP/1.1" 200 403',
    'GET /api/v2/users 403 12.3 ms - 41',
    'level=error msg="failed"',
    'START RequestId: 5f0b1a3e-1d3b-4b2f-8a6a-b3dc1f7b0c11 Version: $LATEST',
    '[Pipeline] sh',
    'Aug 20 21:30:28 something',
  ];
  it.each(BEGIN)('begin: %s', (line) => {
    expect(startsEntry(line)).toBe(true);
  });

  it.each([
    '',
    '403',
    '403 ms',
    '[http-403]',
    '[routing:queue:view]',
    '[403]',
    '[',
    '{',
    '{}x',
    '{"a": {',
    '"message": "x",',
    '}',
    'Errors were found',
    'Information about queues',
    'ERRORS: 3',
    'error handling is difficult',
    'Reason: Forbidden',
    'GET /api/v2/users HTTP/1.1',
    'GET /api/v2/users',
    'com.foo.BarException: x',
    '\tat com.foo.Bar(Bar.java:403)',
    '    "status": 403',
    'level=9',
    'May be',
    '10.0.0.1 was refused',
    '::',
    '# [error]',
    'E       assert 403 == 200',
    '│ Error: API Error: 403',
    'Thursday 403',
  ])('do not begin: %j', (line) => {
    expect(startsEntry(line)).toBe(false);
  });

  it('never throw, and end within the text', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(...HEADS.flatMap(([head, message]) => [head, message, ...head.split(' ')])),
      fc.constantFrom(...' []()|:-{}"=.403\t\n'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const { length } = readHead(text);
        expect(length).toBeGreaterThanOrEqual(0);
        expect(length).toBeLessThanOrEqual(text.length);
        startsEntry(text);
      }),
      { numRuns: 2000 },
    );
  });
});
