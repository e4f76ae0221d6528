/** Is a new contract fit to take the place of the one before? */
import { apiNumber } from '../../contract/index.js';
import type { Edition } from '../../contract/types.js';
import { grouped } from '../../primitives/number.js';
import { counted } from '../../primitives/wording.js';

/** The platform takes away some operations a year; a document with far fewer is a part of one, or of something else. */
export const acceptable = (newOperations: number, oldOperations: number): boolean =>
  newOperations * 10 >= oldOperations * 9;

/** What makes a new contract hard to believe; null when nothing does. */
export function shrunken(
  { operations }: Pick<Edition, 'operations'>,
  before: Pick<Edition, 'operations' | 'version'>,
): string | null {
  if (acceptable(operations, before.operations)) return null;
  return `the document has ${counted(operations, 'operation')}, fewer than nine tenths of the ${grouped(before.operations)} of ${before.version}`;
}

/** That a new contract is surely older than the one before, in a sentence without a full stop; null when it is not. */
export function stepBack(edition: Edition, before: Edition): string | null {
  const [now, then] = [apiNumber(edition), apiNumber(before)];
  return now !== null && then !== null && now < then
    ? `${edition.version} is older than ${before.version}, which was asked before; what came since is known from there`
    : null;
}
