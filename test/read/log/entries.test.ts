import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEntries } from '../../../src/read/log/entries.js';
import { createPrefixes } from '../../../src/read/log/prefix.js';
import type { LogEntry } from '../../../src/read/log/types.js';
import { isLinear } from '../../least-seconds.js';

function entriesOf(text: string): LogEntry[] {
  const found: LogEntry[] = [];
  const prefixes = createPrefixes();
  const entries = createEntries((entry) => found.push(entry));
  for (const [index, line] of text.split('\n').entries()) entries.line(prefixes(line), index + 1);
  entries.end();
  return found;
}

/** Entries, each as the numbers of its lines. */
const linesOf = (text: string): string[] =>
  entriesOf(text).map(({ line, text: entry }) => {
    const last = line + entry.split('\n').length - 1;
    return last === line ? `${line}` : `${line}-${last}`;
  });

const HEAD = '2026-08-20 21:30:28,771';
const JAVA = 'com.mypurecloud.sdk.v2.ApiException: You are missing the following permission(s): a:b:view';
const FRAME = '\tat com.mypurecloud.sdk.v2.ApiClient.invoke(ApiClient.java:403)';

const CASES: readonly (readonly [name: string, lines: readonly string[], entries: readonly string[]])[] = [
  ['lines with heads', [`${HEAD} INFO a`, `${HEAD} INFO b`], ['1', '2']],
  ['lines without heads', ['a 403', 'b', 'c'], ['1', '2', '3']],
  ['a stack under a head', [`${HEAD} ERROR call failed`, JAVA, FRAME, FRAME, `${HEAD} INFO b`], ['1-4', '5']],
  [
    'causes',
    [`${HEAD} ERROR call failed`, JAVA, FRAME, 'Caused by: java.io.IOException: x', FRAME, '\t... 12 more'],
    ['1-6'],
  ],
  ['a second exception', [`${HEAD} ERROR call failed`, JAVA, FRAME, JAVA, FRAME], ['1-3', '4-5']],
  ['exceptions without heads', [JAVA, FRAME, JAVA, FRAME], ['1-2', '3-4']],
  ['an exception before a head', [JAVA, `${HEAD} INFO [main] c.acme.App - GET /x 200 OK`], ['1', '2']],
  [
    'an exception under a call that went well',
    [`${HEAD} INFO  [main] c.acme.App - GET /x 200 OK`, JAVA, FRAME],
    ['1', '2-3'],
  ],
  [
    'an exception under a line without a head',
    ['GET https://api.mypurecloud.de/api/v2/users', 'ApiException: 403 Forbidden'],
    ['1', '2'],
  ],
  [
    'Python',
    [
      `${HEAD} ERROR call failed`,
      'Traceback (most recent call last):',
      '  File "app.py", line 403',
      '    call()',
      'requests.exceptions.HTTPError: 403',
      'next',
    ],
    ['1-6'],
  ],
  [
    'Python without heads',
    ['Traceback (most recent call last):', '  File "app.py", line 403', '    call()', 'Oops', 'next'],
    ['1-4', '5'],
  ],
  [
    'chained',
    [
      'Traceback (most recent call last):',
      '  File "a.py", line 1',
      'KeyError: 1',
      '',
      'During handling of the above exception, another exception occurred:',
      '',
      'Traceback (most recent call last):',
      '  File "a.py", line 2',
      'ApiException: (403)',
      'Reason: Forbidden',
      'HTTP response body: {"status":403}',
      'next',
    ],
    ['1-11', '12'],
  ],
  [
    'two tracebacks',
    [
      'Traceback (most recent call last):',
      '  File "a.py", line 1',
      'KeyError: 1',
      'Traceback (most recent call last):',
      '  File "a.py", line 1',
      'KeyError: 1',
    ],
    ['1-3', '4-6'],
  ],
  [
    'the SDK for Python',
    [
      `${HEAD} ERROR app Exception: (403)`,
      'Reason: Forbidden',
      'HTTP response headers: {}',
      'HTTP response body: {"status":403}',
      '',
      `${HEAD} ERROR x`,
    ],
    ['1-5', '6'],
  ],
  ['bodies', ['HTTP response:', '{', '"message": "x",', '"status": 403', '}', 'next'], ['1', '2-5', '6']],
  [
    'bodies that are indented',
    ['response {', '  "message": "x",', '  "errors": [', '  ]', '}', 'next'],
    ['1-5', '6'],
  ],
  [
    'bodies under a head',
    [`${HEAD} DEBUG body: {`, '"status": 403,', '"details": []', '}', `${HEAD} DEBUG x`],
    ['1-4', '5'],
  ],
  ['two records of JSON', ['{"status":403}', '{"status":401}', 'HTTP response body'], ['1', '2', '3']],
  ['a record of JSON and its stack', ['{"level":"error"}', '    at x (y.js:403)'], ['1-2']],
  ['plain lines under JSON', [`${HEAD} ERROR x`, '{"a":1}', 'b 403', 'c'], ['1', '2', '3', '4']],
  [
    'access lines',
    ['10.0.0.1 - - [20/Aug/2026:21:00:02 +0000] "GET /x HTTP/1.1" 200 403', 'hello'],
    ['1', '2'],
  ],
  [
    'Terraform',
    ['╷', '│ Error: API Error: 403', '│ ', '│   with x.y,', '╵', '╷', '│ Error: API Error: 401', '╵', 'next'],
    ['1-5', '6-8', '9'],
  ],
  ['Terraform, cut', ['│ Error: 403', '╵', '│ Error: 401'], ['1-2', '3']],
  [
    'Terraform beside heads',
    [`${HEAD} ERROR x`, '╷', '│ Error: API Error: 403', '╵', 'next'],
    ['1', '2-4', '5'],
  ],
  [
    'pytest',
    [
      '    def test():',
      '>       call()',
      'E       requests.exceptions.HTTPError: 403',
      '',
      'models.py:1021: HTTPError',
      '------ Captured log call ------',
      'DEBUG    urllib3.connectionpool:connectionpool.py:549 a',
      'DEBUG    urllib3.connectionpool:connectionpool.py:549 b',
      '===== short test summary info =====',
      'FAILED x',
    ],
    ['1-5', '6', '7', '8', '9', '10'],
  ],
  [
    '.NET',
    [
      'info: System.Net.Http.HttpClient.x[403]',
      '      Sending',
      'fail: Acme[0]',
      '      System.Exception: x',
      '         at Acme.Run()',
    ],
    ['1-2', '3-5'],
  ],
  [
    'java.util.logging',
    [
      'Aug 20, 2026 9:30:28 PM com.acme.App run',
      'SEVERE: failed',
      JAVA,
      FRAME,
      'Aug 20, 2026 9:30:28 PM com.acme.App run',
      'INFO: x',
    ],
    ['1-4', '5-6'],
  ],
  [
    'Go',
    ['panic: 403', '', 'goroutine 1 [running]:', 'main.main()', '\t/app/main.go:403 +0x1d', 'exit status 2'],
    ['1-5', '6'],
  ],
  ['Node', ['Error: Request failed', '    at a (b.js:403:1) {', '  status: 403', '}', 'next'], ['1-4', '5']],
  ['one level in prose', ['WARNING: pip is old', 'GET /x 403 1 ms', 'a', 'b'], ['1', '2', '3', '4']],
  [
    'levels all along',
    ['ERROR: a', 'more', 'ERROR: b', 'more', 'ERROR: c', 'more'],
    ['1', '2', '3-4', '5-6'],
  ],
  ['levels that are aligned', [' INFO [main] a', ' WARN [main] b', 'ERROR [main] c'], ['1', '2', '3']],
];

describe('entries', () => {
  it.each(CASES)('%s', (_name, lines, entries) => {
    expect(linesOf(lines.join('\n'))).toEqual(entries);
  });

  it('join a body that has its head on every line', () => {
    const head = `${HEAD} DEBUG [main] c.acme.Wire - `;
    const later = head.replace('771', '403');
    const lines = [
      `${head}body {`,
      `${later}  "status": 403,`,
      `${later}  "a": []`,
      `${later}}`,
      `${later}next`,
    ];
    expect(entriesOf(lines.join('\n')).map(({ text }) => text)).toEqual([
      `${head}body {\n"status": 403,\n"a": []\n}`,
      `${later}next`,
    ]);
    const other = lines.map((line, index) => (index === 2 ? line.replace('main', 'other') : line));
    expect(entriesOf(other.join('\n'))).toHaveLength(4);
  });

  it('keep writers apart', () => {
    const log = `a-1  | ${HEAD} ERROR x\nb-1  | ${HEAD} ERROR y\na-1  | ${JAVA}\nb-1  | \tat y\na-1  | ${FRAME}`;
    expect(entriesOf(log)).toEqual([
      { text: `${HEAD} ERROR x\n${JAVA}\n${FRAME}`, line: 1, writer: 'a-1', time: null },
      { text: `${HEAD} ERROR y\n\tat y`, line: 2, writer: 'b-1', time: null },
    ]);
  });

  it('do not put all to a head that stands alone', () => {
    const plain = Array.from({ length: 500 }, (_, index) => `line ${index} 403`);
    const found = entriesOf([`${HEAD} INFO started`, ...plain].join('\n'));
    expect(found.length).toBeGreaterThan(390);
  });

  it('flush the oldest of too many writers', () => {
    const found: LogEntry[] = [];
    const entries = createEntries((entry) => found.push(entry));
    for (let writer = 0; writer < 1500; writer++)
      entries.line({ text: `x ${writer}`, writer: `${writer}`, time: null }, writer + 1);
    expect(found.length).toBeGreaterThanOrEqual(500);
    entries.end();
    expect(found.map(({ line }) => line)).toEqual(Array.from({ length: 1500 }, (_, index) => index + 1));
  });

  it('do not hold more than so much of all writers', () => {
    let longest = 0;
    let told = 0;
    const entries = createEntries(({ text }) => {
      told += text.length;
    });
    const frame = `\tat ${'x'.repeat(10_000)}`;
    let read = 0;
    for (let number = 1; number <= 8000; number++) {
      entries.line({ text: frame, writer: `${number % 100}`, time: null }, number);
      read += frame.length;
      longest = Math.max(longest, read - told);
    }
    entries.end();
    expect(longest).toBeLessThan(20 * 1024 * 1024);
    expect(told).toBeGreaterThanOrEqual(read);
  });

  it('cut what is too long', () => {
    const frame = `\tat ${'x'.repeat(1000)}`;
    const [first, second, ...rest] = entriesOf(`${HEAD} ERROR x\n${`${frame}\n`.repeat(3000)}${HEAD} INFO y`);
    expect(first?.text.length).toBeGreaterThan(1_000_000);
    expect(first?.text.length).toBeLessThanOrEqual(1 << 20);
    expect(second?.text).toBe(`${HEAD} INFO y`);
    expect(rest).toEqual([]);
  });

  it('lose nothing, and never throw', () => {
    const line = fc.oneof(
      fc.constantFrom(...CASES.flatMap(([, lines]) => lines)),
      fc.string().map((text) => text.replaceAll(/[\n\r\x1b]/g, '')),
    );
    const writer = fc.constantFrom('', 'a', 'b');
    fc.assert(
      fc.property(fc.array(fc.tuple(line, writer), { maxLength: 40 }), (lines) => {
        const found: LogEntry[] = [];
        const entries = createEntries((entry) => found.push(entry));
        for (const [index, [text, name]] of lines.entries())
          entries.line({ text, writer: name, time: null }, index + 1);
        entries.end();
        for (const name of ['', 'a', 'b']) {
          const told = found.filter(({ writer: of }) => of === name).map(({ text }) => text);
          const lost = lines.filter(([, of]) => of === name).map(([text]) => text);
          // A line of a body may lack the head that its first line has already.
          const left = told.flatMap((text) => text.split('\n'));
          expect(left).toHaveLength(lost.length);
          for (const [index, text] of lost.entries()) expect(text.endsWith(left[index] ?? '?')).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '[',
    ' ',
    '1',
    '{',
    '"',
    '(',
    'a',
    'a.',
    ':',
    '|',
    '│',
    '[a] ',
    'a=',
    '1 ',
    '[[',
    'GET /',
    '2026-',
    '\t',
    'E ',
    '\\',
    'a/',
    'at a',
    '##[',
    '<1',
    'Exception ',
  ])('take linear time on a line of %j', (unit) => {
    const line = (size: number) => unit.repeat(Math.ceil(size / unit.length));
    for (const [before, after] of [
      ['', ''],
      [`${HEAD} ERROR `, ''],
      ['{', ''],
      ['[', ''],
      ['a ', '['],
    ]) {
      const work = (size: number) => {
        const hostile = `${before}${line(size)}${after}`;
        return entriesOf(`${hostile}\n${hostile}\nx`);
      };
      expect([before, isLinear(0.1, 300_000, work)]).toEqual([before, true]);
    }
  });

  it('take linear time on many lines of any kind', () => {
    for (const [name, lines] of CASES) {
      const work = (count: number) =>
        entriesOf(`${lines.join('\n')}\n`.repeat(Math.ceil(count / lines.length)));
      expect([name, isLinear(2, 20_000, work)]).toEqual([name, true]);
    }
  });
});
