/** Names that stand for texts which are written elsewhere in the file. */
import type { Part } from './part.js';

export interface References {
  /** What a name is set to; null where it is set more than once. */
  readonly defined: Map<string, Part | null>;
  /** Where a value is a name. */
  readonly used: { readonly part: Part; readonly name: string }[];
}

export const references = (): References => ({ defined: new Map(), used: [] });

/** Notes that a name is set: to this, or (null) to what is not known. */
export function define({ defined }: References, name: string, part: Part | null): void {
  defined.set(name, defined.has(name) ? null : part);
}

/** Notes that a value is a name. */
export function use({ used }: References, part: Part, name: string): void {
  part.names++;
  used.push({ part, name });
}

/** A name that stands for another name is followed no further than so often. */
const FURTHEST = 4;
/** What is put in for names, in all of a file. */
const MOST_VALUES = 20_000;

/** Puts what is written elsewhere in place of the names that are set once, to texts only; the default of a variable only is possible. */
export function resolve({ defined, used }: References): void {
  let rest: References['used'] = used;
  let values = 0;
  for (let round = 0; round < FURTHEST && rest.length > 0; round++) {
    const next: References['used'] = [];
    for (const each of rest) {
      const { name } = each;
      const part = last(each.part);
      const found = defined.get(name);
      if (!found || found === part) continue;
      if (!found.entry.isWhole && !isOfDefaults(found)) {
        if (found.names > 0) next.push(each);
        continue;
      }
      values += found.entry.values.length;
      if (values > MOST_VALUES) return;
      const isDefault = name.startsWith(DEFAULT);
      for (const value of found.entry.values)
        part.entry.values.push(isDefault ? { ...value, isPossible: true } : value);
      part.hasDefault ||= isDefault || found.hasDefault;
      part.entry.isList ||= found.entry.isList;
      part.names--;
      if (part.names === 0 && !part.hasOther && !part.hasDefault) part.entry.isWhole = true;
    }
    rest = next;
  }
}

/** A variable of Terraform, whose default is what it may be. */
const DEFAULT = 'var.';

/** It is written out but for what variables may be. */
const isOfDefaults = ({ names, hasOther, hasDefault }: Part): boolean =>
  names === 0 && !hasOther && hasDefault;

/** The part that has the values of this one now. */
function last(part: Part): Part {
  let at = part;
  while (at.movedTo !== null) at = at.movedTo;
  return at;
}
