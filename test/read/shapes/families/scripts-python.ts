/** Scripts of Python: what they print of a refused call. */
import type { Shape } from '../shape.js';
import { asLines, ifSent, lines, python, requestHeaders, responseHeaders } from './parts.js';

const traceback = (file: string, code: string): readonly string[] => [
  'Traceback (most recent call last):',
  `  File "/app/${file}", line 41, in <module>`,
  '    main()',
  `  File "/app/${file}", line 27, in main`,
  `    ${code}`,
];

/** Bytes as Python prints them: in single quotes, unless there is one inside. */
const bytes = (text: string): string =>
  text.includes("'") && !text.includes('"')
    ? `b"${text}"`
    : `b'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

export const SCRIPTS_PYTHON: readonly Shape[] = [
  {
    name: 'python-print-status-and-text',
    tier: 'everybody',
    unshown: ['method', 'url'],
    write: ({ status, compact }) => lines(`${status} ${compact}`),
  },
  {
    name: 'python-print-response-and-json',
    tier: 'common',
    unshown: ['method', 'url'],
    write: ({ status, body }) => lines(`<Response [${status}]>`, python(body)),
  },
  {
    name: 'python-print-url-status-json',
    tier: 'everybody',
    unshown: ['method'],
    write: ({ url, status, body }) => lines(url, `${status}`, python(body)),
  },
  {
    name: 'python-script-and-output',
    tier: 'common',
    write: (refused) =>
      lines(
        'import requests',
        '',
        `base = "https://${refused.host}"`,
        `headers = {"Authorization": f"Bearer {token}"}`,
        ifSent(refused, (sent) => [`body = ${python(JSON.parse(sent))}`]),
        `r = requests.${refused.method.toLowerCase()}(f"{base}${refused.path}", headers=headers${refused.sent === null ? '' : ', json=body'})`,
        'print(r.status_code, r.text)',
        '',
        '# output:',
        `# ${refused.status} ${refused.compact}`,
      ),
  },
  {
    name: 'python-requests-raise-for-status',
    tier: 'everybody',
    unshown: ['method', 'code'],
    write: ({ url, status, reason }) =>
      lines(
        traceback('queues.py', 'response.raise_for_status()'),
        '  File "/usr/lib/python3/dist-packages/requests/models.py", line 1026, in raise_for_status',
        '    raise HTTPError(http_error_msg, response=self)',
        `requests.exceptions.HTTPError: ${status} Client Error: ${reason} for url: ${url}`,
      ),
  },
  {
    name: 'python-http-client-debug',
    tier: 'some',
    write: (refused) =>
      lines(
        `send: ${bytes(
          [
            `${refused.method} ${refused.path} HTTP/1.1`,
            `Host: ${refused.host}`,
            'User-Agent: python-requests/2.32.3',
            ...asLines(requestHeaders(refused)),
            '',
            '',
          ].join('\r\n'),
        )
          .replaceAll('\r', '\\r')
          .replaceAll('\n', '\\n')}`,
        ifSent(refused, (sent) => [`send: ${bytes(sent)}`]),
        `reply: 'HTTP/1.1 ${refused.status} ${refused.reason}\\r\\n'`,
        asLines(responseHeaders(refused), 'header: '),
        `DEBUG:urllib3.connectionpool:https://${refused.host}:443 "${refused.method} ${refused.path} HTTP/1.1" ${refused.status} ${refused.compact.length}`,
        refused.compact,
      ),
  },
  {
    name: 'python-urllib3-debug',
    tier: 'common',
    unshown: ['code'],
    write: ({ host, method, path, status }) =>
      lines(
        `DEBUG:urllib3.connectionpool:Starting new HTTPS connection (1): ${host}:443`,
        `DEBUG:urllib3.connectionpool:https://${host}:443 "${method} ${path} HTTP/1.1" ${status} 317`,
      ),
  },
];
