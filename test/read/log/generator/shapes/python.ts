/** Python: urllib3, requests, the SDK, httpx. */
import type { Call } from '../calls.js';
import { answer, type Entry, line } from '../log.js';
import { snake } from '../operations.js';
import type { Shape } from '../shape.js';
import { comma } from '../times.js';

const record =
  (level: string, logger: string, text: string): Entry['write'] =>
  (at) =>
    `${comma(at)} ${level.padEnd(7)} ${logger} ${text}`;

const note: Shape['note'] = ({ level, logger, message }) => [
  line(record(level === 'WARN' ? 'WARNING' : level, `app.${logger.toLowerCase()}`, message)),
];

const wire = (call: Call, size: string | number): string =>
  `https://${call.host}:443 "${call.operation.method} ${call.target} HTTP/11" ${call.status} ${size}`;

const urllib3: Shape = {
  name: 'urllib3-body-in-next-record',
  note,
  call: (call, { random }) => [
    ...(random.chance(0.3)
      ? [
          line(
            record('DEBUG', 'urllib3.connectionpool', `Starting new HTTPS connection (1): ${call.host}:443`),
          ),
        ]
      : []),
    answer(
      call,
      record('DEBUG', 'urllib3.connectionpool', wire(call, random.pick([call.body.length, 'None', 403]))),
    ),
    ...(call.body === '' ? [] : [line(record('DEBUG', 'app.client', `response body: ${call.body}`))]),
  ],
};

const urllib3Pytest: Shape = {
  name: 'pytest-captured-log',
  bodies: false,
  head: () => [
    line(() => '------------------------------ Captured log call -------------------------------'),
  ],
  note: ({ level, logger, message }) => [
    line(() => `${level.padEnd(8)} app.${logger}:${logger.toLowerCase()}.py:403 ${message}`),
  ],
  call: (call, { random }) => [
    answer(
      call,
      () =>
        `DEBUG    urllib3.connectionpool:connectionpool.py:549 ${wire(call, random.pick([call.body.length, 'None', 401, 403]))}`,
      { code: false },
    ),
  ],
  foot: () => [
    line(() => '=========================== short test summary info ============================'),
  ],
};

const requestsFrames = (call: Call): string => `Traceback (most recent call last):
  File "/app/sync/client.py", line 403, in fetch
    response = requests.${call.operation.method.toLowerCase()}("${call.url}", headers=headers, timeout=30)
    response.raise_for_status()
  File "/usr/lib/python3.12/site-packages/requests/models.py", line 1024, in raise_for_status
    raise HTTPError(http_error_msg, response=self)
requests.exceptions.HTTPError: ${call.status} Client Error: ${call.reason} for url: ${call.url}`;

const requestsTracebacks: Shape = {
  name: 'python-requests-tracebacks',
  bodies: false,
  note,
  call: (call) => [
    call.status < 400
      ? answer(
          call,
          record(
            'INFO',
            'app.client',
            `${call.operation.method} ${call.url} ${call.status} in ${call.milliseconds}ms`,
          ),
        )
      : answer(
          call,
          (at) => `${record('ERROR', 'app.client', 'request failed')(at)}\n${requestsFrames(call)}`,
          { code: false },
        ),
  ],
};

/** The line of urllib3 and the traceback about the same answer are one refusal. */
const requestsTwice: Shape = {
  name: 'python-wire-and-traceback',
  bodies: false,
  note,
  call: (call) => [
    answer(call, record('DEBUG', 'urllib3.connectionpool', wire(call, call.body.length)), { code: false }),
    ...(call.status < 400
      ? []
      : [line((at) => `${record('ERROR', 'app.client', 'request failed')(at)}\n${requestsFrames(call)}`)]),
  ],
};

const sdkException = (call: Call): string => `PureCloudPlatformClientV2.rest.ApiException: (${call.status})
Reason: ${call.reason}
HTTP response headers: HTTPHeaderDict({'Content-Type': 'application/json', 'ININ-Correlation-Id': '${call.correlationId}', 'Content-Length': '${call.body.length}'})
HTTP response body: ${call.body}
`;

const sdkFrames = (call: Call): string => `Traceback (most recent call last):
  File "/app/sync/main.py", line 401, in run
    api_instance.${snake(call.operation.id)}(page_size=100)
  File "/usr/lib/python3.12/site-packages/PureCloudPlatformClientV2/apis/${snake(call.api.replace('Api', '')).slice(1)}_api.py", line 3403, in ${snake(call.operation.id)}
    response = self.api_client.call_api(resource_path, '${call.operation.method}',
  File "/usr/lib/python3.12/site-packages/PureCloudPlatformClientV2/rest.py", line 403, in request
    raise ApiException(http_resp=r)`;

const sdkTracebacks: Shape = {
  name: 'python-sdk-tracebacks',
  note,
  call: (call) => [
    call.status < 400
      ? answer(call, record('INFO', 'app.sync', `${snake(call.operation.id)} ok, ${call.milliseconds} ms`))
      : answer(
          call,
          (at) =>
            `${record('ERROR', 'app.sync', `${snake(call.operation.id)} failed`)(at)}\n${sdkFrames(call)}\n${sdkException(call)}`,
        ),
  ],
};

const sdkCalling: Shape = {
  name: 'python-sdk-exception-when-calling',
  note,
  call: (call) => [
    call.status < 400
      ? answer(
          call,
          record(
            'INFO',
            'app.sync',
            `${call.api}->${snake(call.operation.id)} returned in ${call.milliseconds} ms`,
          ),
        )
      : answer(
          call,
          record(
            'ERROR',
            'app.sync',
            `Exception when calling ${call.api}->${snake(call.operation.id)}: (${call.status})\nReason: ${call.reason}\nHTTP response headers: HTTPHeaderDict({'Content-Type': 'application/json'})\nHTTP response body: ${call.body}\n`,
          ),
        ),
  ],
};

/** "During handling … another exception occurred": one refusal, two tracebacks. */
const sdkChained: Shape = {
  name: 'python-sdk-chained-tracebacks',
  note,
  call: (call) => [
    call.status < 400
      ? answer(call, record('INFO', 'app.sync', `${snake(call.operation.id)} ok, ${call.milliseconds} ms`))
      : answer(
          call,
          (at) => `${record('ERROR', 'app.sync', 'tenant skipped')(at)}
${sdkFrames(call)}
${sdkException(call)}
During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "/app/sync/main.py", line 58, in main
    run()
  File "/app/sync/main.py", line 403, in run
    raise SyncError("could not load " + name) from None
app.errors.SyncError: could not load agents`,
        ),
  ],
};

const httpx: Shape = {
  name: 'python-httpx',
  bodies: false,
  note,
  call: (call) => [
    answer(
      call,
      record(
        'INFO',
        'httpx',
        `HTTP Request: ${call.operation.method} ${call.url} "HTTP/1.1 ${call.status} ${call.reason}"`,
      ),
      { code: false },
    ),
    ...(call.refused
      ? [
          line(
            record(
              'ERROR',
              'app.sync',
              `Client error '${call.status} ${call.reason}' for url '${call.url}'\nFor more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/${call.status}`,
            ),
          ),
        ]
      : []),
  ],
};

export { sdkTracebacks, urllib3 };

export const PYTHON: readonly Shape[] = [
  urllib3,
  urllib3Pytest,
  requestsTracebacks,
  requestsTwice,
  sdkTracebacks,
  sdkCalling,
  sdkChained,
  httpx,
];
