/** A difference for people at a terminal: counts first, then what changed; or only what concerns them. */
import { labelled } from '../../page/labelled.js';
import { createPage, type Page } from '../../page/paint.js';
import { hang } from '../../page/wrap.js';
import { counted } from '../../primitives/wording.js';
import { requirementText } from '../effect.js';
import { scopesAsPermissions } from '../requirement.js';
import type { Permissions } from '../types.js';
import { type Lines, MOST_CHANGED, MOST_NAMED, nameLine, noteLines, shortened, titleOf } from './blocks.js';
import type { DifferenceFormatter, SafeDifference } from './format.js';
import { sidesText } from './words.js';
import { yourBlocks } from './yours.js';

export const stylish: DifferenceFormatter = function* (report, options) {
  const page = createPage(options);
  const blocks = report.for === null ? allBlocks(report, page) : yourBlocks(report, report.for, page);
  let separator = '';
  for (const lines of blocks) {
    if (lines.length === 0) continue;
    yield `${separator}${lines.join('\n')}\n`;
    separator = '\n';
  }
};

function allBlocks(report: SafeDifference, page: Page): readonly Lines[] {
  const { added, removed, permissions, scopes, deprecated, notes } = report;
  return [
    [
      ...hang(`${page.paint.heading('CHANGED')}  `, sidesText(report), page.width),
      ...labelled('added', counted(added.length, 'operation'), page),
      ...labelled('removed', counted(removed.length, 'operation'), page),
      ...labelled('permissions', `of ${counted(permissions.length, 'operation')}`, page),
      ...labelled('scopes', `of ${counted(scopes.length, 'operation')}`, page),
      ...labelled('deprecated', counted(deprecated.length, 'operation'), page),
    ],
    changedBlock('PERMISSIONS', permissions, page),
    changedBlock(
      'SCOPES',
      scopes.map(({ operation, from, to }) => ({
        operation,
        from: scopesAsPermissions(from),
        to: scopesAsPermissions(to),
      })),
      page,
    ),
    namesBlock('REMOVED', removed, page),
    namesBlock('DEPRECATED', deprecated, page),
    namesBlock('ADDED', added, page),
    noteLines(notes, page),
  ];
}

function namesBlock(title: string, operations: readonly string[], page: Page): Lines {
  if (operations.length === 0) return [];
  return [
    ...titleOf(title, counted(operations.length, 'operation'), page),
    ...shortened(operations, MOST_NAMED, page, nameLine),
  ];
}

function changedBlock(
  title: string,
  changes: readonly { readonly operation: string; readonly from: Permissions; readonly to: Permissions }[],
  page: Page,
): Lines {
  if (changes.length === 0) return [];
  return [
    ...titleOf(title, `of ${counted(changes.length, 'operation')}`, page),
    ...shortened(changes, MOST_CHANGED, page, ({ operation, from, to }) => [
      ...nameLine(operation),
      ...hang('    before  ', requirementText(from, page.verbose), page.width),
      ...hang('    now     ', requirementText(to, page.verbose), page.width),
    ]),
  ];
}
