/** What follows from the cells of one caller, of several results: what is to be added, and what nothing needs. */
import type { Result } from './merge-callers.js';
import { blocksOf } from './to-add-blocks.js';
import type { Attach, Excess, ToAdd } from './types.js';

/**
 * Each permission in each of the divisions in which one of the results needs it. Entries for the same divisions are one; that no
 * smaller set would do for all of them is not proved then.
 *
 * @param lists of one caller, by result
 */
export function joinedToAdd(lists: readonly (readonly ToAdd[])[]): readonly ToAdd[] {
  const byDivisions = new Map<string, ToAdd>();
  for (const one of lists.flat()) {
    const key = JSON.stringify([...new Set(one.divisions)].sort());
    const known = byDivisions.get(key);
    byDivisions.set(key, known === undefined ? one : united(known, one));
  }
  const all = [...byDivisions.values()];
  if (lists.length < 2) return all;
  const withPermissions = all.filter(({ permissions }) => permissions.length > 0);
  return all.map((one) => ({
    ...one,
    // Roles of one name would be one resource.
    blocks: blocksOf(one, withPermissions.length < 2 ? null : withPermissions.indexOf(one) + 1),
  }));
}

function united(a: ToAdd, b: ToAdd): ToAdd {
  const permissions = [...new Set([...a.permissions, ...b.permissions])].sort();
  const scopes = [...new Set([...a.scopes, ...b.scopes])].sort();
  const isMore = permissions.length + scopes.length > a.permissions.length + a.scopes.length;
  return {
    ...a,
    permissions,
    scopes,
    exact: a.exact && b.exact && !isMore,
    // What would do in place of a name in the one may not in the other.
    alternatives: isMore
      ? []
      : a.alternatives.filter((one) =>
          b.alternatives.some((other) => JSON.stringify(one) === JSON.stringify(other)),
        ),
    attach: attachOfBoth(a.attach, b.attach),
  };
}

function attachOfBoth(a: Attach | null, b: Attach | null): Attach | null {
  if (a === null || b === null) return a ?? b;
  const [worse, other] = rank(a) >= rank(b) ? [a, b] : [b, a];
  return { ...worse, lacks: [...new Set([...worse.lacks, ...other.lacks])] };
}

const rank = ({ may }: Attach): number => (may === false ? 2 : may === null ? 1 : 0);

/** Only what none of the results needs; of a wildcard what any of them needs. */
export function joinedExcess(name: string, results: readonly Result[]): readonly Excess[] {
  const each = results.map(({ preflight }) =>
    needsOf(preflight.excess.find(({ caller }) => caller === name)),
  );
  const [first = new Map<string, readonly string[]>()] = each;
  const joined = [...first.keys()]
    .filter((grant) => each.every((one) => one.has(grant)))
    .map((grant) => ({
      name: grant,
      needs: [...new Set(each.flatMap((one) => one.get(grant) ?? []))].sort(),
    }));
  const names = joined.filter(({ needs }) => needs.length === 0).map((one) => one.name);
  const wide = joined.filter(({ needs }) => needs.length > 0);
  return names.length + wide.length === 0 ? [] : [{ caller: name, names, wide }];
}

/** Each grant that is not needed as a whole, with what of it is. */
const needsOf = (excess: Excess | undefined): ReadonlyMap<string, readonly string[]> =>
  new Map([
    ...(excess?.names ?? []).map((grant) => [grant, []] as const),
    ...(excess?.wide ?? []).map(({ name, needs }) => [name, needs] as const),
  ]);
