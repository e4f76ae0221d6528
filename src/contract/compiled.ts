/** A contract in its packed form: plain strings, which load fast and are unpacked only when somebody asks. */
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
] as const;
export type ContractTable = (typeof CONTRACT_TABLES)[number];

export interface CompiledContract {
  readonly edition: Edition;
  readonly tables: Readonly<Record<ContractTable, string>>;
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
  },
};
