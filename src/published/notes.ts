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

/** One printable line each, without a full stop. */
export function notesOf({ order, older, pairs, operations, gone, kept }: Compared): readonly string[] {
  const version = safeText(older.edition.version, 100);
  const again = pairs.filter(({ before }) => before?.removed === true).length;
  const keptScopes = operations.filter(
    ({ scopes, scopesBasis }) => scopes !== undefined && scopesBasis !== undefined,
  ).length;
  const withoutScopes = operations.filter(({ scopes }) => scopes === undefined).length;
  const lines: readonly (readonly [number, string])[] = [
    [kept, `kept: ${counted(kept, 'preview operation')} of ${version}, which the public document leaves out`],
    [
      order === 'newer' ? gone - kept : 0,
      `removed: ${counted(gone - kept, 'operation')} of ${version} that the document lacks`,
    ],
    [
      order === 'newer' ? 0 : gone,
      `left out: ${counted(gone, 'operation')} of ${version} that the document lacks; ${WHY_LEFT_OUT[order]}`,
    ],
    [
      order === 'unknown' ? again : 0,
      `taken in: ${counted(again, 'operation')} that ${version} knows as removed, so the document may be older`,
    ],
    [keptScopes, `kept: the scopes of ${counted(keptScopes, 'operation')}, from ${version}`],
    [withoutScopes, `not known: the scopes of ${counted(withoutScopes, 'operation')}`],
  ];
  return lines.flatMap(([count, line]) => (count > 0 ? [line] : []));
}

const WHY_LEFT_OUT: Readonly<Record<Order, string>> = {
  newer: '',
  older: 'they came later',
  unknown:
    'whether they were removed or came later is not known without the version of the document (--api-version)',
};
