/** The columns of a table: by the names in its first row, or by what stands in them. */
import { REQUEST_METHOD } from '../../../primitives/http.js';
import type { Head } from '../../head.js';
import { COLUMNS } from '../../text/words/columns.js';
import type { Part } from '../json/fields.js';
import { partsOf } from '../json/known.js';
import { fold } from '../json/names.js';
import { readTime } from '../time.js';
import { type Dialect, rowsOf } from './rows.js';

export interface Table {
  readonly dialect: Dialect;
  /** A name each column, as records of JSON have them; '' for a column without one. */
  readonly names: readonly string[];
  readonly hasHeader: boolean;
}

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** So much is looked at. */
const MOST_CHARACTERS = 16 * 1024;
const MOST_ROWS = 20;
const MOST_COLUMNS = 1000;

/** In front of the names: how cells are parted, for spreadsheets, or of what type they are, by PowerShell. */
const NO_ROW_LINE = /^(?:sep=[,;|\t]|#TYPE [^\n]*)\r?\n/;
export const isNoRow = (line: string): boolean => NO_ROW_LINE.test(`${line}\n`);

/** null when the input does not begin as a table of calls or of lines of a log. Pure. */
export function tableIn(head: Head): Table | null {
  const { text, complete } = head;
  if (text.startsWith('{') || text.startsWith('<')) return null;
  const start = text.slice(0, MOST_CHARACTERS).replace(NO_ROW_LINE, '');
  // The last line may go on.
  const whole =
    complete && start.length === text.length ? start : start.slice(0, start.lastIndexOf('\n') + 1);
  const backslash = /[{,:[]\\"/.test(whole);
  const newline = whole.indexOf('\n');
  if (newline < 0) return null;
  const named = whole.slice(0, newline);
  for (const separator of SEPARATORS) {
    if (!named.includes(separator) && !named.startsWith('"')) continue;
    const dialect = { separator, backslash };
    const [header = [], ...rows] = rowsOf(whole, dialect)
      .filter((cells) => !isEmptyRow(cells))
      .slice(0, MOST_ROWS);
    const names = namesOf(header, rows, named.startsWith('"'));
    if (names !== null) return { dialect, names, hasHeader: true };
    const found = namesByValues([header, ...rows]);
    if (found !== null) return { dialect, names: found, hasHeader: false };
  }
  return null;
}

/** A rule below the names, as Markdown and clients of databases draw it, is none either. */
export const isEmptyRow = (cells: readonly string[]): boolean =>
  cells.every((cell) => /^[\s:+-]*$/.test(cell));

const NAME = /^[\p{L}\p{N}_@#$%.:[\]()/\- ]{0,100}$/u;
const NO_NAME = /^\d+$|:\/\/|^\/|^\d{4}-\d\d/;
/** `timestamp [UTC]`, as Azure writes it. */
const UNIT = / \[UTC\]$| \(UTC\)$/;

/** What exports name otherwise than records do, folded: the line of a log, and its text. */
const OF_EXPORTS: Readonly<Record<string, string>> = {
  // CloudWatch, Grafana
  '@message': 'log',
  line: 'log',
  // Datadog, Papertrail
  content: 'message',
  // Load tests
  label: 'name',
  failuremessage: 'errorMessage',
};

/** What says that a row tells something. */
const TELLING: ReadonlySet<Part> = new Set<Part>([
  'url',
  'path',
  'line',
  'status',
  'weak-status',
  'response-body',
  'answer',
  'text',
  'wrapped',
]);

function namesOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  isQuoted: boolean,
): readonly string[] | null {
  if (header.length > MOST_COLUMNS || rows.length === 0 || (header.length < 2 && !isQuoted)) return null;
  if (!header.every((name) => NAME.test(name) && !NO_NAME.test(name.trim()))) return null;
  const names = header.map((written) => {
    const name = written.trim().replace(UNIT, '');
    return OF_EXPORTS[fold(name)] ?? COLUMNS[name.toLowerCase()] ?? name;
  });
  const parts = names.map(partsOf).filter((of) => of.length > 0);
  const tells = parts.filter((of) => of.some((part) => TELLING.has(part)));
  const isWrapped = parts.some((of) => of.includes('wrapped'));
  if (tells.length === 0 || (parts.length < 2 && !isWrapped)) return null;
  // A sentence with a comma has no rows below it.
  return rows.every((cells) => cells.length >= Math.min(2, names.length)) ? names : null;
}

const METHOD = new RegExp(`^${REQUEST_METHOD}$`);
const ADDRESS = /^(?:https?:\/\/\S+|\/(?:platform\/)?(?:api\/v\d|oauth)\/\S*)$/;
const STATUS = /^[1-5]\d\d$/;
const isTime = (cell: string): boolean => readTime(cell, 0)?.end === cell.length;

/**
 * Without names: columns that hold nothing but addresses, methods, times, statuses. Of two that may hold the status, none
 * does.
 */
function namesByValues(rows: readonly (readonly string[])[]): readonly string[] | null {
  const [first = []] = rows;
  const count = first.length;
  if (rows.length < 2 || count < 3 || rows.some((cells) => cells.length !== count)) return null;
  const columns = (fits: (cell: string) => boolean): readonly number[] =>
    first.map((_, at) => at).filter((at) => rows.every((cells) => fits((cells[at] ?? '').trim())));
  const [address, ...others] = columns((cell) => ADDRESS.test(cell));
  const [method] = columns((cell) => METHOD.test(cell));
  const statuses = columns((cell) => STATUS.test(cell));
  if (address === undefined || others.length > 0) return null;
  if (statuses.length === 0 || (method === undefined && statuses.length > 1)) return null;
  const names = new Map([[address, 'url']]);
  if (statuses.length === 1) for (const at of statuses) names.set(at, 'status');
  if (method !== undefined) names.set(method, 'method');
  for (const at of columns(isTime).slice(0, 1)) names.set(at, 'time');
  return first.map((_, at) => names.get(at) ?? '');
}
