/** A contract in its packed form: plain strings, which load fast and are unpacked only when somebody asks. */
import { isObject } from '../primitives/json.js';
import { INFO } from './data/info.js';
import { OPERATIONS, PERMISSION_SETS, REMOVED_PERMISSIONS, SCOPE_SETS } from './data/operations.js';
import { PERMISSIONS } from './data/permissions.js';
import { SCOPES } from './data/scopes.js';
import { WORDS } from './data/words.js';
import type { Edition } from './types.js';

/** The tables of a contract; ./pack writes them, ./contract.ts reads them. */
export const CONTRACT_TABLES = [
  'operations',
  'permissionSets',
  'scopeSets',
  'permissions',
  // Of removed operations only; they follow the others in the numbering.
  'removedPermissions',
  'scopes',
  'words',
  // What is known of an imported contract beside the embedded tables, which hold the rest: empty for the embedded one.
  'history',
  'errorCodes',
] as const;
export type ContractTable = (typeof CONTRACT_TABLES)[number];

export interface CompiledContract {
  readonly edition: Edition;
  readonly tables: Readonly<Record<ContractTable, string>>;
}

/**
 * Has it the types of a compiled contract? Looked at is no more than that: it was looked through when it was made, and
 * what in its tables fits nothing is found by nobody.
 */
export function isCompiledContract(value: unknown): value is CompiledContract {
  if (!isObject(value)) return false;
  const { edition, tables } = value;
  return (
    isEdition(edition) &&
    isObject(tables) &&
    CONTRACT_TABLES.every((name) => typeof Reflect.get(tables, name) === 'string')
  );
}

function isEdition(value: unknown): boolean {
  if (!isVersion(value)) return false;
  const { older, operations, source } = value;
  return (
    (older === null || isVersion(older)) &&
    typeof operations === 'number' &&
    Number.isSafeInteger(operations) &&
    (source === null || typeof source === 'string')
  );
}

const isVersion = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && typeof value['version'] === 'string' && typeof value['date'] === 'string';

/** The contract that this program was built with. */
export const EMBEDDED: CompiledContract = {
  edition: INFO.edition,
  tables: {
    operations: OPERATIONS,
    permissionSets: PERMISSION_SETS,
    scopeSets: SCOPE_SETS,
    permissions: PERMISSIONS,
    removedPermissions: REMOVED_PERMISSIONS,
    scopes: SCOPES,
    words: WORDS,
    history: '',
    errorCodes: '',
  },
};
