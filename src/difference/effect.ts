/** What a change does to whoever calls, in words: one sentence each, without a full stop. */
import { lacking, type NameLists, operationKey, whenRemoved } from '../contract/index.js';
import type { Operation } from '../contract/types.js';
import { counted } from '../primitives/wording.js';
import { firstNames, MOST_NAMES } from '../report/lists.js';
import { listsOf, plainPermissions } from './requirement.js';
import type { Permissions } from './types.js';

/**
 * `any of`, and names or words. Long lists of which any suffices are shortened; of what is all needed nothing may be left
 * out.
 */
export function requirementParts(
  { mode, names }: Permissions,
  verbose: boolean,
): { readonly quantifier: 'any of' | 'all of' | ''; readonly text: string; readonly isNamed: boolean } {
  const said = (text: string) => ({ quantifier: '' as const, text, isNamed: false });
  if (mode === 'UNKNOWN') return said('not known: words in place of permissions');
  if (mode === 'NONE' || names.length === 0) return said('none named');
  if (names.length === 1) return { quantifier: '', text: names.join(), isNamed: true };
  const isWhole = mode === 'ALL' || verbose || names.length <= MOST_NAMES;
  return {
    quantifier: mode === 'ALL' ? 'all of' : 'any of',
    text: isWhole ? names.join(', ') : firstNames(names, 'or'),
    isNamed: true,
  };
}

/** In a list that will be shortened, the names that the other side lacks first: they are what differs. */
export function differentFirst(permissions: Permissions, other: Permissions): Permissions {
  const { mode, names } = permissions;
  if (names.length <= MOST_NAMES) return permissions;
  const shared = new Set(other.names);
  const own = names.filter((name) => !shared.has(name));
  return { mode, names: [...own, ...names.filter((name) => shared.has(name))] };
}

/** `any of a, b`. */
export function requirementText(permissions: Permissions, verbose = false): string {
  const { quantifier, text } = requirementParts(permissions, verbose);
  return quantifier === '' ? text : `${quantifier} ${text}`;
}

/** The lists in words. They are one list of which any name suffices, or some of one name each. */
const listsText = (lists: NameLists): string =>
  requirementText({ mode: lists.length > 1 ? 'ALL' : 'ANY', names: lists.flat() });

/** What must be held that may be lacking, in words; null where what sufficed still does. */
function neededText(from: Permissions, to: Permissions): string | null {
  const needed = lacking(listsOf(from) ?? [], listsOf(to) ?? []);
  return needed.length === 0 ? null : listsText(needed);
}

/** What other permissions do. Both are known. */
export function permissionsEffect(from: Permissions, to: Permissions): string {
  const needed = neededText(from, to);
  if (needed !== null)
    return `whoever does not hold ${needed} can be refused${noLonger('permission', from, to)}`;
  return to.mode === 'NONE'
    ? 'no permission is named any more, so there is nothing to grant; what stands behind may still refuse'
    : 'what sufficed still does, so there is nothing to do';
}

/**
 * What other scopes do. Both are known.
 *
 * @param isLimited false where every caller has client credentials
 */
export function scopesEffect(from: Permissions, to: Permissions, isLimited: boolean): string {
  if (!isLimited) return 'client credentials are not limited by scopes, so there is nothing to do';
  const needed = neededText(from, to);
  if (needed !== null)
    return `the token of a user without ${needed} can be refused, where the organization enforces scopes${noLonger('scope', from, to)}; client credentials are not limited by scopes`;
  return to.mode === 'NONE'
    ? 'no scope is named any more, so there is nothing to do'
    : 'scopes that sufficed still do, so there is nothing to do';
}

/** What sufficed by itself, and is not named any more. */
function noLonger(noun: string, from: Permissions, to: Permissions): string {
  const isEnough = from.mode === 'ANY' || from.names.length === 1;
  const gone = isEnough ? from.names.filter((name) => !to.names.includes(name)) : [];
  if (gone.length === 0) return '';
  const what = gone.length > MOST_NAMES ? `${counted(gone.length, noun)} that did` : gone.join(', ');
  return `; ${what} ${gone.length === 1 ? 'does' : 'do'} not suffice any more`;
}

/** What a call has to bring, in words. */
export const AUTHENTICATION_WORDS: Readonly<Record<Operation['auth'], string>> = {
  oauth: 'an OAuth token',
  none: 'no token',
  'webmessaging-jwt': 'the JWT of a web messaging guest',
};

/** What another authentication does. */
export const authenticationEffect = (from: Operation['auth'], to: Operation['auth']): string =>
  to === 'none'
    ? 'no token is needed any more, so there is nothing to do'
    : `takes ${AUTHENTICATION_WORDS[to]} where it took ${AUTHENTICATION_WORDS[from]}: a call without it can be refused`;

/**
 * What the end of an operation does, and when it ended, where the facts tell.
 *
 * @param now the operation of which its path is one from then on; null for none
 */
export function removedEffect({ id }: Operation, now: Operation | null): string {
  const elsewhere = now === null ? '' : `; its path is one of ${operationKey(now)} from then on`;
  return `no longer in the contract${whenRemoved({ id, removed: true })}: a call is to be expected to fail, whatever is granted${elsewhere}`;
}

/**
 * What it does that the second contract lacks an operation, where nobody knows whether the platform removed it.
 *
 * @param lacks the version of the second contract
 * @param now as for {@link removedEffect}
 */
export function lackingEffect(lacks: string, now: Operation | null): string {
  const elsewhere = now === null ? '' : `, or to be taken as one of ${operationKey(now)}`;
  return `${lacks} lacks it, and may be older or leave it out: if the platform removed it, a call is to be expected to fail${elsewhere}`;
}

/**
 * What the beginning of an operation does.
 *
 * @param lacked the version of the first contract
 * @param to what it needs
 * @param before the operation of which its path was one until then; null for none
 */
export function addedEffect(lacked: string, to: Permissions, before: Operation | null): string {
  const needs =
    to.mode === 'UNKNOWN' ? 'what it needs is said in words only' : `needed: ${requirementText(to)}`;
  if (before === null) return `${lacked} lacks it; what was needed before is not known; ${needs}`;
  const from = plainPermissions(before.permissions);
  const isKnown = from.mode !== 'UNKNOWN' && to.mode !== 'UNKNOWN';
  return `an operation of its own, where the path was one of ${operationKey(before)}: ${isKnown ? permissionsEffect(from, to) : needs}`;
}

export const DEPRECATED_EFFECT =
  'marked as deprecated, which refuses nothing; what comes in its place is to be found before it is removed';
