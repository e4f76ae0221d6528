/** Reads the packed tables of ./data: lines of cells separated by tabs, lists inside a cell by `¦`. */

export function rows(table: string): string[][] {
  return table === '' ? [] : table.split('\n').map((line) => line.split('\t'));
}

export function cells(list: string | undefined): string[] {
  return list === undefined || list === '' ? [] : list.split('¦');
}

/** Makes a value on the first call and keeps it. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
