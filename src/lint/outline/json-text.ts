/** JSON that stands within a text. */
import { isObject, type JsonObject, parseJson } from '../../primitives/json.js';
import { filledIn } from './filled-in.js';
import type { Entry, Group, Span, Value } from './types.js';

const SHORTEST = 20;
/** An object or a list of JSON, and nothing that is filled in: `{name}`. */
const BEGINNING = /^\s{0,20}(?:\{\s{0,20}"|\[\s{0,20}\{)/;
/** Objects in texts of texts are not followed further, and no deeper. */
const DEEPEST = 16;

/** The object that a text of 20 characters or more is, as a group in the place of the text; null where it is none. */
export function objectIn(key: string | null, { text, at }: Value): Group | null {
  if (text.length < SHORTEST || !BEGINNING.test(text)) return null;
  const parsed = parseJson(text);
  const names = key === null ? [] : [key];
  if (isObject(parsed)) return groupOf(parsed, names, at, 0);
  if (!Array.isArray(parsed)) return null;
  const groups = parsed.flatMap((each: unknown) => (isObject(each) ? [groupOf(each, names, at, 1)] : []));
  return groups.length === 0 ? null : { kind: 'object', names, at, entries: [], groups };
}

function groupOf(object: JsonObject, names: readonly string[], at: Span, depth: number): Group {
  const entries: Entry[] = [];
  const groups: Group[] = [];
  for (const [key, value] of Object.entries(object)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    const values = items.flatMap((item) => textOf(item) ?? []).map((text) => ({ text, at }));
    const inner = items.filter(isObject);
    for (const item of inner) if (depth < DEEPEST) groups.push(groupOf(item, [key], at, depth + 1));
    if (values.length > 0 || inner.length === 0)
      entries.push({
        key,
        values,
        isList: Array.isArray(value),
        isWhole: values.length === items.length || value === null,
        at,
      });
  }
  return { kind: 'object', names, at, entries, groups };
}

/** A text, a number or a switch as it is written; null for all else. */
const textOf = (value: unknown): string | null =>
  typeof value === 'string'
    ? filledIn(value)
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : null;
