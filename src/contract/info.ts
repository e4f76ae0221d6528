/** Which contract is in use, and how much the tables that are always embedded hold. */
import { contract } from './current.js';
import { INFO } from './data/info.js';
import type { ContractInfo, ContractVersion, Edition, Operation } from './types.js';

/** Counts of the embedded contract and of the tables beside it; tests compare them with what the tables hold. */
export const COUNTS: typeof INFO.counts = INFO.counts;

/** The embedded contract; what is in use says {@link contractInfo}. */
export const CONTRACT: ContractInfo = infoOf(INFO.edition);

/** The contract in use, as reports name it. */
export function contractInfo(): ContractInfo {
  return infoOf(contract().edition);
}

function infoOf(edition: Edition): ContractInfo {
  return { version: versionWords(edition), date: edition.date, operations: edition.operations };
}

/** `Platform API 10793 (operations), 10706 (permissions of older operations)`. */
export function versionWords({ version, older, source }: Edition): string {
  const from = source === null ? '' : ` (${source})`;
  if (older === null) return version + from;
  return `${version} (operations), ${older.version.replace(/^Platform API /, '')} (permissions of older operations)${from}`;
}

/** Of which version it is known what the operation requires: of one that came later it is known only since then. */
export function versionOf({ since, unlisted }: Operation): ContractVersion {
  const { edition } = contract();
  const { older, kept } = edition;
  if (unlisted && kept !== null) return kept;
  return older !== null && since === null ? older : edition;
}

/** `Platform API 10706, 2026-08-15`: the source of what the contract says, of one operation or of none. */
export function contractSource(operation: Operation | null = null): string {
  const { version, date } = operation === null ? contract().edition : versionOf(operation);
  return `${version}, ${date}`;
}

/** 10793 of `Platform API 10793`; null where no number is known. */
export function apiNumber({ version }: ContractVersion): number | null {
  const [, number] = /^Platform API (\d{1,9})$/.exec(version) ?? [];
  return number === undefined ? null : Number(number);
}
