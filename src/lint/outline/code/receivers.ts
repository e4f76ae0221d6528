/** What is set on one name by several statements is one object: `params.append('a', 'b')`, `body["a"] = "b"`, `body.a = "b"`. */
import { type Draft, draft } from '../draft.js';
import type { Span } from '../types.js';
import type { Frame } from './frame.js';

/** Such an object, found in this bracket or in one around it, or made in this one. `around` is from the outside in. */
export function receiverOf(
  of: Frame,
  names: readonly string[],
  at: Span,
  around: readonly Frame[] = [],
): Draft {
  const name = names.join('.');
  for (const each of [of, ...around.toReversed()]) {
    const found = each.receivers?.get(name);
    if (found !== undefined) return found;
  }
  const made = draft('object', names, at);
  of.groups.push(made);
  keepReceiver(of, name, made);
  return made;
}

/** An object that a name is set to is what later statements set something on. */
export function keepReceiver(of: Frame, name: string, group: Draft): void {
  of.receivers ??= new Map();
  of.receivers.set(name, group);
}
