/** Clients with a window of their own: Postman, Insomnia, Bruno, editors, the explorers of an API. */
import type { Refused, Shape } from '../shape.js';
import { asLines, asObject, ifSent, lines, lower, requestHeaders, responseHeaders } from './parts.js';

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

const curl = (refused: Refused): string =>
  [
    `curl -X '${refused.method}'`,
    `  '${refused.url}'`,
    "  -H 'accept: application/json'",
    `  -H 'Authorization: Bearer ${refused.token}'`,
    ...ifSent(refused, (sent) => ["  -H 'Content-Type: application/json'", `  -d '${sent}'`]),
  ].join(' \\\n');

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
    tier: 'everybody',
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
  {
    name: 'vscode-rest-client-response',
    tier: 'some',
    unshown: ['method', 'url'],
    write: (refused) => lines(head(refused), 'Connection: close', '', refused.pretty),
  },
  {
    name: 'vscode-rest-client-file-and-response',
    tier: 'some',
    write: (refused) =>
      lines(
        '### queues',
        `# @name refused`,
        `${refused.method} ${refused.url}`,
        `Authorization: Bearer ${refused.token}`,
        ifSent(refused, (sent) => ['Content-Type: application/json', '', sent]),
        '',
        head(refused),
        'Connection: close',
        '',
        refused.pretty,
      ),
  },
  {
    name: 'intellij-response',
    tier: 'some',
    write: (refused) =>
      lines(
        `${refused.method} ${refused.url}`,
        '',
        head(refused),
        '',
        refused.pretty,
        'Response file saved.',
        '> 2026-08-03T101213.403.json',
        '',
        `Response code: ${refused.status} (${refused.reason}); Time: 85ms (85 ms); Content length: 317 bytes (317 B)`,
      ),
  },
  {
    name: 'intellij-http-file-of-several-and-response',
    tier: 'rare',
    write: (refused) =>
      lines(
        '### Token',
        'POST https://login.mypurecloud.de/oauth/token',
        'Content-Type: application/x-www-form-urlencoded',
        '',
        'grant_type=client_credentials',
        '',
        '> {% client.global.set("token", response.body.access_token); %}',
        '',
        '### Refused',
        `${refused.method} ${refused.url}`,
        'Authorization: Bearer {{token}}',
        ifSent(refused, (sent) => ['Content-Type: application/json', '', sent]),
        '',
        '###',
        '',
        `${refused.method} ${refused.url}`,
        '',
        head(refused),
        '',
        refused.pretty,
        '',
        `Response code: ${refused.status} (${refused.reason}); Time: 85ms (85 ms); Content length: 317 bytes (317 B)`,
      ),
  },
  {
    name: 'swagger-ui',
    tier: 'common',
    write: (refused) =>
      lines(
        'Curl',
        '',
        curl(refused),
        'Request URL',
        refused.url,
        'Server response',
        'Code\tDetails',
        `${refused.status}\t`,
        `Error: ${refused.reason}`,
        '',
        'Response body',
        'Download',
        refused.pretty,
        'Response headers',
        asLines(lower(responseHeaders(refused)), ' ').map((line) => `${line} `),
      ),
  },
  {
    name: 'swagger-ui-without-curl',
    tier: 'common',
    unshown: ['method'],
    write: (refused) =>
      lines(
        'Request URL',
        refused.url,
        'Server response',
        'Code',
        'Details',
        `${refused.status}`,
        'Error: response status is 403'.replace('403', `${refused.status}`),
        '',
        'Response body',
        'Download',
        refused.pretty,
      ),
  },
  {
    name: 'api-explorer-classic',
    tier: 'everybody',
    write: (refused) =>
      lines(
        'Curl',
        `curl -X ${refused.method} --header 'Accept: application/json' --header 'Authorization: bearer ${refused.token}'${refused.sent === null ? '' : ` -d '${refused.sent}'`} '${refused.url}'`,
        'Request URL',
        refused.url,
        'Request Headers',
        JSON.stringify({ Accept: 'application/json' }, null, 2),
        'Response Body',
        refused.pretty,
        'Response Code',
        `${refused.status}`,
        'Response Headers',
        JSON.stringify(asObject(lower(responseHeaders(refused))), null, 2),
      ),
  },
  {
    name: 'api-explorer-request-and-response-sections',
    tier: 'everybody',
    write: (refused) =>
      lines(
        'Request',
        `${refused.method} ${refused.path}`,
        `Host: ${refused.host}`,
        `Authorization: Bearer ${refused.token}`,
        ifSent(refused, (sent) => ['Body', sent]),
        'Response',
        `Status: ${refused.status} ${refused.reason}`,
        'Body',
        refused.pretty,
      ),
  },
  {
    name: 'api-explorer-response-line',
    tier: 'everybody',
    write: (refused) =>
      lines(
        `${refused.method} ${refused.path.replace(/\?.*/, '')}`,
        `Response ${refused.status}`,
        refused.pretty,
      ),
    unshown: ['host', 'query'],
  },
];
