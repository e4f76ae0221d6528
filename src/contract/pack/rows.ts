/** How packed tables are written. What ../rows.ts reads. */

/** Rows of cells; no cell may hold a separator. */
export const packRows = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  rows.map((row) => row.map((cell) => cell ?? '').join('\t')).join('\n');

/** A list inside a cell. */
export const list = (values: readonly string[]): string => values.join('¦');
