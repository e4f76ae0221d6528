/** Where an administrator finds things in the menus of the platform. */
import type { MenuPlace } from './closed-lists.js';
import { MENUS } from './data/menus.js';
import { cells, rows } from './rows.js';

export type { MenuPlace };

/** `Admin > Integrations > OAuth`: the usual path. */
export const menuPath = (place: MenuPlace): string => pathsOf(place)[0] ?? '';

/** The usual path and those of newer menus: `Admin > Integrations > OAuth (or Menu > IT and Integrations > OAuth)`. */
export function menuPaths(place: MenuPlace): string {
  const [usual = '', ...others] = pathsOf(place);
  return others.length === 0 ? usual : `${usual} (or ${others.join(', ')})`;
}

function pathsOf(place: MenuPlace): readonly string[] {
  const [, paths] = rows(MENUS).find(([name]) => name === place) ?? [];
  return cells(paths);
}
