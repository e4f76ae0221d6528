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
  if (!isWhole(caller, names)) return null;
  const list = listOf(caller).names;
  const offered = names.filter((name) => list.has(name));
  const notOffered = names.filter((name) => !list.has(name));
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
const isWhole = (caller: Caller, asked: readonly string[]): boolean =>
  listOf(caller).unlisted.every((permission) => asked.includes(permission));

interface List {
  readonly names: ReadonlySet<string>;
  /** What the caller holds by name, and the list lacks. */
  readonly unlisted: readonly string[];
}

/** Many calls of one caller are judged, and its list is long. */
const lists = new WeakMap<Caller, List>();

function listOf(caller: Caller): List {
  const known = lists.get(caller);
  if (known !== undefined) return known;
  const [fact] = caller.offeredPermissions;
  const names = setOf(fact?.value ?? []);
  // Who states the list states what is held beside it: a context has both from the platform.
  const told = caller.grants.filter(({ grade }) => grade === 'introspection' || grade === fact?.grade);
  const held = new Set(told.flatMap(({ value }) => value.entries.map(({ permission }) => permission)));
  const list = { names, unlisted: [...held].filter((name) => !names.has(name) && isNamed(name)) };
  lists.set(caller, list);
  return list;
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Of callers that are asked live many have one list. */
function setOf(names: readonly string[]): ReadonlySet<string> {
  const known = sets.get(names);
  if (known !== undefined) return known;
  const set = new Set(names);
  sets.set(names, set);
  return set;
}

const isNamed = (permission: string): boolean => /^[^*:]+:[^*:]+:[^*:]+$/.test(permission);
