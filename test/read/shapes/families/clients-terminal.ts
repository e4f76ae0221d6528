/** Other clients of a terminal: wget, HTTPie, xh, hurl. */
import type { Refused, Shape } from '../shape.js';
import { asLines, ifSent, lines, lower, requestHeaders, responseHeaders } from './parts.js';

const terse = (refused: Refused): readonly string[] => [
  `> ${refused.method} ${refused.path} HTTP/2`,
  `> Host: ${refused.host}`,
  '> user-agent: curl/8.7.1',
  ...asLines(lower(requestHeaders(refused)), '> '),
  '> ',
];

/** HTTPie sorts the headers and sets the body out with four blanks. */
const httpie = (refused: Refused): readonly string[] => [
  `HTTP/1.1 ${refused.status} ${refused.reason}`,
  ...asLines([...responseHeaders(refused)].sort(([one], [other]) => one.localeCompare(other))),
  '',
  JSON.stringify(refused.body, null, 4),
  '',
];

export const CLIENTS_TERMINAL: readonly Shape[] = [
  {
    name: 'wget-server-response',
    tier: 'some',
    unshown: ['method', 'code'],
    write: (refused) =>
      lines(
        `--2026-08-03 10:12:13--  ${refused.url}`,
        `Resolving ${refused.host} (${refused.host})... 18.197.12.34, 3.120.45.67`,
        `Connecting to ${refused.host} (${refused.host})|18.197.12.34|:443... connected.`,
        'HTTP request sent, awaiting response... ',
        `  HTTP/1.1 ${refused.status} ${refused.reason}`,
        asLines(responseHeaders(refused), '  '),
        `2026-08-03 10:12:13 ERROR ${refused.status}: ${refused.reason}.`,
      ),
  },
  {
    name: 'wget-plain',
    tier: 'some',
    unshown: ['method', 'code'],
    write: (refused) =>
      lines(
        `--2026-08-03 10:12:13--  ${refused.url}`,
        `Resolving ${refused.host} (${refused.host})... 18.197.12.34, 3.120.45.67`,
        `Connecting to ${refused.host} (${refused.host})|18.197.12.34|:443... connected.`,
        `HTTP request sent, awaiting response... ${refused.status} ${refused.reason}`,
        `2026-08-03 10:12:13 ERROR ${refused.status}: ${refused.reason}.`,
      ),
  },
  {
    name: 'httpie-with-command',
    tier: 'common',
    write: (refused) =>
      lines(
        `$ ${refused.sent === null ? '' : `echo '${refused.sent}' | `}http ${refused.method} "${refused.url}" "Authorization:Bearer ${refused.token}"`,
        httpie(refused),
      ),
  },
  {
    name: 'httpie-verbose',
    tier: 'some',
    write: (refused) =>
      lines(
        `${refused.method} ${refused.path} HTTP/1.1`,
        asLines(requestHeaders(refused)),
        `Host: ${refused.host}`,
        'User-Agent: HTTPie/3.2.4',
        '',
        ifSent(refused, (sent) => [JSON.stringify(JSON.parse(sent), null, 4), '']),
        '',
        httpie(refused),
      ),
  },
  {
    name: 'xh-with-command',
    tier: 'rare',
    write: (refused) =>
      lines(
        `❯ xh ${refused.method.toLowerCase()} '${refused.url}' authorization:'Bearer ${refused.token}'${refused.sent === null ? '' : ` --raw '${refused.sent}'`}`,
        `HTTP/2.0 ${refused.status} ${refused.reason}`,
        asLines(lower(responseHeaders(refused))),
        '',
        JSON.stringify(refused.body, null, 4),
        '',
      ),
  },
  {
    name: 'hurl-error',
    tier: 'rare',
    unshown: ['code'],
    write: (refused) =>
      lines(
        'error: Assert status code',
        '  --> queues.hurl:4:6',
        '   |',
        `   | ${refused.method} ${refused.url}`,
        '   | ...',
        ' 4 | HTTP 200',
        `   |      ^^^ actual value is <${refused.status}>`,
        '   |',
      ),
  },
  {
    name: 'hurl-very-verbose',
    tier: 'rare',
    write: (refused) =>
      lines(
        `* ${'-'.repeat(78)}`,
        '* Executing entry 1',
        '*',
        '* Cookie store:',
        '*',
        '* Request:',
        `* ${refused.method} ${refused.url}`,
        asLines(requestHeaders(refused), '* '),
        '*',
        '* Request can be run with the following curl command:',
        `* curl --request ${refused.method} --header 'Authorization: Bearer ${refused.token}' '${refused.url}'`,
        '*',
        terse(refused),
        '* Request body:',
        ifSent(refused, (sent) => [`* ${sent}`]),
        '*',
        `* Response: (received ${refused.compact.length} bytes in 85 ms)`,
        '*',
        `< HTTP/2 ${refused.status}`,
        asLines(lower(responseHeaders(refused)), '< '),
        '<',
        '* Response body:',
        `* ${refused.compact}`,
        '*',
        '* Timings:',
        '* total: 85123 µs',
      ),
  },
];
