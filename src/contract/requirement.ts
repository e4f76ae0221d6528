/** What permissions an operation requires, compared: as sets, and by what holding the one shows of the other. */
import { grantCovers } from './permissions.js';
import type { Operation } from './types.js';

export type Requirement = Operation['permissions'];

/** The same names in any order; of one name alone, any of it and all of it are the same. */
export function sameRequirement(one: Requirement, other: Requirement): boolean {
  const names = new Set(one.names);
  const others = new Set(other.names);
  if (names.size !== others.size || [...names].some((name) => !others.has(name))) return false;
  return one.mode === other.mode || names.size === 1;
}

/** Does everybody who has what `proven` requires have what `needs` requires? What is not known proves nothing. */
export function implies(proven: Requirement, needs: Requirement): boolean {
  if (needs.mode === 'NONE') return true;
  if (needs.mode === 'UNKNOWN' || proven.mode === 'NONE' || proven.mode === 'UNKNOWN') return false;
  const covers = (name: string) => proven.names.some((held) => grantCovers(held, name));
  if (proven.mode === 'ALL' || proven.names.length === 1) {
    return needs.mode === 'ALL' ? needs.names.every(covers) : needs.names.some(covers);
  }
  // One of `proven` was held, it is not known which: each of them must suffice.
  const suffices = (held: string) =>
    needs.mode === 'ALL'
      ? needs.names.every((name) => grantCovers(held, name))
      : needs.names.some((name) => grantCovers(held, name));
  return proven.names.every(suffices);
}
