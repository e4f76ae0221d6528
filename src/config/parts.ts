/** The parts of a value that are as they should be: what is wrong with the others is said already, and these are looked at all the same. */
import { isObject } from '../primitives/json.js';

/** The text under a key; null when there is none. */
export function textOf(value: unknown, key: string): string | null {
  const found: unknown = isObject(value) && Object.hasOwn(value, key) ? value[key] : null;
  return typeof found === 'string' ? found : null;
}

/** The items under a key, or of the list itself. */
export function itemsOf(value: unknown, key?: string): readonly unknown[] {
  const found: unknown =
    key === undefined ? value : isObject(value) && Object.hasOwn(value, key) ? value[key] : null;
  return Array.isArray(found) ? found : [];
}

/** The names and values of the object under a key. */
export function entriesOf(value: unknown, key: string): readonly (readonly [string, unknown])[] {
  const found: unknown = isObject(value) && Object.hasOwn(value, key) ? value[key] : null;
  return isObject(found) && !Array.isArray(found) ? Object.entries(found) : [];
}
