/** Clients with a window of their own: Postman, Insomnia, Bruno, Thunder Client. */
import type { Refused, Shape } from '../shape.js';
import { asLines, ifSent, lines, lower, requestHeaders, responseHeaders } from './parts.js';

const request = (refused: Refused, version = 'HTTP/1.1'): readonly string[] => [
  `${refused.method} ${refused.path} ${version}`,
  ...asLines(requestHeaders(refused)),
  'User-Agent: PostmanRuntime/7.44.1',
  `Host: ${refused.host}`,
  'Accept-Encoding: gzip, deflate, br',
  'Connection: keep-alive',
];

const head = (refused: Refused): readonly string[] => [
  `HTTP/1.1 ${refused.status} ${refused.reason}`,
  ...asLines(responseHeaders(refused)),
];

export const CLIENTS_WINDOWS: readonly Shape[] = [
  {
    name: 'postman-console-raw',
    tier: 'everybody',
    write: (refused) =>
      lines(
        request(refused),
        ' ',
        ifSent(refused, (sent) => [sent, ' ']),
        head(refused),
        ' ',
        refused.compact,
      ),
  },
  {
    name: 'postman-console-row',
    tier: 'common',
    unshown: ['code'],
    write: ({ method, url, status }) => lines(`${method} ${url}`, `${status}`, '85 ms'),
  },
  {
    name: 'postman-console-pretty',
    tier: 'everybody',
    write: (refused) =>
      lines(
        `▼ ${refused.method} ${refused.url}`,
        `${refused.status}`,
        '85 ms',
        '▶ Network',
        '▼ Request Headers',
        requestHeaders(refused).map(([name, value]) => `${name}: "${value}"`),
        ifSent(refused, (sent) => ['▼ Request Body', sent]),
        '▼ Response Headers',
        responseHeaders(refused).map(([name, value]) => `${name}: "${value}"`),
        '▼ Response Body',
        refused.compact,
      ),
  },
  {
    name: 'postman-window',
    tier: 'some',
    write: (refused) =>
      lines(
        refused.method,
        refused.url,
        'Send',
        'Params',
        'Authorization',
        'Headers (8)',
        'Body',
        'Cookies',
        'Headers (12)',
        'Test Results',
        `${refused.status} ${refused.reason}`,
        '85 ms',
        '1.21 KB',
        'Pretty',
        refused.pretty,
      ),
  },
  {
    name: 'insomnia-timeline',
    tier: 'common',
    unshown: ['code'],
    write: (refused) =>
      lines(
        `* Preparing request to ${refused.url}`,
        '* Current time is 2026-08-03T08:12:13.044Z',
        '* Enable automatic URL encoding',
        '* Using default HTTP version',
        '* Enable timeout of 30000ms',
        '* Enable SSL validation',
        `* Found bundle for host: 0x11c05c5c180 [can multiplex]`,
        `* Re-using existing connection #5 with host ${refused.host}`,
        '',
        `> ${refused.method} ${refused.path} HTTP/2`,
        `> Host: ${refused.host}`,
        asLines(lower(requestHeaders(refused)), '> '),
        '> User-Agent: insomnia/11.2.0',
        '',
        ifSent(refused, (sent) => [`| ${sent}`, '', '* We are completely uploaded and fine', '']),
        `< HTTP/2 ${refused.status} `,
        asLines(lower(responseHeaders(refused)), '< '),
        '',
        '',
        '* Received 317 B chunk',
        `* Connection #5 to host ${refused.host} left intact`,
      ),
  },
  {
    name: 'bruno-timeline',
    tier: 'some',
    unshown: ['code'],
    write: (refused) =>
      lines(
        `> ${refused.method} ${refused.url}`,
        asLines(requestHeaders(refused), '> '),
        ifSent(refused, (sent) => [`> data ${sent}`]),
        '',
        `< ${refused.status} ${refused.reason}`,
        asLines(lower(responseHeaders(refused)), '< '),
      ),
  },
  {
    name: 'thunder-client-window',
    tier: 'some',
    write: (refused) =>
      lines(
        refused.method,
        refused.url,
        `Status: ${refused.status} ${refused.reason}`,
        'Size: 317 Bytes',
        'Time: 85 ms',
        'Response',
        'Headers 6',
        'Cookies',
        refused.pretty,
      ),
  },
];
