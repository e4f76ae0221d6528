/** Which contract is embedded, and how much of everything it holds. */
import { INFO } from './data/info.js';
import type { ContractInfo } from './types.js';

export const CONTRACT: ContractInfo = { version: INFO.version, date: INFO.date, operations: INFO.operations };

/** Counts as generated; tests compare them with what the tables hold. */
export const COUNTS: Readonly<
  Record<'operations' | 'removedOperations' | 'permissions' | 'scopes' | 'errorCodes' | 'regions', number>
> = INFO;
