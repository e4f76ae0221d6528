/** What is stated of the caller in names that nobody knows: said, so that a slip of the pen is not taken for a fact. */
import { isPermission, isScope, meantPermission, permissionsCovered } from '../contract/index.js';
import { isUuid } from '../primitives/uuid.js';
import type { StatedSource } from '../run/types.js';

/** More of one source would hide the others. */
const MOST = 5;

function aboutPermission(name: string): string | null {
  if (isPermission(name) || permissionsCovered(name).length > 0) return null;
  if (isScope(name)) return `${name} is a scope, no permission: --scope ${name}`;
  const near = meantPermission(name);
  const hint = near === null ? '' : `; did you mean ${near}?`;
  return `no permission of the contract is called ${name}${hint}`;
}

function aboutDivision(id: string): string | null {
  if (id === '*' || isUuid(id)) return null;
  return `${id} is no id of a division (a UUID, or * for all), so it is compared with no object`;
}

/** One line a name: `--permission: no permission of the contract is called routing:queue:vew; did you mean …?`. */
export function unknownNames(sources: readonly StatedSource[]): readonly string[] {
  return sources.flatMap(({ stated: { permissions = [], divisions = [], grants = [] }, source }) => {
    const names = grants.flatMap((each) => [...each.permissions, ...each.conditional]);
    const places = grants.flatMap(({ division }) => division ?? []);
    const lines = [
      ...[...new Set([...permissions, ...names])].map(aboutPermission),
      ...[...new Set([...divisions, ...places])].map(aboutDivision),
    ].filter((line) => line !== null);
    const more = lines.length > MOST ? [`and ${lines.length - MOST} more of them`] : [];
    return [...lines.slice(0, MOST), ...more].map((line) => `${source}: ${line}`);
  });
}
