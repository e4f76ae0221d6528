/** What permissions an operation requires, compared: as sets, and by what holding the one shows of the other. */
import { grantCovers } from './permissions.js';
import type { Operation } from './types.js';

export type Requirement = Operation['permissions'];

/** Lists of names of each of which one must be held: ANY is one list, ALL is a list each name. */
export type NameLists = readonly (readonly string[])[];

/** null: it is not known, as the contract has words in place of permissions. */
export function requiredLists({ mode, names }: Requirement): NameLists | null {
  switch (mode) {
    case 'ANY':
      return names.length === 0 ? [] : [names];
    case 'ALL':
      return names.map((name) => [name]);
    case 'NONE':
      return [];
    case 'UNKNOWN':
      return null;
  }
}

/**
 * The lists of `needs` that may not be met by who meets all of `proven`: none where whatever suffices there suffices here,
 * too. A list is surely met where each name of one of `proven`, it is not known which is held, is or covers a name of it.
 */
export const lacking = (proven: NameLists, needs: NameLists): NameLists =>
  needs.filter(
    (list) => !proven.some((own) => own.every((held) => list.some((name) => grantCovers(held, name)))),
  );

/** The same names in any order; of one name alone, any of it and all of it are the same. */
export function sameRequirement(one: Requirement, other: Requirement): boolean {
  const names = new Set(one.names);
  const others = new Set(other.names);
  if (names.size !== others.size || [...names].some((name) => !others.has(name))) return false;
  return one.mode === other.mode || names.size === 1;
}

/** Does everybody who has what `proven` requires have what `needs` requires? What is not known proves nothing. */
export function implies(proven: Requirement, needs: Requirement): boolean {
  const lists = requiredLists(needs);
  return lists !== null && lacking(requiredLists(proven) ?? [], lists).length === 0;
}
