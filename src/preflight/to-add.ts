/** The smallest change of each caller that makes `REFUSED` and `PARTIAL` go away. */
import { divisionId } from '../caller/divisions.js';
import { minimalFor } from '../needs/minimal.js';
import { leastCover } from '../primitives/least-cover.js';
import { isUuid } from '../primitives/uuid.js';
import { attachOf } from './attach.js';
import type { Lacks } from './lacks.js';
import { blocksOf } from './to-add-blocks.js';
import type { PreflightCaller, ToAdd } from './types.js';

/** A caller of which something is known. */
type Known = PreflightCaller & { readonly caller: NonNullable<PreflightCaller['caller']> };

/**
 * The fewest permissions of which every operation that lacks some finds enough, never a wildcard. Each stands for the divisions in
 * which an operation lacks it: those that are needed in the same divisions are one entry. None where nothing lacks.
 *
 * @param callers all of the run
 */
export function toAddOf(
  { name, caller, grantedBy }: Known,
  lacking: readonly Lacks[],
  callers: readonly PreflightCaller[],
): readonly ToAdd[] {
  // A scope lacks only where the grant type has any.
  const { permissions, scopes, exact, alternatives } = minimalFor(
    lacking.map(({ operation }) => operation),
    { scopes: true, prefers: { permissions: isHeld(caller), scopes: () => false } },
  );
  if (permissions.length === 0 && scopes.length === 0) return [];
  const groups = byDivisions(permissions, lacking);
  return (groups.length === 0 ? [{ permissions: [], divisions: [] }] : groups).map((group, place) => {
    const own = {
      caller: name,
      permissions: group.permissions,
      divisions: group.divisions.map((division) => idOf(caller, division)),
    };
    const added = place === 0 ? scopes : [];
    const names = new Set([...own.permissions, ...added]);
    return {
      ...own,
      scopes: added,
      exact,
      alternatives: alternatives.filter(({ instead }) => names.has(instead)),
      attach: attachOf(grantedBy, own, { to: caller, callers }),
      blocks: blocksOf(own, groups.length < 2 ? null : place + 1),
    };
  });
}

interface Group {
  readonly permissions: readonly string[];
  readonly divisions: readonly string[];
}

/** The permissions that were chosen, by the divisions in which they are needed: in each the fewest of them. */
function byDivisions(chosen: readonly string[], lacking: readonly Lacks[]): readonly Group[] {
  const order = [...new Set(lacking.flatMap(({ divisions }) => divisions))];
  // Nobody said which divisions matter.
  if (order.length === 0) return chosen.length === 0 ? [] : [{ permissions: chosen, divisions: [] }];
  const inEach = order.map((division) => {
    const lists = lacking.flatMap((lacks) => listsIn(division, lacks, chosen));
    return { division, names: new Set(leastCover(lists, (name) => chosen.indexOf(name)).names) };
  });
  const groups = new Map<string, { readonly permissions: string[]; readonly divisions: readonly string[] }>();
  for (const name of chosen) {
    const divisions = inEach.filter(({ names }) => names.has(name)).map(({ division }) => division);
    const key = JSON.stringify(divisions);
    const known = groups.get(key);
    if (known !== undefined) known.permissions.push(name);
    else if (divisions.length > 0) groups.set(key, { permissions: [name], divisions });
  }
  return [...groups.values()];
}

/** Of what was chosen: the lists of which one is needed there, each. */
function listsIn(
  division: string,
  { operation: { permissions }, divisions, lackedIn }: Lacks,
  chosen: readonly string[],
): readonly (readonly string[])[] {
  if (!divisions.includes(division)) return [];
  const own = chosen.filter((name) => permissions.names.includes(name));
  if (permissions.mode === 'ANY') return own.length === 0 ? [] : [own];
  return own.filter((name) => lackedIn(name).includes(division)).map((name) => [name]);
}

/** What it holds in some division or under a condition is preferred where another name would do as well. */
function isHeld({ grants }: Known['caller']): (name: string) => boolean {
  const names = new Set(grants.flatMap(({ value }) => value.entries.map(({ permission }) => permission)));
  return (name) => names.has(name);
}

/** The id of a division that was named by its name, where it is told; else as it was named. */
function idOf(caller: Known['caller'], division: string): string {
  const id = divisionId(caller, division);
  return isUuid(id) ? id : division;
}
