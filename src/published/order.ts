/** Is a document newer than a contract? */
import { apiNumber } from '../contract/index.js';
import type { ContractVersion } from '../contract/types.js';

/** What is known of a document beside its bytes; it carries no version itself. */
export interface DocumentEdition {
  /** Number of the Platform API, where somebody says it. */
  readonly api: number | null;
  /** Of its bytes, in hexadecimal: its name where no number is known. */
  readonly sha256: string;
  /** ISO day on which it was published, or else fetched or read. */
  readonly date: string;
  /** Where it is from, in a word or two. */
  readonly source: string;
  /** It was just fetched from the platform: it is what the platform publishes now. */
  readonly fetched: boolean;
}

/** `unknown`: what only one of the two has may have come or gone. */
export type Order = 'newer' | 'older' | 'unknown';

/**
 * By their numbers; without them a document that was just fetched is newer, unless the server says that it is from before,
 * and of another nothing is known.
 */
export function orderOf({ api, date, fetched }: DocumentEdition, contract: ContractVersion): Order {
  const other = apiNumber(contract);
  if (api !== null && other !== null) return api < other ? 'older' : 'newer';
  return fetched && date >= contract.date ? 'newer' : 'unknown';
}

/** `Platform API 10706`, `document 3f2a91c0`. */
export const versionOfDocument = ({ api, sha256 }: DocumentEdition): string =>
  api === null ? `document ${sha256.slice(0, 8)}` : `Platform API ${api}`;
