/** An entry of code while it is read. */
import type { DraftEntry } from '../draft.js';

/** An entry, and what its maker must know of it. */
export interface Part {
  readonly entry: DraftEntry;
  /** The number of the element within its bracket. */
  readonly element: number;
  /** Beside texts and names there is other code. */
  hasOther: boolean;
  /** Its values are the branches of a condition, or stand in for a value that is missing. */
  hasChoice: boolean;
  /** Some of its values are defaults of variables. */
  hasDefault: boolean;
  /** Values that are names, not known yet. */
  names: number;
  /** The part that took its values over. */
  movedTo: Part | null;
}

/** Beside texts and names there is other code. */
export function other(part: Part): void {
  part.entry.isWhole = false;
  part.hasOther = true;
}

/** Its values are what it may be, and what it is stands nowhere. */
export function makePossible(part: Part): void {
  other(part);
  const { values } = part.entry;
  for (const [index, value] of values.entries()) values[index] = { ...value, isPossible: true };
}
