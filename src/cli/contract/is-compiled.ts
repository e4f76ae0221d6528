/** The light look at a compiled contract that a start has time for. */
import { CONTRACT_TABLES, type CompiledContract } from '../../contract/index.js';
import { isObject } from '../../primitives/json.js';

/** Are all the tables and the edition there, and of their types? What stands in the tables is not looked at. */
export function isCompiled(value: unknown): value is CompiledContract {
  if (!isObject(value) || !isObject(value['edition']) || !isObject(value['tables'])) return false;
  const { edition, tables } = value;
  return (
    CONTRACT_TABLES.every((name) => typeof tables[name] === 'string') &&
    isVersion(edition) &&
    (edition['older'] === null || isVersion(edition['older'])) &&
    Number.isSafeInteger(edition['operations']) &&
    (edition['source'] === null || typeof edition['source'] === 'string')
  );
}

const isVersion = (value: unknown): boolean =>
  isObject(value) && typeof value['version'] === 'string' && typeof value['date'] === 'string';
