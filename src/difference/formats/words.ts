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

/** `Platform API 10706 (2026-08-15)`, `Platform API 10311 (2026-05-07, permissions only)`. */
function sideText({ version, date, operations }: ComparedSide): string {
  const told = [...(date === null ? [] : [date]), ...(operations === null ? ['permissions only'] : [])];
  return told.length === 0 ? version : `${version} (${told.join(', ')})`;
}

/** Is only known of one of the two what operations required? Then nothing else can be counted as a whole. */
export const isOfPermissionsOnly = ({ from, to }: Pick<ContractDifference, 'from' | 'to'>): boolean =>
  from.operations === null || to.operations === null;

/** How many were added or removed: `at least 3 operations` where not all are known. */
export const membersText = (sides: Pick<ContractDifference, 'from' | 'to'>, count: number): string =>
  isOfPermissionsOnly(sides)
    ? count === 0
      ? 'not known'
      : `at least ${counted(count, 'operation')}`
    : counted(count, 'operation');

/** Is there nothing that differs, as far as it can be told? */
export const isWithoutDifference = ({
  added,
  removed,
  permissions,
  scopes,
  authentication,
  deprecated,
}: ContractDifference): boolean =>
  [added, removed, permissions, scopes, authentication, deprecated].every(({ length }) => length === 0);

/** What is said in place of counts; all is known where nothing is left open. */
export function noDifferenceText(difference: ContractDifference): string {
  if (isOfPermissionsOnly(difference)) return 'no difference of permissions';
  const isAllTold = ASPECTS.every((what) => difference.notKnown[what].length === 0);
  return isAllTold ? 'no difference' : 'no difference that is known';
}

/** `Platform API 10706 (2026-08-15) → Platform API 10793 (2026-09-16)`. */
export const sidesText = ({ from, to }: Pick<ContractDifference, 'from' | 'to'>): string =>
  `${sideText(from)} → ${sideText(to)}`;

/** Counts of all that can differ, those of nothing, too; authentication hardly ever does. */
export function countsText(difference: ContractDifference): string {
  if (isWithoutDifference(difference)) return noDifferenceText(difference);
  const { added, removed, permissions, scopes, authentication, deprecated } = difference;
  if (isOfPermissionsOnly(difference))
    return `permissions of ${counted(permissions.length, 'operation')} changed; at least ${grouped(added.length)} added and ${grouped(removed.length)} removed (which operations there were is known in part)`;
  return [
    `${counted(added.length, 'operation')} added`,
    `${grouped(removed.length)} removed`,
    `permissions of ${grouped(permissions.length)} changed`,
    `scopes of ${grouped(scopes.length)} changed`,
    ...(authentication.length === 0 ? [] : [`authentication of ${grouped(authentication.length)} changed`]),
    `${grouped(deprecated.length)} newly deprecated`,
  ].join(', ');
}

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
  // Nothing that was read must not look as if all were well.
  const first =
    calls === 0
      ? 'no call of an operation could be read, so nothing is known of what concerns you'
      : `${counted(calls, 'call')} of ${counted(operations, 'operation')}: ${said}`;
  return [first, ...open].join('; ');
}

/** What of an operation changed, as it stands behind its name. */
export const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  removed: 'removed',
  lacking: 'not in the second contract',
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
