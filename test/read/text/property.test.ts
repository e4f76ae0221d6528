// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code that people paste is the input
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLiteral } from '../../../src/read/text/find/literal.js';
import { recognise } from '../../../src/read/text/find/recognise.js';
import { readCurl, readHttp, readText } from '../../../src/read/text/index.js';
import { blank } from '../../../src/read/text/places.js';
import { prepare } from '../../../src/read/text/prepare.js';
import { isLinear } from '../../least-seconds.js';
import { read } from './read.js';

const FOLDER = new URL('../../../fixtures/text/', import.meta.url);
const FIXTURES = readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));

/** Pieces that the readers look for, put together at random: far more telling than random letters. */
const PIECES = [
  'GET ',
  'POST',
  '/api/v2/users',
  'https://api.mypurecloud.com/api/v2/',
  'HTTP/2 403',
  '403',
  '(401)',
  'status: ',
  '{"message":"',
  '{\\"code\\":',
  '"code":"missing.any.permissions"',
  '}',
  '{',
  '[',
  ']',
  '"',
  "'",
  '`',
  '\\',
  '\n',
  '\n\n',
  '\r\n',
  '> ',
  '< ',
  '* ',
  '│ ',
  '╷\n',
  'Error: ',
  'API Error: 403 - ',
  'scope',
  'scopes: ',
  'a:b:c',
  ' and ',
  'role "',
  'message: ',
  'Unable to perform the requested action. ',
  'curl ',
  "-H '",
  'fetch(',
  'Invoke-RestMethod -Uri ',
  '@{',
  'client credentials',
  '=== REQUEST ===',
  '=== RESPONSE ===\n',
  'Status: 403\n',
  'URL: /x\n',
  'Headers: \n\t',
  'Body: {\n',
  '<html>',
  '<Error>',
  '</Error>',
  '\u0000',
  '\ud800',
  '\u001b[31m',
  '“',
  'X-Genesys-Org-Id: ',
  'Authorization: Bearer ',
  '{"OAuthClient":{},"organization":{}}',
  'org ',
  ' works',
  ' works now',
  'Error calling GetRoutingQueues',
  'ECONNREFUSED',
  '```',
  'url = ',
  'a = a + b\n',
  'requests.get(',
  'requests.request("GET", url)',
  '.url("',
  '.get()',
  'f"{url}',
  '`${url}',
  'CURLOPT_URL => ',
  'new RestClient(',
  'http GET ',
  '\n+ ~~~',
  'if (status == 403',
] as const;
const pieces = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6, unit: 'binary' })), {
  maxLength: 60,
});

describe('any text', () => {
  it('is read without an error, in every form', () => {
    fc.assert(
      fc.property(
        pieces.map((parts) => parts.join('')),
        (text) => {
          for (const reader of [readText, readCurl, readHttp]) {
            const { exchanges, problems } = read(text, reader);
            expect(exchanges.length + problems.length).toBeGreaterThan(0);
            exchanges.forEach((exchange, index) => {
              expect(exchange.source.index).toBe(index);
              expect(exchange.source.line).toBeGreaterThan(0);
              const status = exchange.response?.status ?? 200;
              expect(status >= 100 && status <= 599).toBe(true);
            });
          }
        },
      ),
      { numRuns: 180 },
    );
  });

  it('keeps its places when it is prepared or blanked', () => {
    fc.assert(
      fc.property(
        pieces.map((parts) => parts.join('')),
        fc.nat(200),
        fc.nat(60),
        (text, start, length) => {
          expect(prepare(text)).toHaveLength(text.length);
          const blanked = blank(text, [{ start, end: Math.min(text.length, start + length) }]);
          expect(blanked).toHaveLength(text.length);
          expect(blanked.split('\n')).toHaveLength(text.split('\n').length);
          expect(recognise(text).prose).toHaveLength(text.length);
        },
      ),
      { numRuns: 130 },
    );
  });
});

describe('a literal', () => {
  it('that is JSON is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (json) => {
        const { value, end } = readLiteral(json, 0);
        expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(json)));
        expect(end).toBe(json.length);
      }),
    );
  });
});

describe('secrets', () => {
  // As tokens and client secrets are: long, of letters and digits, without dots.
  const secret = fc
    .string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-'),
      minLength: 20,
      maxLength: 40,
    })
    .map((text) => `s${text}9k`);

  it('are never in what is said about the input', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FIXTURES),
        secret,
        fc.double({ min: 0, max: 1, noNaN: true }),
        pieces,
        (fixture, token, place, noise) => {
          const at = Math.floor(place * fixture.length);
          const before = fixture.slice(0, at);
          const text = `${before} ${noise.join('')}${token} ${fixture.slice(at)}`;
          for (const reader of [readText, readCurl]) {
            const { took, problems } = read(text, reader);
            for (const line of [...took, ...problems.map((problem) => problem.message + problem.at)])
              expect(line).not.toContain(token);
          }
        },
      ),
      { numRuns: 180 },
    );
  });

  it.each([
    'scope',
    'scopes:',
    'code',
    'code=',
    'error code:',
    'message:',
    'role',
    'permission',
    'client id',
    'X-Genesys-',
    'correlation id',
    'we need scope',
    'missing permission',
  ])('behind %s neither', (word) => {
    const token = 'sK3y-Zq81LmPx0Rt57vWbN2c';
    const { took, problems } = read(`GET /api/v2/users 403 ${word} ${token}`);
    for (const line of [...took, ...problems.map((problem) => problem.message)])
      expect(line).not.toContain(token);
  });
});

describe('time', () => {
  const SIZE = 120_000;
  /** Seconds; what is quadratic with a tenth of a nanosecond for each pair of characters takes longer. */
  const LIMIT = 0.4;
  it.each([
    '{"a":',
    '[{"a":1},',
    '{"a":"',
    "'a ",
    '{\\"a',
    ' /api/v2/x',
    'GET /api/v2/x\n{"OAuthClient":{},"organization":{}}\n',
    'GET /api/v2/x 403\n',
    'https://a.b/api/v2/x ',
    'scope ',
    'scopes: a:b, ',
    'message: ',
    'Unable to perform the requested action. [',
    '403 ',
    'fetch("https://x/y", {',
    '@{',
    '│ a\n',
    '=== REQUEST ===\n',
    'a.b.',
    '"',
    ' ',
    'GET /api/v2/x works in Postman ',
    'works now 403 ',
    'Error: x 403\n',
    'ECONNREFUSED ',
    'RoutingApi.getRoutingQueues 403 ',
    'GET /x\nHTTP/1.1 200\n\n',
    'code A_A_A_A_:1 ',
    'url = "https://a.b/api/v2/x"\n',
    'a = a + "x" + a\n',
    'a = {b: a, c: [',
    'requests.get(a, ',
    'fetch(a + a + "${a}")\n',
    'requests.get(f"{a}{a}")\na = f"{a}{a}"\n',
    '.url("https://a.b/x").get()',
    'a.b.c.d = c.d\nfetch(a.b.c.d)\n',
    'x(y(z(',
    '$a ',
    '#{${{$',
    'http GET a.b/c d:e ',
    '+ irm https://a.b/c\n+ ~~~~\n',
    'if status == 403 ',
    'res.get(',
    'new ',
    'new URL(a',
    'a = [a, a]\nfetch("https://x/y", {body: a})\n',
    'Invoke-RestMethod @a -Uri $b ',
  ])('is linear for %j', (piece) => {
    // A tenth of a second on an idle machine; anything quadratic takes seconds.
    expect(isLinear(LIMIT, SIZE, (size) => read(piece.repeat(Math.ceil(size / piece.length))))).toBe(true);
  });

  it('is linear where one word behind a label is very long', () => {
    const work = (size: number) => read(`error code ${'A_'.repeat(size / 2)}:1 GET /api/v2/users/me 403`);
    expect(isLinear(LIMIT, SIZE, work)).toBe(true);
  });
});
