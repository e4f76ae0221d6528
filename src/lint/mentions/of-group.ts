import type { Group } from '../outline/types.js';

/** What is asked of a group for each of its entries, worked out once: a group may have very many. */
export function ofGroup<T>(make: (group: Group) => T): (group: Group) => T {
  const known = new WeakMap<Group, { readonly made: T }>();
  return (group) => {
    const before = known.get(group);
    if (before !== undefined) return before.made;
    const made = make(group);
    known.set(group, { made });
    return made;
  };
}
