/** A difference for people at a terminal: counts first, then what changed; or only what concerns them. */
import { labelled } from '../../page/labelled.js';
import { createPage, type Page } from '../../page/paint.js';
import { hang } from '../../page/wrap.js';
import { counted } from '../../primitives/wording.js';
import { AUTHENTICATION_WORDS, differentFirst, requirementText } from '../effect.js';
import { scopesAsPermissions } from '../requirement.js';
import type { Permissions } from '../types.js';
import { type Lines, MOST_CHANGED, MOST_NAMED, nameLine, noteLines, shortened, titleOf } from './blocks.js';
import type { DifferenceFormatter, SafeDifference } from './format.js';
import {
  isOfPermissionsOnly,
  isWithoutDifference,
  membersText,
  noDifferenceText,
  sidesText,
} from './words.js';
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
  const { added, removed, permissions, scopes, authentication, deprecated, notes } = report;
  const required = (needed: Permissions, other: Permissions): string =>
    requirementText(differentFirst(needed, other), page.verbose);
  const scopesText = (names: readonly string[], others: readonly string[]): string =>
    required(scopesAsPermissions(names), scopesAsPermissions(others));
  if (isWithoutDifference(report))
    return [
      [
        ...titleOf('SAME', noDifferenceText(report), page),
        ...hang('  ', page.paint.faint(sidesText(report)), page.width),
      ],
      noteLines(notes, page),
    ];
  const isInPart = isOfPermissionsOnly(report);
  const told = (text: string): string => (isInPart ? 'not known' : text);
  return [
    [
      ...titleOf('CHANGED', sidesText(report), page),
      ...labelled('added', membersText(report, added.length), page),
      ...labelled('removed', membersText(report, removed.length), page),
      ...labelled('permissions', `of ${counted(permissions.length, 'operation')}`, page),
      ...labelled('scopes', told(`of ${counted(scopes.length, 'operation')}`), page),
      ...(authentication.length === 0
        ? []
        : labelled('token', `of ${counted(authentication.length, 'operation')}`, page)),
      ...labelled('deprecated', told(counted(deprecated.length, 'operation')), page),
    ],
    changedBlock('PERMISSIONS', permissions, required, page),
    changedBlock('SCOPES', scopes, scopesText, page),
    changedBlock('AUTHENTICATION', authentication, (auth) => AUTHENTICATION_WORDS[auth], page),
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

function changedBlock<T>(
  title: string,
  changes: readonly { readonly operation: string; readonly from: T; readonly to: T }[],
  text: (value: T, other: T) => string,
  page: Page,
): Lines {
  if (changes.length === 0) return [];
  return [
    ...titleOf(title, `of ${counted(changes.length, 'operation')}`, page),
    ...shortened(changes, MOST_CHANGED, page, ({ operation, from, to }) => [
      ...nameLine(operation),
      ...hang('    before  ', text(from, to), page.width),
      ...hang('    now     ', text(to, from), page.width),
    ]),
  ];
}
