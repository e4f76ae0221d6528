/** Answers of databases as JSON: names of columns, and rows of cells without names. */
import { secretName } from './pairs.js';

const COLUMNS = /^(?:columns?|column_?names|fields?|headers?)$/i;
const ROWS = /^(?:rows|data|values|records|results?|items)$/i;

function nameOf(column: unknown): string {
  if (typeof column === 'string') return column;
  if (typeof column !== 'object' || column === null || !('name' in column)) return '';
  return typeof column.name === 'string' ? column.name : '';
}

/** The names of the columns, empty but for those that name a secret; null when none does. */
export function secretColumns(fields: readonly (readonly [string, unknown])[]): readonly string[] | null {
  const columns = fields.find(([field, value]) => Array.isArray(value) && COLUMNS.test(field))?.[1];
  if (!Array.isArray(columns) || !fields.some(([field]) => ROWS.test(field))) return null;
  const names = columns.map(nameOf).map((name) => (secretName(name) === null ? '' : name));
  return names.some((name) => name !== '') ? names : null;
}

/** A row of such a table, as long as it has columns. */
export function isRow(row: unknown, columns: readonly string[]): row is readonly unknown[] {
  return Array.isArray(row) && row.length === columns.length;
}

export const holdsRows = (field: string, value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && ROWS.test(field);
