/** What the exit code is made of. */
import type { Answer, Preflight } from './types.js';

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

export function outcome({
  operations,
  callers,
  unmatched,
}: Pick<Preflight, 'operations' | 'callers' | 'unmatched'>): Outcome {
  const has = (what: 'refused' | 'untold'): boolean =>
    operations.some(({ cells }) => cells.some(({ answer }) => COUNTS_AS[answer] === what));
  return {
    refused: has('refused') || callers.some(({ expected }) => expected === false),
    untold:
      has('untold') ||
      // What matches nothing is not judged, and may be refused.
      unmatched.length > 0 ||
      callers.some(
        ({ expected, expectedOrganization }) => expected === null && expectedOrganization !== null,
      ),
    failed: callers.some(({ fault }) => fault === 'refused' || fault === 'unasked'),
    unusable: callers.some(({ fault }) => fault === 'unusable'),
  };
}
