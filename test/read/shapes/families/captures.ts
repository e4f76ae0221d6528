/** What was caught on the wire: Wireshark, tshark, ngrep, tcpflow. */
import type { Refused, Shape } from '../shape.js';
import { asLines, ifSent, indent, lines, requestHeaders, responseHeaders } from './parts.js';

const member = (name: string, kind: string, value: string): readonly string[] => [
  `Member: ${name}`,
  `    [Path with value: /${name}:${value}]`,
  `    [Member with value: ${name}:${value}]`,
  `    ${kind} value: ${value}`,
  `    Key: ${name}`,
  `    [Path: /${name}]`,
];

const requestTree = (refused: Refused): readonly string[] => [
  'Hypertext Transfer Protocol',
  `    ${refused.method} ${refused.path} HTTP/1.1\\r\\n`,
  `        Request Method: ${refused.method}`,
  `        Request URI: ${refused.path}`,
  '        Request Version: HTTP/1.1',
  `    Host: ${refused.host}\\r\\n`,
  ...asLines(requestHeaders(refused), '    ').map((line) => `${line}\\r\\n`),
  '    \\r\\n',
  '    [Response in frame: 6]',
  `    [Full request URI: ${refused.url}]`,
];

const responseTree = (refused: Refused): readonly string[] => [
  'Hypertext Transfer Protocol',
  `    HTTP/1.1 ${refused.status} ${refused.reason}\\r\\n`,
  '        Response Version: HTTP/1.1',
  `        Status Code: ${refused.status}`,
  `        [Status Code Description: ${refused.reason}]`,
  `        Response Phrase: ${refused.reason}`,
  ...asLines(responseHeaders(refused), '    ').map((line) => `${line}\\r\\n`),
  '    \\r\\n',
  '    [Request in frame: 4]',
  '    [Time since request: 0.085123000 seconds]',
  `    [Request URI: ${refused.path}]`,
  `    [Full request URI: ${refused.url}]`,
  '    File Data: 317 bytes',
  'JavaScript Object Notation: application/json',
  '    Object',
  ...[
    ...member('message', 'String', refused.message),
    ...member('code', 'String', refused.code),
    ...member('status', 'Number', `${refused.status}`),
    ...member('contextId', 'String', refused.contextId),
  ].map((line) => `        ${line}`),
];

const wire = (rows: readonly string[], end: string): string => rows.map((row) => `${row}${end}`).join('');

const requestRows = (refused: Refused): readonly string[] => [
  `${refused.method} ${refused.path} HTTP/1.1`,
  `Host: ${refused.host}`,
  ...asLines(requestHeaders(refused)),
  '',
];

const responseRows = (refused: Refused): readonly string[] => [
  `HTTP/1.1 ${refused.status} ${refused.reason}`,
  ...asLines(responseHeaders(refused)),
  '',
];

export const CAPTURES: readonly Shape[] = [
  {
    name: 'wireshark-both-trees',
    tier: 'rare',
    write: (refused) =>
      lines(
        'Frame 4: 642 bytes on wire (5136 bits), 642 bytes captured (5136 bits)',
        'Transmission Control Protocol, Src Port: 51234, Dst Port: 443, Seq: 1, Ack: 1, Len: 576',
        'Transport Layer Security',
        requestTree(refused),
        '',
        'Frame 6: 701 bytes on wire (5608 bits), 701 bytes captured (5608 bits)',
        'Transmission Control Protocol, Src Port: 443, Dst Port: 51234, Seq: 1, Ack: 577, Len: 635',
        'Transport Layer Security',
        responseTree(refused),
      ),
  },
  {
    name: 'wireshark-response-tree',
    tier: 'rare',
    unshown: ['method'],
    write: (refused) => lines(responseTree(refused)),
  },
  {
    name: 'tshark-fields',
    tier: 'rare',
    unshown: ['code'],
    write: ({ method, url, status }) =>
      lines(
        'frame.number,http.request.method,http.request.full_uri,http.response.code,http.response_for.uri',
        `4,${method},"${url}",,`,
        `6,,,${status},"${url}"`,
      ),
  },
  {
    name: 'tshark-lines',
    tier: 'rare',
    unshown: ['host', 'code'],
    write: ({ method, path, status, reason }) =>
      lines(
        `    4   0.023145 192.168.1.20 → 18.197.12.34 HTTP 642 ${method} ${path} HTTP/1.1 `,
        `    6   0.108268 18.197.12.34 → 192.168.1.20 HTTP/JSON 701 HTTP/1.1 ${status} ${reason} , JSON (application/json)`,
      ),
  },
  {
    name: 'ngrep',
    tier: 'rare',
    write: (refused) =>
      lines(
        'interface: lo (127.0.0.0/255.0.0.0)',
        'filter: ( port 8080 ) and ((ip || ip6) || (vlan && (ip || ip6)))',
        '####',
        'T 127.0.0.1:51234 -> 127.0.0.1:8080 [AP] #4',
        `  ${wire(requestRows(refused), '..')}${refused.sent ?? ''}`,
        '##',
        'T 127.0.0.1:8080 -> 127.0.0.1:51234 [AP] #6',
        `  ${wire(responseRows(refused), '..')}${refused.compact}`,
        '#',
      ),
  },
  {
    name: 'ngrep-by-line',
    tier: 'rare',
    write: (refused) =>
      lines(
        '#',
        'T 127.0.0.1:51234 -> 127.0.0.1:8080 [AP] #4',
        requestRows(refused).map((row) => `${row}.`),
        ifSent(refused, (sent) => [sent]),
        '##',
        'T 127.0.0.1:8080 -> 127.0.0.1:51234 [AP] #6',
        responseRows(refused).map((row) => `${row}.`),
        refused.compact,
        '#',
      ),
  },
  {
    name: 'tcpflow',
    tier: 'rare',
    write: (refused) =>
      lines(
        `127.000.000.001.51234-127.000.000.001.08080: ${requestRows(refused).join('\n')}`,
        ifSent(refused, (sent) => [sent]),
        '',
        `127.000.000.001.08080-127.000.000.001.51234: ${responseRows(refused).join('\n')}`,
        refused.compact,
      ),
  },
  {
    name: 'tcpdump-ascii',
    tier: 'rare',
    write: (refused) =>
      lines(
        '10:12:13.044123 IP 127.0.0.1.51234 > 127.0.0.1.8080: Flags [P.], seq 1:577, ack 1, win 512, length 576: HTTP',
        `E..l..@.@............"..P...${requestRows(refused).join('\n')}`,
        ifSent(refused, (sent) => [sent]),
        '10:12:13.129246 IP 127.0.0.1.8080 > 127.0.0.1.51234: Flags [P.], seq 1:636, ack 577, win 512, length 635: HTTP',
        `E.....@.@.......".......P...${indent(responseRows(refused).join('\n'), '').join('\n')}`,
        refused.compact,
        '',
      ),
  },
];
