import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../src/primitives/json.js';
import { headOf } from '../../../../src/read/head.js';
import { byFirstBytes } from '../../../../src/read/log/first-bytes.js';
import { createDocumentReader, isLogDocument } from '../../../../src/read/log/json/document.js';
import { readJsonRecord } from '../../../../src/read/log/json/record.js';

const TIME = '2026-08-20T21:30:28.771Z';
const MS = 1787261428771;
const NS = `${MS}000000`;
const URL = 'https://api.mypurecloud.com/api/v2/users/me';
const ATTRIBUTES = [
  { key: 'http.method', value: { stringValue: 'GET' } },
  { key: 'http.url', value: { stringValue: URL } },
  { key: 'http.status_code', value: { intValue: '403' } },
];
const TAGS = { 'http.method': 'GET', 'http.url': URL, 'http.status_code': '403' };
const JAEGER = Object.entries(TAGS).map(([key, value]) => ({ key, type: 'string', value }));
const CALL = { method: 'GET', url: URL, status: 403 };
const LINE = { wrapped: 'a line', time: TIME };

function read(
  text: string,
  step = 1 << 20,
): { records: { value: JsonObject; line: number | null }[]; faults: string[] } {
  const records: { value: JsonObject; line: number | null }[] = [];
  const faults: string[] = [];
  const reader = byFirstBytes((head) =>
    createDocumentReader(
      head,
      (value, line) => records.push({ value, line }),
      ({ message }) => faults.push(message),
    ),
  );
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += step) reader.push(bytes.subarray(at, at + step));
  reader.end();
  return { records, faults };
}

const EXPORTS: readonly (readonly [string, unknown, object])[] = [
  [
    'CloudWatch',
    { events: [{ timestamp: MS, message: 'a line', logStreamName: 's', eventId: '403' }], nextToken: 'x' },
    { ...LINE, writer: 's' },
  ],
  ['CloudWatch, of one stream', { events: [{ timestamp: MS, message: 'a line', ingestionTime: MS }] }, LINE],
  [
    'CloudWatch Insights',
    {
      results: [
        [
          { field: '@timestamp', value: '2026-08-20 21:30:28.771' },
          { field: '@message', value: 'a line' },
          { field: '@logStream', value: 's' },
        ],
      ],
      status: 'Complete',
    },
    { wrapped: 'a line', time: '2026-08-20T21:30:28.771', writer: 's' },
  ],
  [
    'Elasticsearch',
    {
      took: 403,
      hits: {
        total: { value: 403 },
        hits: [
          {
            _index: 'i',
            _source: {
              '@timestamp': TIME,
              http: { request: { method: 'GET' }, response: { status_code: 403 } },
              url: { full: URL },
            },
          },
        ],
      },
    },
    CALL,
  ],
  [
    'Loki',
    {
      status: 'success',
      data: {
        resultType: 'streams',
        result: [{ stream: { pod: 'p-1', status: '403' }, values: [[NS, 'a line']] }],
        stats: {},
      },
    },
    { ...LINE, writer: 'p-1', status: null },
  ],
  [
    'Google Cloud, entries',
    { entries: [{ insertId: 'a', logName: 'l', timestamp: TIME, textPayload: 'text' }] },
    { texts: ['text'], time: TIME },
  ],
  [
    'Google Cloud, a list',
    [
      {
        insertId: 'a',
        logName: 'l',
        timestamp: TIME,
        httpRequest: { requestMethod: 'GET', requestUrl: URL, status: 403 },
      },
    ],
    CALL,
  ],
  [
    'Datadog',
    {
      data: [
        {
          id: 'x',
          type: 'log',
          attributes: {
            timestamp: TIME,
            message: 'm',
            attributes: { http: { method: 'GET', url: URL, status_code: 403 } },
          },
        },
      ],
      meta: {},
    },
    CALL,
  ],
  [
    'Splunk',
    { preview: false, init_offset: 0, results: [{ _raw: 'a line', _time: TIME, host: 'h' }] },
    { ...LINE, writer: 'h' },
  ],
  [
    'OTLP spans',
    {
      resourceSpans: [
        {
          resource: { attributes: [{ key: 'service.instance.id', value: { stringValue: 'i-1' } }] },
          scopeSpans: [
            { scope: {}, spans: [{ traceId: 'a', kind: 3, startTimeUnixNano: NS, attributes: ATTRIBUTES }] },
          ],
        },
      ],
    },
    { ...CALL, time: TIME, writer: 'i-1' },
  ],
  [
    'OTLP logs',
    { resourceLogs: [{ scopeLogs: [{ logRecords: [{ timeUnixNano: NS, body: { stringValue: 'm' } }] }] }] },
    { texts: ['m'], time: TIME },
  ],
  [
    'Jaeger',
    {
      data: [
        {
          traceID: 'a',
          spans: [{ traceID: 'a', spanID: 'b', operationName: 'GET', startTime: MS * 1000, tags: JAEGER }],
        },
      ],
    },
    { ...CALL, time: TIME, ids: ['a', 'b'] },
  ],
  [
    'Zipkin',
    [{ traceId: 'a', id: 'b', name: 'get', timestamp: MS * 1000, localEndpoint: {}, tags: TAGS }],
    { ...CALL, time: TIME },
  ],
  [
    'Zipkin, by traces',
    [[{ traceId: 'a', id: 'b', name: 'get', timestamp: MS * 1000, tags: TAGS }]],
    { ...CALL, time: TIME },
  ],
  ['records as a list', [{ level: 'error', time: TIME, ...CALL, statusCode: 403 }], { ...CALL, time: TIME }],
];

describe('exports', () => {
  it.each(EXPORTS.map(([name, document, expected]) => ({ name, document, expected })))(
    '$name',
    ({ document, expected }) => {
      for (const text of [JSON.stringify(document), JSON.stringify(document, null, 2)]) {
        expect(isLogDocument(headOf(text, true))).toBe(true);
        for (const step of [1, 7, 1 << 20]) {
          const { records, faults } = read(text, step);
          expect(faults).toEqual([]);
          expect(records.map(({ value }) => readJsonRecord(value))).toMatchObject([expected]);
        }
      }
    },
  );

  it('give the line at which each element begins', () => {
    const events = [1, 2].map((number) => ({ timestamp: MS, message: `line ${number}`, logStreamName: 's' }));
    const { records } = read(JSON.stringify({ events, searchedLogStreams: [] }, null, 1));
    expect(records.map(({ line }) => line)).toEqual([3, 8]);
  });

  it('may follow one another, and hold lists that are none of records', () => {
    const page = JSON.stringify({
      tags: [{ message: 'no' }],
      events: [{ timestamp: MS, message: 'a', logStreamName: 's' }],
    });
    expect(read(`${page}\n${page}`).records).toHaveLength(2);
  });

  it('that are cut give what is whole', () => {
    const events = Array.from({ length: 3 }, () => ({ timestamp: MS, message: 'a', logStreamName: 's' }));
    const { records, faults } = read(JSON.stringify({ events }).slice(0, -20));
    expect(records).toHaveLength(2);
    expect(faults).toHaveLength(1);
  });

  it('are larger than what is looked at first', () => {
    const events = Array.from({ length: 5_000 }, (_, at) => ({
      timestamp: MS,
      message: `a ${at}`,
      logStreamName: 's',
    }));
    expect(read(JSON.stringify({ events }), 4096).records.map(({ value }) => value)).toEqual(events);
  });
});

it('objects over several lines, one after another', () => {
  const span = {
    name: 'GET',
    context: { trace_id: '0xa', span_id: '0xb' },
    kind: 'SpanKind.CLIENT',
    attributes: { ...TAGS, 'http.status_code': 403 },
  };
  const text = `${JSON.stringify(span, null, 4)}\n${JSON.stringify(span, null, 4)}\n`;
  expect(isLogDocument(headOf(text, true))).toBe(true);
  expect(read(text, 100).records.map(({ value }) => readJsonRecord(value))).toMatchObject([CALL, CALL]);
});

describe('no logs', () => {
  const OTHERS: readonly unknown[] = [
    { results: [{ id: 'a', name: 'b' }], total: 1 },
    { entities: [{ id: 'a', timestamp: TIME, message: 'x' }], pageSize: 25 },
    { message: 'Missing permission', code: 'missing.permissions', status: 403, contextId: 'x' },
    { timestamp: TIME, status: 403, error: 'Forbidden', path: '/api' },
    { events: [{ id: 'a', eventTime: TIME }] },
    { data: [{ id: 'a', type: 'user' }] },
    { hits: 3 },
    { data: { result: [] } },
    { request: { method: 'GET', url: URL }, response: { status: 403 } },
    { log: { version: '1.2', entries: [] } },
    { item: [{ request: {} }], info: { name: 'collection' } },
    [{ request: { method: 'GET' }, response: { status: 403 } }],
    [{ id: 'a', name: 'b' }],
    [{ id: 'a', timestamp: TIME, message: 'hello' }],
    [[1, 2]],
    [],
    {},
  ];
  it.each(
    OTHERS.map((document) => ({ text: JSON.stringify(document, null, 1), name: JSON.stringify(document) })),
  )('$name', ({ text }) => {
    expect(isLogDocument(headOf(text, true))).toBe(false);
  });
});
