/** The panes of a browser's network tools, as they are marked and copied. */
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

const general = ({ url, method, status, reason }: Refused): readonly (readonly [string, string])[] => [
  ['Request URL', url],
  ['Request Method', method],
  ['Status Code', `${status} ${reason}`],
  ['Remote Address', ADDRESS],
  ['Referrer Policy', POLICY],
];

const pseudo = ({ host, method, path }: Refused): readonly (readonly [string, string])[] => [
  [':authority', host],
  [':method', method],
  [':path', path],
  [':scheme', 'https'],
];

const asRows = (rows: readonly (readonly [string, string])[], after = ''): readonly string[] =>
  rows.flatMap(([name, value]) => [`${name}${after}`, value]);

const queryRows = (refused: Refused): readonly (readonly [string, string])[] =>
  [...new URLSearchParams(splitUrl(refused).query)].map(([name, value]) => [name, value] as const);

export const BROWSER_PANES: readonly Shape[] = [
  {
    name: 'chrome-pane-two-lines-general',
    tier: 'everybody',
    write: (refused) => lines(asRows(general(refused)), '', refused.pretty),
  },
  {
    name: 'chrome-pane-two-lines-all',
    tier: 'everybody',
    write: (refused) =>
      lines(
        asRows(general(refused)),
        asRows(lower(responseHeaders(refused))),
        asRows([...pseudo(refused), ...lower(requestHeaders(refused))]),
        '',
        refused.compact,
      ),
  },
  {
    name: 'chrome-pane-two-lines-with-colons',
    tier: 'common',
    write: (refused) =>
      lines(
        asRows(general(refused), ':'),
        asRows(lower(responseHeaders(refused)), ':'),
        asRows([...pseudo(refused), ...lower(requestHeaders(refused))], ':'),
        refused.compact,
      ),
  },
  {
    name: 'chrome-pane-one-line-general',
    tier: 'everybody',
    write: (refused) => lines(asLines(general(refused)), '', refused.compact),
  },
  {
    name: 'chrome-pane-one-line-all',
    tier: 'common',
    write: (refused) =>
      lines(
        'General',
        asLines(general(refused)),
        'Response Headers',
        asLines(lower(responseHeaders(refused))),
        'Request Headers',
        asLines([...pseudo(refused), ...lower(requestHeaders(refused))]),
        'Response',
        refused.compact,
      ),
  },
  {
    name: 'chrome-pane-view-source',
    tier: 'some',
    unshown: ['code'],
    write: (refused) =>
      lines(
        asLines(general(refused)),
        `HTTP/1.1 ${refused.status} ${refused.reason}`,
        asLines(responseHeaders(refused)),
        `${refused.method} ${refused.path} HTTP/1.1`,
        `Host: ${refused.host}`,
        asLines(requestHeaders(refused)),
      ),
  },
  {
    name: 'edge-pane-status-without-reason',
    tier: 'common',
    unshown: ['code'],
    write: (refused) =>
      lines(
        asRows(
          general(refused).map(
            ([name, value]) => [name, name === 'Status Code' ? `${refused.status}` : value] as const,
          ),
        ),
        asRows(lower(responseHeaders(refused))),
        asRows([...pseudo(refused), ...lower(requestHeaders(refused))]),
      ),
  },
  {
    name: 'chrome-payload-and-response-tabs',
    tier: 'common',
    write: (refused) =>
      lines(
        asRows(general(refused)),
        refused.sent === null
          ? ['Query String Parameters', asRows(queryRows(refused)).join('\n')]
          : ['Request Payload', refused.sent],
        refused.pretty,
      ),
  },
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
