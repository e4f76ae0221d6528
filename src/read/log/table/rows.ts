/**
 * Rows of a table as text (CSV and its kin): a line each, but for cells in quotes, which may hold separators, doubled
 * quotes and ends of lines. Linear in the text; throws nothing.
 */

/** How a table is written. */
export interface Dialect {
  readonly separator: ',' | ';' | '\t' | '|';
  /** Quotes inside of quotes stand behind a backslash, and are not doubled. */
  readonly backslash: boolean;
}

export interface Rows {
  /** @param number counts from 1 */
  line(text: string, number: number): void;
  end(): void;
}

/** Lines, and characters, of one cell: more means that its closing quote is missing. */
const MOST_LINES = 5000;
const MOST_CHARACTERS = 1 << 20;

/**
 * @param row gets the cells without their quotes, and the line that the row begins at
 * @param unclosed is told the line of a row whose quote is never closed; what was read of it is a row
 */
export function createRows(
  { separator, backslash }: Dialect,
  row: (cells: readonly string[], line: number, text: string) => void,
  unclosed: (line: number) => void,
): Rows {
  let cells: string[] = [];
  /** The parts of a cell whose quote is open; null when none is. */
  let open: string[] | null = null;
  let held = 0;
  let lines = 0;
  let begun = 0;
  let first = '';

  const closingQuote = (text: string, from: number): number => {
    for (let at = from; ; at++) {
      at = text.indexOf('"', at);
      if (at < 0) return -1;
      if (backslash) {
        let slashes = 0;
        while (at - slashes > from && text.charCodeAt(at - slashes - 1) === 92) slashes++;
        if (slashes % 2 === 0) return at;
      } else if (text.charCodeAt(at + 1) === 34) at++;
      else return at;
    }
  };
  const unescaped = (text: string): string => {
    if (backslash) return text.includes('\\') ? text.replace(/\\(["\\])/g, '$1') : text;
    return text.includes('""') ? text.replaceAll('""', '"') : text;
  };
  /** Behind the cell that begins at `at`; -1 when its quote is open at the end of the line. */
  const quoted = (text: string, at: number): number => {
    const end = closingQuote(text, at);
    if (end < 0) {
      open ??= [];
      open.push(unescaped(text.slice(at)));
      held += text.length + 1;
      lines += 1;
      return -1;
    }
    const next = text.indexOf(separator, end + 1);
    const behind = next < 0 ? text.length : next;
    // What stands behind the closing quote should not be there, and is kept.
    const tail = text.slice(end + 1, behind).trimEnd();
    cells.push([...(open ?? []), unescaped(text.slice(at, end))].join('\n') + tail);
    open = null;
    return behind;
  };
  const finish = (): void => {
    row(cells, begun, first);
    cells = [];
    open = null;
    held = 0;
    lines = 0;
  };

  return {
    line(text, number) {
      let at = 0;
      if (open === null) {
        begun = number;
        first = text;
      } else {
        at = quoted(text, 0);
        if (at >= text.length) return finish();
        if (at < 0) {
          if (lines <= MOST_LINES && held <= MOST_CHARACTERS) return;
          unclosed(begun);
          cells.push(open.join('\n'));
          return finish();
        }
        at += 1;
      }
      for (;;) {
        let start = at;
        while (text.charCodeAt(start) === 32) start++;
        if (text.charCodeAt(start) === 34) {
          at = quoted(text, start + 1);
          if (at < 0) return;
        } else {
          const next = text.indexOf(separator, at);
          cells.push(text.slice(at, next < 0 ? text.length : next));
          at = next < 0 ? text.length : next;
        }
        if (at >= text.length) break;
        at += 1;
      }
      finish();
    },
    end() {
      if (open === null) return;
      unclosed(begun);
      cells.push(open.join('\n'));
      finish();
    },
  };
}

/** The rows of a text that is short, as far as they are whole; a row that is open at its end counts, too. */
export function rowsOf(text: string, dialect: Dialect): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  const reader = createRows(
    dialect,
    (cells) => rows.push(cells),
    () => {},
  );
  for (const line of text.split(/\r?\n/)) reader.line(line, 0);
  reader.end();
  return rows;
}
