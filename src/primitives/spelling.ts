/** How far apart two words are, for "did you mean" and for codes that were retyped. */

/** Words longer than this are not compared: nothing of the contract is. */
const MAXIMUM_LENGTH = 80;

/**
 * Edits (insert, delete, replace, swap of neighbours) from `a` to `b`, or `limit + 1` when there are more
 * than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const tooFar = limit + 1;
  if (Math.abs(a.length - b.length) > limit || a.length > MAXIMUM_LENGTH || b.length > MAXIMUM_LENGTH)
    return tooFar;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  // What begins and ends alike costs nothing; what is left differs at both ends.
  return differing(a.slice(start, endA), b.slice(start, endB), limit);
}

/** Rows of the table that `differing` fills; one word is compared at a time. */
const newRow = () => new Uint8Array(MAXIMUM_LENGTH + 1);
const ROWS: readonly [Uint8Array, Uint8Array, Uint8Array] = [newRow(), newRow(), newRow()];

function differing(a: string, b: string, limit: number): number {
  let [before, previous, line] = ROWS;
  for (let column = 0; column <= b.length; column++) previous[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const unit = a.charCodeAt(row - 1);
    line[0] = row;
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const other = b.charCodeAt(column - 1);
      let best = Math.min(
        at(previous, column) + 1,
        at(line, column - 1) + 1,
        at(previous, column - 1) + (unit === other ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && unit === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other;
      if (swapped) best = Math.min(best, at(before, column - 2) + 1);
      line[column] = best;
      if (best < least) least = best;
    }
    if (least > limit) return limit + 1;
    [before, previous, line] = [previous, line, before];
  }
  return Math.min(at(previous, b.length), limit + 1);
}

function at(line: Uint8Array, column: number): number {
  return line[column] ?? Number.POSITIVE_INFINITY;
}

/** Edits that a word of this length may hold and still be the same word: none in a short one. */
export function allowedEdits(length: number): number {
  return length < 5 ? 0 : length < 8 ? 1 : 2;
}

/**
 * Edits that a word of this length may hold and still be offered as "did you mean": a suggestion that is wrong costs less
 * than a word that is taken for another, so a word of four letters may hold one.
 */
export function suggestedEdits(length: number): number {
  return length === 4 ? 1 : allowedEdits(length);
}

/** `queues` -> `queue`, `policies` -> `policy`; words that only look like a plural stay. */
export function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Words of an identifier, lower case: at case changes and at anything that is no letter or digit. */
export function words(identifier: string): string[] {
  return identifier
    .slice(0, 400)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
