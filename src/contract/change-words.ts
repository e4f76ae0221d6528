/** What a change of required permissions was, in a clause: `requires a since API 10311, first seen 2026-05-07; …`. */
import { allOf, anyOf, either } from '../primitives/wording.js';
import type { PermissionMode } from './closed-lists.js';
import { changedNames } from './history.js';
import { type Removal, removalOf } from './removals.js';
import type { Requirement } from './requirement.js';
import type { Operation } from './types.js';
import type { PermissionChange, Release } from './unpack-history.js';

/** Names that a clause writes out. */
const MOST_NAMES = 5;

const listed = (names: readonly string[], joint = 'and'): string =>
  names.length > MOST_NAMES ? `${names.length} permissions` : either(names, joint);

const WORDS: Readonly<Record<PermissionMode, (names: readonly string[]) => string>> = {
  ANY: (names) => (names.length > MOST_NAMES ? `any of ${names.length} permissions` : anyOf(names)),
  ALL: (names) => (names.length > MOST_NAMES ? `all of ${names.length} permissions` : allOf(names)),
  NONE: () => 'nothing',
  UNKNOWN: () => 'words that are no permission',
};

const words = ({ mode, names }: Requirement): string => WORDS[mode](names);

/** `API 10311`; a document without a version is known by a name of its own. */
const releaseWords = ({ api }: Release): string => (typeof api === 'number' ? `API ${api}` : api);

/** `API 10311, first seen 2026-05-07`: since when it is checked, nobody says. */
export const firstSeenWords = (release: Release): string =>
  `${releaseWords(release)}, first seen ${release.date}`;

/**
 * A clause that the name of the operation may stand before: what it requires since then, and what it did before.
 * `requires routing:skill:view since API 10311, first seen 2026-05-07; before that nothing was named`.
 */
export function changeWords(change: PermissionChange): string {
  const { from, to } = change;
  const { added, removed } = changedNames(change);
  const since = `since ${firstSeenWords(change.firstSeen)}`;
  const before = `before that ${words(from)} ${namesSome(from) ? 'sufficed' : 'was named'}`;
  if (to.mode === 'NONE') return `names nothing ${since}; ${before}`;
  if (namesSome(from) && namesSome(to)) {
    if (added.length > 0 && removed.length > 0)
      return `names ${listed(added)} in place of ${listed(removed)} ${since}`;
    const isAll = to.mode === 'ALL' || to.names.length === 1;
    const widens = from.mode === 'ANY' || from.names.length === 1;
    if (added.length > 0 && !isAll && widens) return `accepts ${listed(added, 'or')}, too, ${since}`;
    if (added.length > 0 && isAll && (from.mode === 'ALL' || from.names.length === 1))
      return `requires ${listed(added)}, too, ${since}; ${before}`;
    if (removed.length > 0 && isAll && from.mode === 'ALL')
      return `no longer requires ${listed(removed)} ${since}`;
  }
  return `requires ${words(to)} ${since}; ${before}`;
}

const namesSome = ({ names }: Requirement): boolean => names.length > 0;

/** `last seen in the document of 2026-07-19, gone in API 10706 of 2026-08-15`. */
export const removalWords = ({ lastSeen, goneIn }: Removal): string =>
  `last seen in the document of ${lastSeen}, gone in ${releaseWords(goneIn)} of ${goneIn.date}`;

/** The same behind a sentence that says that it was removed: ` (last seen …)`, or nothing where it is not known. */
export function whenRemoved(operation: Pick<Operation, 'id' | 'removed'> | null | undefined): string {
  const removal = operation == null ? null : removalOf(operation);
  return removal === null ? '' : ` (${removalWords(removal)})`;
}
