/** Both contracts as one, for calls to be matched against. */
import { type Contract, openContract } from '../contract/index.js';
import { type PackableOperation, packOperations, wordsOf } from '../contract/pack/index.js';
import { PREFIX } from '../contract/pack/operations.js';
import type { Operation } from '../contract/types.js';
import { unionOf } from './operations.js';
import { sortedNames } from './requirement.js';
import type { ContractSide } from './types.js';

/**
 * A contract of the operations of both: calls of a removed operation are known by the first only, and those of a new one by
 * the second. What both have is as the second has it.
 */
export function unionContract(from: ContractSide, to: ContractSide): Contract {
  const operations = unionOf(from, to).filter(({ path }) => path.startsWith(PREFIX));
  const permissions = sortedNames(operations.flatMap((operation) => operation.permissions.names));
  const scopes = sortedNames(operations.flatMap((operation) => operation.scopes ?? []));
  const { version, date } = to;
  const words = wordsOf([...operations.flatMap(({ id, path }) => [id, path]), ...permissions, ...scopes]);
  return openContract({
    edition: {
      version,
      date: date ?? '',
      older: null,
      kept: null,
      operations: operations.length,
      source: null,
    },
    tables: {
      ...packOperations({
        operations: operations.map(packable),
        removedOperations: [],
        permissions,
        scopes,
      }),
      words: words.join('\n'),
      history: '',
      errorCodes: '',
    },
  });
}

const packable = ({ scopes, scopesBasis, since, ...operation }: Operation): PackableOperation => ({
  ...operation,
  scopes: scopes ?? undefined,
  scopesBasis: scopesBasis === 'derived' || scopesBasis === 'kept' ? scopesBasis : undefined,
  since: since ?? undefined,
});
