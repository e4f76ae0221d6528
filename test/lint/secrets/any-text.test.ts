/** What holds for any text, however broken or hostile. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINT_FORMS } from '../../../src/lint/outline/types.js';
import { createSecretFinder } from '../../../src/lint/secrets/index.js';
import { isLinear } from '../../least-seconds.js';
import { BASE64URL, pem, random, signed, UUID } from './parts.js';

const SECRET = random(43, BASE64URL);

it('gives equal secrets one label in all files of a run, and never their value', () => {
  const finder = createSecretFinder(0);
  const labels = ['a.tf', 'b.tf'].map(
    (path) => finder.find(path, `client_secret = "${SECRET}"`, 'terraform')[0]?.label,
  );
  expect(labels).toEqual(['secret#1', 'secret#1']);
  expect(finder.find('c.tf', `client_secret = "${random(40)}"`, 'terraform')[0]?.label).toBe('secret#2');
});

it('says whether the file speaks of the platform', () => {
  const text = `client_secret = "${SECRET}"`;
  const knownOf = (path: string, written: string) =>
    createSecretFinder(0).find(path, written, 'source')[0]?.about.known;
  expect(knownOf('a.ts', text)).toBe('perhaps');
  expect(knownOf('a.ts', `${text} // mypurecloud.de`)).toBe('yes');
  expect(knownOf('genesys/a.ts', text)).toBe('yes');
});

it('finds a secret of any seed behind any of the usual signs, exactly', () => {
  const sign = fc.constantFrom(
    'client_secret = "',
    'clientSecret: "',
    '"client_secret": "',
    'CLIENT_SECRET="',
    'setClientSecret("',
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e6 }),
      sign,
      fc.integer({ min: 43, max: 90 }),
      (seed, before, length) => {
        const secret = random(length, BASE64URL, seed);
        const text = `one\ntwo ${before}${secret}"`;
        const [mention, ...others] = createSecretFinder(0).find('a', text, 'source');
        expect(others).toEqual([]);
        const column = 5 + before.length;
        expect(mention?.at).toEqual({ line: 2, column, endLine: 2, endColumn: column + length });
      },
    ),
    { numRuns: 100 },
  );
});

it('takes any text, and its places are in order and within it', () => {
  const pieces = fc.constantFrom(
    `client_secret = "${SECRET}"`,
    `Bearer ${SECRET}`,
    signed({ sub: UUID }),
    pem(3),
    'genesys',
    'password: "',
    'eyJ',
    '"',
    "'",
    '\\"',
    '\n',
    '\r\n',
    '\0',
    '\ufeff',
    '\ud800',
    '://a:b1234567c@',
    ' ',
    '=',
    '.',
    SECRET,
    UUID,
    ':',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), fc.constantFrom(...LINT_FORMS), (parts, form) => {
      const text = parts.join('');
      const lines = text.split(/\r\n|\n|\r/);
      let [line, column] = [1, 1];
      for (const { at, label } of createSecretFinder(0).find('a', text, form)) {
        expect(at.line > line || (at.line === line && at.column >= column)).toBe(true);
        expect(at.endColumn).toBeLessThanOrEqual((lines[at.endLine - 1] ?? '').length + 1);
        expect(label).toMatch(/^(?:[a-z]+#\d+|placeholder)$/);
        [line, column] = [at.endLine, at.endColumn];
      }
    }),
    { numRuns: 200 },
  );
});

describe('takes linear time', () => {
  it.each([
    ['one run', 'a1'],
    ['beginnings of tokens', 'eyJ1'],
    ['parts of tokens', `eyJ${random(30)}.`],
    ['runs', `${random(20)} `],
    ['runs between slashes', `${random(20)}/`],
    ['names', 'client_secret'],
    ['names with signs', 'client_secret = '],
    ['names of a file about the platform', 'genesys password: '],
    ['quotes', '"'],
    ['quoted runs', `"${random(20)}`],
    ['secrets', `client_secret="${random(40)}"\n`],
    ['schemes', '://a:'],
    ['addresses', '://u:p1a2s3s4w'],
    ['beginnings of keys', `-----BEGIN ${'PRIVATE'} KEY-----`],
    ['ids', `${UUID}:`],
    ['percent signs', `a1b2c3d4e5f6g7h8%20`],
    ['blanks', ' '],
    ['escapes', '\\"'],
    ['brackets', '${{'],
    ['hyphens', '-'],
    ['beginnings of vendors', 'ghp_'],
  ])('on %s', (_name, piece) => {
    const work = (size: number) =>
      createSecretFinder(0).find('a', piece.repeat(Math.ceil(size / piece.length)), 'text');
    expect(isLinear(0.03, 40_000, work)).toBe(true);
  });
});
