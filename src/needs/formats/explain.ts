/** Why a permission or a scope is needed: what asks for it, where, and whether it is in the least set. */
import { grantCovers, looksLikePermission, nearestPermissions, nearestScopes } from '../../contract/index.js';
import { labelled, title } from '../../page/labelled.js';
import type { Page } from '../../page/paint.js';
import { hang } from '../../page/wrap.js';
import { nearWords } from '../../primitives/near-words.js';
import { safeText } from '../../primitives/safe-text.js';
import { suggestedEdits } from '../../primitives/spelling.js';
import { counted, either } from '../../primitives/wording.js';
import { firstNames, MOST_NAMES } from '../../report/lists.js';
import type { CallerNeeds, NeededOperation, Needs } from '../types.js';
import { safeNeeds } from './safe-needs.js';
import { callerText, gradeText, keyOf, needText, placeText } from './words.js';

/** Places that are named of an operation. */
const MOST_PLACES = 5;
const MOST_SUGGESTED = 3;
const LONGEST_NAME = 300;

/**
 * What asks for the name of a permission or scope, in all that was read; that nothing does, and what may be meant.
 *
 * @returns lines of a page that are fit to be shown, whatever the name
 */
export function explainNeed(needs: Needs, name: string, page: Page): string[] {
  const safe = safeNeeds(needs, 'lines');
  const asked = safe.callers
    .map((caller) => ({ caller, operations: caller.operations.filter((one) => namesOf(one).includes(name)) }))
    .filter(({ operations }) => operations.length > 0);
  const shown = safeText(name, LONGEST_NAME);
  if (asked.length === 0) return nothingAsks(safe, name, shown, page);
  const isPermission = asked.some(({ operations }) => operations.some(isPermissionOf(name)));
  return [
    ...title(shown, isPermission ? 'permission' : 'scope', page),
    ...asked.flatMap(({ caller, operations }) => callerLines(caller, operations, name, page)),
  ];
}

const namesOf = ({ operation: { permissions, scopes } }: NeededOperation): readonly string[] => [
  ...permissions.names,
  ...(scopes ?? []),
];

const isPermissionOf =
  (name: string) =>
  ({ operation }: NeededOperation): boolean =>
    operation.permissions.names.includes(name);

function callerLines(
  caller: CallerNeeds,
  operations: readonly NeededOperation[],
  name: string,
  page: Page,
): readonly string[] {
  return [
    ...hang('  ', `for ${callerText(caller)}`, page.width),
    ...labelled('least set', leastText(caller, operations, name), page),
    ...operations.flatMap((one) => operationLines(one, page)),
  ];
}

/** Whether it is in the set, and what would do for it, or does. */
function leastText({ minimal }: CallerNeeds, operations: readonly NeededOperation[], name: string): string {
  const { permissions, scopes, alternatives } = minimal;
  const set = new Set([...permissions, ...scopes]);
  if (set.has(name)) {
    const others = alternatives.find(({ instead }) => instead === name)?.any ?? [];
    return others.length === 0
      ? 'yes; no other name alone would do in its place'
      : `yes; ${orNames(others)} would do in its place`;
  }
  const isPermission = operations.some(isPermissionOf(name));
  if (!isPermission && scopes.length === 0) return 'no: scopes are not asked of this caller';
  const isAlways = operations.some(
    (one) => isPermissionOf(name)(one) && one.operation.permissions.mode === 'ALL',
  );
  if (isAlways) return 'no: it is needed, and held already';
  const own = isPermission ? permissions : scopes;
  const instead = own.filter((one) => operations.some((operation) => namesOf(operation).includes(one)));
  return instead.length === 0
    ? 'no: another one that is held does in its place'
    : `no: ${instead.length > 1 ? 'there are' : 'there is'} ${firstNames(instead)} in its place`;
}

const orNames = (names: readonly string[]): string =>
  names.length <= MOST_NAMES ? either(names) : firstNames(names, 'or');

function operationLines(one: NeededOperation, page: Page): readonly string[] {
  const shown = page.verbose ? one.at : one.at.slice(0, MOST_PLACES);
  const more = one.count - shown.length;
  return [
    ...hang('  ', `${keyOf(one)}${gradeText(one)}`, page.width),
    ...hang('    ', needText(one.operation, page.verbose), page.width),
    ...shown.flatMap((place) => hang('    ', placeText(place), page.width)),
    ...(more > 0 ? [`    and ${counted(more, 'more place')}`] : []),
  ];
}

function nothingAsks(needs: Needs, name: string, shown: string, page: Page): string[] {
  const asked = [...new Set(needs.callers.flatMap(({ operations }) => operations.flatMap(namesOf)))];
  const isWildcard = name.includes('*');
  const near = isWildcard ? asked.filter((one) => grantCovers(name, one)) : meant(name, asked);
  const first = near.slice(0, MOST_SUGGESTED);
  return [
    ...title(shown, isWildcard ? 'a wildcard is never asked for' : 'nothing that was read asks for it', page),
    ...(isWildcard
      ? labelled('covers', firstNames(near), page)
      : labelled('meant', first.length === 0 ? '' : `${either(first)}?`, page)),
  ];
}

/** Names that are asked for and that somebody may have meant, best first; at last others of the same entity. */
function meant(name: string, asked: readonly string[]): readonly string[] {
  const written = name.slice(0, LONGEST_NAME);
  const known = new Set(asked);
  const near = looksLikePermission(written) ? nearestPermissions(written, ALL) : nearestScopes(written, ALL);
  const slips = nearWords(asked, (own, other) => suggestedEdits(Math.max(own, other)))(written);
  const entity = /^[^:]+:[^:]+:/.exec(written)?.[0];
  const neighbours = entity === undefined ? [] : asked.filter((one) => one.startsWith(entity));
  return [
    ...new Set([...near.filter((one) => known.has(one)), ...slips.map(({ word }) => word), ...neighbours]),
  ];
}

const ALL = Number.MAX_SAFE_INTEGER;
