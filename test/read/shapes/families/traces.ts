/** Spans: OpenTelemetry, Jaeger, Zipkin, X-Ray, Datadog, Application Insights. */
import type { Shape } from '../shape.js';
import { json } from './notations.js';

const text = (key: string, value: string): object => ({ key, value: { stringValue: value } });
const number = (key: string, value: number): object => ({ key, value: { intValue: `${value}` } });
const TRACE = '5b8efff798038103d269b633813fc60c';
const SPAN = 'eee19b7ec3c1b174';

export const TRACES: readonly Shape[] = [
  {
    name: 'otlp-json-span',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, host, status }) =>
      json({
        resourceSpans: [
          {
            resource: { attributes: [text('service.name', 'queues')] },
            scopeSpans: [
              {
                scope: { name: '@opentelemetry/instrumentation-undici' },
                spans: [
                  {
                    traceId: TRACE,
                    spanId: SPAN,
                    name: method,
                    kind: 3,
                    startTimeUnixNano: '1785827553481000000',
                    endTimeUnixNano: '1785827553902000000',
                    attributes: [
                      text('http.request.method', method),
                      text('url.full', url),
                      text('server.address', host),
                      number('http.response.status_code', status),
                    ],
                    status: { code: 2 },
                  },
                ],
              },
            ],
          },
        ],
      }),
  },
  {
    name: 'otel-console-exporter-node',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, status }) =>
      `{\n  resource: { attributes: { 'service.name': 'queues' } },\n  traceId: '${TRACE}',\n  parentId: undefined,\n  name: '${method}',\n  id: '${SPAN}',\n  kind: 2,\n  timestamp: 1785827553481000,\n  duration: 184211.3,\n  attributes: {\n    'http.url': '${url}',\n    'http.method': '${method}',\n    'http.status_code': ${status}\n  },\n  status: { code: 2 },\n  events: [],\n  links: []\n}\n`,
  },
  {
    name: 'otel-collector-debug-exporter',
    tier: 'rare',
    unshown: ['code'],
    write: ({ method, url, status }) =>
      `Span #0\n    Trace ID       : ${TRACE}\n    Parent ID      : \n    ID             : ${SPAN}\n    Name           : ${method}\n    Kind           : Client\n    Start time     : 2026-08-04 07:12:33.481 +0000 UTC\n    End time       : 2026-08-04 07:12:33.902 +0000 UTC\n    Status code    : Error\n    Status message : \nAttributes:\n     -> http.request.method: Str(${method})\n     -> url.full: Str(${url})\n     -> http.response.status_code: Int(${status})\n`,
  },
  {
    name: 'jaeger-json-trace',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, status }) =>
      json({
        data: [
          {
            traceID: TRACE,
            spans: [
              {
                traceID: TRACE,
                spanID: SPAN,
                operationName: `HTTP ${method}`,
                references: [],
                startTime: 1785827553481000,
                duration: 184211,
                tags: [
                  { key: 'span.kind', type: 'string', value: 'client' },
                  { key: 'http.method', type: 'string', value: method },
                  { key: 'http.url', type: 'string', value: url },
                  { key: 'http.status_code', type: 'int64', value: status },
                  { key: 'error', type: 'bool', value: true },
                ],
                logs: [],
                processID: 'p1',
              },
            ],
            processes: { p1: { serviceName: 'queues', tags: [] } },
          },
        ],
      }),
  },
  {
    name: 'zipkin-json-spans',
    tier: 'rare',
    unshown: ['code'],
    write: ({ method, url, status }) =>
      json([
        {
          traceId: TRACE,
          id: SPAN,
          kind: 'CLIENT',
          name: method.toLowerCase(),
          timestamp: 1785827553481000,
          duration: 184211,
          localEndpoint: { serviceName: 'queues' },
          tags: {
            'http.method': method,
            'http.url': url,
            'http.status_code': `${status}`,
            error: `${status}`,
          },
        },
      ]),
  },
  {
    name: 'x-ray-subsegment',
    tier: 'some',
    unshown: ['code', 'query'],
    write: ({ method, url, host, status }) =>
      json({
        id: '194fcc8747581230',
        name: 'queues',
        trace_id: '1-581cf771-a006649127e371903a2de979',
        start_time: 1785827553.481,
        end_time: 1785827553.902,
        subsegments: [
          {
            id: '18b5bd4f6c1d2e3f',
            name: host,
            start_time: 1785827553.5,
            end_time: 1785827553.9,
            http: {
              request: { url: url.replace(/\?.*/, ''), method },
              response: { status, content_length: 412 },
            },
            namespace: 'remote',
            error: true,
          },
        ],
      }),
  },
  {
    name: 'datadog-span-meta',
    tier: 'rare',
    unshown: ['code'],
    write: ({ method, url, status, path }) =>
      json({
        trace_id: '5208512171318403364',
        span_id: '1234567890',
        name: 'http.request',
        resource: `${method} ${path.replace(/\?.*/, '')}`,
        type: 'http',
        error: 1,
        meta: {
          'http.method': method,
          'http.url': url,
          'http.status_code': `${status}`,
          'span.kind': 'client',
        },
        metrics: {},
      }),
  },
  {
    name: 'app-insights-telemetry-item',
    tier: 'rare',
    unshown: ['code'],
    write: ({ method, url, host, path, status }) =>
      `${JSON.stringify({ name: 'Microsoft.ApplicationInsights.1a2b.RemoteDependency', time: '2026-08-04T07:12:33.902Z', iKey: '1a2b3c4d-0000-0000-0000-5e6f7a8b9c0d', data: { baseType: 'RemoteDependencyData', baseData: { name: `${method} ${path.replace(/\?.*/, '')}`, id: SPAN, data: url, duration: '00:00:00.1842113', resultCode: `${status}`, success: false, type: 'Http', target: host, ver: 2 } } })}\n`,
  },
];
