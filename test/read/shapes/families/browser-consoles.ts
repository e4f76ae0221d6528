/** The consoles of browsers: what they say of a failed call, and what a page prints of it. */
import type { Refused, Shape } from '../shape.js';
import { lines, shortened, single, splitUrl } from './parts.js';

const STACK: readonly string[] = [
  'dispatchXhrRequest @ vendor.3f1c.js:2',
  'xhr @ vendor.3f1c.js:2',
  '(anonymous) @ main.77ab.js:1',
];

const chromeLine = ({ method, url, status, reason }: Refused): string =>
  `${method} ${url} ${status} (${reason})`;

const httpFailure = ({ url, status, reason }: Refused): string =>
  `Http failure response for ${url}: ${status} ${reason}`;

const angular = (refused: Refused): object => ({
  headers: { normalizedNames: {}, lazyUpdate: null },
  status: refused.status,
  statusText: refused.reason,
  url: refused.url,
  ok: false,
  name: 'HttpErrorResponse',
  message: httpFailure(refused),
  error: refused.body,
});

/** An object of one line in Chrome's console: five members, then three dots. */
const preview = ({ message, code, status, contextId }: Refused): string =>
  `{message: ${single(shortened(message))}, code: '${code}', status: ${status}, messageParams: {…}, contextId: '${contextId}', …}`;

export const BROWSER_CONSOLES: readonly Shape[] = [
  {
    name: 'chrome-console-line',
    tier: 'everybody',
    unshown: ['code'],
    write: (refused) => lines(`vendor.3f1c.js:2 ${' '.repeat(8)}${chromeLine(refused)}`),
  },
  {
    name: 'chrome-console-line-with-stack-and-body',
    tier: 'everybody',
    write: (refused) => lines(chromeLine(refused), STACK, `main.77ab.js:1 ${refused.compact}`),
  },
  {
    name: 'chrome-console-failed-to-load',
    tier: 'everybody',
    unshown: ['method', 'code'],
    write: ({ host, path, status }) =>
      lines(
        `${host}${path}:1`,
        ` Failed to load resource: the server responded with a status of ${status} ()`,
      ),
  },
  {
    name: 'chrome-console-failed-to-load-joined',
    tier: 'common',
    unshown: ['method', 'code'],
    write: ({ url, status, reason }) =>
      lines(`${url}:1  Failed to load resource: the server responded with a status of ${status} (${reason})`),
  },
  {
    name: 'chrome-console-axios-object',
    tier: 'common',
    unshown: ['code'],
    write: (refused) =>
      lines(
        `vendor.3f1c.js:2  ${chromeLine(refused)}`,
        STACK,
        `Uncaught (in promise) AxiosError {message: 'Request failed with status code ${refused.status}', name: 'AxiosError', code: 'ERR_BAD_REQUEST', config: {…}, request: XMLHttpRequest, …}`,
      ),
  },
  {
    name: 'chrome-console-axios-response-expanded',
    tier: 'some',
    write: (refused) =>
      lines(
        `Uncaught (in promise) AxiosError {message: 'Request failed with status code ${refused.status}', name: 'AxiosError', code: 'ERR_BAD_REQUEST', config: {…}, request: XMLHttpRequest, …}`,
        'code: "ERR_BAD_REQUEST"',
        'config: ',
        `{transitional: {…}, adapter: Array(3), transformRequest: Array(1), transformResponse: Array(1), timeout: 0, method: '${refused.method.toLowerCase()}', url: ${single(shortened(refused.url))}, …}`,
        `message: "Request failed with status code ${refused.status}"`,
        'name: "AxiosError"',
        'request: ',
        `XMLHttpRequest {onreadystatechange: null, readyState: 4, timeout: 0, withCredentials: false, responseURL: '${refused.url}', …}`,
        'response: ',
        `data: ${preview(refused)}`,
        "headers: AxiosHeaders {content-type: 'application/json', …}",
        `status: ${refused.status}`,
        'statusText: ""',
        '[[Prototype]]: Object',
      ),
  },
  {
    name: 'chrome-console-response-object',
    tier: 'common',
    unshown: ['method', 'code'],
    write: ({ url, status }) =>
      lines(`Response {type: 'cors', url: '${url}', redirected: false, status: ${status}, ok: false, …}`),
  },
  {
    name: 'chrome-console-angular-object',
    tier: 'common',
    unshown: ['method', 'code'],
    write: ({ url, status, reason }) =>
      lines(
        `ERROR HttpErrorResponse {headers: HttpHeaders, status: ${status}, statusText: '${reason}', url: '${url}', ok: false, …}`,
      ),
  },
  {
    name: 'chrome-console-angular-object-expanded',
    tier: 'common',
    unshown: ['method'],
    write: (refused) =>
      lines(
        'HttpErrorResponse',
        `error: ${preview(refused)}`,
        'headers: HttpHeaders {normalizedNames: Map(0), lazyUpdate: null, lazyInit: ƒ}',
        `message: ${JSON.stringify(httpFailure(refused))}`,
        'name: "HttpErrorResponse"',
        'ok: false',
        `status: ${refused.status}`,
        `statusText: "${refused.reason}"`,
        `url: "${refused.url}"`,
        '[[Prototype]]: HttpResponseBase',
      ),
  },
  {
    name: 'angular-error-as-json',
    tier: 'common',
    unshown: ['method'],
    write: (refused) => lines(JSON.stringify(angular(refused))),
  },
  {
    name: 'angular-error-as-json-over-lines',
    tier: 'some',
    unshown: ['method'],
    write: (refused) => lines(`Error: ${JSON.stringify(angular(refused), null, 2)}`),
  },
  {
    name: 'firefox-console-joined',
    tier: 'common',
    unshown: ['code'],
    write: ({ method, url, status, reason }) =>
      lines(`XHR${method}${url}`, `[HTTP/2 ${status} ${reason} 85ms]`),
  },
  {
    name: 'firefox-console-lines',
    tier: 'common',
    unshown: ['code'],
    write: ({ method, url, status }) => lines(`XHR${method}`, url, `[HTTP/2 ${status}  85ms]`, ''),
  },
  {
    name: 'firefox-console-one-line-with-axios',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, status, reason }) =>
      lines(
        `XHR${method}${url}[HTTP/2 ${status} ${reason} 85ms]`,
        '',
        `Uncaught (in promise) Error: Request failed with status code ${status}`,
        '    createError vendor.3f1c.js:2',
        '    settle vendor.3f1c.js:2',
      ),
  },
  {
    name: 'safari-console-failed-to-load',
    tier: 'some',
    unshown: ['method', 'host', 'url', 'code'],
    write: (refused) =>
      lines(
        `[Error] Failed to load resource: the server responded with a status of ${refused.status} () (${splitUrl(refused).file.replace(/.*\//, '')}, line 0)`,
      ),
  },
  {
    name: 'network-row-chrome',
    tier: 'some',
    unshown: ['method', 'host', 'url', 'code'],
    write: ({ path, status }) =>
      lines(
        `${path.replace(/\?.*/, '').replace(/.*\//, '')}\t${status}\txhr\tvendor.3f1c.js:2\t1.2 kB\t85 ms`,
      ),
  },
  {
    name: 'network-row-firefox',
    tier: 'some',
    unshown: ['host', 'url', 'code'],
    write: ({ method, host, path, status }) =>
      lines(`${status}\t${method}\t${host}\t${path.replace(/.*\//, '')}\txhr\tjson\t1.24 kB\t317 B\t85 ms`),
  },
  {
    name: 'network-row-chrome-with-url-and-method-columns',
    tier: 'rare',
    unshown: ['code'],
    write: ({ method, url, status, reason }) =>
      lines(
        'Name\tUrl\tMethod\tStatus\tProtocol\tType\tInitiator\tSize\tTime',
        `queues\t${url}\t${method}\t${status} ${reason}\th2\txhr\tvendor.3f1c.js:2\t1.2 kB\t85 ms`,
      ),
  },
];
