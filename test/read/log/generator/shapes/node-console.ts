/** Node: errors as the console shows them. */
import type { Call } from '../calls.js';
import { answer, type Entry, line } from '../log.js';
import type { Shape } from '../shape.js';
import { iso } from '../times.js';

const consoleNote: Shape['note'] = ({ level, message }) => [
  line((at) => `${iso(at)} [${level.toLowerCase()}] ${message}`),
];
const consoleSuccess = (call: Call): Entry =>
  answer(
    call,
    (at) =>
      `${iso(at)} [info] ${call.operation.method} ${call.url} -> ${call.status} (${call.milliseconds} ms)`,
  );

const quoted = (text: string): string => (text.includes("'") ? `"${text}"` : `'${text}'`);

/** How `util.inspect` shows a body. */
function inspected(call: Call, indent: string): string {
  return `{
${indent}  message: ${quoted(call.message ?? '')},
${indent}  code: '${call.code ?? ''}',
${indent}  status: ${call.status},
${indent}  contextId: '${call.correlationId}',
${indent}  details: [],
${indent}  errors: []
${indent}}`;
}

const axiosDump: Shape = {
  name: 'axios-console-error',
  note: consoleNote,
  call: (call) => [
    call.status < 400
      ? consoleSuccess(call)
      : answer(
          call,
          (at) => `${iso(at)} [error] sync failed AxiosError: Request failed with status code ${call.status}
    at settle (/app/node_modules/axios/dist/node/axios.cjs:1967:12)
    at process.processTicksAndRejections (node:internal/process/task_queues:95:5) {
  code: 'ERR_BAD_REQUEST',
  config: {
    transitional: { silentJSONParsing: true, forcedJSONParsing: true, clarifyTimeoutError: false },
    timeout: 0,
    maxContentLength: -1,
    headers: Object [AxiosHeaders] {
      Accept: 'application/json, text/plain, */*',
      'User-Agent': 'axios/1.7.2'
    },
    method: '${call.operation.method.toLowerCase()}',
    url: '${call.url}',
    data: undefined
  },
  request: <ref *1> ClientRequest {
    _events: [Object: null prototype],
    outputSize: 403,
    method: '${call.operation.method}',
    path: '${call.target}',
    host: '${call.host}',
    protocol: 'https:'
  },
  response: {
    status: ${call.status},
    statusText: '${call.reason}',
    headers: Object [AxiosHeaders] {
      'content-type': 'application/json',
      'inin-correlation-id': '${call.correlationId}'
    },
    data: ${inspected(call, '    ')}
  },
  status: ${call.status}
}`,
        ),
  ],
};

export const jsSdk: Shape = {
  name: 'js-sdk-console-error',
  note: consoleNote,
  call: (call) => [
    call.status < 400
      ? consoleSuccess(call)
      : answer(
          call,
          (at) => `${iso(at)} [error] There was a failure calling ${call.operation.id} {
  status: ${call.status},
  statusText: '${call.reason}',
  headers: {
    'content-type': 'application/json',
    'inin-correlation-id': '${call.correlationId}'
  },
  body: ${inspected(call, '  ')},
  text: undefined,
  error: Error: Request failed with status code ${call.status}
      at createError (/app/node_modules/axios/lib/core/createError.js:16:15)
}`,
        ),
  ],
};

const got: Shape = {
  name: 'got-and-fetch-errors',
  note: consoleNote,
  call: (call, { random }) => {
    if (call.status < 400) return [consoleSuccess(call)];
    const { method } = call.operation;
    return [
      random.chance(0.5)
        ? answer(
            call,
            (at) => `${iso(at)} [error] HTTPError: Response code ${call.status} (${call.reason})
    at Request.<anonymous> (file:///app/node_modules/got/dist/source/as-promise/index.js:118:42) {
  code: 'ERR_NON_2XX_3XX_RESPONSE',
  timings: { start: 1755725428403, socket: 1755725428401, phases: { wait: 1, dns: 403, total: 401 } },
  options: {
    method: '${method}',
    url: '${call.url}',
    retry: { limit: 2, statusCodes: [408, 413, 429, 500, 502, 503, 504] }
  },
  response: { statusCode: ${call.status}, body: '${call.body.replaceAll("'", "\\'")}' }
}`,
          )
        : answer(
            call,
            (at) => `${iso(at)} [error] fetch ${method} ${call.url} failed: HTTP ${call.status} ${call.body}`,
          ),
    ];
  },
};

/** What undici tells of an answer that its caller threw away. */
const undici: Shape = {
  name: 'undici-response-error',
  note: consoleNote,
  call: (call) => [
    call.status < 400
      ? consoleSuccess(call)
      : answer(
          call,
          (at) => `${iso(at)} [error] ${call.operation.method} ${call.url}
ResponseStatusCodeError: Response status code ${call.status}: ${call.reason}
    at getResolveErrorBodyCallback (/app/node_modules/undici/lib/api/util.js:403:14) {
  code: 'UND_ERR_RESPONSE_STATUS_CODE',
  statusCode: ${call.status},
  headers: {
    'content-type': 'application/json',
    'inin-correlation-id': '${call.correlationId}'
  },
  body: ${inspected(call, '  ')}
}`,
        ),
  ],
};

export const NODE_CONSOLE: readonly Shape[] = [axiosDump, jsSdk, got, undici];
