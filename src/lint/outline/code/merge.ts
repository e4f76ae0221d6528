/** What a closed bracket holds, put into the one around it. */
import { addEntry, type Draft, draft } from '../draft.js';
import type { Span, Value } from '../types.js';
import { type Frame, keyOf, partOf, type Reading } from './frame.js';
import { other, type Part } from './part.js';
import { keepReceiver } from './receivers.js';

/** Puts the parts and groups of a bracket into a group. */
export function settle(of: Frame, into: Draft): void {
  for (const group of of.groups) into.groups.push(group);
  for (const { entry } of of.parts) addEntry(into, entry);
}

/** Holds the bracket nothing that is written in it? */
export const hasNothing = (of: Frame): boolean => of.parts.length === 0 && of.groups.length === 0;

/** Puts the groups of a bracket into the one around it. */
export function passGroups(of: Frame, parent: Frame): void {
  for (const group of of.groups) parent.groups.push(group);
}

/** Makes an object of a bracket. */
export function addObject(of: Frame, names: readonly string[], at: Span, parent: Frame): Draft {
  const group = draft('object', names, at);
  settle(of, group);
  parent.groups.push(group);
  return group;
}

/** The texts of a list are those of the element around it; objects in it have its name. With names in it, it is an object. */
export function absorbList(of: Frame, at: Span, parent: Frame, reading: Reading): void {
  const key = keyOf(parent, reading);
  if (of.parts.some(({ entry }) => entry.key !== null)) {
    addObject(of, key === null ? [] : [key.text], at, parent);
    return;
  }
  for (const group of of.groups) if (group.names.length === 0 && key !== null) group.names = [key.text];
  passGroups(of, parent);
  if (of.parts.length === 0 && (of.groups.length > 0 || key === null)) return;
  takeParts(of, at, parent, reading).entry.isList = true;
}

/** The values of the parts of a bracket become those of the element around it. */
export function takeParts(of: Frame, at: Span, parent: Frame, reading: Reading): Part {
  const part = partOf(parent, of.parts[0]?.entry.at ?? at, reading);
  for (const each of of.parts) {
    for (const value of each.entry.values) part.entry.values.push(value);
    if (each.hasOther) other(part);
    else if (!each.entry.isWhole) part.entry.isWhole = false;
    part.names += each.names;
    each.movedTo = part;
  }
  if (of.others > 0) other(part);
  return part;
}

/** The part is the value of that name. */
export function named({ entry }: Part, { text, at }: Value): void {
  entry.key = text;
  entry.at = at;
}

/** Two texts, `{ "scope", "x" }` or `("scope", "x")`, are an entry of the list around them. */
export function takePair(of: Frame, parent: Frame): boolean {
  const [first, second] = of.parts;
  const [name, more] = first?.entry.values ?? [];
  if (of.parts.length !== 2 || first === undefined || second === undefined) return false;
  if (name === undefined || more !== undefined || parent.separator >= 0) return false;
  if (first.entry.key !== null || second.entry.key !== null || second.element !== 1) return false;
  named(second, name);
  parent.parts.push(second);
  return true;
}

/** What is set on the name of the element from here on is set on that object. */
export function keep(group: Draft, parent: Frame, reading: Reading): void {
  const key = keyOf(parent, reading);
  if (key !== null && parent.isSet) keepReceiver(parent, [...key.receiver, key.text].join('.'), group);
}
