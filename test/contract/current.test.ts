/** Another contract in place of the embedded one: everything that is made of a contract follows, and comes back. */
import { afterEach, describe, expect, it } from 'vitest';
import {
  allOperations,
  type CompiledContract,
  contractInfo,
  contractSource,
  embeddedContract,
  findOperation,
  isPermission,
  isScope,
  matchOperation,
  nearestOperations,
  nearestPermissions,
  openContract,
  operationOfId,
  operationsWithPermission,
  useContract,
} from '../../src/contract/index.js';
import { type PackableOperation, packOperations, wordsOf } from '../../src/contract/pack/index.js';
import { isContractWord } from '../../src/contract/words.js';

const ZEPPELIN: PackableOperation = {
  id: 'getAirmailZeppelin',
  method: 'GET',
  path: '/api/v2/airmail/zeppelins/{zeppelinId}',
  permissions: { mode: 'ANY', names: ['airmail:zeppelin:view'] },
  scopes: ['airmail'],
  scopesBasis: 'kept',
  caller: 'user',
  auth: 'oauth',
  preview: true,
  deprecated: false,
  since: 99998,
};

const contractOf = (operations: readonly PackableOperation[]): CompiledContract => ({
  edition: {
    version: 'Platform API 99999',
    date: '2099-12-31',
    older: null,
    kept: null,
    operations: operations.length,
    source: 'a test',
  },
  tables: {
    ...packOperations({
      operations,
      removedOperations: [],
      permissions: ['airmail:zeppelin:view'],
      scopes: ['airmail'],
    }),
    words: wordsOf(['airmail:zeppelin:view']).join('\n'),
    history: '',
    errorCodes: '',
  },
});

afterEach(() => useContract(null));

describe('a contract that is chosen', () => {
  it('is the one that every question is answered from', () => {
    const before = {
      operations: allOperations(),
      queues: matchOperation('GET', '/api/v2/routing/queues').kind,
      near: nearestPermissions('airmail:zeppelins:view'),
      word: isContractWord('zeppelin'),
    };
    expect(before).toMatchObject({ queues: 'found', near: [], word: false });

    useContract(openContract(contractOf([ZEPPELIN])));
    expect(contractInfo()).toEqual({
      version: 'Platform API 99999 (a test)',
      date: '2099-12-31',
      operations: 1,
    });
    const [operation] = allOperations();
    expect(operation).toEqual({ ...ZEPPELIN, removed: false, unlisted: false });
    expect(matchOperation('get', '/api/v2/airmail/zeppelins/1')).toMatchObject({ kind: 'found', operation });
    expect(matchOperation('GET', '/api/v2/routing/queues').kind).toBe('unknown');
    expect(findOperation('GET /api/v2/airmail/zeppelins/{any}')).toBe(operation);
    expect(operationOfId('get_airmail_zeppelin')).toBe(operation);
    expect(operationsWithPermission('airmail:zeppelin:view')).toEqual([operation]);
    expect(nearestOperations('GET', '/api/v2/zeppelins/airmail/1')).toEqual([operation]);
    expect(nearestPermissions('airmail:zeppelins:view')).toEqual(['airmail:zeppelin:view']);
    expect([isPermission('airmail:zeppelin:view'), isPermission('routing:queue:view')]).toEqual([
      true,
      false,
    ]);
    expect([isScope('airmail'), isScope('routing')]).toEqual([true, false]);
    // What is public does not become a secret by choosing another contract.
    expect([isContractWord('zeppelin'), isContractWord('queue')]).toEqual([true, true]);

    useContract(null);
    expect(allOperations()).toBe(before.operations);
    expect(matchOperation('GET', '/api/v2/routing/queues').kind).toBe('found');
    expect(isPermission('airmail:zeppelin:view')).toBe(false);
  });

  it('may hold nothing', () => {
    const tables = packOperations({ operations: [], removedOperations: [], permissions: [], scopes: [] });
    useContract(
      openContract({ ...contractOf([]), tables: { ...tables, words: '', history: '', errorCodes: '' } }),
    );
    expect(allOperations()).toEqual([]);
    expect(isPermission('')).toBe(false);
    expect(isScope('')).toBe(false);
    expect(matchOperation('GET', '/api/v2/routing/queues').kind).toBe('unknown');
  });

  it('says of an operation of which version its permissions are known', () => {
    const older = { version: 'Platform API 90000', date: '2090-01-01' };
    const compiled = contractOf([
      ZEPPELIN,
      { ...ZEPPELIN, method: 'PUT', id: 'putAirmailZeppelin', since: undefined },
    ]);
    useContract(openContract({ ...compiled, edition: { ...compiled.edition, older } }));
    const sourceOf = (key: string) => contractSource(findOperation(key));
    expect(sourceOf('GET /api/v2/airmail/zeppelins/{}')).toBe('Platform API 99999, 2099-12-31');
    expect(sourceOf('PUT /api/v2/airmail/zeppelins/{}')).toBe('Platform API 90000, 2090-01-01');
    expect(contractSource()).toBe('Platform API 99999, 2099-12-31');
    expect(contractInfo().version).toBe(
      'Platform API 99999 (operations), 90000 (permissions of older operations) (a test)',
    );
  });

  it('opens the embedded one as it was packed', () => {
    const { compiled } = embeddedContract();
    const again = openContract(JSON.parse(JSON.stringify(compiled)) as CompiledContract);
    expect(again.operations()).toEqual(embeddedContract().operations());
    expect(again.removedOperations()).toEqual(embeddedContract().removedOperations());
  });
});
