/** Is a document too small to be believed? */
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
