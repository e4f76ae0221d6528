/** Does the caller hold what is needed? The one place where grants are compared. */

import { grantCovers, isPermission, namesPermissions } from '../contract/index.js';
import type { Operation } from '../contract/types.js';
import { better } from './facts.js';
import { sameRight } from './siblings.js';
import type { Caller, Fact, Grant, Grants, Success } from './types.js';

/** The call in question: its host, and when it was made (the last announced date before it). */
export interface AskedOf {
  readonly hostName: string | null;
  readonly period: string | null;
}

/** The permissions that would do, and how many of them are needed. */
export interface Need {
  readonly mode: 'any' | 'all';
  readonly names: readonly string[];
}

/** Division ids, `*` for all, or null when it is not told. */
export type Reach = readonly string[] | '*' | null;

/** Enough is held, by these grants. */
export interface Held {
  readonly fact: Fact<Grants>;
  readonly grants: readonly Grant[];
  /** In which divisions enough is held. */
  readonly where: Reach;
  /** The same, if no condition refuses; null where more may be held than is known. */
  readonly atMost: Reach;
}

export type NeedAnswer =
  | ({ readonly kind: 'held' } & Held)
  /** Held only under a condition (queue, user, team, …), which may refuse. */
  | ({ readonly kind: 'conditional' } & Held)
  | { readonly kind: 'lacking'; readonly fact: Fact<Grants>; readonly names: readonly string[] }
  /** Two answers of the platform disagree. */
  | ({ readonly kind: 'disputed' } & Held)
  /** Something is stated, but not in names that the contract knows, or not the whole. */
  | { readonly kind: 'partial'; readonly fact: Fact<Grants> }
  | { readonly kind: 'unknown' };

export type PermissionAnswer =
  | NeedAnswer
  | { readonly kind: 'sibling'; readonly success: Success }
  /** The platform told that it is lacking, and a call that needs the same succeeded: one of them is of another time. */
  | { readonly kind: 'lacking-yet-done'; readonly fact: Fact<Grants>; readonly success: Success };

/** What an operation of the contract needs. */
export const needOf = ({ permissions: { mode, names } }: Operation): Need => ({
  mode: mode === 'ALL' ? 'all' : 'any',
  names,
});

/**
 * Does the caller hold what the operation requires? The best grade that decides it answers; what a sibling proves
 * stands above what is only stated.
 */
export function answerPermissions(
  { hostName, period }: AskedOf,
  caller: Caller,
  operation: Operation,
): PermissionAnswer {
  if (!namesPermissions(operation))
    return caller.grants[0] === undefined ? UNKNOWN : partial(caller.grants[0]);
  const answer = answerNeed(caller, needOf(operation));
  if (answer.kind === 'held') return answer;
  const success = sameRight(caller, operation, hostName, period);
  if (success === null) return answer;
  if (!decides(answer) || !isTold(answer.fact)) return { kind: 'sibling', success };
  return answer.kind === 'lacking' ? { kind: 'lacking-yet-done', fact: answer.fact, success } : answer;
}

const UNKNOWN: NeedAnswer = { kind: 'unknown' };
const partial = (fact: Fact<Grants>): NeedAnswer => ({ kind: 'partial', fact });
const decides = (answer: NeedAnswer): answer is Exclude<NeedAnswer, { kind: 'partial' | 'unknown' }> =>
  answer.kind !== 'partial' && answer.kind !== 'unknown';

/** Of statements the later one holds; answers of the platform stand side by side. */
const isTold = ({ grade }: Fact<Grants>): boolean => better(grade, 'sibling');

/** Does the caller hold what is needed, by what is told or stated of its grants? The best grade that decides answers. */
export function answerNeed(caller: Caller, need: Need): NeedAnswer {
  let first: NeedAnswer | null = null;
  for (const fact of caller.grants) {
    const answer = compare(fact, need);
    if (!decides(answer)) continue;
    if (first === null || !decides(first)) first = answer;
    else if (
      isTold(fact) &&
      isTold(first.fact) &&
      (first.kind === 'lacking') !== (answer.kind === 'lacking')
    ) {
      const held = first.kind === 'lacking' ? answer : first;
      if (held.kind !== 'lacking') return { ...held, kind: 'disputed' };
    }
  }
  if (first !== null) return first;
  const [known] = caller.grants;
  return known === undefined ? UNKNOWN : partial(known);
}

interface Placed {
  readonly grant: Grant;
  readonly place: number;
}

/** Grants by their names, and those with wildcards, which may give other names. */
interface Named {
  readonly byName: ReadonlyMap<string, readonly Placed[]>;
  readonly wide: readonly Placed[];
}

/** A caller is asked for many permissions, of which nearly all are held by their names. */
const named = new WeakMap<Grants, Named>();

function namedBy(grants: Grants): Named {
  const known = named.get(grants);
  if (known !== undefined) return known;
  const byName = new Map<string, Placed[]>();
  const wide: Placed[] = [];
  for (const [place, grant] of grants.entries.entries()) {
    const { permission } = grant;
    const list = permission.includes('*') ? wide : byName.get(permission);
    if (list === undefined) byName.set(permission, [{ grant, place }]);
    else list.push({ grant, place });
  }
  const fresh = { byName, wide };
  named.set(grants, fresh);
  return fresh;
}

/** The grants that give a permission, in their order. */
export function grantsOf(grants: Grants, permission: string): readonly Grant[] {
  const { byName, wide } = namedBy(grants);
  const exact = byName.get(permission) ?? [];
  const covering = wide.filter(({ grant }) => grantCovers(grant.permission, permission));
  const all = covering.length === 0 ? exact : [...exact, ...covering].sort((a, b) => a.place - b.place);
  return all.map(({ grant }) => grant);
}

function compare(fact: Fact<Grants>, { mode, names }: Need): NeedAnswer {
  const perName = names.map((name) => grantsOf(fact.value, name));
  const enough = (each: readonly (readonly Grant[])[]) =>
    each.length > 0 &&
    (mode === 'all' ? each.every((grants) => grants.length > 0) : each.some((grants) => grants.length > 0));
  if (enough(perName)) {
    const free = perName.map((grants) => grants.filter(({ conditional }) => !conditional));
    const [kind, which] = enough(free) ? (['held', free] as const) : (['conditional', perName] as const);
    return {
      kind,
      fact,
      grants: which.flat(),
      where: reach(which, mode),
      atMost: fact.value.complete ? reach(perName, mode) : null,
    };
  }
  if (!fact.value.complete || !speaksOfPermissions(fact)) return partial(fact);
  return { kind: 'lacking', fact, names: names.filter((_, place) => perName[place]?.length === 0) };
}

/** Of any: wherever one is held. Of all: where each is. */
function reach(perName: readonly (readonly Grant[])[], mode: Need['mode']): Reach {
  const each = perName.filter((grants) => grants.length > 0).map(reachOf);
  return mode === 'all' ? each.reduce(both) : anyOf(each);
}

const reachOf = (grants: readonly Grant[]): Reach => anyOf(grants.map(({ divisions }) => divisions));

function anyOf(each: readonly Reach[]): Reach {
  if (each.includes('*')) return '*';
  const all = new Set<string>();
  for (const one of each) {
    if (one === null) return null;
    for (const division of one) all.add(division);
  }
  return [...all];
}

function both(a: Reach, b: Reach): Reach {
  if (a === '*') return b;
  if (b === '*') return a;
  if (a === null || b === null) return null;
  const other = new Set(b);
  return a.filter((id) => other.has(id));
}

/**
 * A stated list in which no name is a permission of the contract says nothing of real permissions: whoever wrote
 * it used other words. An empty list says that there are none.
 */
function speaksOfPermissions({ grade, value }: Fact<Grants>): boolean {
  if (grade !== 'stated' || value.entries.length === 0) return true;
  return value.entries.some(({ permission }) => permission.includes('*') || isPermission(permission));
}
