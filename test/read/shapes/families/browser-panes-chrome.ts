/** The headers pane of Chrome and its kin, as it is marked and copied. */
import type { Refused, Shape } from '../shape.js';
import { asLines, lines, lower, requestHeaders, responseHeaders, splitUrl } from './parts.js';

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

export const BROWSER_PANES_CHROME: readonly Shape[] = [
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
];
