/** Searches of log platforms, exported as JSON. */
import type { Refused, Shape } from '../shape.js';
import { json, line } from './notations.js';

const TIME = '2026-08-04T07:12:33.902Z';

const message = ({ method, url, status, compact }: Refused): string =>
  `${method} ${url} failed with ${status}: ${compact}`;

export const EXPORTS: readonly Shape[] = [
  {
    name: 'cloudwatch-insights-json',
    tier: 'some',
    write: (refused) =>
      json({
        queryLanguage: 'CWLI',
        results: [
          [
            { field: '@timestamp', value: '2026-08-04 07:12:33.902' },
            { field: '@message', value: `[ERROR] ${message(refused)}\n` },
            { field: '@ptr', value: 'CnAKNQoxMTIzNDU2Nzg5MDEy' },
          ],
        ],
        statistics: { recordsMatched: 1, recordsScanned: 812, bytesScanned: 91234 },
        status: 'Complete',
      }),
  },
  {
    name: 'cloudwatch-insights-json-parsed-fields',
    tier: 'some',
    write: ({ method, url, status, code }) =>
      json({
        results: [
          [
            { field: '@timestamp', value: '2026-08-04 07:12:33.902' },
            { field: 'method', value: method },
            { field: 'url', value: url },
            { field: 'status', value: `${status}` },
            { field: 'body.code', value: code },
          ],
        ],
        status: 'Complete',
      }),
  },
  {
    name: 'cloudwatch-filter-log-events',
    tier: 'some',
    write: (refused) =>
      json({
        events: [
          {
            logStreamName: '2026/08/04/[$LATEST]1a2b3c4d',
            timestamp: 1785827553902,
            message: `${TIME}\t9c1e0f7a\tERROR\t${message(refused)}\n`,
            ingestionTime: 1785827554100,
            eventId: '3712',
          },
        ],
        searchedLogStreams: [],
      }),
  },
  {
    name: 'elastic-hits-ecs',
    tier: 'some',
    write: ({ method, url, status, compact }) =>
      json({
        took: 5,
        timed_out: false,
        hits: {
          total: { value: 1, relation: 'eq' },
          max_score: null,
          hits: [
            {
              _index: 'logs-2026.08.04',
              _id: 'a1b2',
              _source: {
                '@timestamp': TIME,
                http: { request: { method }, response: { status_code: status, body: { content: compact } } },
                url: { full: url },
                log: { level: 'error' },
              },
            },
          ],
        },
      }),
  },
  {
    name: 'elastic-hit-fields-arrays',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, status }) =>
      json({
        _index: 'logs-2026.08.04',
        _id: 'a1b2',
        _version: 1,
        fields: {
          'http.request.method': [method],
          'url.full': [url],
          'http.response.status_code': [status],
          '@timestamp': [TIME],
        },
        sort: [1785827553902],
      }),
  },
  {
    name: 'datadog-logs-api',
    tier: 'some',
    write: ({ method, url, status, compact }) =>
      json({
        data: [
          {
            id: 'AgAAAX',
            type: 'log',
            attributes: {
              timestamp: TIME,
              host: 'i-0a1b2c',
              service: 'queues',
              status: 'error',
              message: compact,
              attributes: { http: { method, url, status_code: status }, duration: 184211300 },
              tags: ['env:prod'],
            },
          },
        ],
        meta: { page: {} },
      }),
  },
  {
    name: 'new-relic-nrql-json',
    tier: 'some',
    write: ({ method, url, status, compact }) =>
      json([
        {
          timestamp: 1785827553902,
          level: 'error',
          message: compact,
          'request.method': method,
          'request.uri': url,
          'http.statusCode': status,
          'entity.name': 'queues',
        },
      ]),
  },
  {
    name: 'loki-query-range',
    tier: 'some',
    write: (refused) =>
      json({
        status: 'success',
        data: {
          resultType: 'streams',
          result: [
            {
              stream: { app: 'queues', level: 'error' },
              values: [['1785827553902112000', `level=error msg=${line(message(refused))}`]],
            },
          ],
          stats: {},
        },
      }),
  },
  {
    name: 'loki-json-line',
    tier: 'some',
    write: ({ method, url, status, body }) =>
      json({
        status: 'success',
        data: {
          resultType: 'streams',
          result: [
            {
              stream: { app: 'queues' },
              values: [
                ['1785827553902112000', line({ level: 'error', method, url, status, response: body })],
              ],
            },
          ],
        },
      }),
  },
];
