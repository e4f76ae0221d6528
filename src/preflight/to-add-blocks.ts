/** What is to be added, as text to paste. */
import { roleBody } from '../needs/blocks/role.js';
import { terraformRole } from '../needs/blocks/terraform.js';
import { isUuid } from '../primitives/uuid.js';
import { EVERYWHERE } from './judge.js';
import type { ToAdd } from './types.js';

/**
 * The blocks of one entry; empty where it has no permissions.
 *
 * @param number tells the roles of one caller apart; null where it gets one only
 */
export function blocksOf(
  { caller, permissions, divisions }: Pick<ToAdd, 'caller' | 'permissions' | 'divisions'>,
  number: number | null,
): ToAdd['blocks'] {
  if (permissions.length === 0) return { terraform: '', role: '' };
  const name = `Preflight ${caller}${number === null ? '' : ` ${number}`}`;
  // The provider takes ids, so that a division whose id is not told is left to whoever pastes the block.
  const known = divisions.filter((division) => division === EVERYWHERE || isUuid(division));
  return {
    terraform: terraformRole(permissions, name, { divisions: known }),
    role: roleBody(permissions, name),
  };
}
