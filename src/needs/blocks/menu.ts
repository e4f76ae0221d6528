/** What to open in the menus of the platform, and what to tick there. */
import { menuPaths, ROLE_CHANGES_TAKE } from '../../contract/index.js';
import { code, list, type Markdown, md } from '../../report/markdown/markup.js';
import { roleParts } from './policies.js';

/**
 * The way of an administrator to a role with these permissions, as Markdown: where roles are, and below it the permissions
 * by domain and entity, as the editor of roles sorts them.
 */
export function menuPath(permissions: readonly string[]): Markdown {
  const { general, policies } = roleParts(permissions);
  const items = [
    ...general.map((name) => code(name)),
    ...policies.map(
      ({ domain, entity, actions }) => md`${code(`${domain} > ${entity}`)}: ${code(actions.join(', '))}`,
    ),
  ];
  return md`Open ${menuPaths('roles')}, add a role or open the one to change, and tick:\n${list(items)}\n\nThen wait: ${ROLE_CHANGES_TAKE}.`;
}
