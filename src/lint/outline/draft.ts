/** Outlines while they are made. */
import { formIn } from './form-text.js';
import { objectIn } from './json-text.js';
import type { Entry, Group, GroupKind, Span, Value } from './types.js';

/** An entry to which values are still added. */
export interface DraftEntry extends Entry {
  readonly values: Value[];
  isList: boolean;
  isWhole: boolean;
  key: string | null;
  at: Span;
}

/** A group to which entries and groups are still added. */
export interface Draft extends Group {
  names: readonly string[];
  readonly entries: Entry[];
  readonly groups: Group[];
}

export const draft = (kind: GroupKind, names: readonly string[], at: Span): Draft => ({
  kind,
  names,
  at,
  entries: [],
  groups: [],
});

/** An entry of one value. */
export const entryOf = (key: string | null, value: Value, at: Span = value.at): Entry => ({
  key,
  values: [value],
  isList: false,
  isWhole: true,
  at,
});

/** Adds an entry, and beside it as groups what its values hold: `key=value&key=value`, JSON. */
export function addEntry(to: Draft, entry: Entry): void {
  to.entries.push(entry);
  for (const value of entry.values) addWithin(to, entry.key, value);
}

/** Adds as groups what a value holds. */
export function addWithin(to: Draft, key: string | null, value: Value): void {
  const group = formIn(key, value) ?? objectIn(key, value);
  if (group !== null) to.groups.push(group);
}
