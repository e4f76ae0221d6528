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

/** The verbs of a clause, and those for what is over. */
const NOW = { requires: 'requires', names: 'names', accepts: 'accepts', since: 'since' };
const OVER: typeof NOW = { requires: 'required', names: 'named', accepts: 'accepted', since: 'from' };

/**
 * A clause that the name of the operation may stand before: what it requires since then, and what it did before.
 * `requires routing:skill:view since API 10311, first seen 2026-05-07; before that nothing was named`.
 *
 * @param isOver the operation was removed: `required routing:skill:view from API 10311, …`
 */
export function changeWords(change: PermissionChange, isOver = false): string {
  const { from, to } = change;
  const { added, removed } = changedNames(change);
  const verbs = isOver ? OVER : NOW;
  const since = `${verbs.since} ${firstSeenWords(change.firstSeen)}`;
  const before = `before that ${words(from)} ${namesSome(from) ? 'sufficed' : 'was named'}`;
  if (to.mode === 'NONE') return `${verbs.names} nothing ${since}; ${before}`;
  if (namesSome(from) && namesSome(to)) {
    if (added.length > 0 && removed.length > 0)
      return `${verbs.names} ${listed(added)} in place of ${listed(removed)} ${since}`;
    const isAll = to.mode === 'ALL' || to.names.length === 1;
    const widens = from.mode === 'ANY' || from.names.length === 1;
    if (added.length > 0 && !isAll && widens) return `${verbs.accepts} ${listed(added, 'or')}, too, ${since}`;
    if (added.length > 0 && isAll && (from.mode === 'ALL' || from.names.length === 1))
      return `${verbs.requires} ${listed(added)}, too, ${since}; ${before}`;
    if (removed.length > 0 && isAll && from.mode === 'ALL')
      return `no longer ${verbs.requires} ${listed(removed)} ${since}`;
  }
  return `${verbs.requires} ${words(to)} ${since}; ${before}`;
}

const namesSome = ({ names }: Requirement): boolean => names.length > 0;

/** `last seen in the document of 2026-07-19, gone in API 10706 of 2026-08-15`. */
export const removalWords = ({ lastSeen, goneIn }: Removal): string =>
  `last seen in the document of ${lastSeen}, gone in ${releaseWords(goneIn)} of ${goneIn.date}`;

/**
 * What a removed operation needed: `it needed a, what it needs now is not known`.
 *
 * @param method that is asked about; of another one of its path nothing is known
 */
export function neededOnce(
  operation: Pick<Operation, 'method' | 'permissions'> | null | undefined,
  method: string | null,
): string {
  if (operation == null || operation.method !== method?.toUpperCase()) return 'what it needs is not known';
  const { permissions } = operation;
  const needed = namesSome(permissions) ? `it needed ${words(permissions)}` : 'it named no permission';
  return `${needed}, what it needs now is not known`;
}

/** The same behind a sentence that says that it was removed: ` (last seen …)`, or nothing where it is not known. */
export function whenRemoved(operation: Pick<Operation, 'id' | 'removed'> | null | undefined): string {
  const removal = operation == null ? null : removalOf(operation);
  return removal === null ? '' : ` (${removalWords(removal)})`;
}
