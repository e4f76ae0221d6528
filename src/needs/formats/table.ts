/** For people at a terminal: by caller what is used, and the least for it. */
import { menuPaths, ROLE_CHANGES_TAKE } from '../../contract/index.js';
import { labelled } from '../../page/labelled.js';
import { createPage, type Page } from '../../page/paint.js';
import { hang } from '../../page/wrap.js';
import { counted } from '../../primitives/wording.js';
import type { CallerNeeds, NeededOperation, NeededTopic, Unmatched, Unread } from '../types.js';
import { placeOfUnread, unreadText } from '../unread.js';
import type { NeedsFormatter } from './format.js';
import {
  alternativeTexts,
  callerText,
  gradeText,
  keyOf,
  leastOf,
  needText,
  openTexts,
  placesText,
  placeText,
  scopesText,
  topicText,
} from './words.js';

export const table: NeedsFormatter = function* (needs, options) {
  const page = createPage(options);
  const blocks = [
    ...needs.callers.flatMap((caller) => [usedLines(caller, page), leastLines(caller, leastOf(needs), page)]),
    topicLines(needs.topics, page),
    unreadLines(needs.unread, page),
    openLines('NOT MATCHED', needs.unmatched, page),
    openLines('NOT KNOWN', needs.uncertain, page),
    openLines('POSSIBLE', needs.possible, page),
    needs.notes.flatMap((note) => hang('note: ', note, page.width)),
    nextLines(needs.callers, page),
  ].filter((lines) => lines.length > 0);
  let separator = '';
  for (const lines of blocks) {
    yield `${separator}${lines.join('\n')}\n`;
    separator = '\n';
  }
};

function usedLines(caller: CallerNeeds, page: Page): readonly string[] {
  const heading = `${page.paint.heading('USES')}  `;
  const { operations } = caller;
  const what = operations.length === 0 ? 'no operation' : counted(operations.length, 'operation');
  const [first] = operations;
  // What holds for all is said once.
  const isOfAll = first !== undefined && operations.every(({ grade }) => grade === first.grade);
  return [
    ...hang(heading, `${callerText(caller)}: ${what}${isOfAll ? gradeText(first) : ''}`, page.width),
    ...operations.flatMap((one) => operationLines(one, isOfAll, page)),
  ];
}

function operationLines(one: NeededOperation, withoutGrade: boolean, page: Page): readonly string[] {
  const places = page.verbose ? one.at.map(placeText) : [placesText(one)];
  const more =
    page.verbose && one.count > one.at.length ? [`and ${counted(one.count - one.at.length, 'place')}`] : [];
  return [
    ...hang('  ', `${keyOf(one)}${withoutGrade ? '' : gradeText(one)}`, page.width),
    ...hang('    ', needLine(one, page), page.width),
    ...[...places, ...more].flatMap((text) => hang('    ', page.paint.faint(text), page.width)),
  ];
}

/** That what is not named may be refused all the same is said below the least set. */
const needLine = ({ operation }: NeededOperation, { verbose }: Page): string =>
  operation.permissions.mode === 'NONE' ? 'the contract names none' : needText(operation, verbose);

function leastLines(caller: CallerNeeds, of: string | null, page: Page): readonly string[] {
  const { minimal, operations } = caller;
  const { permissions } = minimal;
  if (operations.length + permissions.length === 0) return [];
  const proof = `${minimal.exact ? 'no smaller set is possible' : 'a smaller set may be possible'}${of === null ? '' : ` for ${of}`}`;
  return [
    ...hang(`${page.paint.heading('LEAST')}  `, `for ${callerText(caller)}; ${proof}`, page.width),
    ...labelled(
      'permissions',
      permissions.length === 0 ? 'none that the contract names' : permissions.join(', '),
      page,
    ),
    ...labelled('scopes', scopesText(caller) ?? '', page),
    ...alternativeTexts(minimal, page.verbose).flatMap((text) => hang('    ', `(${text})`, page.width)),
    ...openTexts(caller).flatMap((text) => hang('  ', page.paint.warn(text), page.width)),
  ];
}

/** Of the others it is said below that they are not known. */
function topicLines(all: readonly NeededTopic[], page: Page): readonly string[] {
  const known = all.filter(({ permissions }) => permissions !== null);
  if (known.length === 0) return [];
  return [
    `${page.paint.heading('TOPICS')}  ${counted(known.length, 'topic')} of notifications; the least set holds what they need`,
    ...known.flatMap((one) => [
      ...hang('  ', one.topic, page.width),
      ...hang('    ', topicText(one), page.width),
      ...hang('    ', page.paint.faint(placesText({ at: [one.at], count: one.count })), page.width),
    ]),
  ];
}

function unreadLines(all: readonly Unread[], page: Page): readonly string[] {
  if (all.length === 0) return [];
  return [
    `${page.paint.heading('NOT READ')}  what is needed there is not in the least sets`,
    ...all.flatMap((one) => [
      ...hang('  ', placeText(placeOfUnread(one)), page.width),
      ...hang('    ', unreadText(one), page.width),
    ]),
  ];
}

function openLines(heading: string, all: readonly Unmatched[], page: Page): readonly string[] {
  if (all.length === 0) return [];
  return [
    `${page.paint.heading(heading)}  ${counted(all.length, 'use')} of which the needs are not in the least sets`,
    ...all.flatMap(({ text, at, why }) => [
      ...hang('  ', `${placeText(at)}: ${text}`, page.width),
      ...hang('    ', why, page.width),
    ]),
  ];
}

function nextLines(callers: readonly CallerNeeds[], page: Page): readonly string[] {
  if (callers.every(({ minimal }) => minimal.permissions.length === 0)) return [];
  return [
    ...hang('roles: ', `${menuPaths('roles')}; ${ROLE_CHANGES_TAKE}`, page.width),
    ...hang('to paste: ', '--format role or --format terraform; to send: --format markdown', page.width),
  ];
}
