/** Command line clients: curl, wget, HTTPie, xh, hurl. */
import type { Refused, Shape } from '../shape.js';
import { asLines, ifSent, lines, lower, requestHeaders, responseHeaders } from './parts.js';

const command = (refused: Refused, flags: string): string =>
  [
    `$ curl ${flags}${refused.method === 'GET' ? '' : ` -X ${refused.method}`} "${refused.url}"`,
    ...requestHeaders(refused)
      .filter(([name]) => name === 'Authorization' || name === 'Content-Type')
      .map(([name, value]) => `  -H "${name}: ${value}"`),
    ...ifSent(refused, (sent) => [`  -d '${sent}'`]),
  ].join(' \\\n');

const terse = (refused: Refused): readonly string[] => [
  `> ${refused.method} ${refused.path} HTTP/2`,
  `> Host: ${refused.host}`,
  '> user-agent: curl/8.7.1',
  ...asLines(lower(requestHeaders(refused)), '> '),
  '> ',
];

const head = (refused: Refused, version = 'HTTP/1.1'): readonly string[] => [
  `${version} ${refused.status} ${refused.reason}`,
  ...asLines(responseHeaders(refused)),
  '',
];

/** HTTPie sorts the headers and sets the body out with four blanks. */
const httpie = (refused: Refused): readonly string[] => [
  `HTTP/1.1 ${refused.status} ${refused.reason}`,
  ...asLines([...responseHeaders(refused)].sort(([one], [other]) => one.localeCompare(other))),
  '',
  JSON.stringify(refused.body, null, 4),
  '',
];

export const CLIENTS_CURL: readonly Shape[] = [
  {
    name: 'curl-i-with-command',
    tier: 'everybody',
    write: (refused) =>
      lines(
        command(refused, '-i'),
        `HTTP/2 ${refused.status} `,
        asLines(lower(responseHeaders(refused))),
        '',
        refused.compact,
      ),
  },
  {
    name: 'curl-i-output-alone',
    tier: 'everybody',
    unshown: ['method', 'url'],
    write: (refused) => lines(head(refused), refused.compact),
  },
  {
    name: 'curl-v-http2',
    tier: 'everybody',
    write: (refused) =>
      lines(
        `* Host ${refused.host}:443 was resolved.`,
        '* IPv4: 18.197.12.34, 3.120.45.67',
        '*   Trying 18.197.12.34:443...',
        `* Connected to ${refused.host} (18.197.12.34) port 443`,
        '* ALPN: curl offers h2,http/1.1',
        '* SSL connection using TLSv1.3 / TLS_AES_128_GCM_SHA256 / X25519 / RSASSA-PSS',
        '* using HTTP/2',
        `* [HTTP/2] [1] OPENED stream for ${refused.url}`,
        `* [HTTP/2] [1] [:method: ${refused.method}]`,
        '* [HTTP/2] [1] [:scheme: https]',
        `* [HTTP/2] [1] [:authority: ${refused.host}]`,
        `* [HTTP/2] [1] [:path: ${refused.path}]`,
        lower(requestHeaders(refused)).map(([name, value]) => `* [HTTP/2] [1] [${name}: ${value}]`),
        terse(refused),
        ifSent(refused, (sent) => [`* upload completely sent off: ${sent.length} bytes`]),
        `< HTTP/2 ${refused.status} `,
        asLines(lower(responseHeaders(refused)), '< '),
        '< ',
        `* Connection #0 to host ${refused.host} left intact`,
        refused.compact,
      ),
  },
  {
    name: 'curl-v-http1-with-progress',
    tier: 'common',
    write: (refused) =>
      lines(
        '  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current',
        '                                 Dload  Upload   Total   Spent    Left  Speed',
        '  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0',
        `> ${refused.method} ${refused.path} HTTP/1.1`,
        `> Host: ${refused.host}`,
        '> User-Agent: curl/7.88.1',
        asLines(requestHeaders(refused), '> '),
        '> ',
        ifSent(refused, (sent) => [`} [${sent.length} bytes data]`]),
        `< HTTP/1.1 ${refused.status} ${refused.reason}`,
        asLines(responseHeaders(refused), '< '),
        '< ',
        `{ [${refused.compact.length} bytes data]`,
        `100   317  100   317    0     0   3729      0 --:--:-- --:--:-- --:--:--  3729`,
        `* Connection #0 to host ${refused.host} left intact`,
        refused.compact,
      ),
  },
  {
    name: 'curl-write-out-status-joined',
    tier: 'common',
    write: (refused) =>
      lines(command(refused, "-s -w '%{http_code}'"), `${refused.compact}${refused.status}`),
  },
  {
    name: 'curl-write-out-status-alone',
    tier: 'common',
    unshown: ['code'],
    write: (refused) => lines(command(refused, "-s -o /dev/null -w '%{http_code}\\n'"), `${refused.status}`),
  },
  {
    name: 'curl-write-out-named',
    tier: 'some',
    write: (refused) =>
      lines(
        command(refused, "-s -w '\\nHTTP_STATUS:%{http_code}\\n'"),
        refused.compact,
        `HTTP_STATUS:${refused.status}`,
      ),
  },
  {
    name: 'curl-fail',
    tier: 'common',
    unshown: ['code'],
    write: (refused) =>
      lines(command(refused, '-f'), `curl: (22) The requested URL returned error: ${refused.status}`),
  },
  {
    name: 'curl-windows-prompt',
    tier: 'common',
    write: (refused) =>
      lines(
        `C:\\Users\\dev>curl -X ${refused.method} "${refused.url}" -H "Authorization: Bearer ${refused.token}"${
          refused.sent === null
            ? ''
            : ` -H "Content-Type: application/json" -d "${refused.sent.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`
        }`,
        refused.compact,
        'C:\\Users\\dev>',
      ),
  },
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
