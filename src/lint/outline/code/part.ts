/** An entry of code while it is read. */
import type { DraftEntry } from '../draft.js';

/** An entry, and what its maker must know of it. */
export interface Part {
  readonly entry: DraftEntry;
  /** The number of the element within its bracket. */
  readonly element: number;
  /** Beside texts and names there is other code. */
  hasOther: boolean;
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
