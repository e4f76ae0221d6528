/** Errors and answers of Node.js libraries as `console.log` prints them. */
import { inspect } from 'node:util';
import type { Refused } from '../shape.js';
import { asObject, indent, lower, requestHeaders, responseHeaders, single } from './parts.js';

const STACK: readonly string[] = [
  '    at settle (/app/node_modules/axios/dist/node/axios.cjs:2090:12)',
  '    at IncomingMessage.handleStreamEnd (/app/node_modules/axios/dist/node/axios.cjs:3207:11)',
  '    at IncomingMessage.emit (node:events:536:35)',
  '    at process.processTicksAndRejections (node:internal/process/task_queues:82:21)',
];

/** An object as `console.log` prints it as a member, set in, the deep ones left out. */
export const member = (
  name: string,
  value: unknown,
  by: string,
  depth: number,
  type = '',
): readonly string[] => {
  const [first = '', ...rest] = inspect(value, { depth, breakLength: 80 - by.length }).split('\n');
  return [`${by}${name}: ${type}${first}`, ...rest.map((line) => `${by}${line}`)].map((line, index, all) =>
    index === all.length - 1 ? `${line},` : line,
  );
};

const headersOf = (refused: Refused) => ({
  ...asObject(requestHeaders(refused)),
  'User-Agent': 'axios/1.11.0',
  'Accept-Encoding': 'gzip, compress, deflate, br',
});

const config = (refused: Refused): readonly string[] => [
  '  config: {',
  '    transitional: {',
  '      silentJSONParsing: true,',
  '      forcedJSONParsing: true,',
  '      clarifyTimeoutError: false',
  '    },',
  "    adapter: [ 'xhr', 'http', 'fetch' ],",
  '    transformRequest: [ [Function: transformRequest] ],',
  '    transformResponse: [ [Function: transformResponse] ],',
  '    timeout: 0,',
  '    env: { FormData: [Function], Blob: [class Blob] },',
  '    validateStatus: [Function: validateStatus],',
  ...member('headers', headersOf(refused), '    ', 1, 'Object [AxiosHeaders] '),
  `    method: '${refused.method.toLowerCase()}',`,
  `    url: '${refused.url}',`,
  `    data: ${refused.sent === null ? 'undefined' : single(refused.sent)}`,
  '  },',
];

const clientRequest = (refused: Refused): readonly string[] => [
  '  request: <ref *1> ClientRequest {',
  '    _events: [Object: null prototype] {',
  '      abort: [Function (anonymous)],',
  '      response: [Function: handleResponse]',
  '    },',
  '    _eventsCount: 7,',
  '    finished: true,',
  '    socket: TLSSocket {',
  '      _tlsOptions: [Object],',
  `      servername: '${refused.host}',`,
  '      [Symbol(kBuffer)]: null',
  '    },',
  `    _header: '${refused.method} ${refused.path} HTTP/1.1\\r\\n' +`,
  "      'Accept: application/json, text/plain, */*\\r\\n' +",
  `      'Authorization: Bearer ${refused.token}\\r\\n' +`,
  `      'Host: ${refused.host}\\r\\n' +`,
  "      'Connection: keep-alive\\r\\n' +",
  "      '\\r\\n',",
  `    method: '${refused.method}',`,
  '    maxHeaderSize: undefined,',
  `    path: '${refused.path}',`,
  '    _ended: true,',
  '    res: IncomingMessage {',
  "      httpVersion: '1.1',",
  "      url: '',",
  '      method: null,',
  `      statusCode: ${refused.status},`,
  `      statusMessage: '${refused.reason}',`,
  '      req: [Circular *1],',
  `      responseUrl: '${refused.url}',`,
  '      redirects: []',
  '    },',
  `    host: '${refused.host}',`,
  "    protocol: 'https:',",
  '    [Symbol(kCapture)]: false,',
  '    [Symbol(kOutHeaders)]: [Object: null prototype]',
  '  },',
];

export const axiosDump = (refused: Refused): readonly string[] => [
  `AxiosError: Request failed with status code ${refused.status}`,
  ...STACK.slice(0, -1),
  `${STACK.at(-1)} {`,
  "  code: 'ERR_BAD_REQUEST',",
  ...config(refused),
  ...clientRequest(refused),
  '  response: {',
  `    status: ${refused.status},`,
  `    statusText: '${refused.reason}',`,
  ...member('headers', asObject(lower(responseHeaders(refused))), '    ', 1, 'Object [AxiosHeaders] '),
  '    config: {',
  '      transitional: [Object],',
  '      headers: [Object [AxiosHeaders]],',
  `      method: '${refused.method.toLowerCase()}',`,
  `      url: '${refused.url}',`,
  '      data: undefined',
  '    },',
  '    request: <ref *1> ClientRequest {',
  '      _events: [Object: null prototype],',
  `      method: '${refused.method}',`,
  `      path: '${refused.path}',`,
  '      [Symbol(kCapture)]: false',
  '    },',
  ...indent(`data: ${inspect(refused.body, { depth: 0 })}`, '    '),
  '  },',
  `  status: ${refused.status}`,
  '}',
];

export const response = (refused: Refused): readonly string[] => [
  'Response {',
  `  status: ${refused.status},`,
  `  statusText: '${refused.reason}',`,
  ...member('headers', asObject(lower(responseHeaders(refused))), '  ', 1, 'Headers '),
  "  body: ReadableStream { locked: false, state: 'readable', supportsBYOB: true },",
  '  bodyUsed: false,',
  '  ok: false,',
  '  redirected: false,',
  "  type: 'basic',",
  `  url: '${refused.url}'`,
  '}',
];

export const asJson = (refused: Refused): object => ({
  message: `Request failed with status code ${refused.status}`,
  name: 'AxiosError',
  stack: [`AxiosError: Request failed with status code ${refused.status}`, ...STACK].join('\n'),
  config: {
    transitional: { silentJSONParsing: true, forcedJSONParsing: true, clarifyTimeoutError: false },
    adapter: ['xhr', 'http', 'fetch'],
    transformRequest: [null],
    transformResponse: [null],
    timeout: 0,
    env: {},
    headers: headersOf(refused),
    method: refused.method.toLowerCase(),
    url: refused.url,
    ...(refused.sent === null ? {} : { data: refused.sent }),
  },
  code: 'ERR_BAD_REQUEST',
  status: refused.status,
});
