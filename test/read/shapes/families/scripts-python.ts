/** Scripts of Python: what they print of a refused call, and how they fail. */
import type { Refused, Shape } from '../shape.js';
import { asLines, asObject, ifSent, lines, python, requestHeaders, responseHeaders } from './parts.js';

const traceback = (file: string, code: string): readonly string[] => [
  'Traceback (most recent call last):',
  `  File "/app/${file}", line 41, in <module>`,
  '    main()',
  `  File "/app/${file}", line 27, in main`,
  `    ${code}`,
];

const headerDict = (refused: Refused): string =>
  `HTTPHeaderDict(${python(asObject(responseHeaders(refused)))})`;

/** Bytes as Python prints them: in single quotes, unless there is one inside. */
const bytes = (text: string): string =>
  text.includes("'") && !text.includes('"')
    ? `b"${text}"`
    : `b'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const sdkError = (refused: Refused): readonly string[] => [
  `(${refused.status})`,
  `Reason: ${refused.reason}`,
  `HTTP response headers: ${headerDict(refused)}`,
  `HTTP response body: ${refused.compact}`,
  '',
];

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
  {
    name: 'python-urllib-error',
    tier: 'some',
    unshown: ['method', 'url', 'code'],
    write: ({ status, reason }) =>
      lines(
        traceback('queues.py', 'with urllib.request.urlopen(request) as response:'),
        '         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        '  File "/usr/lib/python3.11/urllib/request.py", line 643, in http_error_default',
        '    raise HTTPError(req.full_url, code, msg, hdrs, fp)',
        `urllib.error.HTTPError: HTTP Error ${status}: ${reason}`,
      ),
  },
  {
    name: 'python-urllib-error-and-body',
    tier: 'some',
    unshown: ['method', 'url'],
    write: ({ status, reason, compact }) => lines(`HTTP Error ${status}: ${reason}`, bytes(compact)),
  },
  {
    name: 'python-aiohttp',
    tier: 'some',
    unshown: ['method', 'code'],
    write: ({ url, status, reason }) =>
      lines(
        traceback('fetch.py', 'response.raise_for_status()'),
        '  File "/usr/lib/python3.12/site-packages/aiohttp/client_reqrep.py", line 1157, in raise_for_status',
        '    raise ClientResponseError(',
        '    ...<5 lines>...',
        '    )',
        `aiohttp.client_exceptions.ClientResponseError: ${status}, message='${reason}', url='${url}'`,
      ),
  },
  {
    name: 'python-aiohttp-older',
    tier: 'rare',
    unshown: ['method', 'code'],
    write: ({ url, status, reason }) =>
      lines(
        `aiohttp.client_exceptions.ClientResponseError: ${status}, message='${reason}', url=URL('${url}')`,
      ),
  },
  {
    name: 'python-aiohttp-response-repr',
    tier: 'rare',
    unshown: ['method', 'code'],
    write: (refused) =>
      lines(
        `<ClientResponse(${refused.url}) [${refused.status} ${refused.reason}]>`,
        `<CIMultiDictProxy(${responseHeaders(refused)
          .map(([name, value]) => `'${name}': '${value}'`)
          .join(', ')})>`,
        '',
      ),
  },
  {
    name: 'python-httpx',
    tier: 'some',
    unshown: ['method', 'code'],
    write: ({ url, status, reason }) =>
      lines(
        traceback('fetch.py', 'response.raise_for_status()'),
        '  File "/usr/lib/python3.12/site-packages/httpx/_models.py", line 829, in raise_for_status',
        '    raise HTTPStatusError(message, request=request, response=self)',
        `httpx.HTTPStatusError: Client error '${status} ${reason}' for url '${url}'`,
        `For more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/${status}`,
      ),
  },
  {
    name: 'python-httpx-log',
    tier: 'some',
    write: ({ method, url, status, reason, compact }) =>
      lines(`INFO:httpx:HTTP Request: ${method} ${url} "HTTP/1.1 ${status} ${reason}"`, compact),
  },
  {
    name: 'python-sdk-exception',
    tier: 'everybody',
    unshown: ['method', 'url'],
    write: (refused) =>
      lines(
        traceback('queues.py', 'api_response = call(api_instance)'),
        '  File "/usr/lib/python3.12/site-packages/PureCloudPlatformClientV2/rest.py", line 238, in request',
        '    raise ApiException(http_resp=r)',
        `PureCloudPlatformClientV2.rest.ApiException: ${sdkError(refused).join('\n')}`,
      ),
  },
  {
    name: 'python-sdk-exception-joined-into-one-line',
    tier: 'common',
    unshown: ['method', 'url'],
    write: (refused) => lines(`Exception when calling API: ${sdkError(refused).join(' ')}`),
  },
];
