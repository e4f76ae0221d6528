import { describe, expect, it } from 'vitest';
import { detectForm } from '../../../../src/read/forms.js';
import { createLogReader } from '../../../../src/read/log/index.js';
import { readAs, readWith } from '../../helpers.js';

const URL = 'https://api.mypurecloud.de/api/v2/routing/queues';
const OWN = 'https://acme.example.com/run';
const TIME = '2026-08-20T21:30:28.771Z';
const BODY = {
  message:
    'Unable to perform the requested action. You must have at least one of the following permissions assigned: [routing:queue:view]',
  code: 'missing.any.permissions',
  status: 403,
};
const TEXT = JSON.stringify(BODY);
const LINE = `2026-08-20 21:30:28,771 ERROR [main] c.a.App - GET ${URL} failed: 403 ${TEXT}`;
const CALL = { time: TIME, method: 'GET', url: URL, status: 403 };
const OTHER = { time: TIME, method: 'GET', url: OWN, status: 200, elapsed: 403 };
const SPAN = {
  traceId: '5b8efff798038103d269b633813fc60c',
  name: 'GET',
  kind: 3,
  attributes: [
    { key: 'http.request.method', value: { stringValue: 'GET' } },
    { key: 'url.full', value: { stringValue: URL } },
    { key: 'http.response.status_code', value: { intValue: '403' } },
  ],
};
const COLLECTED = [{ scopeSpans: [{ spans: [SPAN] }] }];
const TAGS = [
  { key: 'http.method', value: 'GET' },
  { key: 'http.url', value: URL },
  { key: 'http.status_code', value: 403 },
];
const SEGMENT = {
  name: 'acme',
  id: '70de5b6f19ff9a0a',
  trace_id: '1-581cf771-a006649127e371903a2de979',
  start_time: 1724198400.123,
  http: { request: { method: 'POST', url: OWN }, response: { status: 200 } },
  subsegments: [
    {
      name: 'work',
      subsegments: [
        {
          namespace: 'remote',
          http: { request: { method: 'GET', url: URL }, response: { status: 403, content_length: 401 } },
        },
      ],
    },
  ],
};
const CRUMB = { type: 'http', timestamp: TIME, data: { method: 'GET', url: URL, status_code: 403 } };

type Told = readonly [method: string | null, url: string | null, status: number | null, body?: true];
const REFUSED: Told = ['GET', URL, 403];
const WHOLE: Told = ['GET', URL, 403, true];
const SERVED: Told = ['POST', OWN, 200];

function told(text: string): readonly Told[] {
  return readAs('log', text).exchanges.map(({ request, response }) => {
    const call = [request.method, request.url, response?.status ?? null] as const;
    return response?.body?.includes(BODY.code) ? [...call, true] : call;
  });
}

const EXPORTS: readonly (readonly [string, unknown, readonly Told[]])[] = [
  ...['results', 'data', 'items', 'entries', 'records', 'logs', 'events', 'value'].map(
    (key): [string, unknown, readonly Told[]] => [
      `a list of calls under ${key}`,
      { [key]: [CALL, OTHER], count: 403 },
      [REFUSED, ['GET', OWN, 200]],
    ],
  ),
  [
    'a list of calls',
    [
      { ...CALL, time: null },
      { ...CALL, status: 401 },
    ],
    [REFUSED, ['GET', URL, 401]],
  ],
  [
    'calls with their answers',
    { items: [{ request: { method: 'GET', url: URL }, response: { status: 403, body: BODY } }] },
    [WHOLE],
  ],
  ['lines with their time', { events: [{ timestamp: TIME, message: LINE }] }, [WHOLE]],
  ['Elasticsearch', { took: 403, hits: { hits: [{ _source: { time: TIME, message: LINE } }] } }, [WHOLE]],
  [
    'CloudWatch Insights',
    {
      results: [
        [
          { field: '@timestamp', value: '2026-08-20 21:30:28.771' },
          { field: '@message', value: LINE },
        ],
      ],
    },
    [WHOLE],
  ],
  [
    'Loki',
    { data: { resultType: 'streams', result: [{ stream: {}, values: [['1724198400123000000', LINE]] }] } },
    [WHOLE],
  ],
  [
    'Application Insights',
    {
      tables: [
        {
          name: 'PrimaryResult',
          columns: ['timestamp', 'name', 'data', 'resultCode', 'duration'].map((name) => ({ name })),
          rows: [
            [TIME, 'GET /api/v2/routing/queues', URL, '403', 401],
            [TIME, 'POST /run', OWN, '200', 403],
          ],
        },
      ],
    },
    [REFUSED, ['POST', OWN, 200]],
  ],
  [
    'newman',
    {
      collection: { item: [{ request: { method: 'GET', url: URL } }] },
      run: {
        stats: { requests: { total: 403 } },
        executions: [
          {
            request: {
              method: 'GET',
              url: {
                protocol: 'https',
                host: ['api', 'mypurecloud', 'de'],
                path: ['api', 'v2', 'routing', 'queues'],
                query: [],
              },
              header: [{ key: 'Authorization', value: 'Bearer abc' }],
            },
            response: {
              status: 'Forbidden',
              code: 403,
              header: [],
              stream: { type: 'Buffer', data: [...Buffer.from(TEXT)] },
              responseTime: 401,
            },
          },
        ],
      },
    },
    [WHOLE],
  ],
  [
    'a run of Postman',
    { name: 'run', results: [{ url: URL, time: 401, responseCode: { code: 403, name: 'Forbidden' } }] },
    [[null, URL, 403]],
  ],
  [
    'Sentry, one call told twice',
    {
      level: 'error',
      timestamp: TIME,
      request: { method: 'POST', url: OWN },
      breadcrumbs: { values: [CRUMB] },
      exception: { values: [{ type: 'ApiException', value: `Error calling getRoutingQueues: 403 ${TEXT}` }] },
    },
    [WHOLE],
  ],
  ['OTLP', { resourceSpans: COLLECTED }, [REFUSED]],
  ['OTLP in data', { data: { resourceSpans: COLLECTED } }, [REFUSED]],
  ['OTLP in a trace', { trace: { resourceSpans: COLLECTED } }, [REFUSED]],
  ['Tempo', { batches: COLLECTED }, [REFUSED]],
  [
    'Jaeger, in any order of keys',
    { data: [{ spans: [{ operationName: 'GET', tags: TAGS, duration: 401 }], traceID: 'x' }] },
    [REFUSED],
  ],
  [
    'Zipkin',
    [
      [
        {
          traceId: 'x',
          id: 'y',
          kind: 'CLIENT',
          tags: { 'http.method': 'GET', 'http.url': URL, 'http.status_code': '403' },
        },
      ],
    ],
    [REFUSED],
  ],
  ['X-Ray', SEGMENT, [SERVED, REFUSED]],
  [
    'X-Ray, segments as texts',
    { Traces: [{ Id: 'x', Segments: [{ Id: 'y', Document: JSON.stringify(SEGMENT) }] }] },
    [SERVED, REFUSED],
  ],
];

describe('an export of records', () => {
  it.each(EXPORTS)('%s', (_, value, calls) => {
    for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
      expect(detectForm(text, true)).toBe('log');
      expect(told(text)).toEqual(calls);
      expect(readWith(createLogReader, text, 11).exchanges).toEqual(readAs('log', text).exchanges);
    }
  });

  it('keeps the headers of newman as headers', () => {
    const text = JSON.stringify(EXPORTS.find(([name]) => name === 'newman')?.[1]);
    expect(readAs('log', text).exchanges[0]?.request.headers).toEqual([
      { name: 'Authorization', value: 'Bearer abc' },
    ]);
  });

  it('may be a segment a line, behind what its daemon writes', () => {
    const lines = ['{"format":"json","version":1}', JSON.stringify(SEGMENT), JSON.stringify(SEGMENT)].join(
      '\n',
    );
    expect(told(lines)).toEqual([SERVED, REFUSED, SERVED, REFUSED]);
  });

  it.each([
    ['entities', { entities: [CALL], pageSize: 25 }],
    ['results of a search', { results: [{ id: 'x', status: 403, name: 'a' }], total: 1, pageSize: 25 }],
    ['results without an address', { results: [{ status: 403, timestamp: TIME, message: 'ok' }] }],
    ['conversations', { conversations: [{ conversationId: 'x' }], totalHits: 403 }],
    ['an error', BODY],
    ['a list of names', ['a', 'b']],
  ])('is no answer of the platform: %s', (_, value) => {
    for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2)])
      expect(detectForm(text, true)).not.toBe('log');
  });

  it('is no record that has a list', () => {
    const record = JSON.stringify({ level: 'info', time: TIME, data: [CALL] });
    const refused = JSON.stringify({ level: 'error', ...CALL });
    expect(told(`${record}\n${refused}\n`)).toEqual([REFUSED]);
  });
});

describe('k6', () => {
  it('tells of a call once a metric', () => {
    const point = (metric: string): string =>
      JSON.stringify({
        metric,
        type: 'Point',
        data: { time: TIME, value: 401, tags: { method: 'GET', status: '403', url: URL } },
      });
    const lines = ['vus', 'http_reqs', 'http_req_duration', 'http_reqs'].map(point);
    lines[0] = JSON.stringify({ metric: 'vus', type: 'Point', data: { time: TIME, value: 403, tags: {} } });
    expect(told(lines.join('\n'))).toEqual([REFUSED, REFUSED]);
  });
});

describe('one record alone', () => {
  it('is a log, however far its method stands from its address', () => {
    const text = JSON.stringify({
      method: 'GET',
      certificate: 'x'.repeat(900),
      response_code: 403,
      url: URL,
    });
    expect(detectForm(text, true)).toBe('log');
    expect(told(text)).toEqual([REFUSED]);
  });
});

describe('a line of Squid', () => {
  it.each([
    [
      `1724198400.123     85 10.0.0.1 TCP_MISS/403 512 GET ${URL} - HIER_DIRECT/192.0.2.1 application/json`,
      403,
    ],
    [
      `1724198400.123    403 10.0.0.1 TCP_MISS/200 401 GET ${URL} - HIER_DIRECT/192.0.2.1 application/json`,
      200,
    ],
  ])('%s', (line, status) => {
    expect(detectForm(line, true)).toBe('log');
    expect(told(`${line}\n`)).toEqual([['GET', URL, status]]);
  });
});
