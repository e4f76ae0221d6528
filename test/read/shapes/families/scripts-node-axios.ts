/** Scripts of Node.js with axios, and with the SDK that is built on it. */
import { inspect } from 'node:util';
import type { Shape } from '../shape.js';
import { asJson, axiosDump, member } from './node-dumps.js';
import { asObject, indent, lines, lower, responseHeaders } from './parts.js';

export const SCRIPTS_NODE_AXIOS: readonly Shape[] = [
  { name: 'axios-error-dump', tier: 'everybody', write: (refused) => lines(axiosDump(refused)) },
  {
    name: 'axios-error-dump-in-a-log-line',
    tier: 'common',
    write: (refused) =>
      lines(`2026-08-03T08:12:13.123Z ERROR Failed to load queues ${axiosDump(refused).join('\n')}`),
  },
  {
    name: 'axios-error-to-json',
    tier: 'common',
    unshown: ['code'],
    write: (refused) => lines(JSON.stringify(asJson(refused), null, 2)),
  },
  {
    name: 'axios-error-to-json-one-line',
    tier: 'common',
    unshown: ['code'],
    write: (refused) => lines(`Error: ${JSON.stringify(asJson(refused))}`),
  },
  {
    name: 'axios-status-and-data',
    tier: 'everybody',
    unshown: ['method', 'url'],
    write: ({ status, body }) => lines(`${status} ${inspect(body)}`),
  },
  {
    name: 'axios-message-and-url',
    tier: 'common',
    unshown: ['code'],
    write: ({ method, url, status }) =>
      lines(`${method} ${url} failed: Request failed with status code ${status}`),
  },
  {
    name: 'javascript-sdk-rejection-extended',
    tier: 'some',
    write: (refused) =>
      lines(
        '{',
        `  status: ${refused.status},`,
        `  statusText: '${refused.reason}',`,
        member('headers', asObject(lower(responseHeaders(refused))), '  ', 1, 'Object [AxiosHeaders] '),
        indent(`body: ${inspect(refused.body)},`, '  '),
        '  text: undefined,',
        indent(`error: ${axiosDump(refused).join('\n')}`, '  '),
        '}',
      ),
  },
  {
    name: 'javascript-sdk-rejection',
    tier: 'everybody',
    unshown: ['method', 'url'],
    write: ({ body }) => lines(inspect(body)),
  },
  {
    name: 'javascript-sdk-rejection-then-uncaught',
    tier: 'common',
    unshown: ['method', 'url'],
    write: ({ body }) =>
      lines(
        inspect(body),
        'node:internal/process/promises:394',
        '      triggerUncaughtException(err, true /* fromPromise */);',
        '      ^',
        '',
        '[UnhandledPromiseRejection: This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "#<Object>".] {',
        "  code: 'ERR_UNHANDLED_REJECTION'",
        '}',
        '',
        'Node.js v22.17.0',
      ),
  },
];
