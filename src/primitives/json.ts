/** JSON (RFC 8259) of unknown shape: parsed without throwing, and looked at without trusting it. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** The value of a JSON text; undefined, which no JSON text stands for, when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isJson = (text: string): boolean => parseJson(text) !== undefined;

/** Is it an object, not a list and not null? */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object, or an empty one: for fields that may be missing on the way down. */
export const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** The list, or an empty one. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The text as it is written, or null when it is none or empty. */
export const asText = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** The texts of a list; what else stands in it is left out. */
export const asTexts = (value: unknown): readonly string[] =>
  asList(value).filter((item): item is string => typeof item === 'string');

/** What `String` gives; empty for a value that it throws on, as `{"toString": 1}` or a list that holds it. */
export function stringOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return '';
  }
}
