import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operation, QUEUES, readWhole, swagger } from './documents.js';

describe('reading the published document', () => {
  it('gives what each operation requires', () => {
    const { title, operations, warnings } = readWhole(
      swagger({
        [QUEUES]: {
          get: operation('getRoutingQueues'),
          post: operation('postRoutingQueues', {
            security: [{ 'PureCloud OAuth': ['routing', 'routing'] }],
            'x-inin-requires-permissions': {
              type: 'ALL',
              permissions: ['routing:queue:add', 'admin', 'routing:queue:add'],
            },
            deprecated: true,
          }),
        },
        '/api/v2/routing/queues/{queueId}': {
          parameters: [{ name: 'queueId', in: 'path', required: true, type: 'string' }],
          head: operation('headRoutingQueue', { 'x-genesys-preview': true }),
        },
      }),
    );
    const usual = { auth: 'oauth', preview: false, deprecated: false };
    expect(title).toBe('PureCloud Platform API');
    expect(warnings).toEqual([]);
    expect(operations).toEqual([
      {
        ...usual,
        id: 'getRoutingQueues',
        method: 'GET',
        path: QUEUES,
        permissions: { mode: 'ANY', names: ['routing:queue:view'] },
        scopes: ['routing', 'routing:readonly'],
      },
      {
        ...usual,
        id: 'postRoutingQueues',
        method: 'POST',
        path: QUEUES,
        permissions: { mode: 'ALL', names: ['routing:queue:add', 'admin'] },
        scopes: ['routing'],
        deprecated: true,
      },
      {
        ...usual,
        id: 'headRoutingQueue',
        method: 'HEAD',
        path: `${QUEUES}/{queueId}`,
        permissions: { mode: 'ANY', names: ['routing:queue:view'] },
        scopes: ['routing', 'routing:readonly'],
        preview: true,
      },
    ]);
  });

  it('takes any order of keys, any layout and any size of chunks, and passes over the models', () => {
    const path = { [QUEUES]: { get: operation('getRoutingQueues') } };
    const members = Object.entries({
      ...swagger(path),
      definitions: { Queue: { properties: { paths: { '/api/v2/users': { get: 1 } }, 'a"}\\': ['{', 2] } } },
      parameters: {},
      host: 'api.mypurecloud.com',
      security: [{ 'PureCloud OAuth': ['routing'] }],
    });
    const expected = readWhole(swagger(path));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(members, { minLength: members.length }),
        fc.constantFrom(undefined, 1, '\t'),
        fc.integer({ min: 1, max: 300 }),
        (shuffled, indent, size) => {
          const text = JSON.stringify(Object.fromEntries(shuffled), null, indent);
          expect(readWhole(text, size)).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  const access = (security: unknown, more: object = {}) => {
    const document = swagger({ [QUEUES]: { get: operation('getRoutingQueues', { security }) } }, more);
    const { operations, warnings } = readWhole(document);
    return { auth: operations[0]?.auth, scopes: operations[0]?.scopes, odd: warnings.length > 0 };
  };
  const oauth = (...scopes: unknown[]) => [{ 'PureCloud OAuth': scopes }];

  it.each([
    ['scopes', oauth('routing'), { auth: 'oauth', scopes: ['routing'], odd: false }],
    ['a token without a scope', oauth(), { auth: 'oauth', scopes: [], odd: false }],
    ['the placeholder for scopes', oauth('all'), { auth: 'oauth', scopes: null, odd: false }],
    ['the placeholder beside scopes', oauth('all', 'routing'), { auth: 'oauth', scopes: null, odd: false }],
    ['nothing', undefined, { auth: 'none', scopes: [], odd: false }],
    ['an empty list', [], { auth: 'none', scopes: [], odd: false }],
    ['a guest', [{ 'Webmessaging JWT': [] }], { auth: 'webmessaging-jwt', scopes: [], odd: false }],
    ['a guest of a chat', [{ 'Guest Chat JWT': [] }], { auth: 'oauth', scopes: [], odd: false }],
    ['words in place of a scope', oauth('any scope'), { auth: 'oauth', scopes: null, odd: true }],
    [
      'too many scopes',
      oauth(...Array.from({ length: 301 }, (_, at) => `s${at}`)),
      { auth: 'oauth', scopes: null, odd: true },
    ],
    ['a number in place of a scope', oauth(1), { auth: 'oauth', scopes: null, odd: true }],
    ['another scheme', [{ Basic: [] }], { auth: 'oauth', scopes: null, odd: true }],
    ['the name of a property', [{ constructor: [] }], { auth: 'oauth', scopes: null, odd: true }],
    ['two alternatives', [...oauth('a'), ...oauth('b')], { auth: 'oauth', scopes: null, odd: true }],
    ['an empty requirement', [{}], { auth: 'oauth', scopes: null, odd: true }],
    ['a text', 'none', { auth: 'oauth', scopes: null, odd: true }],
    ['null', null, { auth: 'oauth', scopes: null, odd: true }],
  ])('reads %s as what a token needs', (_, security, expected) => {
    expect(access(security)).toEqual(expected);
  });

  it('takes what the whole document requires where an operation says nothing', () => {
    const whole = { security: oauth('routing') };
    expect(access(undefined, whole)).toEqual({ auth: 'oauth', scopes: ['routing'], odd: false });
    expect(access([], whole)).toEqual({ auth: 'none', scopes: [], odd: false });
  });

  it.each([
    ['no permissions', undefined, 'NONE', false],
    ['an empty list', { type: 'ANY', permissions: [] }, 'NONE', false],
    ['prose', { type: 'ANY', permissions: ['They are enforced by the backend'] }, 'UNKNOWN', true],
    ['prose beside a permission', { type: 'ALL', permissions: ['a:b:c', 'see below'] }, 'UNKNOWN', true],
    ['a separator', { type: 'ANY', permissions: ['a:b:c\ta:b:d'] }, 'UNKNOWN', true],
    ['a control character', { type: 'ANY', permissions: ['a:b:\u0007'] }, 'UNKNOWN', true],
    ['a number', { type: 'ANY', permissions: [1] }, 'UNKNOWN', true],
    [
      'too many',
      { type: 'ANY', permissions: Array.from({ length: 301 }, (_, at) => `a:b:c${at}`) },
      'UNKNOWN',
      true,
    ],
    ['another mode', { type: 'SOME', permissions: ['a:b:c'] }, 'UNKNOWN', true],
    ['a list', ['a:b:c'], 'UNKNOWN', true],
    ['a text', 'a:b:c', 'UNKNOWN', true],
  ])('reads %s in place of permissions', (_, permissions, mode, odd) => {
    const document = swagger({
      [QUEUES]: { get: operation('getRoutingQueues', { 'x-inin-requires-permissions': permissions }) },
    });
    const { operations, warnings } = readWhole(document);
    expect(operations[0]?.permissions).toEqual({ mode, names: [] });
    expect(warnings.length > 0).toBe(odd);
  });

  it.each([
    ['of another method', 'postRoutingQueues'],
    ['that is the method alone', 'get'],
    ['with a separator', 'getRouting,Queues'],
    ['that is no text', 7],
  ])('gives no id for one %s', (_, id) => {
    const document = swagger({ [QUEUES]: { get: operation('x', { 'x-purecloud-method-name': id }) } });
    const { operations, warnings } = readWhole(document);
    expect(operations.map((each) => each.id)).toEqual([null]);
    expect(warnings).toEqual([expect.stringContaining(`GET ${QUEUES}`)]);
  });

  it('gives an id to the first of two operations that have it, in any case', () => {
    const document = swagger({
      [QUEUES]: { get: operation('getQueues') },
      '/api/v2/queues': { get: operation('getqueues') },
    });
    expect(readWhole(document).operations.map(({ id }) => id)).toEqual(['getQueues', null]);
  });

  it('leaves out paths that no call could match, and says so in a line a kind', () => {
    const get = { get: operation('getX', { 'x-purecloud-method-name': undefined, operationId: undefined }) };
    const odd = [
      '/api/v2',
      '/api/v2/',
      '/api/v2/{group}',
      '/api/v2/a//b',
      '/api/v2/a/',
      '/api/v2/a/{b}.json',
      '/api/v2/a/:id',
      '/api/v2/a/...',
      '/api/v2/a/b?c=d',
      '/api/v2/a b',
      '/api/v2/a\tb',
      `/api/v2/${'a'.repeat(400)}`,
      '/api/v2/a/{__proto__}',
    ];
    const outside = ['/api/v1/users', '/users', '__proto__', 'constructor', ''];
    const paths = [...odd, ...outside, '/api/v2/A-b.c/{d_1}/Me'].map((path) => [path, get]);
    const text = JSON.stringify(swagger(null)).replace(
      'null',
      `{${paths.map(([path, item]) => `${JSON.stringify(path)}:${JSON.stringify(item)}`).join(',\n')}}`,
    );
    const { operations, warnings } = readWhole(text);
    expect(operations.map(({ path }) => path)).toEqual(['/api/v2/A-b.c/{d_1}/Me']);
    // The key that is too long to be read is of no known beginning.
    expect(warnings).toEqual([
      expect.stringMatching(/^7 paths left out: outside \/api\/v2\/ \(the first: line 1, byte \d+\)$/),
      expect.stringMatching(/^11 paths left out: not written /),
      expect.stringMatching(/^1 operation with no id/),
    ]);
  });

  it('leaves out members of a path that are no method', () => {
    const item = { get: operation('getX'), options: operation('optionsX'), GET: {}, $ref: '#/x', 'x-y': 1 };
    const { operations, warnings } = readWhole(swagger({ [QUEUES]: item }));
    expect(operations).toHaveLength(1);
    expect(warnings).toEqual([expect.stringMatching(/^3 fields /)]);
  });

  it('cleans the title', () => {
    const info = { title: 'A\n\u001b[31mtitle' };
    expect(readWhole(swagger({ [QUEUES]: { get: operation('getX') } }, { info })).title).toBe('A title');
    expect(readWhole(swagger({ [QUEUES]: { get: operation('getX') } }, { info: [] })).title).toBeNull();
  });
});

describe('error codes of the document', () => {
  const declaring = (codes: Record<string, unknown>) => ({
    responses: Object.fromEntries(
      Object.entries(codes).map(([status, declared]) => [
        status,
        { description: 'x', 'x-inin-error-codes': declared },
      ]),
    ),
  });
  const codesOf = (...operations: Record<string, unknown>[]) =>
    readWhole(
      swagger(
        Object.fromEntries(
          operations.map((codes, index) => [
            `/api/v2/group${index}`,
            { get: operation(`getGroup${index}`, declaring(codes)) },
          ]),
        ),
      ),
    );

  it('are counted, with their messages and the first operations that declare them', () => {
    const declared = { 403: { 'pigeon.fed': 'Fed by %s' } };
    const { errorCodes } = codesOf(
      { 403: { 'pigeon.fed': 'Fed' }, 401: { 'pigeon.fed': 'Who?' } },
      declared,
      declared,
      declared,
    );
    expect(errorCodes).toEqual([
      {
        status: 401,
        code: 'pigeon.fed',
        templates: ['Who?'],
        declaredBy: 1,
        examples: ['GET /api/v2/group0'],
      },
      {
        status: 403,
        code: 'pigeon.fed',
        templates: ['Fed by %s', 'Fed'],
        declaredBy: 4,
        examples: ['GET /api/v2/group0', 'GET /api/v2/group1', 'GET /api/v2/group2'],
      },
    ]);
  });

  it('of other statuses count when the catalogue has them', () => {
    const { errorCodes } = codesOf({
      400: { 'auth.invalid.scope': 'Client has invalid scope', 'bad.pigeon': 'x' },
      500: { 'internal.pigeon': 'x' },
    });
    expect(errorCodes.map(({ code }) => code)).toEqual(['auth.invalid.scope']);
  });

  it.each([
    ['code with a separator', { 'a\tb': 'x' }],
    ['code that is empty', { '': 'x' }],
    ['message with a separator', { 'a.b': 'x¦y' }],
    ['message with an end of line', { 'a.b': 'x\ny' }],
    ['message that is no text', { 'a.b': { x: 1 } }],
    ['list', ['a.b']],
    ['text', 'a.b'],
  ])('that are a %s are left out', (_, codes) => {
    const { errorCodes, warnings } = codesOf({ 403: codes });
    expect(errorCodes).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/error codes that were left out/)]);
  });

  it('may have the names of properties', () => {
    const { errorCodes } = codesOf({ 403: JSON.parse('{"__proto__": "a", "constructor": "b"}') });
    expect(errorCodes.map(({ code }) => code)).toEqual(['__proto__', 'constructor']);
  });
});
