/** Looking up in lists whose numbers rise: binary searches. The numbers are whole. */

/** The place of the first item whose number is not below `least`; their count where all are below it. */
export function firstFrom<T>(rising: readonly T[], least: number, numberOf: (item: T) => number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = rising[middle];
    if (item !== undefined && numberOf(item) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

const itself = (number: number): number => number;

/** The same of a list of numbers. */
export const firstNumberFrom = (rising: readonly number[], least: number): number =>
  firstFrom(rising, least, itself);

/** The place of the last number that is not above `most`; -1 where all are above it. */
export const lastNumberUpTo = (rising: readonly number[], most: number): number =>
  firstNumberFrom(rising, most + 1) - 1;

/** A part of a text or list; `end` is behind its last one. */
interface Part {
  readonly start: number;
  readonly end: number;
}

const endOf = ({ end }: Part): number => end;

/** The place of the part that holds an offset, of parts in order that do not overlap; -1 where none does. */
export function placeOfPart(parts: readonly Part[], offset: number): number {
  const at = firstFrom(parts, offset + 1, endOf);
  const part = parts[at];
  return part !== undefined && part.start <= offset ? at : -1;
}
