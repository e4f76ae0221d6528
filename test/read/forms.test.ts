import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectForm, FORM_NAMES, FORMS, type Form, isPasted, isRecording } from '../../src/read/forms.js';
import { detectEncoding } from '../../src/read/head.js';
import { isLinear, leastSeconds } from '../least-seconds.js';
import { fixture, readAs } from './helpers.js';

const CASES: readonly (readonly [Form, string])[] = [
  ['har', '{"log":{"version":"1.2","entries":[]}}'],
  ['har', '\ufeff \n{ "log" : { "entries" : ['],
  ['har', `{"comment":{"log":1,"x":["log"]},"log":{"pages":[{"a":"}"}],"creator":{},"entries":[]}}`],
  ['exchange', '{"request":{"method":"GET"}}'],
  ['exchange', '{"title":"t","response":{"status":403}}'],
  ['exchange', '{\n  "response": {\n    "status": 403\n  }\n}\n'],
  ['exchange', '[\n  {"context":{},"request":{"url":"/x"}}]'],
  ['ndjson', '{"request":{"url":"/x"}}\n{"request":{"url":"/y"}}\n'],
  ['ndjson', '{"request":{"url":\n\n{"response":{"status":403}}'],
  ['curl', 'curl https://api.mypurecloud.ie/api/v2/users/me'],
  ['curl', "$ curl -X POST 'x'"],
  ['curl', 'curl.exe --location "x"'],
  ['curl', 'C:\\Users\\x> curl ^"https://x^"'],
  ['curl', 'curl \\\n  -X GET x'],
  ['http', 'GET /api/v2/users HTTP/1.1\r\nHost: api.mypurecloud.ie\r\n'],
  ['http', 'HTTP/1.1 403 Forbidden\r\n'],
  ['http', 'HTTP/2 403\n'],
  ['http', '### users\nGET https://api.mypurecloud.ie/api/v2/users\n'],
  ['http', '@host = api.mypurecloud.ie\n\nGET https://{{host}}/api/v2/users\n'],
  ['text', '{"message":"no","code":"missing.any.permissions","status":403}'],
  ['text', '{"request":"GET /x","response":"403"}'],
  ['text', '{"entities":[{"request":{"url":"/x"}}]}'],
  ['text', '{"log":"a line"}'],
  ['log', '{"log":{"level":"error"}}'],
  ['text', '[{"id":1},{"id":2}]'],
  ['log', '{"level":"error","statusCode":403}\n{"level":"error","statusCode":401}'],
  ['log', '{"level":50,"time":1,"request":{"url":"/x"},"response":{"status":403}}'],
  ['log', '2026-08-20 21:30:28 INFO a\n2026-08-20 21:30:29 INFO b\n'],
  ['log', '10.0.0.1 - - [20/Aug/2026:21:00:02 +0000] "GET /x HTTP/1.1" 200 403'],
  ['log', 'web-1  | one\nweb-1  | two\n'],
  ['log', '#Version: 1.0\n#Fields: date time cs-method cs-uri-stem sc-status\n'],
  ['log', '{"events":[{"timestamp":1787259602000,"message":"a","logStreamName":"s"}]}'],
  ['text', '2026-08-20 21:30:28 we got a 403 when we called users/me'],
  ['text', 'It says:\n2026-08-20 21:30:28 ERROR no\nWhat is wrong?\nWe have all roles.'],
  [
    'text',
    `Hi team,\n\nour sync fails:\n\n${'2026-08-20 21:30:28 ERROR no\n'.repeat(5)}\nThe role has all it needs. Can you help?\n\nTom`,
  ],
  ['log', `Our sync fails:\n${'2026-08-20 21:30:28 ERROR no\n'.repeat(5)}`],
  ['log', `Starting sync:\n${'2026-08-20 21:30:28 ERROR no\n  at x\n'.repeat(5)}Done: all is well.`],
  [
    'log',
    `Hi team,\n${'2026-08-20 21:30:28 ERROR no\n'.repeat(40)}\nThe role has all it needs. Can you help?\n`,
  ],
  ['text', '{"a":1}\n{"a":2}\n'],
  ['text', 'curl: (22) The requested URL returned error: 403'],
  ['text', 'curl says that access is denied'],
  ['text', '### What happened\nI get a 403.'],
  ['text', 'GET /api/v2/users gives 403'],
  ['text', '<html>'],
  ['text', ''],
];

describe('detection of the form', () => {
  it.each(CASES)('%s: %j', (form, text) => {
    expect(detectForm(text, true)).toBe(form);
    expect(detectForm(new TextEncoder().encode(text), true)).toBe(form);
  });

  it('knows a HAR whose entries come behind the head', () => {
    expect(detectForm(`{"log":{"version":"1.2","creator":{"comment":"${'x'.repeat(70_000)}`, false)).toBe(
      'har',
    );
    expect(detectForm('{"log":{"creator":{}}}', true)).toBe('text');
  });

  it('knows UTF-16 by its mark or by its zero bytes', () => {
    const text = '{"log":{"entries":[]}}';
    const little = new Uint8Array([...text].flatMap((char) => [char.charCodeAt(0), 0]));
    const big = new Uint8Array([...text].flatMap((char) => [0, char.charCodeAt(0)]));
    expect(detectEncoding(new Uint8Array([0xff, 0xfe, ...little]))).toBe('utf-16le');
    expect(detectEncoding(new Uint8Array([0xfe, 0xff, ...big]))).toBe('utf-16be');
    expect([detectEncoding(little), detectEncoding(big)]).toEqual(['utf-16le', 'utf-16be']);
    expect(detectForm(new Uint8Array([0xff, 0xfe, ...little]), true)).toBe('har');
    expect(detectEncoding(new TextEncoder().encode(text))).toBe('utf-8');
    expect(detectEncoding(new Uint8Array(9))).toBe('utf-8');
  });

  it.each([
    'chrome',
    'firefox',
    'safari',
    'charles',
    'mitmproxy',
    'playwright',
    'odd-types',
    'truncated',
    'bom',
  ])('knows the HAR of %s', (name) => {
    expect(detectForm(fixture(`har/${name}.har`), true)).toBe('har');
  });

  it.each([
    ['object.json', 'exchange'],
    ['array.json', 'exchange'],
    ['lines.ndjson', 'ndjson'],
    ['slips.json', 'exchange'],
  ])('knows %s', (name, form) => {
    expect(detectForm(fixture(`exchange/${name}`), true)).toBe(form);
  });

  it('answers for anything, and soon', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.boolean(), (bytes, complete) =>
        FORM_NAMES.includes(detectForm(bytes, complete)),
      ),
    );
    const seconds = leastSeconds(2, () => {
      for (const part of [
        '{',
        '"',
        '[{',
        '{"a":',
        'curl ',
        '\n',
        '### \nGET ',
        'PS ',
        '\\',
        '{"request":{"url":1}}\n',
      ]) {
        detectForm(part.repeat(250_000 / part.length), false);
      }
    });
    expect(seconds).toBeLessThan(2);
  });
});

describe.each(FORM_NAMES)('the reader of %s', (form) => {
  const pieces = CASES.map(([, text]) => text);
  const inputs = fc.array(
    fc.oneof(fc.constantFrom(...pieces), fc.string(), fc.constantFrom('\n', '<', '{', '"')),
    {
      maxLength: 6,
    },
  );

  it('takes anything, in the order of the input, and says it in one line', () => {
    fc.assert(
      fc.property(inputs, (parts) => {
        const { exchanges, problems } = readAs(form, parts.join(''));
        const indices = exchanges.map(({ source }) => source.index);
        expect(indices).toEqual([...new Set(indices)].sort((a, b) => a - b));
        for (const { source } of exchanges) expect(source.line ?? 1).toBeGreaterThanOrEqual(1);
        for (const { at, message } of problems) expect(`${at}: ${message}`).toMatch(/^[^\n]+$/);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['\n', 'a', '<a>', '{"a":', '"', 'GET /api/v2/x 403\n'])(
    'takes %j many times in linear time',
    (part) => {
      expect(isLinear(0.2, 63_000, (size) => readAs(form, part.repeat(size / part.length)))).toBe(true);
    },
  );
});

describe('the table of forms', () => {
  it('has a case of detection for each', () => {
    expect(new Set(CASES.map(([form]) => form))).toEqual(new Set(FORM_NAMES));
  });

  it('ends with the form that takes anything', () => {
    expect(FORM_NAMES.at(-1)).toBe(detectForm('', true));
  });

  it('gives no ending of a file name to two forms', () => {
    const extensions = Object.values(FORMS).flatMap((row) => row.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
  });

  it('says of names that are no form neither that they are pasted nor that they are recordings', () => {
    for (const name of ['live', 'token', 'toString', '']) {
      expect([isPasted(name), isRecording(name)]).toEqual([false, false]);
    }
    expect([isPasted('curl'), isRecording('curl')]).toEqual([true, false]);
    expect([isPasted('har'), isRecording('har')]).toEqual([false, true]);
  });
});
