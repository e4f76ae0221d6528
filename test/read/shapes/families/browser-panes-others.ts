/** The headers panes of Firefox and Safari, as they are marked and copied. */
import type { Refused, Shape } from '../shape.js';
import {
  asLines,
  asList,
  asObject,
  lines,
  lower,
  requestHeaders,
  responseHeaders,
  splitUrl,
} from './parts.js';

const ADDRESS = '18.197.12.34:443';
const POLICY = 'strict-origin-when-cross-origin';

const asRows = (rows: readonly (readonly [string, string])[], after = ''): readonly string[] =>
  rows.flatMap(([name, value]) => [`${name}${after}`, value]);

const queryRows = (refused: Refused): readonly (readonly [string, string])[] =>
  [...new URLSearchParams(splitUrl(refused).query)].map(([name, value]) => [name, value] as const);

export const BROWSER_PANES_OTHERS: readonly Shape[] = [
  {
    name: 'firefox-pane',
    tier: 'common',
    unshown: ['query'],
    write: (refused) =>
      lines(
        refused.method,
        '\t',
        asRows([
          ['scheme', '\thttps'],
          ['host', `\t${refused.host}`],
          ['filename', `\t${splitUrl(refused).file}`],
          ...queryRows(refused).map(([name, value]) => [name, `\t${value}`] as const),
          ['Address', `\t${ADDRESS}`],
        ]),
        'Status',
        `${refused.status}`,
        refused.reason,
        'VersionHTTP/2',
        'Transferred1.24 kB (317 B size)',
        `Referrer Policy${POLICY}`,
        'DNS ResolutionSystem',
        '',
        '\t',
        asRows(lower(responseHeaders(refused)).map(([name, value]) => [name, `\t${value}`] as const)),
        '\t',
        asRows(requestHeaders(refused).map(([name, value]) => [name, `\t${value}`] as const)),
        '',
        refused.compact,
      ),
  },
  {
    name: 'firefox-pane-status-block-and-raw-headers',
    tier: 'common',
    write: (refused) =>
      lines(
        `${refused.method} ${refused.url}`,
        `Status ${refused.status} ${refused.reason}`,
        'VersionHTTP/2',
        'Transferred1.24 kB (317 B size)',
        `Referrer Policy${POLICY}`,
        '',
        `HTTP/2 ${refused.status} ${refused.reason}`,
        asLines(lower(responseHeaders(refused))),
        'X-Firefox-Spdy: h2',
        '',
        `${refused.method} ${refused.path} HTTP/2`,
        `Host: ${refused.host}`,
        asLines(requestHeaders(refused)),
        '',
        refused.pretty,
      ),
  },
  {
    name: 'firefox-pane-copy-all-json',
    tier: 'some',
    unshown: ['query', 'code'],
    write: (refused) =>
      lines(
        JSON.stringify({
          [refused.method]: {
            scheme: 'https',
            host: refused.host,
            filename: splitUrl(refused).file,
            ...(splitUrl(refused).query === '' ? {} : { query: asObject(queryRows(refused)) }),
            remote: { Address: ADDRESS },
          },
        }),
        '',
        JSON.stringify({
          Status: `${refused.status}${refused.reason}`,
          Version: 'HTTP/2',
          Transferred: '1.24 kB (317 B size)',
          'Referrer Policy': POLICY,
        }),
        '',
        JSON.stringify({ 'Response Headers (921 B)': { headers: asList(lower(responseHeaders(refused))) } }),
        '',
        JSON.stringify({ 'Request Headers (1.1 kB)': { headers: asList(requestHeaders(refused)) } }),
      ),
  },
  {
    name: 'safari-pane',
    tier: 'common',
    write: (refused) =>
      lines(
        'Summary',
        `URL: ${refused.url}`,
        `Status: ${refused.status}`,
        'Source: Network',
        `Address: ${ADDRESS}`,
        'Initiator: ',
        'vendor.3f1c.js:2:91827',
        '',
        'Request',
        asLines([
          [':method', refused.method],
          [':scheme', 'https'],
          [':authority', refused.host],
          [':path', refused.path],
          ...requestHeaders(refused),
        ]),
        '',
        'Response',
        `:status: ${refused.status}`,
        asLines(responseHeaders(refused)),
        '',
        refused.compact,
      ),
  },
  {
    name: 'safari-pane-http1',
    tier: 'some',
    unshown: ['code'],
    write: (refused) =>
      lines(
        'Summary',
        `URL: ${refused.url}`,
        `Status: ${refused.status} ${refused.reason}`,
        'Source: Network',
        `Address: ${ADDRESS}`,
        '',
        'Request',
        `${refused.method} ${refused.path} HTTP/1.1`,
        asLines(requestHeaders(refused)),
        '',
        'Response',
        `HTTP/1.1 ${refused.status} ${refused.reason}`,
        asLines(responseHeaders(refused)),
      ),
  },
];
