import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectForm } from '../../../src/read/forms.js';
import { headOf } from '../../../src/read/head.js';
import { createLogReader } from '../../../src/read/log/index.js';
import { tableIn } from '../../../src/read/log/table/columns.js';
import { createRows, rowsOf } from '../../../src/read/log/table/rows.js';
import { leastSeconds } from '../../least-seconds.js';
import { readAs, readWith } from '../helpers.js';

const URL = 'https://api.mypurecloud.de/api/v2/routing/queues';
const OTHER = 'https://api.mypurecloud.de/api/v2/routing/skills';
const MESSAGE =
  'Unable to perform the requested action. You must have at least one of the following permissions assigned: [routing:queue:view]';
const BODY = JSON.stringify({ message: MESSAGE, code: 'missing.any.permissions', status: 403 });
const inQuotes = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Method, address, status, and whether the answer's body is there. */
type Told = readonly [method: string | null, url: string | null, status: number | null, body?: true];

const told = (text: string): readonly Told[] =>
  readAs('log', text).exchanges.map(({ request, response }) => {
    const call = [request.method, request.url, response?.status ?? null] as const;
    return response?.body?.includes('missing.any.permissions') ? [...call, true] : call;
  });

const TABLES: readonly (readonly [string, string, readonly Told[]])[] = [
  ['the status last', `url,status\n${URL},403\n`, [[null, URL, 403]]],
  ['the status first', `status,method,url\n403,GET,${URL}\n`, [['GET', URL, 403]]],
  [
    'JMeter, whose times and sizes are no statuses',
    [
      'timeStamp,elapsed,label,responseCode,responseMessage,threadName,success,bytes,grpThreads,URL,Latency',
      `1724198400123,403,Queues,200,OK,Thread Group 1-1,true,401,1,${OTHER},403`,
      `1724198400923,200,Queues,403,Forbidden,Thread Group 1-1,false,200,1,${URL},84`,
      `1724198400923,200,Queues,403,Forbidden,Thread Group 1-1,false,200,1,${URL},84`,
    ].join('\n'),
    [
      [null, OTHER, 200],
      [null, URL, 403],
      [null, URL, 403],
    ],
  ],
  [
    'k6, which tells of a call once a metric',
    `metric_name,timestamp,metric_value,error_code,method,status,url\nvus,1724198400,403,,,,\n${[
      'http_reqs',
      'http_req_duration',
      'http_reqs',
    ]
      .map((metric) => `${metric},1724198400,1.5,1403,GET,403,${URL}`)
      .join('\n')}\nvus,1724198400,200,,,,\n`,
    [
      ['GET', URL, 403],
      ['GET', URL, 403],
    ],
  ],
  [
    'Splunk, a line of a log in a cell',
    `"_time","_raw"\n"2026-08-20T21:30:28.771+0200",${inQuotes(`2026-08-20 21:30:28,771 ERROR [main] GET ${URL} failed: 403 ${BODY}`)}\n`,
    [['GET', URL, 403, true]],
  ],
  [
    'CloudWatch',
    `"@timestamp","@message"\n"2026-08-20",${inQuotes(`ERROR GET ${URL} 403 ${BODY}`)}\n`,
    [['GET', URL, 403, true]],
  ],
  [
    'Grafana, a record of JSON in a cell',
    `"Time","Line"\n"1724198400123",${inQuotes(JSON.stringify({ level: 'error', method: 'GET', url: URL, status: 403 }))}\n`,
    [['GET', URL, 403]],
  ],
  [
    'Azure',
    `"timestamp [UTC]",name,url,success,resultCode\n"8/20/2026, 9:30:28.771 PM",GET /api/v2/routing/queues,${URL},False,403\n`,
    [['GET', URL, 403]],
  ],
  [
    'Kibana, without a message',
    `"@timestamp","http.request.method","url.full","http.response.status_code",message\n"Aug 20, 2026 @ 21:30:28.771",GET,${URL},403,-\n`,
    [['GET', URL, 403]],
  ],
  [
    'a body over several lines, and an empty one',
    `time;method;url;status;response body\n2026-08-20T21:30:28Z;GET;${URL};403;${inQuotes(JSON.stringify(JSON.parse(BODY), null, 2))}\n2026-08-20T21:30:29Z;GET;${OTHER};200;\n`,
    [
      ['GET', URL, 403, true],
      ['GET', OTHER, 200],
    ],
  ],
  [
    'quotes behind backslashes',
    `time,method,url,status,response\n2026-08-20,GET,${URL},403,"${BODY.replaceAll('"', '\\"')}"\n`,
    [['GET', URL, 403, true]],
  ],
  [
    'commas in an address that is not quoted',
    `method,url,status\nGET,${URL}?id=a,b,c,403\n`,
    [['GET', `${URL}?id=a,b,c`, 403]],
  ],
  [
    'semicolons in an address, columns in German',
    `Methode;URL;Status;Dauer\nGET;${URL}?id=a;b;403;401\n`,
    [['GET', `${URL}?id=a;b`, 403]],
  ],
  ['tabs', `date\tcs-method\turl\tstatus\n2026-08-20T21:30:28Z\tGET\t${URL}\t403\n`, [['GET', URL, 403]]],
  [
    'a table of Markdown',
    `| Method | URL | Status |\n|---|:-:|---|\n| GET | ${URL} | 403 |\n`,
    [['GET', URL, 403]],
  ],
  [
    'a spreadsheet that says how its cells are parted',
    'sep=;\nMethod;Path;Status code\nGET;/api/v2/routing/queues;403\n',
    [['GET', '/api/v2/routing/queues', 403]],
  ],
  [
    'Export-Csv of PowerShell',
    `#TYPE Selected.System.Management.Automation.PSCustomObject\n"Method","Uri","StatusCode"\n"GET","${URL}","403"\n`,
    [['GET', URL, 403]],
  ],
  [
    'no names',
    `2026-08-20T21:30:28Z,GET,${URL},403,85\n2026-08-20T21:30:29Z,GET,${OTHER},200,1403\n`,
    [
      ['GET', URL, 403],
      ['GET', OTHER, 200],
    ],
  ],
  [
    'no names, and two columns that may be the status',
    `GET,${URL},403,401\nGET,${OTHER},200,201\n`,
    [
      ['GET', URL, null],
      ['GET', OTHER, null],
    ],
  ],
  ['a column of quoted lines', `"_raw"\n"GET ${URL} 403"\n`, [['GET', URL, 403]]],
];

describe('a table of calls', () => {
  it.each(TABLES)('%s', (_, text, calls) => {
    expect(detectForm(text, true)).toBe('log');
    expect(told(text)).toEqual(calls);
    expect(told(text.replaceAll('\n', '\r\n'))).toHaveLength(calls.length);
    expect(told(`\ufeff${text}`)).toEqual(calls);
  });

  it.each(TABLES)('is the same in chunks of any size: %s', (_, text) => {
    expect(readWith(createLogReader, text, 7).exchanges).toEqual(readAs('log', text).exchanges);
  });

  it('has the lines of its rows as places', () => {
    const text = `url,status,note\n${URL},403,"a\nb"\n${OTHER},403,\n`;
    expect(readAs('log', text).exchanges.map(({ source }) => source.line)).toEqual([2, 4]);
  });

  it('names a quote that is never closed', () => {
    const { exchanges, problems } = readAs('log', `url,status,note\n${URL},403,"never\n${OTHER},403,x\n`);
    expect(exchanges).toHaveLength(1);
    expect(problems).toEqual([
      { at: 'line 2', message: 'a quote of this row is never closed; rows may be missing' },
    ]);
  });

  it('counts a row whose cells cannot be put to the names', () => {
    const lines: (number | null)[] = [];
    const sink = { exchange: () => {}, took: () => {}, problem: () => {} };
    const reader = createLogReader({ path: '' }, { ...sink, notUnderstood: ({ line }) => lines.push(line) });
    reader.push(new TextEncoder().encode(`method,url,status\nGET,${URL},403\nGET,a,b,c,403,${URL} x\n`));
    reader.end();
    expect(lines).toEqual([3]);
  });

  it.each([
    ['a sentence with commas', `Hello, we have a status, url problem\nGET ${URL} gives, at times, 403\n`],
    ['an address a line', `url\n${URL}\n`],
    ['a JSON body', `{"status":403,\n"code":"missing.any.permissions"}\n`],
    ['names alone', 'method,url,status\n'],
    ['a table of other things', 'queue,agents\nsales,403\nsupport,401\n'],
  ])('is not %s', (_, text) => {
    expect(tableIn(headOf(text, true))).toBeNull();
  });
});

describe('rows', () => {
  const separators = fc.constantFrom(',', ';', '\t', '|') as fc.Arbitrary<',' | ';' | '\t' | '|'>;
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '|', '\n', ' ', '\\', 'é') });

  it('are read back as they were written', () => {
    fc.assert(
      fc.property(
        separators,
        fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }),
        (separator, rows) => {
          const text = rows.map((cells) => cells.map(inQuotes).join(separator)).join('\n');
          expect(rowsOf(text, { separator, backslash: false })).toEqual(rows);
        },
      ),
    );
  });

  it('are read back with backslashes', () => {
    const escaped = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const text = rows.map((cells) => cells.map(escaped).join(',')).join('\n');
        expect(rowsOf(text, { separator: ',', backslash: true })).toEqual(rows);
      }),
    );
  });

  it('never throw, and lose no line, of any text', () => {
    fc.assert(
      fc.property(separators, fc.boolean(), fc.array(cell), (separator, backslash, lines) => {
        const seen: number[] = [];
        const rows = createRows(
          { separator, backslash },
          (_, line) => seen.push(line),
          () => {},
        );
        const written = lines.flatMap((line) => line.split('\n'));
        written.forEach((line, at) => {
          rows.line(line, at + 1);
        });
        rows.end();
        if (written.length > 0) expect(seen[0]).toBe(1);
        expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
      }),
    );
  });

  it.each(['"', '""', '\\"', ',"', 'x","y', '\\', 'a,'])('take linear time of %s', (part) => {
    const time = (count: number): number =>
      leastSeconds(1.5, () => {
        for (const backslash of [false, true]) {
          rowsOf(part.repeat(count), { separator: ',', backslash });
          rowsOf(`${part}\n`.repeat(count), { separator: ',', backslash });
        }
      });
    expect(time(80_000)).toBeLessThan(1.5);
  });
});
