import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocumentReader } from '../../src/published/document.js';
import { operation, QUEUES, read, refusalOf, swagger } from './documents.js';

const get = { get: operation('getRoutingQueues') };
const item = JSON.stringify(get.get);
const whole = JSON.stringify(swagger({ [QUEUES]: get }));
/** A document of these members of `paths`, as text, since a key may stand there twice. */
const withPaths = (...members: string[]) => `{"swagger":"2.0","paths":{${members.join(',')}}}`;
const member = (path: string, item: unknown) => `${JSON.stringify(path)}:${JSON.stringify(item)}`;

const REFUSED: readonly (readonly [what: string, document: string | Uint8Array | object, reason: RegExp])[] =
  [
    ['nothing', '', /is empty; fetch it again/],
    ['blanks', ' \n\t', /is empty/],
    ['a web page', '\n<!DOCTYPE html><html></html>', /web page/],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0, 0]), /gzip; unpack it/],
    ['a ZIP archive', 'PK\u0003\u0004', /ZIP/],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0]), /UTF-16; save it as UTF-8/],
    ['YAML', 'swagger: "2.0"', /no JSON object/],
    ['a list', '[{"swagger":"2.0"}]', /JSON list/],
    ['a text', '"swagger"', /no JSON object/],
    ['an empty object', {}, /does not say that it is of Swagger 2.0/],
    ['another version', swagger({ [QUEUES]: get }, { swagger: '1.2' }), /byte \d+: it is not of Swagger 2.0/],
    ['a version of another type', swagger({ [QUEUES]: get }, { swagger: 2 }), /not of Swagger 2.0/],
    [
      'OpenAPI 3',
      { openapi: '3.0.1', paths: { [QUEUES]: get } },
      /OpenAPI 3 document; the Swagger 2.0 one is needed/,
    ],
    ['another product', swagger({ '/pets': get }), /no operation under \/api\/v2\//],
    ['no paths', { swagger: '2.0' }, /no operation under/],
    ['paths that are a list', swagger([{ [QUEUES]: get }]), /no operation under/],
    ['paths that are a text', swagger('x'), /no operation under/],
    ['a path that is a list', swagger({ [QUEUES]: [get] }), /value of a path is no object/],
    ['a path that is null', swagger({ [QUEUES]: null }), /value of a path is no object/],
    ['an operation that is a text', swagger({ [QUEUES]: { get: 'x' } }), /operation \(get\) is no object/],
    ['a path twice', withPaths(member(QUEUES, get), member(QUEUES, get)), /operation \(get\) is there twice/],
    [
      'a path twice under other names of parameters',
      withPaths(member(`${QUEUES}/{a}`, get), member(`${QUEUES}/{b}`, get)),
      /there twice, perhaps with other names/,
    ],
    [
      'a method twice',
      withPaths(`"${QUEUES}":{"get":${item},"get":${item}}`),
      /byte 51: something of an operation is there twice/,
    ],
    [
      'what is required twice',
      withPaths(`"${QUEUES}":{"get":${item.replace(/("x-inin-requires-permissions":\{.*?\}),/, '$1,$1,')}}`),
      /an operation is there twice/,
    ],
    [
      'names of permissions twice',
      withPaths(`"${QUEUES}":{"get":${item.replace(/("permissions":\[.*?\])/, '$1,"permissions":[]')}}`),
      /an operation is there twice/,
    ],
    ['two versions', whole.replace('{', '{"swagger":"2.0",'), /"swagger" is there twice/],
    ['paths in two objects', whole.replace(/\}$/, ',"paths":{}}'), /"paths" is there twice/],
    ['two documents', whole + whole, /"swagger" is there twice/],
    ['something behind it', `${whole} and more`, /byte \d+: the document is not valid JSON/],
    ['something between paths', withPaths(member(QUEUES, get), 'x'), /not valid JSON/],
    [
      'a path that is not JSON',
      whole.replace('"tags":', '"tags"'),
      /line 1, byte \d+: the document is not valid JSON/,
    ],
    [
      'deep nesting in a path',
      withPaths(`"${QUEUES}":${'['.repeat(10_000)}${']'.repeat(10_000)}`),
      /nested deeper/,
    ],
    ['a path that never ends', withPaths(`"${QUEUES}":${'['.repeat(10_000)}`), /nested deeper/],
    [
      'more paths than there can be',
      withPaths(...Array.from({ length: 20_001 }, (_, at) => `"/${at}":{}`)),
      /more than 20,000 paths/,
    ],
    [
      'more operations than there can be',
      withPaths(
        ...Array.from(
          { length: 4001 },
          (_, at) => `"/api/v2/${at}":{"get":{},"put":{},"post":{},"patch":{},"head":{}}`,
        ),
      ),
      /one of more than 20,000/,
    ],
    [
      'more names than there can be',
      withPaths(
        ...Array.from({ length: 700 }, (_, at) =>
          member(`/api/v2/${at}`, {
            get: {
              'x-inin-requires-permissions': {
                type: 'ANY',
                permissions: Array.from({ length: 300 }, (_, index) => `a:b:c${index}`),
              },
            },
          }),
        ),
      ),
      /behind more than 200,000 names/,
    ],
  ];

describe('a document that is not the platform’s', () => {
  it.each(REFUSED)('is refused in a line: %s', (_, document, reason) => {
    const told = refusalOf(document, typeof document === 'string' ? 5000 : undefined);
    expect(told).toMatch(reason);
    expect(told).not.toMatch(/[\n\r]/);
  });

  it('is refused as soon as that is clear', () => {
    const reader = createDocumentReader();
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(reader.push(bytes('  '))).toBeNull();
    expect(reader.push(bytes('{"swagger":"2.0",'))).toBeNull();
    expect(reader.push(bytes('"openapi":"3.0",'))).toMatch(/OpenAPI 3/);
    expect(reader.push(bytes('"paths":{}}'))).toMatch(/OpenAPI 3/);
    expect(createDocumentReader().push(new Uint8Array(3))).toMatch(/no JSON object/);
  });

  it('is refused when it does not end', () => {
    const reader = createDocumentReader();
    reader.push(new TextEncoder().encode('{"definitions":"'));
    const megabytes = new Uint8Array(32 * 1024 * 1024);
    const told = Array.from({ length: 8 }, () => reader.push(megabytes));
    expect(told.slice(0, 7)).toEqual(Array(7).fill(null));
    expect(told[7]).toMatch(/larger than 256 MB/);
  });

  it('is refused wherever it is cut off', () => {
    for (let length = 0; length < whole.length; length++)
      expect(refusalOf(whole.slice(0, length)), `${length}`).toMatch(
        /cut off|empty|not valid JSON|does not say/,
      );
    expect(refusalOf(whole)).toBeNull();
  });

  it('gives no scopes where it would have every operation accept very many', () => {
    const paths = Array.from({ length: 700 }, (_, at) => [`/api/v2/${at}`, { get: {} }]);
    const scopes = Array.from({ length: 300 }, (_, at) => `s${at}`);
    const security = [{ 'PureCloud OAuth': scopes }];
    const readFirst = (count: number) =>
      read(swagger(Object.fromEntries(paths.slice(0, count)), { security }), 5000);
    const scopesOf = (result: ReturnType<typeof read>) => result.ok && result.document.operations[0]?.scopes;
    expect(scopesOf(readFirst(600))).toEqual(scopes);
    expect(scopesOf(readFirst(700))).toBeNull();
  });

  it('is read where a word of it stands more often than there are operations', () => {
    const responses = {
      403: { description: '"security": "\\' },
      404: { security: { security: ['security', '{:'] } },
    };
    const words = {
      get: operation('getRoutingQueues', { responses, tags: ['"permissions"', 'permissions', 'a:b'] }),
    };
    expect(refusalOf(swagger({ [QUEUES]: words }))).toBeNull();
    expect(refusalOf(JSON.stringify(swagger({ [QUEUES]: words }), null, 2))).toBeNull();
  });

  it('is read in spite of anything in the models', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const long = JSON.stringify('x'.repeat(1_000_000));
    const text = `{"definitions":{"a":${deep},"b":${long},"c":"\\\\\\"}"},${whole.slice(1)}`;
    expect(refusalOf(text, 4096)).toBeNull();
  });

  it('is answered in a line, whatever it is made of', () => {
    const key = fc.oneof(
      fc.constantFrom(
        'get',
        'security',
        'responses',
        '403',
        'x-inin-error-codes',
        '__proto__',
        'constructor',
      ),
      fc.constantFrom(
        'x-inin-requires-permissions',
        'permissions',
        'type',
        'PureCloud OAuth',
        QUEUES,
        'paths',
      ),
      fc.string({ maxLength: 5 }),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom(null, true, 1, '', 'ANY', 'all', '\u0000', '2.0'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
      ),
    }));
    fc.assert(
      fc.property(value, value, fc.integer({ min: 0, max: 200 }), (item, other, cut) => {
        const text = withPaths(
          member(QUEUES, { get: item }),
          member('/api/v2/users', other),
          member('/', item),
        );
        for (const input of [text, text.slice(0, cut), `${text.slice(0, cut)}${text.slice(cut + 1)}`]) {
          const result = read(input, 50);
          if (!result.ok) expect(result.reason).toMatch(/^[ -~]+$/);
          else for (const line of result.document.warnings) expect(line).toMatch(/^[ -~]+$/);
        }
      }),
      { numRuns: 150 },
    );
  });
});
