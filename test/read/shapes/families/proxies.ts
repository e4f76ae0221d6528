/** Proxies that stand between: Charles, Fiddler, Burp, mitmproxy. */
import type { Refused, Shape } from '../shape.js';
import {
  asLines,
  asList,
  ifSent,
  indent,
  lines,
  lower,
  requestHeaders,
  responseHeaders,
  splitUrl,
} from './parts.js';

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

const message = (rows: readonly string[]): string => rows.join('\r\n');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const burp = (refused: Refused, encoded: boolean): string => {
  const held = (rows: readonly string[]): string =>
    encoded
      ? `base64="true"><![CDATA[${base64(message(rows))}]]>`
      : `base64="false"><![CDATA[${message(rows)}]]>`;
  return lines(
    '<?xml version="1.0"?>',
    '<!DOCTYPE items [',
    '<!ELEMENT items (item*)>',
    '<!ATTLIST items burpVersion CDATA "">',
    '<!ELEMENT item (time, url, host, port, protocol, method, path, extension, request, status, responselength, mimetype, response, comment)>',
    ']>',
    '<items burpVersion="2026.6.1" exportTime="Mon Aug 03 10:15:00 CEST 2026">',
    '  <item>',
    '    <time>Mon Aug 03 10:12:13 CEST 2026</time>',
    `    <url><![CDATA[${refused.url}]]></url>`,
    `    <host ip="18.197.12.34">${refused.host}</host>`,
    '    <port>443</port>',
    '    <protocol>https</protocol>',
    `    <method><![CDATA[${refused.method}]]></method>`,
    `    <path><![CDATA[${refused.path}]]></path>`,
    '    <extension>null</extension>',
    `    <request ${held(request(refused))}</request>`,
    `    <status>${refused.status}</status>`,
    '    <responselength>612</responselength>',
    '    <mimetype>JSON</mimetype>',
    `    <response ${held(response(refused))}</response>`,
    '    <comment></comment>',
    '  </item>',
    '</items>',
  );
};

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
  {
    name: 'burp-pair',
    tier: 'some',
    write: (refused) => lines(request(refused), '', response(refused)),
  },
  {
    name: 'burp-pair-with-headings',
    tier: 'some',
    write: (refused) => lines('Request:', '', request(refused), '', 'Response:', '', response(refused)),
  },
  { name: 'burp-xml', tier: 'rare', write: (refused) => burp(refused, false) },
  { name: 'burp-xml-base64', tier: 'rare', write: (refused) => burp(refused, true) },
  {
    name: 'mitmdump-lines',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, status, reason }) =>
      lines(
        '[10:12:13.044][127.0.0.1:51234] client connect',
        '[10:12:13.051][127.0.0.1:51234] server connect api.mypurecloud.de:443 (18.197.12.34:443)',
        `127.0.0.1:51234: ${method} ${url} HTTP/2.0`,
        `     << HTTP/2.0 ${status} ${reason} 317b`,
        '[10:12:13.190][127.0.0.1:51234] client disconnect',
      ),
  },
  {
    name: 'mitmdump-detail',
    tier: 'rare',
    write: (refused) =>
      lines(
        `127.0.0.1:51234: ${refused.method} ${refused.url} HTTP/2.0`,
        asLines(lower(requestHeaders(refused)), '    '),
        '',
        ifSent(refused, (sent) => [...indent(JSON.stringify(JSON.parse(sent), null, 4), '    '), '']),
        ` << HTTP/2.0 ${refused.status} ${refused.reason} 317b`,
        asLines(lower(responseHeaders(refused)), '    '),
        '',
        indent(JSON.stringify(refused.body, null, 4), '    '),
        '',
      ),
  },
  {
    name: 'mitmproxy-flow-list',
    tier: 'rare',
    unshown: ['code'],
    write: ({ method, url, status }) =>
      lines(
        `>> 10:12:13 HTTPS ${method.padEnd(4)} …${url.replace('https://', '')}  ${status} …ation/json 317b  85ms`.replace(
          ' …',
          ' ',
        ),
      ),
  },
  {
    name: 'mitmproxy-flow-two-lines',
    tier: 'rare',
    unshown: ['code'],
    write: ({ method, url, status }) =>
      lines(`>>${method} ${url} HTTP/2.0`, `       ← ${status} application/json 317b 85ms`),
  },
];
