/** Columns under a heading that names a secret (Markdown, CSV, psql, columns of blanks), and cookie jars. */
import type { SecretName } from './name-tables.js';
import { secretName } from './pairs.js';
import type { Report } from './suspects.js';
import { isLongRandom, isOrdinary, isPlaceholder, looksRandom } from './values.js';

/** The file of Netscape, as curl and wget write it: domain, subdomains, path, secure, expiry, name, value. */
const COOKIE_LINE =
  /\b(?:TRUE|FALSE)[\t ]{1,8}\/[^\s]{0,1024}[\t ]{1,8}(?:TRUE|FALSE)[\t ]{1,8}\d{1,20}[\t ]{1,8}[^\s]{1,256}[\t ]{1,8}([^\s]+)/g;
/** Short words, and marks of a table. */
const HEADING = /^[\s|"'*`]{0,8}[A-Za-z_][\w .()*"'`-]{0,63}(?:[|,;\t][\w .()*"'`-]{0,64}){1,64}[|\s]{0,8}$/;
const BLANKS = /^\s{0,64}[A-Za-z_][\w.-]{0,63}(?: {1,64}[\w.-]{1,64}){1,64}\s{0,8}$/;
const RULE = /^[\s|+:=-]+$/;
const LONGEST_HEADING = 1024;

interface Cell {
  readonly start: number;
  readonly value: string;
}
interface Column {
  readonly index: number;
  readonly name: SecretName;
}

interface Table {
  readonly separator: string;
  readonly width: number;
  readonly columns: readonly Column[];
  /** A line of dashes stood below its heading. */
  ruled: boolean;
}

const CELLS: Readonly<Record<string, RegExp>> = {
  ',': /"((?:[^"]|"")*)"|[^,]+|(?<=,)(?=,|$)|^(?=,)/g,
  ';': /"((?:[^"]|"")*)"|[^;]+|(?<=;)(?=;|$)|^(?=;)/g,
  '\t': /[^\t]+|(?<=\t)(?=\t|$)|^(?=\t)/g,
  '|': /[^|]+/g,
  ' ': /\S+(?: \S+)*/g,
};

function cellsOf(line: string, separator: string): readonly Cell[] {
  const expression = CELLS[separator];
  if (expression === undefined) return [];
  const cells: Cell[] = [];
  for (const { index, 0: whole } of line.matchAll(expression)) {
    const value = whole.trim().replace(/^["'`*]{1,2}|["'`*]{1,2}$/g, '');
    cells.push({ start: index + Math.max(0, whole.indexOf(value)), value });
  }
  // The marks at both ends of a Markdown row part nothing.
  return separator === '|'
    ? cells.filter(({ value }, at) => value !== '' || (at > 0 && at < cells.length - 1))
    : cells;
}

function separatorOf(line: string): string | null {
  if (line.length > LONGEST_HEADING) return null;
  if (HEADING.test(line)) return ['|', '\t', ',', ';'].find((mark) => line.includes(mark)) ?? null;
  return line.includes('  ') && BLANKS.test(line) ? ' ' : null;
}

function columnsOf(cells: readonly Cell[]): readonly Column[] {
  return cells.flatMap(({ value }, index) => {
    const name = /^[\w .-]{2,40}$/.test(value) ? secretName(value) : null;
    return name === null ? [] : [{ index, name }];
  });
}

/** A password may be a word; a column of tokens holds none (`valid`, `yes`). */
function isSecretCell(value: string, name: SecretName, ruled: boolean): boolean {
  if (value === '' || isPlaceholder(value)) return false;
  if (!name.certain) return isLongRandom(value);
  // Lines of prose may have as many commas as each other.
  if (name.kind === 'secret' && (ruled || !isOrdinary(value))) return true;
  return looksRandom(value) || (name.kind === 'code' && /^\d{4,10}$/.test(value));
}

function findColumns(text: string, report: Report): void {
  let at = 0;
  let table: Table | null = null;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (table !== null && RULE.test(line)) {
      table.ruled = true;
      continue;
    }
    const row = table === null ? [] : cellsOf(line, table.separator);
    if (table !== null && row.length === table.width) {
      for (const { index, name } of table.columns) {
        const cell = row[index];
        if (cell === undefined || !isSecretCell(cell.value, name, table.ruled)) continue;
        const from = start + cell.start;
        report({
          start: from,
          end: from + cell.value.length,
          kind: name.kind,
          searchable: !isOrdinary(cell.value),
        });
      }
      continue;
    }
    const separator = separatorOf(line);
    const cells = separator === null ? [] : cellsOf(line, separator);
    const columns = cells.length < 2 ? [] : columnsOf(cells);
    table =
      separator === null || columns.length === 0
        ? null
        : { separator, width: cells.length, columns, ruled: false };
  }
}

export function findTabular(text: string, report: Report): void {
  if (!text.includes('\n') && !text.includes('TRUE')) return;
  for (const { index, 0: whole, 1: value = '' } of text.matchAll(COOKIE_LINE)) {
    const start = index + whole.length - value.length;
    report({ start, end: index + whole.length, kind: 'cookie', searchable: !isOrdinary(value) });
  }
  if (text.includes('\n')) findColumns(text, report);
}
