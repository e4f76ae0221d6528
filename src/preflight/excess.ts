/** Grants that nothing needs. */
import type { Caller } from '../caller/types.js';
import { grantCovers } from '../contract/index.js';
import { attachingNeeds } from './attach.js';
import type { Excess, PreflightCaller, PreflightOperation } from './types.js';

/**
 * Names as they are granted that meet no permission of any operation. Of a list of which any one suffices all that is held
 * counts as needed: each would do, and which of them to take away is for people to say. A wildcard that is needed in part is
 * named with the part.
 */
export function excessOf(
  { name, caller }: Pick<PreflightCaller, 'name' | 'caller'>,
  operations: readonly PreflightOperation[],
  callers: readonly Pick<PreflightCaller, 'grantedBy'>[],
): Excess | null {
  const granted = caller === null ? [] : grantedTo(caller);
  const needed = new Set(operations.flatMap(({ operation }) => operation.permissions.names));
  if (callers.some(({ grantedBy }) => grantedBy === name))
    for (const own of attachingNeeds()) needed.add(own);
  const met = granted.map((grant) => ({ grant, needs: coveredBy(grant, needed) }));
  const names = met.filter(({ needs }) => needs.length === 0).map(({ grant }) => grant);
  const wide = met
    .filter(({ grant, needs }) => needs.length > 0 && grant.includes('*'))
    .map(({ grant, needs }) => ({ name: grant, needs }));
  return names.length === 0 && wide.length === 0 ? null : { caller: name, names, wide };
}

/** As the best of what is known of it names them. */
const grantedTo = ({ grants: [known] }: Caller): readonly string[] =>
  [...new Set(known?.value.entries.map(({ permission }) => permission))].sort();

const coveredBy = (grant: string, needed: ReadonlySet<string>): readonly string[] =>
  grant.includes('*')
    ? [...needed].filter((name) => grantCovers(grant, name)).sort()
    : needed.has(grant)
      ? [grant]
      : [];
