/** What a change does to whoever calls, in words: one sentence each, without a full stop. */
import { operationKey } from '../contract/index.js';
import type { Operation } from '../contract/types.js';
import { counted } from '../primitives/wording.js';
import { firstNames, MOST_NAMES } from '../report/lists.js';
import { type Lists, lacking, permissionLists } from './requirement.js';
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

/** `any of a, b`. */
export function requirementText(permissions: Permissions, verbose = false): string {
  const { quantifier, text } = requirementParts(permissions, verbose);
  return quantifier === '' ? text : `${quantifier} ${text}`;
}

/** The lists in words. They are one list of which any name suffices, or some of one name each. */
const listsText = (lists: Lists): string =>
  requirementText({ mode: lists.length > 1 ? 'ALL' : 'ANY', names: lists.flat() });

/** What another requirement of permissions does. */
export function permissionsEffect(from: Lists, to: Lists): string {
  const needed = lacking(from, to);
  if (needed.length > 0)
    return `whoever does not hold ${listsText(needed)} can be refused${noLonger('permission', from, to)}`;
  return to.length === 0
    ? 'no permission is named any more, so there is nothing to grant; what stands behind may still refuse'
    : 'what sufficed still does, so there is nothing to do';
}

/**
 * What other scopes do.
 *
 * @param isLimited false where every caller has client credentials
 */
export function scopesEffect(from: Lists, to: Lists, isLimited: boolean): string {
  if (!isLimited) return 'client credentials are not limited by scopes, so there is nothing to do';
  const needed = lacking(from, to);
  if (needed.length > 0)
    return `the token of a user without ${listsText(needed)} can be refused, where the organization enforces scopes${noLonger('scope', from, to)}; client credentials are not limited by scopes`;
  return to.length === 0
    ? 'no scope is named any more, so there is nothing to do'
    : 'scopes that sufficed still do, so there is nothing to do';
}

/** What sufficed by itself, and is in no list any more. */
function noLonger(noun: string, from: Lists, to: Lists): string {
  const kept = new Set(to.flat());
  const [any = [], ...others] = from;
  const gone = others.length > 0 ? [] : any.filter((name) => !kept.has(name));
  if (gone.length === 0) return '';
  return gone.length > MOST_NAMES
    ? `; ${counted(gone.length, noun)} that sufficed ${gone.length === 1 ? 'does' : 'do'} not any more`
    : `; ${gone.join(', ')} ${gone.length === 1 ? 'does' : 'do'} not suffice any more`;
}

/**
 * What the end of an operation does.
 *
 * @param now the operation of which its path is one from then on; null for none
 */
export function removedEffect(now: Operation | null): string {
  const elsewhere = now === null ? '' : `; its path is one of ${operationKey(now)} from then on`;
  return `no longer in the contract: a call is to be expected to fail, whatever is granted${elsewhere}`;
}

/**
 * What the beginning of an operation does.
 *
 * @param before the operation of which its path was one until then; null for none
 */
export function addedEffect({ permissions }: Operation, before: Operation | null): string {
  const needs =
    permissions.mode === 'UNKNOWN'
      ? 'what it needs is said in words only'
      : `needed: ${requirementText(permissions)}`;
  if (before === null) return `new in the contract; what was needed before is not known; ${needs}`;
  const [own, others] = [permissionLists(permissions), permissionLists(before.permissions)];
  const what = own === null || others === null ? needs : permissionsEffect(others, own);
  return `an operation of its own, where the path was one of ${operationKey(before)}: ${what}`;
}

export const DEPRECATED_EFFECT =
  'marked as deprecated, which refuses nothing; what comes in its place is to be found before it is removed';
