/** What somebody who imports a document is told: what was kept and left out. */
import type { Contract } from '../contract/index.js';
import type { PackableOperation } from '../contract/pack/index.js';
import { safeText } from '../primitives/safe-text.js';
import { counted } from '../primitives/wording.js';
import type { Order } from './order.js';
import type { Pair } from './types.js';

export interface Compared {
  readonly order: Order;
  readonly older: Contract;
  readonly pairs: readonly Pair[];
  /** All published operations of the new contract. */
  readonly operations: readonly PackableOperation[];
  /** How many operations of the older contract the document lacks, and how many of them were kept. */
  readonly gone: number;
  readonly kept: number;
}

/** What of it matters to somebody who asks the contract: one printable line each, without a full stop. */
export function notesOf(compared: Compared): readonly string[] {
  return [lackingText(compared), scopesText(compared)].filter((line) => line !== '');
}

/** What became of the operations that the document lacks. */
function lackingText({ order, older, pairs, gone, kept }: Compared): string {
  const version = safeText(older.edition.version, 100);
  const again = pairs.filter(({ before }) => before?.removed === true).length;
  const lacked = (count: number): string =>
    `${counted(count, 'operation')} of ${version} that the document lacks`;
  const parts =
    order === 'newer'
      ? [
          gone > kept ? `removed: ${lacked(gone - kept)}` : '',
          kept > 0
            ? `kept: ${counted(kept, 'preview operation')} of ${version}, which the public document leaves out`
            : '',
        ]
      : [
          gone > 0 ? `kept for calls, but not listed: ${lacked(gone)}; ${WHY_NOT_LISTED[order]}` : '',
          order === 'unknown' && again > 0
            ? `the document may be older, as it has ${counted(again, 'operation')} that ${version} knows as removed`
            : '',
        ];
  return parts.filter((part) => part !== '').join('; ');
}

function scopesText({ older, operations }: Compared): string {
  const kept = operations.filter(
    ({ scopes, scopesBasis }) => scopes !== undefined && scopesBasis !== undefined,
  ).length;
  const unknown = operations.filter(({ scopes }) => scopes === undefined).length;
  const parts = [
    kept > 0
      ? `kept: the scopes of ${counted(kept, 'operation')}, from ${safeText(older.edition.version, 100)}`
      : '',
    unknown > 0
      ? `not known: the scopes of ${counted(unknown, 'operation')}, so whether a scope is lacking is not told there`
      : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

const WHY_NOT_LISTED: Readonly<Record<Exclude<Order, 'newer'>, string>> = {
  older: 'they came later',
  unknown:
    'whether they were removed or came later is not known without the version of the document (--api-version)',
};
