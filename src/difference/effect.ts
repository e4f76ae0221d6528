/** What a change does to whoever calls, in words: one sentence each, without a full stop. */
import { operationKey } from '../contract/index.js';
import type { Operation } from '../contract/types.js';
import { counted } from '../primitives/wording.js';
import { firstNames, MOST_NAMES } from '../report/lists.js';
import { type Lists, lacking, permissionLists } from './requirement.js';
import type { Permissions } from './types.js';

/** `any of a, b`: long lists of which any suffices are shortened, of what is all needed nothing may be left out. */
export function requirementText({ mode, names }: Permissions, verbose = false): string {
  const [only] = names;
  if (mode === 'UNKNOWN') return 'not known: words in place of permissions';
  if (mode === 'NONE' || only === undefined) return 'none named';
  if (names.length === 1) return only;
  if (mode === 'ALL') return `all of ${names.join(', ')}`;
  return `any of ${verbose || names.length <= MOST_NAMES ? names.join(', ') : firstNames(names, 'or')}`;
}

/** The lists in words. They are one list of which any name suffices, or some of one name each. */
const listsText = (lists: Lists): string =>
  requirementText({ mode: lists.length > 1 ? 'ALL' : 'ANY', names: lists.flat() });

/** `before` is `null` where nothing is known of it. */
export function permissionsEffect(from: Lists, to: Lists): string {
  const needed = lacking(from, to);
  if (needed.length > 0)
    return `whoever does not hold ${listsText(needed)} can be refused${noLonger('permission', from, to)}`;
  return to.length === 0
    ? 'no permission is named any more, so there is nothing to grant; what stands behind may still refuse'
    : 'what sufficed still does, so there is nothing to do';
}

/** @param isLimited false where every caller has client credentials */
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

/** @param now the operation of which its path is one from then on */
export function removedEffect(now: Operation | null): string {
  const elsewhere = now === null ? '' : `; its path is one of ${operationKey(now)} from then on`;
  return `no longer in the contract: a call is to be expected to fail, whatever is granted${elsewhere}`;
}

/** @param before the operation of which its path was one until then */
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
