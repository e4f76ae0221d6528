/** Records of log platforms and of trackers of errors, one by one. */
import type { Refused, Shape } from '../shape.js';
import { json } from './notations.js';

const TIME = '2026-08-04T07:12:33.902Z';

const message = ({ method, url, status, compact }: Refused): string =>
  `${method} ${url} failed with ${status}: ${compact}`;

export const PLATFORM_RECORDS: readonly Shape[] = [
  {
    name: 'app-insights-tables-json',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, path, status }) =>
      json({
        tables: [
          {
            name: 'PrimaryResult',
            columns: ['timestamp', 'name', 'data', 'resultCode', 'success', 'duration'].map((name) => ({
              name,
              type: 'string',
            })),
            rows: [[TIME, `${method} ${path.replace(/\?.*/, '')}`, url, `${status}`, 'False', 184.2113]],
          },
        ],
      }),
  },
  {
    name: 'google-cloud-log-entry',
    tier: 'some',
    write: ({ method, url, status, body }) =>
      json([
        {
          insertId: '1a2b3c',
          httpRequest: {
            requestMethod: method,
            requestUrl: url,
            status,
            responseSize: '412',
            latency: '0.184s',
            protocol: 'HTTP/2',
          },
          jsonPayload: { response: body },
          resource: { type: 'cloud_run_revision', labels: { service_name: 'queues' } },
          timestamp: '2026-08-04T07:12:33.902112Z',
          severity: 'ERROR',
          logName: 'projects/contact/logs/requests',
        },
      ]),
  },
  {
    name: 'sentry-event-json',
    tier: 'some',
    write: ({ method, url, token, status, compact }) =>
      json({
        event_id: '1a2b3c4d5e6f40718293a4b5c6d7e8f9',
        platform: 'node',
        level: 'error',
        exception: {
          values: [
            {
              type: 'ApiError',
              value: `${status} ${compact}`,
              mechanism: { type: 'generic', handled: false },
            },
          ],
        },
        request: { method, url, headers: { Authorization: `Bearer ${token}` } },
        breadcrumbs: {
          values: [
            {
              type: 'http',
              category: 'http',
              data: { method, url, status_code: status },
              timestamp: 1785827553.902,
            },
          ],
        },
      }),
  },
  {
    name: 'sentry-breadcrumb-text',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, status, reason }) =>
      `Breadcrumbs\nhttp\n${method} ${url} [${status}]\n{\n  reason: ${reason}\n}\nerror\n09:12:33\n`,
  },
  {
    name: 'graylog-json-message',
    tier: 'rare',
    write: (refused) =>
      json({
        version: '1.1',
        host: 'web1',
        short_message: message(refused),
        timestamp: 1785827553.902,
        level: 3,
        _method: refused.method,
        _url: refused.url,
        _status: refused.status,
      }),
  },
];
