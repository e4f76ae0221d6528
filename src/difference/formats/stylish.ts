/** A difference for people at a terminal: counts first, then what changed; or only what concerns them. */
import { menuPaths, ROLE_CHANGES_TAKE } from '../../contract/index.js';
import { alternativeTexts, callerText, placesText, placeText } from '../../needs/formats/words.js';
import type { Unmatched, Unread } from '../../needs/types.js';
import { placeOfUnread, unreadText } from '../../needs/unread.js';
import { labelled } from '../../page/labelled.js';
import { createPage, type Page } from '../../page/paint.js';
import { hang } from '../../page/wrap.js';
import { grouped } from '../../primitives/number.js';
import { counted } from '../../primitives/wording.js';
import { requirementText } from '../effect.js';
import { scopesAsPermissions } from '../requirement.js';
import type { Concern, Concerns, Grants, Permissions } from '../types.js';
import type { DifferenceFormatter, SafeDifference } from './format.js';
import { CHANGE_WORDS, concernsText, notesBeside, notKnownTexts, sidesText } from './words.js';

/** Operations that are named of a list; of more there is a count. */
const MOST_NAMED = 10;
/** The same of those of which more is said. */
const MOST_CHANGED = 30;

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

type Lines = readonly string[];

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

const noteLines = (notes: readonly string[], page: Page): Lines =>
  notes.flatMap((note) => hang('note: ', note, page.width));

function namesBlock(title: string, operations: readonly string[], page: Page): Lines {
  if (operations.length === 0) return [];
  return [
    ...titleOf(title, counted(operations.length, 'operation'), page),
    ...shortened(operations, MOST_NAMED, page, nameLine),
  ];
}

/** Never broken: it is there to be copied. */
const nameLine = (operation: string): Lines => [`  ${operation}`];

const titleOf = (title: string, text: string, page: Page): Lines =>
  hang(`${page.paint.heading(title)}  `, text, page.width);

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

function shortened<T>(all: readonly T[], most: number, page: Page, lines: (one: T) => Lines): Lines {
  const shown = page.verbose ? all : all.slice(0, most);
  const more = all.length - shown.length;
  return [...shown.flatMap(lines), ...(more === 0 ? [] : [`  and ${grouped(more)} more: --verbose`])];
}

function yourBlocks(report: SafeDifference, concerns: Concerns, page: Page): readonly Lines[] {
  const [bad, other] = [true, false].map((can) =>
    concerns.concerns.filter(({ canRefuse }) => canRefuse === can),
  );
  return [
    [
      ...titleOf('YOURS', concernsText(concerns), page),
      ...hang('  ', page.paint.faint(sidesText(report)), page.width),
    ],
    concernBlock(page.paint.bad('CAN BE REFUSED'), bad ?? [], page),
    concernBlock(page.paint.heading('OTHER CHANGES'), other ?? [], page),
    ...concerns.grants.map((grants) => grantBlock(grants, page)),
    notKnownBlock(concerns, page),
    unreadBlock(concerns.unread, page),
    unmatchedBlock(concerns.unmatched, page),
    noteLines([...concerns.notes, ...notesBeside(report)], page),
  ];
}

function concernBlock(heading: string, concerns: readonly Concern[], page: Page): Lines {
  if (concerns.length === 0) return [];
  return [
    ...hang(`${heading}  `, counted(concerns.length, 'change'), page.width),
    ...shortened(concerns, MOST_CHANGED, page, (concern) => concernLines(concern, page)),
  ];
}

function concernLines(concern: Concern, page: Page): Lines {
  const { operation, change, from, to, effect, grant, at, calls } = concern;
  const row = (label: string, text: string): Lines =>
    text === '' ? [] : hang(`    ${label.padEnd(8)}`, text, page.width);
  const places = page.verbose ? at.map(placeText).join(', ') : placesText({ at, count: calls });
  return [
    ...nameLine(`${operation}: ${CHANGE_WORDS[change]}`),
    ...row('before', from === null ? '' : requirementText(from, page.verbose)),
    ...row('now', to === null ? '' : requirementText(to, page.verbose)),
    ...row('so', effect),
    ...row('grant', grant.join(', ')),
    ...row('called', page.paint.faint(places)),
  ];
}

function grantBlock(grants: Grants, page: Page): Lines {
  const proof = grants.exact ? 'no smaller set is possible' : 'a smaller set may be possible';
  return [
    ...titleOf(
      'GRANT',
      `to ${callerText(grants)}, before the change; ${proof} beside what is needed today`,
      page,
    ),
    ...labelled('permissions', grants.permissions.join(', '), page),
    ...labelled('scopes', grants.scopes.join(', '), page),
    ...alternativeTexts(grants, page.verbose).flatMap((text) => hang('    ', `(${text})`, page.width)),
    ...(grants.permissions.length === 0
      ? []
      : labelled('roles', `${menuPaths('roles')}; ${ROLE_CHANGES_TAKE}`, page)),
  ];
}

const notKnownBlock = (concerns: Concerns, page: Page): Lines =>
  notKnownTexts(concerns).flatMap(({ text, operations }) => [
    ...titleOf('NOT KNOWN', text, page),
    ...shortened(operations, MOST_NAMED, page, nameLine),
  ]);

const unreadBlock = (all: readonly Unread[], page: Page): Lines =>
  all.length === 0
    ? []
    : [
        ...titleOf('NOT READ', 'what is called there is in no list', page),
        ...shortened(all, MOST_CHANGED, page, (one) =>
          hang('  ', `${placeText(placeOfUnread(one))}: ${unreadText(one)}`, page.width),
        ),
      ];

const unmatchedBlock = (all: readonly Unmatched[], page: Page): Lines =>
  all.length === 0
    ? []
    : [
        ...titleOf('NOT MATCHED', `${counted(all.length, 'call')} of neither contract`, page),
        ...shortened(all, MOST_CHANGED, page, ({ text, at, why }) =>
          hang('  ', `${placeText(at)}: ${text}: ${why}`, page.width),
        ),
      ];
