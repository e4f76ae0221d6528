/** What the exit code is made of. */
import type { Answer, CallerRow, Cell, Preflight } from './types.js';

export interface Outcome {
  /** Something would be refused, or a caller acts in another organization than it is meant to. */
  readonly refused: boolean;
  /** Something cannot be told. */
  readonly untold: boolean;
  /** A caller could not be asked, or its credentials are not accepted. */
  readonly failed: boolean;
  /** What is named for a caller cannot be used. */
  readonly unusable: boolean;
}

/** What each answer counts as. */
export const COUNTS_AS: Readonly<Record<Answer, 'fine' | 'refused' | 'untold'>> = {
  ok: 'fine',
  open: 'fine',
  PARTIAL: 'refused',
  REFUSED: 'refused',
  'N/AVAIL': 'refused',
  '?': 'untold',
};

/** An operation and the answer of one caller. */
export interface PlacedCell {
  readonly operation: string;
  readonly cell: Cell;
}

/** The cells of each caller, in the order of the operations. */
export function cellsByCaller({
  callers,
  operations,
}: Pick<Preflight, 'callers' | 'operations'>): ReadonlyMap<string, readonly PlacedCell[]> {
  const cells = new Map<string, PlacedCell[]>(callers.map(({ name }) => [name, []]));
  for (const { operation, cells: row } of operations)
    for (const cell of row) cells.get(cell.caller)?.push({ operation, cell });
  return cells;
}

/** What all cells of a caller, and where it acts, come to. */
export function standing(
  { expected, expectedOrganization, problem }: CallerRow,
  cells: readonly PlacedCell[],
): 'fine' | 'refused' | 'untold' {
  const has = (what: 'refused' | 'untold') => cells.some(({ cell }) => COUNTS_AS[cell.answer] === what);
  if (expected === false || has('refused')) return 'refused';
  const isOpen = problem !== null || (expected === null && expectedOrganization !== null);
  return isOpen || has('untold') ? 'untold' : 'fine';
}

export function outcome({
  operations,
  callers,
  unmatched,
  unread,
}: Pick<Preflight, 'operations' | 'callers' | 'unmatched' | 'unread'>): Outcome {
  const has = (what: 'refused' | 'untold'): boolean =>
    operations.some(({ cells }) => cells.some(({ answer }) => COUNTS_AS[answer] === what));
  return {
    refused: has('refused') || callers.some(({ expected }) => expected === false),
    untold:
      has('untold') ||
      // What matches nothing is not judged, and may be refused.
      unmatched.length > 0 ||
      unread.length > 0 ||
      operations.length === 0 ||
      callers.some(
        ({ expected, expectedOrganization }) => expected === null && expectedOrganization !== null,
      ),
    failed: callers.some(({ fault }) => fault === 'refused' || fault === 'unasked'),
    unusable: callers.some(({ fault }) => fault === 'unusable'),
  };
}
