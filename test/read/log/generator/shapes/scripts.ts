/** Ruby and PHP: Faraday, Net::HTTP, Guzzle through Monolog. */
import { answer, type Entry, line } from '../log.js';
import type { Shape } from '../shape.js';
import { iso, syslog } from '../times.js';

const ruby =
  (level: string, text: string): Entry['write'] =>
  (at) =>
    `${level.charAt(0)}, [${iso(at).slice(0, -1)}403 #401]  ${level.padStart(5)} -- : ${text}`;

const rubyNote: Shape['note'] = ({ level, message }) => [line(ruby(level, message))];

const faraday: Shape = {
  name: 'ruby-faraday',
  note: rubyNote,
  call: (call) => {
    const write =
      (who: string, text: string): Entry['write'] =>
      (at) =>
        ruby('INFO', text)(at).replace('-- :', `-- ${who}:`);
    return [
      line(write('request', `${call.operation.method} ${call.url}`)),
      line(write('request', 'Accept: "application/json"\nUser-Agent: "Faraday v2.9.0"')),
      answer(call, write('response', `Status ${call.status}`)),
      line(
        write('response', `content-type: "application/json"\ninin-correlation-id: "${call.correlationId}"`),
      ),
      ...(call.body === '' ? [] : [line(write('response', call.body))]),
    ];
  },
};

const netHttp: Shape = {
  name: 'ruby-net-http-debug',
  note: rubyNote,
  call: (call) => [
    line(
      () =>
        `opening connection to ${call.host}:443...\nopened\nstarting SSL for ${call.host}:443...\nSSL established, protocol: TLSv1.3, cipher: TLS_AES_128_GCM_SHA256`,
    ),
    line(
      () =>
        `<- ${JSON.stringify(`${call.operation.method} ${call.target} HTTP/1.1\r\nAccept: */*\r\nUser-Agent: Ruby\r\nHost: ${call.host}\r\n\r\n`)}`,
    ),
    answer(
      call,
      () => `-> ${JSON.stringify(`HTTP/1.1 ${call.status} ${call.reason}\r\n`)}
-> "Content-Type: application/json\\r\\n"
-> "Content-Length: ${call.body.length}\\r\\n"
-> ${JSON.stringify(`ININ-Correlation-Id: ${call.correlationId}\r\n`)}
-> "\\r\\n"
reading ${call.body.length} bytes...
-> ${JSON.stringify(call.body)}
read ${call.body.length} bytes
Conn keep-alive`,
    ),
  ],
};

const monolog =
  (channel: string, level: string, text: string): Entry['write'] =>
  (at) =>
    `[${iso(at).slice(0, -1)}403+00:00] ${channel}.${level}: ${text}`;

const monologNote: Shape['note'] = ({ level, message, fields }) => [
  line(monolog('app', level === 'WARN' ? 'WARNING' : level, `${message} ${JSON.stringify(fields)} []`)),
];

/** Guzzle shows the first 120 characters of a body: the code stands behind them. */
const guzzle: Shape = {
  name: 'php-guzzle-exceptions',
  note: monologNote,
  call: (call) => [
    call.status < 400
      ? answer(call, monolog('app', 'INFO', `${call.operation.method} ${call.url} ${call.status} [] []`))
      : answer(
          call,
          monolog(
            'app',
            'ERROR',
            `Client error: \`${call.operation.method} ${call.url}\` resulted in a \`${call.status} ${call.reason}\` response: ${call.body.slice(0, 120)} (truncated...) {"exception":"[object] (GuzzleHttp\\\\Exception\\\\ClientException(code: ${call.status}): Client error: \`${call.operation.method} ${call.url}\` resulted in a \`${call.status} ${call.reason}\` response at /app/vendor/guzzlehttp/guzzle/src/Exception/RequestException.php:113)"} []`,
          ),
          { code: call.body.slice(0, 120).includes(`"code":"${call.code}"`), message: true },
        ),
  ],
};

const guzzleMiddleware: Shape = {
  name: 'php-guzzle-middleware',
  note: monologNote,
  call: (call) => [
    answer(
      call,
      monolog(
        'guzzle',
        'DEBUG',
        `>>>>>>>> ${call.operation.method} ${call.target} HTTP/1.1 Host: ${call.host} <<<<<<<< HTTP/1.1 ${call.status} ${call.reason} -------- ${call.status < 400 ? 'NULL' : call.body} [] []`,
      ),
    ),
  ],
};

const laravel: Shape = {
  name: 'php-syslog',
  note: ({ message }) => [line((at) => `${syslog(at)} web-403 php-fpm[401]: ${message}`)],
  call: (call) => [
    answer(
      call,
      (at) =>
        `${syslog(at)} web-403 php-fpm[401]: genesys ${call.operation.method} ${call.target} host=${call.host} http_code=${call.status} ${call.status < 400 ? `time=0.403` : `answer=${call.body}`}`,
    ),
  ],
};

export const SCRIPTS: readonly Shape[] = [faraday, netHttp, guzzle, guzzleMiddleware, laravel];
