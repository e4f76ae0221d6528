/** What the organization offers, as it told itself: a permission that it does not offer is one that no role can carry. */
import { isPermission } from '../contract/index.js';
import type { Caller, Fact } from './types.js';

/** What is needed: any of the names, or all of them. */
interface Wanted {
  readonly mode: 'any' | 'all';
  readonly names: readonly string[];
}

export interface Offer {
  /** The list of the organization. */
  readonly fact: Fact<readonly string[]>;
  readonly offered: readonly string[];
  readonly notOffered: readonly string[];
  /** Enough is offered for a role to carry what is needed. */
  readonly enough: boolean;
}

/**
 * How what is needed stands to the list of the organization; null where there is none, where the list does not speak of
 * such names, or where it is not the whole: a role holds by name what it lacks.
 */
export function offerOf(caller: Caller, { mode, names }: Wanted): Offer | null {
  const [fact] = caller.offeredPermissions;
  if (fact === undefined || names.length === 0 || !names.every(isListed)) return null;
  if (!isWhole(fact, caller, names)) return null;
  const offered = names.filter((name) => fact.value.includes(name));
  const notOffered = names.filter((name) => !fact.value.includes(name));
  return {
    fact,
    offered,
    notOffered,
    enough: mode === 'all' ? notOffered.length === 0 : offered.length > 0,
  };
}

/**
 * General permissions (`content_management_user`) stand in no such list. Of a name that the contract does not know it is
 * not known whether a role carries it by this name.
 */
const isListed = (name: string): boolean => name.includes(':') && isPermission(name);

/** A role may hold what is not offered any more, but then it is what is asked for. */
function isWhole(
  { value: list, grade: ofList }: Fact<readonly string[]>,
  { grants }: Caller,
  asked: readonly string[],
): boolean {
  const known = new Set([...list, ...asked]);
  const isNamed = (permission: string) => /^[^*:]+:[^*:]+:[^*:]+$/.test(permission);
  return (
    grants
      // Who states the list states what is held beside it: a context has both from the platform.
      .filter(({ grade }) => grade === 'introspection' || grade === ofList)
      .every(({ value }) =>
        value.entries.every(({ permission }) => known.has(permission) || !isNamed(permission)),
      )
  );
}
