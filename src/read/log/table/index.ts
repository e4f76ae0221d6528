/** Tables as text: exports of stores of logs, of load tests, of spreadsheets. A row is a record. */
import { type JsonObject, stringOf } from '../../../primitives/json.js';
import type { ByteReader, Problem } from '../../types.js';
import { partsOf } from '../json/known.js';
import { createTextLines } from '../text-lines.js';
import { isEmptyRow, isNoRow, type Table } from './columns.js';
import { createRowReader } from './records.js';
import { createRows } from './rows.js';

export interface TableVisitor {
  record(value: JsonObject, line: number): void;
  /** A line that is no row. */
  other(text: string, line: number): void;
  /** A row whose cells cannot be put to the names. */
  notUnderstood(line: number): void;
  problem(problem: Problem): void;
}

const ADDRESSES: ReadonlySet<string> = new Set([
  'url',
  'path',
  'line',
  'host',
  'text',
  'wrapped',
  'response-body',
]);

/** A status of refusal in a row that names nothing of a call: the list of calls of a browser shows the end of each path. */
function saysRefusal(record: JsonObject): boolean {
  const parts = Object.entries(record).map(([name, value]) => ({ of: partsOf(name), value }));
  const isRefusal = parts.some(
    ({ of, value }) => of.some((part) => part.endsWith('status')) && /^40[13]$/.test(stringOf(value)),
  );
  return isRefusal && !parts.some(({ of }) => of.some((part) => ADDRESSES.has(part)));
}

/** Gives each row of a table as a record, in flat memory. */
export function createTableReader({ dialect, names, hasHeader }: Table, visitor: TableVisitor): ByteReader {
  const reader = createRowReader(names, dialect.separator);
  let isHeader = hasHeader;
  const rows = createRows(
    dialect,
    (cells, line, text) => {
      if (isEmptyRow(cells)) return;
      if (isHeader) {
        isHeader = false;
        return;
      }
      if (cells.length === 1 && names.length > 1) return visitor.other(text, line);
      const record = reader.record(cells);
      if (record === null || saysRefusal(record)) visitor.notUnderstood(line);
      else visitor.record(record, line);
    },
    (line) =>
      visitor.problem({
        at: `line ${line}`,
        message: 'a quote of this row is never closed; rows may be missing',
      }),
  );
  const lines = createTextLines(
    (written, number) => {
      const text = number === 1 ? written.replace(/^\ufeff/, '') : written;
      if (number > 1 || !isNoRow(text)) rows.line(text, number);
    },
    (number) =>
      visitor.problem({ at: `line ${number}`, message: 'only the first 8 MB of the line were read' }),
  );
  return {
    push: (chunk) => lines.push(chunk),
    end() {
      lines.end();
      rows.end();
    },
  };
}
