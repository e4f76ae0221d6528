/** What concerns somebody, for people at a terminal. */
import { menuPaths, ROLE_CHANGES_TAKE } from '../../contract/index.js';
import { alternativeTexts, callerText, placesText, placeText } from '../../needs/formats/words.js';
import type { Unmatched, Unread } from '../../needs/types.js';
import { placeOfUnread, unreadText } from '../../needs/unread.js';
import { labelled } from '../../page/labelled.js';
import type { Page } from '../../page/paint.js';
import { hang } from '../../page/wrap.js';
import { counted } from '../../primitives/wording.js';
import { differentFirst, requirementText } from '../effect.js';
import type { Concern, Concerns, Grants, Permissions } from '../types.js';
import { type Lines, MOST_CHANGED, MOST_NAMED, nameLine, noteLines, shortened, titleOf } from './blocks.js';
import type { SafeDifference } from './format.js';
import { CHANGE_WORDS, concernsText, notesBeside, notKnownTexts, sidesText } from './words.js';

/** What can refuse first, then what else changed, what to grant, and what is not known. */
export function yourBlocks(report: SafeDifference, concerns: Concerns, page: Page): readonly Lines[] {
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

const needText = (needed: Permissions | null, other: Permissions | null, { verbose }: Page): string =>
  needed === null ? '' : requirementText(other === null ? needed : differentFirst(needed, other), verbose);

function concernLines(concern: Concern, page: Page): Lines {
  const { operation, change, from, to, effect, grant, at, calls } = concern;
  const row = (label: string, text: string): Lines =>
    text === '' ? [] : hang(`    ${label.padEnd(8)}`, text, page.width);
  const places = page.verbose ? at.map(placeText).join(', ') : placesText({ at, count: calls });
  return [
    ...nameLine(`${operation}: ${CHANGE_WORDS[change]}`),
    ...row('before', needText(from, to, page)),
    ...row('now', needText(to, from, page)),
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
