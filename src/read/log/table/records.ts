/** Rows as records: what stands in a column is what a record of JSON has under that name. */
import type { JsonObject } from '../../../primitives/json.js';
import { partsOf } from '../json/known.js';

export interface RowReader {
  /** The record of a row; null when its cells cannot be put to the names. */
  record(cells: readonly string[]): JsonObject | null;
}

/** What stands for nothing. */
const NOTHING = /^(?:-|null|NULL|undefined|None|nan|NaN|N\/A|n\/a)?$/;
const ADDRESS = /^\s*(?:https?:\/\/|\/|api\/v\d)/;

export function createRowReader(names: readonly string[], separator: string): RowReader {
  const urls = positions(names, ['url', 'path', 'line']);
  // Of two columns of one name the first counts.
  const columns = names
    .map((name, at) => ({ name, at }))
    .filter(({ name, at }) => name !== '' && name !== '__proto__' && names.indexOf(name) === at);
  const last = names.length - 1;
  const isLastOpen = partsOf(names[last] ?? '').some((part) => part === 'text' || part === 'wrapped');
  const isPadded = separator === '|';

  /** A cell that was written without quotes may hold the separator: that of an address, or the text at the end. */
  const aligned = (cells: readonly string[]): readonly string[] | null => {
    const surplus = cells.length - names.length;
    if (surplus <= 0) return cells;
    if (cells.slice(names.length).every((cell) => cell.trim() === '')) return cells;
    const join = (at: number): readonly string[] => [
      ...cells.slice(0, at),
      cells.slice(at, at + surplus + 1).join(separator),
      ...cells.slice(at + surplus + 1),
    ];
    for (const at of urls) {
      if (!ADDRESS.test(cells[at] ?? '')) continue;
      const whole = join(at);
      if (!/\s/.test((whole[at] ?? '').trim())) return whole;
    }
    return isLastOpen ? join(last) : null;
  };

  return {
    record(cells) {
      const row = aligned(cells);
      if (row === null) return null;
      const record: Record<string, unknown> = {};
      for (const { name, at } of columns) {
        const cell = isPadded ? row[at]?.trim() : row[at];
        if (cell !== undefined && !NOTHING.test(cell)) record[name] = cell;
      }
      return record;
    },
  };
}

function positions(names: readonly string[], wanted: readonly string[]): readonly number[] {
  return names.flatMap((name, at) => (partsOf(name).some((part) => wanted.includes(part)) ? [at] : []));
}
