/** Words of a difference that several formats have. */
import { grouped } from '../../primitives/number.js';
import { counted } from '../../primitives/wording.js';
import { notKnownNotes } from '../diff.js';
import {
  ASPECTS,
  type ChangeKind,
  type ComparedSide,
  type Concerns,
  type ContractDifference,
} from '../types.js';

/** `Platform API 10706 (2026-08-15)`; the day of a version of the history may not be known. */
const sideText = ({ version, date }: ComparedSide): string =>
  date === '' ? version : `${version} (${date})`;

/** `Platform API 10706 (2026-08-15) → Platform API 10793 (2026-09-16)`. */
export const sidesText = ({ from, to }: Pick<ContractDifference, 'from' | 'to'>): string =>
  `${sideText(from)} → ${sideText(to)}`;

/** Counts of all that can differ, those of nothing, too; authentication hardly ever does. */
export const countsText = ({
  added,
  removed,
  permissions,
  scopes,
  authentication,
  deprecated,
}: ContractDifference): string =>
  [
    `${counted(added.length, 'operation')} added`,
    `${grouped(removed.length)} removed`,
    `permissions of ${grouped(permissions.length)} changed`,
    `scopes of ${grouped(scopes.length)} changed`,
    ...(authentication.length === 0 ? [] : [`authentication of ${grouped(authentication.length)} changed`]),
    `${grouped(deprecated.length)} newly deprecated`,
  ].join(', ');

/** What of the changes concerns whom, in a sentence without a full stop. */
export function concernsText({ calls, operations, concerns, unmatched, unread }: Concerns): string {
  const refusable = new Set(concerns.filter(({ canRefuse }) => canRefuse).map(({ operation }) => operation));
  const said =
    concerns.length === 0
      ? 'no change that is known concerns them'
      : refusable.size === 0
        ? `${counted(concerns.length, 'change')}, none of which can refuse what worked`
        : `calls of ${counted(refusable.size, 'operation')} can be refused`;
  const open = [
    ...(unmatched.length > 0 ? [`${counted(unmatched.length, 'call')} could not be matched`] : []),
    ...(unread.length > 0 ? [`${counted(unread.length, 'part')} of the input could not be read`] : []),
  ];
  return [`${counted(calls, 'call')} of ${counted(operations, 'operation')}: ${said}`, ...open].join('; ');
}

/** What of an operation changed, as it stands behind its name. */
export const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  removed: 'removed',
  permissions: 'permissions changed',
  scopes: 'scopes changed',
  added: 'added',
  authentication: 'authentication changed',
  deprecated: 'deprecated',
};

/** Of operations that are called: what one of the contracts does not tell. */
export const notKnownTexts = ({
  notKnown,
}: Concerns): readonly { readonly text: string; readonly operations: readonly string[] }[] =>
  ASPECTS.flatMap((what) => {
    const operations = notKnown.filter((one) => one.what === what).map(({ operation }) => operation);
    return operations.length === 0
      ? []
      : [
          {
            text: `whether the ${what} of ${counted(operations.length, 'operation')} changed cannot be told, as one of the two contracts does not tell them`,
            operations,
          },
        ];
  });

/** What is to be said of the difference beside what concerns somebody: of whose operations it cannot be told is told by name. */
export const notesBeside = ({ notes, notKnown }: ContractDifference): readonly string[] => {
  const counts = notKnownNotes(notKnown);
  return notes.filter((note) => !counts.includes(note));
};
