/** Words of needs that several formats have. */
import { operationKey } from '../../contract/index.js';
import { permissionsText } from '../../contract/operation-words.js';
import type { Operation } from '../../contract/types.js';
import { grouped } from '../../primitives/number.js';
import { counted, either } from '../../primitives/wording.js';
import { firstNames, MOST_NAMES } from '../../report/lists.js';
import { noFile } from '../../report/repository-path.js';
import { isLimitedByScopes } from '../client.js';
import type { CallerNeeds, Minimal, NeededOperation, NeededTopic, Needs, UsePlace } from '../types.js';

/** `any of a, b`; a long list of which any one suffices is shortened, of one that is all needed nothing may be left out. */
export function needText(operation: Operation, verbose: boolean): string {
  const { mode, names } = operation.permissions;
  return mode === 'ANY' && names.length > MOST_NAMES && !verbose
    ? `any of ${firstNames(names, 'or')}`
    : permissionsText(operation);
}

/** `client Nightly Export (client_credentials)`; where nothing is known of it, that. */
export function callerText({
  client,
  clientName,
  grantType,
}: Pick<CallerNeeds, 'client' | 'clientName' | 'grantType'>): string {
  const named = [clientName, client].filter((part) => part !== null);
  if (named.length === 0) return grantType === null ? 'whoever calls' : `whoever calls (${grantType})`;
  return `client ${named.join(', ')}${grantType === null ? '' : ` (${grantType})`}`;
}

/** `main.tf:12 (genesyscloud_routing_queue.support)`. */
export function placeText({ path, line, what }: UsePlace): string {
  const where = noFile(path) ?? path;
  return `${where}${line === null ? '' : `:${line}`}${what === null ? '' : ` (${what})`}`;
}

/** `3 places, the first main.tf:12`. */
export function placesText({ at, count }: Pick<NeededOperation, 'at' | 'count'>): string {
  const [first] = at;
  if (first === undefined) return counted(count, 'place');
  return count > 1 ? `${counted(count, 'place')}, the first ${placeText(first)}` : placeText(first);
}

/** How it is known that the input uses the operation, where it is not by the call itself. */
export const gradeText = ({ grade }: NeededOperation): string => (grade === 'contract' ? '' : ` [${grade}]`);

/** `b or c would do in place of a`. */
export const alternativeTexts = ({ alternatives }: Minimal, verbose: boolean): readonly string[] =>
  alternatives.map(
    ({ instead, any }) =>
      `${verbose || any.length <= MOST_NAMES ? either(any) : firstNames(any, 'or')} would do in place of ${instead}`,
  );

/** What the set leaves open: one sentence each, without a full stop. */
export function openTexts({ operations, minimal, grantType }: CallerNeeds): readonly string[] {
  const none = operations.filter(({ operation }) => operation.permissions.mode === 'NONE').length;
  const unscoped = isLimitedByScopes(grantType)
    ? operations.filter(({ operation }) => operation.scopes === null).length
    : 0;
  const of = `of the ${counted(operations.length, 'operation')}`;
  return [
    ...(minimal.exact
      ? []
      : ['whether a smaller set is possible is not known: the search for one was given up']),
    ...(none === 0
      ? []
      : [`for ${grouped(none)} ${of} the contract names no permission; what stands behind may still refuse`]),
    ...(unscoped === 0 ? [] : [`for ${grouped(unscoped)} ${of} the accepted scopes are not known`]),
  ];
}

/**
 * Of what a set that is called the least is one: of what was not read and not matched nobody knows what it needs. null:
 * of all of it.
 */
export function leastOf({ unread, unmatched, uncertain, possible }: Needs): string | null {
  const isMatched = unmatched.length + uncertain.length + possible.length === 0;
  if (unread.length > 0) return isMatched ? 'what was read' : 'what was read and matched';
  return isMatched ? null : 'what was matched';
}

/** The scopes, in words; null where the grant type has none. */
export function scopesText({ minimal: { scopes }, grantType }: CallerNeeds): string | null {
  if (!isLimitedByScopes(grantType)) return null;
  return scopes.length === 0 ? 'none that the contract names' : scopes.join(', ');
}

/** What a topic needs, of which that is known. */
export const topicText = ({ permissions }: NeededTopic): string =>
  permissions === null || permissions.length === 0 ? 'no permission' : permissions.join(' and ');

export const keyOf = ({ operation }: NeededOperation): string => operationKey(operation);
