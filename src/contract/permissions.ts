/** Permissions `domain:entity:action`, wildcards in what is granted, and names that were meant. */

import { nearWords } from '../primitives/near-words.js';
import { remembered } from '../primitives/remembered.js';
import { editDistance, singular, suggestedEdits, words } from '../primitives/spelling.js';
import { ofContract } from './current.js';
import { publishedPermissions } from './names.js';
import { allOperations } from './operations.js';
import type { Operation, PermissionMode } from './types.js';

const known = ofContract(() => new Map(publishedPermissions().map((name) => [name, name])));

/** Is it a permission that the contract names? Permissions exist that no operation asks for, so "no" proves little. */
export function isPermission(name: string): boolean {
  return known().has(name);
}

/** The same name, kept once however many callers hold it. */
export const sharedName = (name: string): string => known().get(name) ?? name;

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

/** The permissions of the contract that a grant covers (`routing:queue:*`); of a name without a wildcard at most itself. */
export function permissionsCovered(granted: string): readonly string[] {
  if (!granted.includes('*')) return isPermission(granted) ? [granted] : [];
  return publishedPermissions().filter((permission) => grantCovers(granted, permission));
}

/** The permissions that begin with whole parts: `routing:queue` has `routing:queue:view`. */
export function permissionsBeginning(parts: string): readonly string[] {
  return publishedPermissions().filter((permission) => permission.startsWith(`${parts}:`));
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

const byPermission = ofContract(() => {
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

const byWords = ofContract(() => {
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

/** Between the names of a permission, as it is written and as menus and sentences show it. */
const SEPARATOR = /(?:(?<!\s)\s+)?[:>.]\s*/;

interface Near {
  readonly permission: string;
  readonly edits: number;
  readonly action: number;
}

const allowedEdits = (own: number, written: number): number => suggestedEdits(Math.max(own, written));

/** Edits that domain and entity may hold together. */
const MOST_EDITS = 2;

/** Permissions whose domain and entity fit (case, number, separators and slips of the pen apart), best first. */
function nearOnes(name: string): readonly Near[] {
  const segments = name.trim().slice(0, 300).split(SEPARATOR);
  if (segments.length !== 3) return [];
  const [domain = '', entity = '', action = ''] = segments.map(reduce);
  const { domains, entitiesOf } = reduced();
  return domains(domain)
    .flatMap((near) => {
      const own = entitiesOf.get(near.word);
      return own === undefined
        ? []
        : own
            .entities(entity)
            .filter(({ edits }) => near.edits + edits <= MOST_EDITS)
            .flatMap(({ word, edits }) =>
              (own.permissionsOf.get(word) ?? []).map((one) => ({ ...one, edits: near.edits + edits })),
            );
    })
    .sort((a, b) => a.order - b.order)
    .map(({ permission, edits, action: own }) => ({ permission, edits, action: actionDistance(action, own) }))
    .sort((a, b) => a.edits * 2 + a.action - (b.edits * 2 + b.action));
}

interface Reduced {
  readonly permission: string;
  readonly action: string;
  /** Its place in the contract. */
  readonly order: number;
}

/** Domains, their entities and the permissions of these, by their words alone. */
const reduced = ofContract(() => {
  const byDomain = new Map<string, Map<string, Reduced[]>>();
  for (const [order, permission] of publishedPermissions().entries()) {
    const parts = permission.split(':').map(reduce);
    const [domain = '', entity = '', action = ''] = parts;
    if (parts.length !== 3) continue;
    const byEntity = byDomain.get(domain) ?? new Map<string, Reduced[]>();
    byDomain.set(domain, byEntity);
    byEntity.set(entity, [...(byEntity.get(entity) ?? []), { permission, action, order }]);
  }
  const entitiesOf = new Map(
    [...byDomain].map(([domain, permissionsOf]) => [
      domain,
      { permissionsOf, entities: nearWords(permissionsOf.keys(), allowedEdits) },
    ]),
  );
  return { domains: nearWords(byDomain.keys(), allowedEdits), entitiesOf };
});

const isMeant = ({ action }: Near): boolean => action < OTHER_ACTION;

/**
 * Permissions that somebody may have meant, best first. Where the action fits one of them, too, others are not named;
 * where it fits none, those that the entity has. Empty when none is near.
 */
export function nearestPermissions(name: string, limit = 3): readonly string[] {
  const near = nearOnes(name);
  const meant = near.filter(isMeant);
  return (meant.length > 0 ? meant : near).slice(0, limit).map(({ permission }) => permission);
}

const meantNames = ofContract(() => remembered<string, string | null>(500));

/** The permission, or `domain:entity:*`, that a name which is none was meant to be: all its parts fit; null when none does. */
export function meantPermission(name: string): string | null {
  if (permissionsCovered(name).length > 0) return null;
  const known = meantNames();
  return known.get(name) ?? known.set(name, meantBy(name));
}

function meantBy(name: string): string | null {
  const near = nearOnes(name);
  if (!name.endsWith(':*')) return near.find(isMeant)?.permission ?? null;
  return near[0]?.permission.replace(/(?<![^:])[^:]*$/, '*') ?? null;
}

function reduce(segment: string): string {
  return words(segment).map(singular).join('');
}

const FAR = 9;
const OTHER_ACTION = 2;

function distance(written: string, own: string): number {
  const allowed = suggestedEdits(Math.max(written.length, own.length));
  const edits = editDistance(written, own, allowed);
  return edits <= allowed ? edits : FAR;
}

/** 0 for the same action by whatever verb, 1 for a slip of the pen. */
function actionDistance(written: string, own: string): number {
  if (written === own || SAME_ACTION.get(written) === own) return 0;
  return distance(written, own) < FAR ? 1 : OTHER_ACTION;
}
