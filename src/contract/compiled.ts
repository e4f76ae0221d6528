/** A contract in its packed form: plain strings, which load fast and are unpacked only when somebody asks. */
import { isObject } from '../primitives/json.js';
import { safeText } from '../primitives/safe-text.js';
import { isDay } from '../primitives/time.js';
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
 * Has it the types of a compiled contract, and text that may be shown? Looked at is no more than that: it was looked through
 * when it was made, and what in its tables fits nothing is found by nobody.
 */
export function isCompiledContract(value: unknown): value is CompiledContract {
  if (!isObject(value)) return false;
  const { edition, tables } = value;
  return (
    isEdition(edition) &&
    isObject(tables) &&
    CONTRACT_TABLES.every((name) => isShowable(Reflect.get(tables, name)))
  );
}

function isEdition(value: unknown): boolean {
  if (!isVersion(value)) return false;
  const { older, kept, operations, source } = value;
  return (
    (older === null || isVersion(older)) &&
    (kept === null || isVersion(kept)) &&
    typeof operations === 'number' &&
    Number.isSafeInteger(operations) &&
    (source === null || isShowable(source))
  );
}

const isVersion = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) &&
  isShowable(value['version']) &&
  typeof value['date'] === 'string' &&
  (value['date'] === '' || isDay(value['date']));

/** What steers a terminal or a build is in no name that the platform gives. */
function isShowable(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const line = value.replace(/[\t\n]/g, ' ');
  return safeText(line) === line;
}

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
