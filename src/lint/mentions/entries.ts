/** The entries of a group by their keys, and their texts. */
import type { Entry, Group, Value } from '../outline/types.js';
import { ofGroup } from './of-group.js';

/** The names of a group without what stands for a number. */
export const nameOf = ({ names }: Group): string => names.at(-1) ?? '';

/** `authorized_scopes`, `authorizedScopes` and `AUTHORIZED-SCOPES` are one key. */
export const plainKey = (key: string): string => key.slice(0, 200).replace(/[\W_]/g, '').toLowerCase();

const firstOfKey = ofGroup(({ entries }): ReadonlyMap<string, { index: number; entry: Entry }> => {
  const first = new Map<string, { index: number; entry: Entry }>();
  for (const [index, entry] of entries.entries()) {
    const key = entry.key === null ? null : plainKey(entry.key);
    if (key !== null && !first.has(key)) first.set(key, { index, entry });
  }
  return first;
});

/** The first entry of one of these plain keys. */
export function entryOf(group: Group, keys: ReadonlySet<string>): Entry | null {
  const known = firstOfKey(group);
  let found: { index: number; entry: Entry } | null = null;
  for (const key of keys) {
    const one = known.get(key);
    if (one !== undefined && (found === null || one.index < found.index)) found = one;
  }
  return found?.entry ?? null;
}

/** The text of an entry that has one. */
export const textOf = (entry: Entry | null): Value | null => entry?.values[0] ?? null;

/** The one text of an entry, null without any; `{}` for what is one of several, or beside code that is not known. */
export function onlyTextOf(entry: Entry | null): Value | null {
  const first = textOf(entry);
  if (entry === null || first === null) return null;
  return entry.values.some(({ isPossible }) => isPossible === true) ? { ...first, text: '{}' } : first;
}

/** It holds something that is filled in elsewhere. */
export const isFilledIn = (text: string): boolean => /[{}<>$]/.test(text);
