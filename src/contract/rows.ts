/** Reads the packed tables of ./data: lines of cells separated by tabs, lists inside a cell by `¦`. */

export function rows(table: string): string[][] {
  return table === '' ? [] : table.split('\n').map((line) => line.split('\t'));
}

export function cells(list: string | undefined): string[] {
  return list === undefined || list === '' ? [] : list.split('¦');
}
