/** Which contract is embedded, and how much of everything it holds. */
import { INFO } from './data/info.js';
import type { ContractInfo } from './types.js';

const { version, date, ...counts } = INFO;

export const CONTRACT: ContractInfo = { version, date, operations: counts.operations };

/** Counts as generated; tests compare them with what the tables hold. */
export const COUNTS: Readonly<Record<keyof typeof counts, number>> = counts;
