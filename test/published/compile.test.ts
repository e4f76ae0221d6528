import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  allOperations,
  type Contract,
  changesOf,
  contractInfo,
  contractSource,
  embeddedContract,
  findErrorCodes,
  isCompiledContract,
  matchOperation,
  operationOfId,
  useContract,
} from '../../src/contract/index.js';
import { isContractWord } from '../../src/contract/words.js';
import { contractOf, imported, packable } from './contracts.js';
import { documentOf, operation, QUEUES, swagger } from './documents.js';

afterEach(() => useContract(null));

const QUEUE = `${QUEUES}/{queueId}`;
const view = { mode: 'ANY' as const, names: ['routing:queue:view'] };
const keysOf = (operations: readonly { method: string; path: string }[]) =>
  operations.map(({ method, path }) => `${method} ${path}`);

describe('the contract of a document', () => {
  const older = contractOf(
    [
      packable('GET', QUEUES, 'getRoutingQueues', { caller: 'user', since: 9000 }),
      packable('PUT', QUEUE, 'putRoutingQueue'),
      packable('POST', '/api/v2/lab', 'postLab', { preview: true, scopes: ['lab'] }),
    ],
    [packable('GET', '/api/v2/old', 'getOld'), packable('GET', '/api/v2/older', 'getOlder')],
  );
  const document = swagger({
    [QUEUES]: { get: operation('getRoutingQueues', { security: [{ 'PureCloud OAuth': ['all'] }] }) },
    [QUEUE]: { get: operation('getRoutingQueue') },
    '/api/v2/old': { get: operation('getOld') },
  });

  it('that is newer says what is new, what was removed and what was kept', () => {
    const { opened, contract, notes } = imported(document, older);
    expect(isCompiledContract(JSON.parse(JSON.stringify(contract)))).toBe(true);
    expect(opened.edition).toEqual({
      version: 'Platform API 11000',
      date: '2026-12-01',
      older: null,
      kept: null,
      operations: 4,
      source: 'a test',
    });
    const [lab, old, queues, queue] = opened.operations();
    expect(lab).toMatchObject({ id: 'postLab', preview: true, scopes: ['lab'], scopesBasis: 'kept' });
    expect(old).toMatchObject({ id: 'getOld', since: 11_000, removed: false });
    expect(queues).toMatchObject({ caller: 'user', scopes: ['routing'], scopesBasis: 'kept', since: 9000 });
    expect(queue).toMatchObject({
      id: 'getRoutingQueue',
      permissions: view,
      scopes: ['routing', 'routing:readonly'],
      scopesBasis: 'contract',
      caller: 'any',
      since: 11_000,
    });
    expect(keysOf(opened.removedOperations())).toEqual([`PUT ${QUEUE}`, 'GET /api/v2/older']);
    expect(notes).toEqual([
      'removed: 1 operation of Platform API 10000 that the document lacks; kept: 1 preview operation of Platform API 10000, which the public document leaves out',
      'kept: the scopes of 2 operations, from Platform API 10000',
    ]);
  });

  it('that is older has nothing of what came later', () => {
    const { opened, notes } = imported(document, older, { api: 8000 });
    expect(keysOf(opened.operations())).toEqual(['GET /api/v2/old', `GET ${QUEUES}`, `GET ${QUEUE}`]);
    expect(keysOf(opened.removedOperations())).toEqual(['GET /api/v2/older']);
    expect(opened.operations().map(({ since }) => since)).toEqual([null, null, null]);
    expect(keysOf(opened.unlistedOperations())).toEqual(['POST /api/v2/lab', `PUT ${QUEUE}`]);
    expect(notes[0]).toBe(
      'kept for calls, but not listed: 2 operations of Platform API 10000 that the document lacks; they came later',
    );
  });

  it('of which nobody says how old it is claims nothing of what it lacks', () => {
    const { opened, notes } = imported(document, older, { api: null });
    expect(opened.edition.version).toBe('document 3f2a91c0');
    expect(keysOf(opened.operations())).toEqual(['GET /api/v2/old', `GET ${QUEUES}`, `GET ${QUEUE}`]);
    expect(keysOf(opened.removedOperations())).toEqual(['GET /api/v2/older']);
    expect(notes[0]).toMatch(
      /^kept for calls, but not listed: 2 operations .* is not known without .*\(--api-version\); the document may be older, as it has 1 operation that Platform API 10000 knows as removed$/,
    );
  });

  it('of which nobody says how old it is loses no call: what it lacks is matched, and not listed', () => {
    const { opened, contract } = imported(document, older, { api: null });
    expect(keysOf(opened.unlistedOperations())).toEqual(['POST /api/v2/lab', `PUT ${QUEUE}`]);
    expect(contract.edition).toMatchObject({
      operations: 3,
      kept: { version: 'Platform API 10000', date: '2026-01-01' },
    });
    useContract(opened);
    const match = matchOperation('POST', '/api/v2/lab');
    expect(match).toMatchObject({ kind: 'found', operation: { unlisted: true } });
    expect(match.kind === 'found' && contractSource(match.operation)).toBe('Platform API 10000, 2026-01-01');
    expect(allOperations().map(({ unlisted }) => unlisted)).not.toContain(true);
    useContract(null);
    // Nor does the next document lose it.
    const next = imported(document, opened, { api: null, fetched: true, date: '2027-01-01' });
    expect(keysOf(next.opened.unlistedOperations())).toEqual(['POST /api/v2/lab', `PUT ${QUEUE}`]);
    expect(keysOf(next.opened.removedOperations())).toEqual(['GET /api/v2/older']);
  });

  it('that was just fetched is newer, whatever it is called', () => {
    const { opened } = imported(document, older, { api: null, fetched: true });
    expect(keysOf(opened.removedOperations())).toEqual([`PUT ${QUEUE}`, 'GET /api/v2/older']);
    expect(opened.operations().find(({ id }) => id === 'getRoutingQueue')?.since).toBeNull();
  });

  it('that marks preview operations leaves none out', () => {
    const marked = swagger({
      [QUEUES]: { get: operation('getRoutingQueues', { 'x-genesys-preview': true }) },
    });
    const { opened } = imported(marked, older);
    expect(keysOf(opened.removedOperations())).toContain('POST /api/v2/lab');
  });

  it('keeps what was concluded as concluded, and no scopes of another kind of token', () => {
    const all = { security: [{ 'PureCloud OAuth': ['all'] }] };
    const before = contractOf([
      packable('GET', '/api/v2/a', 'getA', { scopesBasis: 'derived' }),
      packable('GET', '/api/v2/b', 'getB', { auth: 'none', scopes: [] }),
      packable('GET', '/api/v2/c', 'getC', { scopes: undefined }),
    ]);
    const { opened } = imported(
      swagger({
        '/api/v2/a': { get: operation('getA', all) },
        '/api/v2/b': { get: operation('getB', all) },
        '/api/v2/c': { get: operation('getC', all) },
        '/api/v2/d': { get: operation('getD', all) },
      }),
      before,
    );
    expect(opened.operations().map(({ scopes, scopesBasis }) => [scopes, scopesBasis])).toEqual([
      [['routing'], 'derived'],
      [null, 'none'],
      [null, 'none'],
      [null, 'none'],
    ]);
  });

  it('knows an operation whose parameters were renamed', () => {
    const before = contractOf([packable('GET', `${QUEUES}/{id}`, 'getRoutingQueue', { caller: 'client' })]);
    const { opened } = imported(swagger({ [QUEUE]: { get: operation('getRoutingQueue') } }), before);
    expect(opened.operations()).toMatchObject([{ path: QUEUE, caller: 'client', since: null }]);
    expect(opened.removedOperations()).toEqual([]);
  });

  it('gives every operation an id of its own', () => {
    const before = contractOf([packable('GET', '/api/v2/b/{id}', 'getB0')]);
    const { opened } = imported(
      swagger({
        '/api/v2/a': { get: operation('getB') },
        '/api/v2/b/{bId}': { get: operation('getb') },
        '/api/v2/c/{cId}': { get: operation('') },
        '/api/v2/d': { get: operation('getCCId') },
      }),
      before,
    );
    expect(opened.operations().map(({ id }) => id)).toEqual(['getB', 'getB0', 'getCCId0', 'getCCId']);
  });

  it('remembers what permissions were required before, from import to import', () => {
    const requiring = (permissions: object | undefined) =>
      swagger({ [QUEUES]: { get: operation('getX', { 'x-inin-requires-permissions': permissions }) } });
    const before = contractOf([
      packable('GET', QUEUES, 'getX', { permissions: { mode: 'NONE', names: [] } }),
    ]);
    const first = imported(requiring({ type: 'ANY', permissions: ['routing:queue:view'] }), before);
    const second = imported(
      requiring({ type: 'ALL', permissions: ['routing:queue:view', 'routing:queue:edit'] }),
      first.opened,
      { api: null, fetched: true, date: '2027-01-01' },
    );
    const prose = requiring({ type: 'ANY', permissions: ['prose, that is'] });
    const same = imported(prose, second.opened, { api: null, fetched: true, date: '2027-02-01' });
    useContract(same.opened);
    expect(changesOf({ method: 'GET', path: QUEUES }).slice(-2)).toEqual([
      {
        operation: `GET ${QUEUES}`,
        firstSeen: { api: 11_000, date: '2026-12-01' },
        from: { mode: 'NONE', names: [] },
        to: view,
      },
      {
        operation: `GET ${QUEUES}`,
        firstSeen: { api: 'document 3f2a91c0', date: '2027-01-01' },
        from: view,
        to: { mode: 'ALL', names: ['routing:queue:edit', 'routing:queue:view'] },
      },
    ]);
    const older = imported(requiring(undefined), second.opened, { api: null });
    expect(older.contract.tables.history).toBe(second.contract.tables.history);
  });

  it('remembers nothing of an operation that was gone, and nothing that the embedded history covers', () => {
    const none = { permissions: { mode: 'NONE' as const, names: [] } };
    const back = imported(
      swagger({ '/api/v2/old': { get: operation('getOld') } }),
      contractOf([], [packable('GET', '/api/v2/old', 'getOld', none)]),
    );
    expect(back.contract.tables.history).toBe('');
    const covered = imported(
      swagger({ '/api/v2/old': { get: operation('getOld') } }),
      contractOf([packable('GET', '/api/v2/old', 'getOld', none)]),
      { date: '2026-01-02' },
    );
    expect(covered.contract.tables.history).not.toBe('');
    useContract(covered.opened);
    expect(changesOf({ method: 'GET', path: '/api/v2/old' })).toEqual([]);
  });

  it('brings its error codes to the catalogue, and guesses at the meaning of none', () => {
    const declared = {
      401: { 'x-inin-error-codes': { 'pigeon.expired': 'Pigeon expired' } },
      403: {
        'x-inin-error-codes': {
          'missing.any.permissions': 'No pigeon for %s.',
          'missing.pigeon.permission': 'You may not send %s',
        },
      },
    };
    const before = findErrorCodes('missing.any.permissions');
    useContract(
      imported(swagger({ [QUEUES]: { get: operation('getX', { responses: declared }) } }), older).opened,
    );
    const [known] = findErrorCodes('missing.any.permissions');
    expect(known).toEqual({
      ...before[0],
      declaredBy: 1,
      examples: [`GET ${QUEUES}`],
      templates: [...(before[0]?.templates ?? []), 'No pigeon for %s.'],
    });
    expect(findErrorCodes('missing.pigeon.permission')).toMatchObject([
      { status: 403, category: 'generic', says: null, templates: ['You may not send %s'] },
    ]);
    expect(findErrorCodes('pigeon.expired')).toMatchObject([{ status: 401, category: 'generic' }]);
    expect(isContractWord('pigeon')).toBe(true);
    expect(contractInfo().version).toBe('Platform API 11000 (a test)');
    useContract(null);
    expect(findErrorCodes('missing.any.permissions')).toEqual(before);
    expect(findErrorCodes('pigeon.expired')).toEqual([]);
  });

  it('counts a code for the one of its entries that operations declare', () => {
    const responses = { 403: { 'x-inin-error-codes': { forbidden: 'Forbidden, so to say' } } };
    const entriesOf = () => findErrorCodes('forbidden').filter(({ status }) => status === 403);
    const [generic, permission] = entriesOf();
    useContract(imported(swagger({ [QUEUES]: { get: operation('getX', { responses }) } }), older).opened);
    expect(entriesOf()).toMatchObject([{ category: 'generic', declaredBy: 1 }, permission]);
    expect(generic).toMatchObject({ category: 'generic' });
  });

  it('leaves the messages of a code that is known of another status as the catalogue has them', () => {
    const message = { 400: { 'x-inin-error-codes': { 'auth.invalid.scope': 'A pigeon has no scope' } } };
    const before = findErrorCodes('auth.invalid.scope');
    useContract(
      imported(swagger({ [QUEUES]: { get: operation('getX', { responses: message }) } }), older).opened,
    );
    expect(findErrorCodes('auth.invalid.scope')).toEqual([
      { ...before[0], declaredBy: 1, examples: [`GET ${QUEUES}`] },
    ]);
  });
});

/** What is asked of every contract: each operation is found by its own path, and by its id. */
function expectToMatchItself(opened: Contract): void {
  useContract(opened);
  const lost = opened.operations().filter((each) => {
    const match = matchOperation(each.method, each.path);
    return match.kind !== 'found' || match.operation !== each || operationOfId(each.id) !== each;
  });
  expect(lost).toEqual([]);
}

describe('every operation of an imported contract', () => {
  it('is what it was when the document is that of the embedded contract', () => {
    const embedded = embeddedContract();
    const { opened } = imported(documentOf(embedded.operations()), embedded, { api: 10_793 });
    const rowsOf = (operations: ReturnType<Contract['operations']>) =>
      operations.map((each) => JSON.stringify({ ...each, scopesBasis: '' })).sort();
    expect(rowsOf(opened.operations())).toEqual(rowsOf(embedded.operations()));
    expect(rowsOf(opened.removedOperations())).toEqual(rowsOf(embedded.removedOperations()));
    expectToMatchItself(opened);
  });

  it('matches itself, whatever the document', () => {
    const segment = fc.oneof(
      fc.constantFrom('a', 'b', 'me', 'A', 'v2', 'a.b', 'a-b', '__proto__', 'constructor', '1', '_', '~'),
      fc.constantFrom(
        '{id}',
        '{x}',
        '{A_1}',
        '{constructor}',
        ':id',
        '...',
        '$x',
        '{}',
        '',
        '{a}b',
        '%61',
        '=',
      ),
      fc.string({ maxLength: 4 }),
    );
    const path = fc
      .array(segment, { minLength: 1, maxLength: 4 })
      .map((parts) => `/api/v2/${parts.join('/')}`);
    const method = fc.constantFrom('get', 'put', 'post', 'patch', 'delete', 'head');
    const id = fc.constantFrom('getA', 'geta', 'get_a', 'putA', 'getAId', 'getVersion');
    const previous = contractOf(
      [packable('GET', '/api/v2/a/{id}', 'getA'), packable('PUT', '/api/v2/lab', 'putA', { preview: true })],
      [packable('GET', '/api/v2/b', 'getB')],
    );
    const item = fc.dictionary(
      method,
      id.map((name) => operation(name)),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(fc.dictionary(path, item, { minKeys: 1, maxKeys: 12 }), fc.boolean(), (drawn, newer) => {
        // Paths that are the same calls under other names are refused.
        const calls = (each: string) => each.replace(/\{[^{}]*\}/g, '{}');
        const paths = Object.entries(drawn).filter(
          ([each], index, all) => all.findIndex(([other]) => calls(other) === calls(each)) === index,
        );
        const document = swagger(Object.fromEntries([...paths, ['/api/v2/x', { get: operation('getX') }]]));
        expectToMatchItself(imported(document, previous, { api: newer ? 11_000 : 8000 }).opened);
      }),
      { numRuns: 150 },
    );
  });
});
