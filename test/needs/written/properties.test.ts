import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOperations, matchOperation, operationKey } from '../../../src/contract/index.js';
import { WRITTEN_FORM_NAMES, WRITTEN_FORMS } from '../../../src/needs/written/forms.js';
import { headOf } from '../../../src/read/head.js';
import { isLinear } from '../../least-seconds.js';
import { readWritten } from './read.js';

/** Of operations of one path, which differ in the names of parameters only, any is the one. */
const operation = fc.constantFrom(...allOperations());
const id = fc.uuid();

/** How people write a parameter. */
const parameter = fc.constantFrom<(name: string, id: string) => string>(
  (name) => `{${name}}`,
  (name) => `{{${name}}}`,
  (name) => `{{ ${name} }}`,
  (name) => `:${name}`,
  (name) => `<${name}>`,
  (name) => `\${${name}}`,
  (name) => `\${input.${name}}`,
  (name) => `$${name}`,
  () => '{}',
  (_name, given) => given,
);
/** What stands before a path. */
const base = fc.constantFrom(
  '',
  'https://api.mypurecloud.com',
  'https://api.mypurecloud.de',
  'api.mypurecloud.ie',
  '{{baseUrl}}',
  'https://{{host}}',
  'https://api.{{region}}',
  '$' + '{BASE}',
);
const behind = fc.constantFrom('', '?pageSize=100', '/', '?a={{b}}&c=d#e');
/** How a line has its method and path. */
const form = fc.constantFrom<(method: string, path: string) => string>(
  (method, path) => `${method} ${path}`,
  (method, path) => `${method.toLowerCase()} ${path}`,
  (method, path) => `- ${method} ${path}`,
  (method, path) => `* \`${method} ${path}\``,
  (method, path) => `3. ${method}  ${path}  why it is called`,
  (method, path) => `${method}\t${path}\t# 403`,
  (method, path) => `${path} ${method}`,
  (method, path) => `| ${method} | \`${path}\` | why |`,
  (method, path) => `| ${path} | ${method} |`,
  (method, path) => `**${method}** \`${path}\` - why`,
);

const written = fc
  .tuple(operation, parameter, id, base, behind, form)
  .map(([one, write, given, before, after, line]) => ({
    one,
    path: one.path.replace(/\{([^{}]*)\}/g, (_all, name: string) => write(name, given)),
    line: line(
      one.method,
      before + one.path.replace(/\{([^{}]*)\}/g, (_all, name: string) => write(name, given)) + after,
    ),
  }));

describe('lines', () => {
  it('find any operation in any spelling', () => {
    fc.assert(
      fc.property(written, ({ one, path, line }) => {
        // A path may be that of another operation too, where its parameter is a word.
        const match = matchOperation(one.method, path);
        const expected = match.kind === 'found' ? match.operation : one;
        const { uses, unmatched } = readWritten('lines', line);
        expect([uses.map((use) => operationKey(use.operation)), unmatched]).toEqual([
          [operationKey(expected)],
          [],
        ]);
        expect(WRITTEN_FORMS.lines.detect(headOf(line, true))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('find every id', () => {
    const ids = allOperations().map((one) => one.id);
    const { uses, unmatched } = readWritten('lines', ids.join('\n'));
    expect(unmatched).toEqual([]);
    expect(uses.map((use) => use.operation.id)).toEqual(ids);
  });

  it('give each line of a list its own, whatever stands between', () => {
    const between = fc.array(fc.constantFrom('', '# GET /api/v2/x', 'Prose in between.', '| --- |', '```'));
    fc.assert(
      fc.property(fc.array(fc.tuple(written, between), { maxLength: 8 }), (list) => {
        const lines: string[] = [];
        const expected: number[] = [];
        for (const [{ line }, others] of list) {
          lines.push(line, ...others);
          expected.push(lines.length - others.length);
        }
        expect(readWritten('lines', lines.join('\n')).uses.map(({ at }) => at.line)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

const PIECES = [
  'GET ',
  'get ',
  'DELETE',
  '/api/v2/',
  'users/me',
  '/',
  'https://',
  'api.mypurecloud.com',
  '{{',
  '}}',
  '{',
  '}',
  '$',
  '${',
  '<',
  '>',
  '[',
  ']',
  '(',
  ')',
  '"',
  "'",
  '`',
  '|',
  '*',
  '**',
  '#',
  '-',
  ':',
  ',',
  '?',
  '&',
  '=',
  '%',
  '\\',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r',
  '\0',
  '\ud800',
  'getUsersMe',
  'a:b:c',
  'word',
  '"item":[',
  '"request":',
  '"url":',
  '"config":',
  '"requestUrlTemplate":',
  '"__proto__":',
  'pm.sendRequest(',
  'get {\n  url: ',
  '\n}\n',
  'info:\n  name: x\nhttp:\n  url: ',
  'opencollection: 1\nitems:\n  - ',
  '- ',
  '&a ',
  '*a ',
  '$esc.url(',
  '#set(',
];

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  );

  it('throws nothing in any form, and says one line of each', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WRITTEN_FORM_NAMES), text, (name, input) => {
        WRITTEN_FORMS[name].detect(headOf(input, true));
        const { uses, unmatched, problems } = readWritten(name, input);
        expect(problems.length).toBeLessThanOrEqual(1);
        for (const said of [...uses, ...unmatched].flatMap(({ at: { what } }) => what ?? []))
          expect(said).not.toMatch(/[\u0000-\u001f]/);
        for (const { text: shown, why } of unmatched) {
          expect(shown).not.toMatch(/[\u0000-\u001f]/);
          expect(shown.length).toBeLessThanOrEqual(250);
          expect(why).toMatch(/^[^\n]+[^.\n]$/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each(WRITTEN_FORM_NAMES)('as %s takes linear time', (name) => {
    for (const piece of PIECES)
      expect({
        piece,
        linear: isLinear(0.15, 6000, (size) => {
          const input = piece.repeat(Math.ceil(size / piece.length));
          WRITTEN_FORMS[name].detect(headOf(input, true));
          readWritten(name, input);
        }),
      }).toEqual({ piece, linear: true });
  });
});

describe('large inputs', () => {
  const operations = allOperations();
  const at = (index: number) => operations[index % operations.length] ?? operations[0];

  it('a list of 63,000 lines takes time by its length', () => {
    const work = (size: number): void => {
      const lines = Array.from(
        { length: size },
        (_, index) => `- ${at(index)?.method} ${at(index)?.path.replace(/\{[^{}]*\}/g, `${index}`)}`,
      );
      expect(readWritten('lines', lines.join('\n')).uses).toHaveLength(size);
    };
    expect(isLinear(0.6, 63_000, work)).toBe(true);
  });

  it('a list of as many mistakes, too', () => {
    const work = (size: number): void => {
      const lines = Array.from({ length: size }, (_, index) => `GET /api/v2/routing/queue/wombat${index}`);
      expect(readWritten('lines', lines.join('\n')).unmatched).toHaveLength(size);
    };
    expect(isLinear(0.4, 13_000, work)).toBe(true);
  });

  it('a collection with 6,300 requests, too', () => {
    const work = (size: number): void => {
      const item = Array.from({ length: size }, (_, index) => ({
        name: `request ${index}`,
        request: {
          method: at(index)?.method,
          header: [],
          url: { raw: `{{baseUrl}}${at(index)?.path}?a=${index}` },
        },
        response: [],
      }));
      const text = JSON.stringify({ info: { _postman_id: '1' }, item: [{ name: 'all', item }] });
      expect(readWritten('postman', text).uses).toHaveLength(size);
    };
    expect(isLinear(0.6, 6300, work)).toBe(true);
  });
});
