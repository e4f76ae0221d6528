/** What the "Copy as …" entries of a browser's network tools write, with the answer pasted below. */
import type { Refused, Shape } from '../shape.js';
import { asList, ifSent, lines, lower, requestHeaders, responseHeaders, splitUrl } from './parts.js';

const headersOf = (refused: Refused) => [
  ...lower(requestHeaders(refused)),
  ['origin', 'https://apps.mypurecloud.de'] as const,
];

const copyResponse = ({ url, pretty }: Refused): string => lines(url, '', pretty);

/** The quoting of Chrome's cURL for cmd. */
const cmd = (text: string): string =>
  `^"${text
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/[^a-zA-Z0-9\s_\-:=+~'/.',?;()*`]/g, '^$&')}^"`;

/** The quoting of Chrome's PowerShell. */
const powershell = (text: string): string => `"${text.replace(/[`$"]/g, '`$&')}"`;

const entry = (refused: Refused): object => ({
  _initiator: { type: 'script', stack: { callFrames: [] } },
  _priority: 'High',
  _resourceType: 'xhr',
  cache: {},
  connection: '443',
  request: {
    method: refused.method,
    url: refused.url,
    httpVersion: 'http/2.0',
    headers: asList(headersOf(refused)),
    queryString: [...new URLSearchParams(splitUrl(refused).query)].map(([name, value]) => ({ name, value })),
    cookies: [],
    headersSize: -1,
    bodySize: refused.sent?.length ?? 0,
    ...(refused.sent === null ? {} : { postData: { mimeType: 'application/json', text: refused.sent } }),
  },
  response: {
    status: refused.status,
    statusText: '',
    httpVersion: 'http/2.0',
    headers: asList(lower(responseHeaders(refused))),
    cookies: [],
    content: { size: refused.compact.length, mimeType: 'application/json', text: refused.compact },
    redirectURL: '',
    headersSize: -1,
    bodySize: -1,
    _transferSize: 1240,
    _error: null,
  },
  serverIPAddress: '18.197.12.34',
  startedDateTime: '2026-08-03T08:12:13.123Z',
  time: 85.1,
  timings: { blocked: 1.2, dns: -1, ssl: -1, connect: -1, send: 0.2, wait: 83, receive: 0.7 },
});

const fetchOptions = (refused: Refused, more: object): string =>
  JSON.stringify(
    {
      headers: Object.fromEntries(headersOf(refused)),
      ...more,
      body: refused.sent,
      method: refused.method,
    },
    null,
    2,
  );

export const BROWSER_COPIES: readonly Shape[] = [
  { name: 'copy-response-below-address', tier: 'everybody', unshown: ['method'], write: copyResponse },
  {
    name: 'copy-as-curl-bash',
    tier: 'everybody',
    write: (refused) =>
      lines(
        [
          `curl '${refused.url}'`,
          ...(refused.method === 'GET' || refused.method === 'POST' ? [] : [`  -X '${refused.method}'`]),
          ...headersOf(refused).map(([name, value]) => `  -H '${name}: ${value}'`),
          ...ifSent(refused, (sent) => [`  --data-raw '${sent}'`]),
        ].join(' \\\n'),
        '',
        refused.compact,
      ),
  },
  {
    name: 'copy-as-curl-cmd',
    tier: 'common',
    write: (refused) =>
      lines(
        [
          `curl ${cmd(refused.url)}`,
          ...(refused.method === 'GET' || refused.method === 'POST' ? [] : [`  -X ${cmd(refused.method)}`]),
          ...headersOf(refused).map(([name, value]) => `  -H ${cmd(`${name}: ${value}`)}`),
          ...ifSent(refused, (sent) => [`  --data-raw ${cmd(sent)}`]),
        ].join(' ^\n'),
        '',
        refused.compact,
      ),
  },
  {
    name: 'copy-as-powershell',
    tier: 'some',
    write: (refused) =>
      lines(
        '$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession',
        '$session.UserAgent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36"',
        [
          `Invoke-WebRequest -UseBasicParsing -Uri ${powershell(refused.url)}`,
          ...(refused.method === 'GET' ? [] : [`-Method ${powershell(refused.method)}`]),
          '-WebSession $session',
          `-Headers @{\n${headersOf(refused)
            .map(([name, value]) => `  ${powershell(name)}=${powershell(value)}`)
            .join('\n')}\n}`,
          ...ifSent(refused, (sent) => ['-ContentType "application/json"', `-Body ${powershell(sent)}`]),
        ].join(' `\n'),
        '',
        refused.pretty,
      ),
  },
  {
    name: 'copy-as-fetch-browser',
    tier: 'common',
    write: (refused) => {
      const options = JSON.parse(fetchOptions(refused, { referrer: 'https://apps.mypurecloud.de/' }));
      const all = JSON.stringify({ ...options, mode: 'cors', credentials: 'include' }, null, 2);
      return lines(`fetch(${JSON.stringify(refused.url)}, ${all});`, '', refused.compact);
    },
  },
  {
    name: 'copy-as-fetch-node',
    tier: 'some',
    write: (refused) =>
      lines(
        `fetch(${JSON.stringify(refused.url)}, ${fetchOptions(refused, {})});`,
        '',
        `${refused.status} ${refused.reason}`,
        refused.pretty,
      ),
  },
  {
    name: 'copy-as-fetch-firefox',
    tier: 'some',
    write: (refused) =>
      lines(
        `await fetch(${JSON.stringify(refused.url)}, ${JSON.stringify(
          {
            credentials: 'include',
            headers: Object.fromEntries(requestHeaders(refused)),
            ...(refused.sent === null ? {} : { body: refused.sent }),
            method: refused.method,
            mode: 'cors',
          },
          null,
          4,
        )});`,
        refused.compact,
      ),
  },
  {
    name: 'har-entry-alone',
    tier: 'some',
    write: (refused) => lines(JSON.stringify(entry(refused), null, 2)),
  },
  {
    name: 'har-entry-fragment-with-comma',
    tier: 'rare',
    write: (refused) =>
      lines(`      ${JSON.stringify(entry(refused), null, 2).replaceAll('\n', '\n      ')},`),
  },
];
