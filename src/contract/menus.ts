/** Where an administrator finds things in the menus of the platform. */
import type { MenuPlace } from './closed-lists.js';
import { MENUS } from './data/menus.js';
import { cells, rows } from './rows.js';

export type { MenuPlace };

/** `Admin > Integrations > OAuth (or Menu > IT and Integrations > OAuth)`. Menus differ by version of the platform. */
export function menuPath(place: MenuPlace): string {
  const [, paths = ''] = rows(MENUS).find(([name]) => name === place) ?? [];
  const [usual = '', ...others] = cells(paths);
  return others.length === 0 ? usual : `${usual} (or ${others.join(', ')})`;
}
