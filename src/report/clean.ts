/** Applies a text function to every string of plain data: the last look for secrets before a text leaves. */

const NONE: ReadonlySet<string> = new Set();

/**
 * The same value where nothing in it changes.
 *
 * @param own names of fields that have words of this program, wherever they stand: left as they are
 */
export function cleanDeep<T>(value: T, clean: (text: string) => string, own: ReadonlySet<string> = NONE): T {
  if (typeof value === 'string') return clean(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => cleanDeep(item, clean, own));
    return items.every((item, at) => item === value[at]) ? value : (items as T);
  }
  return mapFields(value, (field, name) => (own.has(name) ? field : cleanDeep(field, clean, own)));
}

/** The object with what is made of each of its fields; the same one where that is each field itself. */
export function mapFields<T extends object>(value: T, make: (field: unknown, name: string) => unknown): T {
  let changed = false;
  const entries = Object.entries(value).map(([name, field]) => {
    const made = make(field, name);
    changed ||= made !== field;
    return [name, made] as const;
  });
  return changed ? (Object.fromEntries(entries) as T) : value;
}
