/** What of the difference of two contracts concerns calls that somebody makes. */
import { type NameLists, operationKey } from '../contract/index.js';
import type { CallerNeeds, Needs } from '../needs/types.js';
import { calledOf } from './called.js';
import { changesBetween } from './change.js';
import { type Found, foundOf } from './found.js';
import { grantsFor } from './grants.js';
import { indexOf, removedBetween, routesOf } from './operations.js';
import type { Concern, Concerns, ContractSide, Grants } from './types.js';

/**
 * What of the difference concerns these calls, and what must be held before the change reaches whoever makes them. What was
 * needed until now is taken to be held: without it the calls are refused today.
 *
 * @param needs uses of operations of both contracts (see `unionOf`); names of their parameters do not matter
 */
export function concerning(
  from: ContractSide,
  to: ContractSide,
  { callers, unmatched, unread, notes }: Pick<Needs, 'callers' | 'unmatched' | 'unread' | 'notes'>,
): Concerns {
  const [before, after] = [indexOf(from).byKey, indexOf(to).byKey];
  const changesOf = changesBetween(from, to);
  const changed = calledOf(callers).map((called) => ({
    called,
    changes: changesOf(before.get(called.key), after.get(called.key)),
  }));
  const sides = {
    from: routesOf(from.operations),
    to: routesOf(to.operations),
    versions: { from: from.version, to: to.version },
    isRemoved: removedBetween(from, to),
  };
  const found = changed.flatMap(({ called, changes }) =>
    changes.flatMap((change) => foundOf(change, called, sides) ?? []),
  );
  const grants = new Map(
    callers.map((caller) => {
      const own = changed.filter(({ called }) => called.callers.includes(caller));
      return [
        caller,
        grantsFor(
          caller,
          found.filter(({ called }) => called.callers.includes(caller)),
          own.flatMap(({ called }) => before.get(called.key) ?? []),
        ),
      ];
    }),
  );
  return {
    calls: changed.reduce((sum, { called }) => sum + called.count, 0),
    operations: changed.length,
    unmatched,
    concerns: found.map((one) => ({ ...one.concern, grant: grantOf(one, grants) })).sort(byWeight),
    grants: [...grants.values()].filter(({ permissions, scopes }) => permissions.length + scopes.length > 0),
    notKnown: changed.flatMap(({ changes }) =>
      changes.flatMap((change) =>
        change.kind === 'not-known' ? [{ operation: operationKey(change.of), what: change.what }] : [],
      ),
    ),
    unread,
    notes,
  };
}

/** What the least sets of those that call it have for a change. */
function grantOf(
  { called, concern, permissions, scopes }: Found,
  grants: ReadonlyMap<CallerNeeds, Grants>,
): readonly string[] {
  const names = called.callers.flatMap((caller) => {
    const least = grants.get(caller);
    if (least === undefined) return [];
    return concern.change === 'scopes'
      ? firstOfEach(scopes, least.scopes)
      : firstOfEach(permissions, least.permissions);
  });
  return [...new Set(names)].sort();
}

/** Of each list the first name that is in the set. */
const firstOfEach = (lists: NameLists, names: readonly string[]): readonly string[] =>
  lists.flatMap((list) => names.find((name) => list.includes(name)) ?? []);

/** What can refuse first; the sort is stable, so that the others stay by path and method. */
const byWeight = (a: Concern, b: Concern): number => Number(b.canRefuse) - Number(a.canRefuse);
