/** Calls as records of logs, as tables and XML, and in amounts or depths that nobody expects. */
import type { Random } from '../read/log/generator/random.js';
import type { Call } from './call.js';
import { odd, oddJson, oddStatus } from './odd.js';

type Write = (calls: readonly Call[], random: Random) => string;

const authorization = ({ headers }: Call): string => headers[0]?.[1] ?? '';

/** A line of JSON a call, under the names of one kind of logger. */
export const records: Write = (calls, random) => {
  const share = random.pick([0, 0, 0.02, 0.1]);
  const timeOf = (index: number): string => `2026-08-20T10:00:0${index}.000Z`;
  const one = random.pick([
    (call: Call, index: number) => ({
      level: 50,
      time: 1_787_000_000_000 + index,
      req: { method: call.method, url: call.url, headers: Object.fromEntries(call.headers) },
      res: { statusCode: call.status, body: call.answer },
      msg: 'request completed',
    }),
    (call: Call, index: number) => ({
      '@timestamp': timeOf(index),
      'http.request.method': call.method,
      'url.full': call.url,
      'http.response.status_code': call.status,
      'http.response.body.content': call.answer,
      authorization: authorization(call),
    }),
    (call: Call, index: number) => ({
      timestamp: timeOf(index),
      message: `${call.method} ${call.url} ${call.status} Authorization: ${authorization(call)} ${call.answer}`,
      logger: 'client',
    }),
    (call: Call, index: number) => ({
      attributes: [
        { key: 'http.method', value: { stringValue: call.method } },
        { key: 'http.url', value: { stringValue: call.url } },
        { key: 'http.status_code', value: { intValue: String(call.status) } },
        { key: 'authorization', value: { stringValue: authorization(call) } },
      ],
      startTimeUnixNano: `178700000000000000${index}`,
    }),
  ]);
  return calls.map((call, index) => `${oddJson(odd(one(call, index), random, share), random)}\n`).join('');
};

/** A row a call. */
export const table: Write = (calls, random) => {
  const separator = random.pick([',', ';', '\t', '|']);
  const cell = (value: unknown): string => {
    const text = String(value);
    return random.chance(0.5) || /[\s",;|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const head = ['timestamp', 'method', 'url', 'status', 'response body', 'authorization'];
  const rows = calls.map((call, index) => [
    `2026-08-20T10:00:0${index}Z`,
    call.method,
    call.url,
    random.chance(0.2) ? oddStatus(random) : call.status,
    call.answer,
    authorization(call),
  ]);
  const end = random.pick(['\n', '\r\n', '\r']);
  return [head, ...rows].map((row) => `${row.map(cell).join(separator)}${end}`).join('');
};

const escaped = (text: string): string =>
  text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** What JMeter writes. */
export const xml: Write = (calls, random) => {
  const sample = (call: Call): string => {
    const code = random.chance(0.2) ? oddStatus(random) : call.status;
    return `<httpSample ts="1787000000000" rc="${escaped(String(code))}" tn="t 1-1" method="${call.method}">
  <java.net.URL>${escaped(call.url)}</java.net.URL>
  <requestHeader class="java.lang.String">Authorization: ${authorization(call)}</requestHeader>
  <responseData class="java.lang.String">${random.chance(0.5) ? escaped(call.answer) : `<![CDATA[${call.answer}]]>`}</responseData>
</httpSample>`;
  };
  const depth = random.pick([0, 0, 0, 50, 2000]);
  return `<?xml version="1.0"?>\n<testResults version="1.2">\n${'<a>'.repeat(depth)}${calls.map(sample).join('\n')}${'</a>'.repeat(depth)}\n</testResults>\n`;
};

/** Thousands of calls of a few bytes, now and then; mostly some dozens. */
export const tiny: Write = (calls, random) => {
  const amount = random.chance(0.01) ? random.int(1000, 5000) : random.int(10, 60);
  const one = random.pick([
    (index: number) => `{"request":{"url":"/api/v2/users/${index % 3}"},"response":{"status":403}}`,
    () => '{}',
    (index: number) => `{"response":{"status":${400 + (index % 20)},"body":"${index}"}}`,
    (index: number) => `GET /api/v2/users/${index} 403`,
    () => 'curl /',
    (index: number) => `HTTP/1.1 ${400 + (index % 9)}\n`,
    (index: number) => `2026-08-20T10:00:00Z 403 ${index}`,
  ]);
  const [call] = calls;
  const named = call === undefined ? '' : `Authorization: ${authorization(call)}\n`;
  return `${Array.from({ length: amount }, (_, index) => `${one(index)}\n`).join('')}${named}`;
};

/** A call inside very many brackets. */
export const deep: Write = (calls, random) => {
  const [call] = calls;
  const depth = random.pick([50, 200, 1000, 5000]);
  const inner = JSON.stringify({ Authorization: call === undefined ? '' : authorization(call), status: 403 });
  const [open, close] = random.pick([
    ['[', ']'],
    ['{"a":', '}'],
    ['{"body":', '}'],
    ['{"request":', '}'],
    ['{"response":{"body":', '}}'],
    ['{"log":{"entries":[', ']}}'],
    ['(', ')'],
    ['<a>', '</a>'],
  ]);
  return `${open.repeat(depth)}${inner}${random.chance(0.8) ? close.repeat(depth) : ''}\n`;
};

/** Long lines, and ends of lines that are mixed. */
export const lines: Write = (calls, random) => {
  const filler = (): string => {
    const unit = random.pick([
      'x',
      ' ',
      'ab ',
      'a.b',
      '=',
      '"',
      '\\',
      '%41',
      '{"a":1},',
      '403 ',
      'é',
      '日',
      '-H ',
      'key=value; ',
    ]);
    return unit.repeat(random.chance(0.1) ? random.int(1000, 10_000) : random.int(1, 300));
  };
  const end = (): string => random.pick(['\r', '\r', '\r', '\n', '\r\n', '\n\r', '\u2028', '\f', '\v']);
  return calls
    .map((call) =>
      [
        filler(),
        `${call.method} ${call.url} ${call.status}`,
        `Authorization: ${authorization(call)}`,
        filler(),
        call.answer,
        `${filler()} ${call.answer} ${filler()}`,
      ].join(end()),
    )
    .join(end());
};
