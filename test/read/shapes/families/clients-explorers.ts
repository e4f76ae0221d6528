/** Clients of editors, and the pages that explore an API. */
import type { Refused, Shape } from '../shape.js';
import { asLines, asObject, ifSent, lines, lower, responseHeaders } from './parts.js';

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

export const CLIENTS_EXPLORERS: readonly Shape[] = [
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
        `Error: response status is ${refused.status}`,
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
