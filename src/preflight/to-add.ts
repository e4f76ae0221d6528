/** The smallest change of each caller that makes `REFUSED` and `PARTIAL` go away. */
import { divisionId } from '../caller/divisions.js';
import { roleBody } from '../needs/blocks/role.js';
import { terraformRole } from '../needs/blocks/terraform.js';
import { minimalFor } from '../needs/minimal.js';
import { isUuid } from '../primitives/uuid.js';
import { attachOf } from './attach.js';
import type { Lacking } from './gathered.js';
import { EVERYWHERE } from './judge.js';
import type { PreflightCaller, ToAdd } from './types.js';

/** A caller of which something is known. */
type Known = PreflightCaller & { readonly caller: NonNullable<PreflightCaller['caller']> };

/**
 * One entry for a caller that lacks something. Never a wildcard. What every operation of the caller needs is needed in each of the
 * divisions of interest, so that all permissions stand for all divisions in which one of them lacks: what is held there
 * already is granted once more, and nothing else.
 *
 * @param callers all of the run
 */
export function toAddOf(
  { name, caller, grantedBy }: Known,
  lacking: Lacking,
  callers: readonly PreflightCaller[],
): ToAdd | null {
  // A scope lacks only where the grant type has any.
  const { permissions, scopes, exact, alternatives } = minimalFor(lacking.operations, {
    scopes: true,
    prefers: { permissions: isHeld(caller), scopes: () => false },
  });
  if (permissions.length === 0 && scopes.length === 0) return null;
  const divisions =
    permissions.length === 0 ? [] : lacking.divisions.map((division) => idOf(caller, division));
  return {
    caller: name,
    permissions,
    scopes,
    divisions,
    exact,
    alternatives,
    attach: attachOf(grantedBy, { permissions, divisions }, callers),
    blocks: blocksOf(name, permissions, divisions),
  };
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

function blocksOf(
  caller: string,
  permissions: readonly string[],
  divisions: readonly string[],
): ToAdd['blocks'] {
  if (permissions.length === 0) return { terraform: '', role: '' };
  const name = `Preflight ${caller}`;
  // The provider takes ids, so that a division whose id is not told is left to whoever pastes the block.
  const known = divisions.filter((division) => division === EVERYWHERE || isUuid(division));
  return {
    terraform: terraformRole(permissions, name, { divisions: known }),
    role: roleBody(permissions, name),
  };
}
