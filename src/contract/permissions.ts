/** Permissions `domain:entity:action`, wildcards in what is granted, and names that were meant. */

import { lazy } from '../primitives/lazy.js';
import { allowedEdits, editDistance, singular, words } from '../primitives/spelling.js';
import { allOperations } from './operations.js';

import { publishedPermissions } from './store.js';
import type { Operation, PermissionMode } from './types.js';

const known = lazy(() => new Set(publishedPermissions()));

/** Is it a permission that the contract names? Permissions exist that no operation asks for, so "no" proves little. */
export function isPermission(name: string): boolean {
  return known().has(name);
}

/** Has it the form `domain:entity:action` (wildcards allowed)? */
export function looksLikePermission(name: string): boolean {
  return name.length <= 300 && /^[A-Za-z][\w-]*:(?:[A-Za-z][\w-]*|\*):(?:[A-Za-z][\w-]*|\*)$/.test(name);
}

/**
 * Does a granted permission cover a required one? `*` stands for any segment, and at the end for all that
 * follow: `routing:*`, `routing:queue:*`. Case matters, as the platform's comparison is not documented.
 */
export function grantCovers(granted: string, required: string): boolean {
  if (granted === required) return true;
  const have = granted.split(':');
  const want = required.split(':');
  if (want.length !== 3 || have.length > 3) return false;
  return want.every((segment, index) => {
    const own = have[index];
    return own === undefined ? have.at(-1) === '*' : own === '*' || own === segment;
  });
}

/** What each mode says of the permissions that are required. */
const NAMES_PERMISSIONS: Readonly<Record<PermissionMode, boolean>> = {
  ANY: true,
  ALL: true,
  NONE: false,
  UNKNOWN: false,
};

/** Does the contract name permissions that the operation requires? If not, there may still be some. */
export const namesPermissions = ({ permissions }: Operation): boolean => NAMES_PERMISSIONS[permissions.mode];

const byPermission = lazy(() => {
  const index = new Map<string, Operation[]>();
  for (const operation of allOperations()) {
    for (const name of operation.permissions.names) {
      const operations = index.get(name);
      if (operations === undefined) index.set(name, [operation]);
      else operations.push(operation);
    }
  }
  return index;
});

/** The published operations that name the permission, alone or among others. */
export function operationsWithPermission(name: string): readonly Operation[] {
  return byPermission().get(name) ?? [];
}

const byWords = lazy(() => {
  const index = new Map<string, string>();
  for (const name of publishedPermissions()) {
    const [domain = '', entity = '', action = ''] = name.split(':');
    if (action !== '') index.set([domain, entity, ''].map(reduce).join(':'), `${domain}:${entity}:*`);
    index.set(name.split(':').map(reduce).join(':'), name);
  }
  return index;
});

/**
 * The permission that the role editor shows as `Routing > Queue > View`; null when the contract has none of these words.
 * @param action `*` for all of them: `routing:queue:*`
 */
export function permissionOfMenu(domain: string, entity: string, action: string): string | null {
  return byWords().get([domain, entity, action].map(reduce).join(':')) ?? null;
}

/** Verbs that other systems use for what the contract calls by another name. */
const SAME_ACTION = new Map([
  ['read', 'view'],
  ['get', 'view'],
  ['list', 'view'],
  ['search', 'view'],
  ['write', 'edit'],
  ['update', 'edit'],
  ['modify', 'edit'],
  ['create', 'add'],
  ['new', 'add'],
  ['remove', 'delete'],
]);

/**
 * Permissions that somebody may have meant, best first: domain and entity must fit (case, number, separators
 * and slips of the pen apart). Empty when none is near.
 */
export function nearestPermissions(name: string, limit = 3): readonly string[] {
  const segments = name.trim().slice(0, 300).split(':');
  if (segments.length !== 3) return [];
  const [domain = '', entity = '', action = ''] = segments.map(reduce);
  return publishedPermissions()
    .flatMap((permission) => {
      const parts = permission.split(':');
      if (parts.length !== 3) return [];
      const [ownDomain = '', ownEntity = '', ownAction = ''] = parts.map(reduce);
      const edits = distance(domain, ownDomain) + distance(entity, ownEntity);
      if (edits > 2) return [];
      const sameAction =
        action === ownAction || SAME_ACTION.get(action) === ownAction || distance(action, ownAction) <= 1;
      return [{ permission, rank: edits * 2 + (sameAction ? 0 : 1) }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ permission }) => permission);
}

function reduce(segment: string): string {
  return words(segment).map(singular).join('');
}

function distance(a: string, b: string): number {
  const edits = editDistance(a, b, 2);
  return edits <= allowedEdits(b.length) ? edits : 9;
}
