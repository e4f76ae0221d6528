import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHttpMessages } from '../../../src/read/http/index.js';
import { isLinear } from '../../least-seconds.js';

const PIECES = [
  'GET /a HTTP/1.1\n',
  'GET https://a.b/c\n',
  '> GET / HTTP/2\n',
  '> ',
  '< ',
  '* ',
  'Host: a.b\n',
  '> Host: a.b\n',
  '< A: b\n',
  'HTTP/1.1 403 Forbidden\n',
  '< HTTP/2 403\n',
  'HTTP/1.1 100 Continue\n',
  '\n',
  '\r\n',
  '{',
  '}',
  '"',
  '[',
  ']',
  '<a>',
  '</a>',
  '###\n',
  '@a = {{b}}\n',
  '{{a}}',
  '```\n',
  ':method: GET\n',
  ':path: /x\n',
  ':status: 403\n',
  '* [HTTP/2] [1] [:method: GET]\n',
  'Transfer-Encoding: chunked\n',
  '5\nhello\n',
  '0\n\n',
  '{ [5 bytes data]\n',
  '100  62  100  62    0     0\n',
  'text\n',
  '\0',
  '\ud800',
  ' ',
  '< ./file\n',
  'Response:\n',
];

/** Beginnings of things that never end, each of which could make a reader look over the rest again. */
const NESTS = [
  'GET /a\nA: b\n\n{\n\n',
  'HTTP/1.1 403\n\n{\n\n',
  ':status: 200\n\n{\n\n',
  'GET / HTTP/1.1\nTransfer-Encoding: chunked\n\n1\n',
  'HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nffffff\n',
  '###\nhttps://x\n\n{\n',
  '@a={{a}}{{a}}\n',
  'GET ',
  'GET /{{ a }} ',
  'GET /a\n ?b\n',
  '<!a>',
  'HTTP/2 403\n\n<a>\n\n',
  'GET /a HTTP/1.1\n\nResponse:\n',
];

describe('hostile text', () => {
  test('never throws, and what it finds lies in the text, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 5 })), {
          maxLength: 60,
        }),
        (pieces) => {
          const text = pieces.join('');
          let last = 0;
          for (const message of findHttpMessages(text)) {
            expect(message.start).toBeGreaterThanOrEqual(last);
            expect(message.end).toBeGreaterThan(message.start);
            expect(message.end).toBeLessThanOrEqual(text.length);
            expect(message.request ?? message.response).not.toBeNull();
            expect(message.line).toBe(text.slice(0, message.start).split('\n').length);
            last = message.end;
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  const repeat = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

  test.each([...PIECES, ...NESTS])('%j repeated takes time linear in the length', (piece) => {
    for (const start of [
      '',
      '### a\n',
      'HTTP/1.1 403\n\n{"a":"',
      'POST /a HTTP/1.1\nHost: x\nContent-Type: a\n\n',
    ]) {
      expect(
        isLinear(0.3, 100_000, (size) => findHttpMessages(start + repeat(piece, size))),
        start,
      ).toBe(true);
    }
  });

  test.each(['\n', '"', '{', 'x', ' ', 'A: b\n', 'HTTP/2 403\n'])(
    '300 KB of %j takes linear time',
    (piece) => {
      expect(
        isLinear(0.2, 300_000, (size) => findHttpMessages(`HTTP/2 403\n\n{${repeat(piece, size)}`)),
      ).toBe(true);
    },
  );
});

describe('messages written out are read back', () => {
  const token = fc.stringMatching(/^X-[A-Za-z0-9-]{1,12}$/);
  const value = fc.stringMatching(/^[!-~][ -~]{0,20}[!-~]$/).filter((text) => !/^(?:\.{2,}|\[\.)/.test(text));
  const header = fc.record({ name: token, value });
  const json = fc.json({ maxDepth: 2 }).filter((text) => /^[{[]/.test(text));

  test('request and response', () => {
    fc.assert(
      fc.property(
        fc.array(header, { maxLength: 5 }),
        json,
        fc.integer({ min: 400, max: 599 }),
        json,
        fc.constantFrom('\n', '\r\n'),
        (headers, sent, status, received, eol) => {
          const text = [
            'POST /api/v2/users HTTP/1.1',
            'Host: api.mypurecloud.com',
            ...headers.map(({ name, value: written }) => `${name}: ${written}`),
            '',
            sent,
            '',
            `HTTP/1.1 ${status}`,
            'Content-Type: application/json',
            '',
            received,
            '',
          ].join(eol);
          const messages = findHttpMessages(text);
          expect(messages).toHaveLength(1);
          expect(messages[0]?.request).toEqual({
            method: 'POST',
            url: 'https://api.mypurecloud.com/api/v2/users',
            headers: [{ name: 'Host', value: 'api.mypurecloud.com' }, ...headers],
            headersComplete: true,
            body: sent,
          });
          expect(messages[0]?.response).toEqual({
            status,
            headers: [{ name: 'Content-Type', value: 'application/json' }],
            body: received,
            truncated: false,
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
