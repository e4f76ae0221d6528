/** What changed of one operation. */
import type { Operation } from '../contract/types.js';
import { isSame, type Lists, permissionLists, scopeLists } from './requirement.js';
import type { Aspect } from './types.js';

export type Change =
  | { readonly kind: 'added'; readonly to: Operation }
  | { readonly kind: 'removed'; readonly from: Operation }
  | { readonly kind: Aspect; readonly from: Operation; readonly to: Operation; readonly lists: Both }
  | { readonly kind: 'deprecated'; readonly to: Operation }
  /** One of the two does not tell, so that it cannot be told whether it changed. */
  | { readonly kind: 'not-known'; readonly what: Aspect; readonly to: Operation };

/** What is required before and after. */
interface Both {
  readonly from: Lists;
  readonly to: Lists;
}

const LISTS: Readonly<Record<Aspect, (operation: Operation) => Lists | null>> = {
  permissions: ({ permissions }) => permissionLists(permissions),
  scopes: scopeLists,
};

/**
 * The changes of one operation from one contract to another, in which it may be missing. What becomes known, or is not known
 * any more, is no change of the platform.
 */
export function changesOf(from: Operation | undefined, to: Operation | undefined): readonly Change[] {
  if (to === undefined) return from === undefined ? [] : [{ kind: 'removed', from }];
  if (from === undefined) return [{ kind: 'added', to }];
  return [
    ...aspectChanges('permissions', from, to),
    ...aspectChanges('scopes', from, to),
    ...(to.deprecated && !from.deprecated ? [{ kind: 'deprecated' as const, to }] : []),
  ];
}

function aspectChanges(what: Aspect, from: Operation, to: Operation): readonly Change[] {
  const lists = { from: LISTS[what](from), to: LISTS[what](to) };
  if (lists.from === null || lists.to === null) return [{ kind: 'not-known', what, to }];
  return isSame(lists.from, lists.to)
    ? []
    : [{ kind: what, from, to, lists: { from: lists.from, to: lists.to } }];
}
