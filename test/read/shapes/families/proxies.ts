/** Proxies with a window: Charles, Fiddler. */
import type { Refused, Shape } from '../shape.js';
import { asLines, asList, ifSent, lines, requestHeaders, responseHeaders, splitUrl } from './parts.js';

const request = (refused: Refused, target = refused.path): readonly string[] => [
  `${refused.method} ${target} HTTP/1.1`,
  `Host: ${refused.host}`,
  ...asLines(requestHeaders(refused)),
  '',
  ...ifSent(refused, (sent) => [sent]),
];

const response = (refused: Refused): readonly string[] => [
  `HTTP/1.1 ${refused.status} ${refused.reason}`,
  ...asLines(responseHeaders(refused)),
  '',
  refused.compact,
];

const charles = (refused: Refused): object => ({
  status: 'COMPLETE',
  method: refused.method,
  protocolVersion: 'HTTP/1.1',
  scheme: 'https',
  host: refused.host,
  port: null,
  actualPort: 443,
  path: splitUrl(refused).file,
  query: splitUrl(refused).query === '' ? null : splitUrl(refused).query,
  tunnel: false,
  keptAlive: true,
  webSocket: false,
  remoteAddress: `${refused.host}/18.197.12.34`,
  clientAddress: '127.0.0.1',
  times: { start: '2026-08-03T10:12:13.044+02:00', end: '2026-08-03T10:12:13.129+02:00' },
  durations: { total: 85, dns: null, connect: null, ssl: null, request: 0, response: 1, latency: 83 },
  request: {
    sizes: { headers: 412, body: refused.sent?.length ?? 0 },
    mimeType: refused.sent === null ? null : 'application/json',
    charset: null,
    contentEncoding: null,
    header: {
      firstLine: `${refused.method} ${refused.path} HTTP/1.1`,
      headers: asList([['Host', refused.host], ...requestHeaders(refused)]),
    },
    ...(refused.sent === null ? {} : { body: { text: refused.sent } }),
  },
  response: {
    status: refused.status,
    sizes: { headers: 291, body: 317 },
    mimeType: 'application/json',
    charset: null,
    contentEncoding: null,
    header: {
      firstLine: `HTTP/1.1 ${refused.status} ${refused.reason}`,
      headers: asList(responseHeaders(refused)),
    },
    body: { text: refused.compact },
  },
});

export const PROXIES: readonly Shape[] = [
  {
    name: 'charles-overview',
    tier: 'some',
    unshown: ['code'],
    write: (refused) =>
      lines(
        'Name\tValue',
        `URL\t${refused.url}`,
        'Status\tComplete',
        `Response Code\t${refused.status} ${refused.reason}`,
        'Protocol\tHTTP/1.1',
        'TLS\tTLSv1.3 (TLS_AES_128_GCM_SHA256)',
        `Method\t${refused.method}`,
        'Kept Alive\tYes',
        'Content-Type\tapplication/json',
        'Client Address\t127.0.0.1:51234',
        `Remote Address\t${refused.host}/18.197.12.34:443`,
      ),
  },
  {
    name: 'charles-session-json',
    tier: 'some',
    write: (refused) => lines(JSON.stringify([charles(refused)])),
  },
  {
    name: 'charles-summary-csv',
    tier: 'rare',
    unshown: ['code'],
    write: ({ url, method, status }) =>
      lines(
        'URL,Status,Response Code,Protocol,Method,Content-Type,Client Address,Client Port,Remote Address,Remote Port',
        `"${url}",Complete,${status},HTTP/1.1,${method},application/json,127.0.0.1,51234,18.197.12.34,443`,
      ),
  },
  {
    name: 'fiddler-session',
    tier: 'common',
    write: (refused) => lines(request(refused, refused.url), '', response(refused), '', '-'.repeat(66), ''),
  },
  {
    name: 'fiddler-summary',
    tier: 'some',
    unshown: ['method', 'code'],
    write: ({ host, path, status }) =>
      lines(
        '#\tResult\tProtocol\tHost\tURL\tBody\tCaching\tContent-Type\tProcess\tComments\tCustom\t',
        `12\t${status}\tHTTPS\t${host}\t${path}\t317\tno-cache, no-store, must-revalidate\tapplication/json\tchrome:1234\t\t\t`,
      ),
  },
];
