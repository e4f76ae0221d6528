/**
 * The packed operations, unpacked group by group (a group is the first segment after `/api/v2`), so that one
 * look-up costs one group. The format is described in scripts/contract/pack-operations.ts.
 */
import { API_METHODS, type ApiMethod } from '../primitives/http.js';
import { lazy } from '../primitives/lazy.js';
import { METHOD_LETTERS, MODE_LETTERS, PERMISSION_MODES, type PermissionMode } from './closed-lists.js';
import { OPERATIONS, PERMISSION_SETS, REMOVED_PERMISSIONS, SCOPE_SETS } from './data/operations.js';
import { PERMISSIONS } from './data/permissions.js';
import { SCOPES } from './data/scopes.js';

import type { Operation } from './types.js';

const PREFIX = '/api/v2/';

const METHODS: ReadonlyMap<string, ApiMethod> = new Map(
  API_METHODS.map((method) => [METHOD_LETTERS[method], method]),
);

const MODES: ReadonlyMap<string, PermissionMode> = new Map(
  PERMISSION_MODES.map((mode) => [MODE_LETTERS[mode], mode]),
);

export const publishedPermissions = lazy((): readonly string[] => PERMISSIONS.split('\n'));

export const publishedScopes = lazy((): readonly string[] => SCOPES.split('\n'));

const permissionNames = lazy(() => [...publishedPermissions(), ...REMOVED_PERMISSIONS.split('\n')]);

const permissionSets = lazy(() =>
  lazySet(PERMISSION_SETS, (packed) => ({
    mode: MODES.get(packed.charAt(0)) ?? 'UNKNOWN',
    names: pick(packed.slice(1), permissionNames()),
  })),
);

const scopeSets = lazy(() =>
  lazySet(SCOPE_SETS, (packed) => (packed === '-' ? null : pick(packed, publishedScopes()))),
);

/** Members of a table of sets by their number in base 36, each made once. */
function lazySet<T>(table: string, make: (packed: string) => T): (number: string) => T {
  const packed = table.split('\n');
  const made = new Map<string, T>();
  return (number) => {
    const known = made.get(number);
    if (known !== undefined) return known;
    const value = make(packed[Number.parseInt(number, 36)] ?? '');
    made.set(number, value);
    return value;
  };
}

function pick(indexes: string, names: readonly string[]): readonly string[] {
  return indexes === '' ? [] : indexes.split('.').map((index) => names[Number.parseInt(index, 36)] ?? '');
}

/** Where each group begins in the packed text, in the order of the text. */
const groupOffsets = lazy(() => {
  const offsets = new Map<string, number>();
  for (let at = OPERATIONS.indexOf('\n='); at >= 0; at = OPERATIONS.indexOf('\n=', at + 1)) {
    const end = OPERATIONS.indexOf('\n', at + 1);
    offsets.set(OPERATIONS.slice(at + 2, end), end + 1);
  }
  return offsets;
});

export const groupNames = lazy((): readonly string[] => [...groupOffsets().keys()]);

/** The operations of one path, unpacked when somebody asks. */
export interface PathEntry {
  readonly path: string;
  readonly operations: () => readonly Operation[];
}

const groups = new Map<string, readonly PathEntry[]>();

/** The paths of a group, those of removed operations included; empty when there is no such group. */
export function pathsOfGroup(group: string): readonly PathEntry[] {
  const known = groups.get(group);
  if (known !== undefined) return known;
  const start = groupOffsets().get(group);
  if (start === undefined) return [];
  const end = OPERATIONS.indexOf('\n=', start - 1);
  const text = end < 0 ? OPERATIONS.slice(start, -1) : OPERATIONS.slice(start, end);
  const entries = text.split('\n').map((line) => {
    const tab = line.indexOf('\t');
    const path = PREFIX + (tab === 0 ? group : `${group}/${line.slice(0, tab)}`);
    return { path, operations: lazy(() => unpackLine(path, line.slice(tab + 1))) };
  });
  groups.set(group, entries);
  return entries;
}

function unpackLine(path: string, fields: string): readonly Operation[] {
  return fields.split('\t').map((field) => unpack(path, field));
}

export function operationsOfGroup(group: string): readonly Operation[] {
  return pathsOfGroup(group).flatMap(({ operations }) => operations());
}

function unpack(path: string, field: string): Operation {
  const [name = '', permissionSet = '', scopeSet = '', flags = ''] = field.split(',');
  const method = METHODS.get(name.charAt(0)) ?? 'GET';
  const permissions = permissionSets()(permissionSet);
  const scopes = scopeSets()(scopeSet);
  return {
    id: method.toLowerCase() + name.slice(1),
    method,
    path,
    permissions,
    scopes,
    scopesBasis: scopes === null ? 'none' : flags.includes('d') ? 'derived' : 'contract',
    caller: flags.includes('u') ? 'user' : flags.includes('c') ? 'client' : 'any',
    auth: flags.includes('n') ? 'none' : flags.includes('j') ? 'webmessaging-jwt' : 'oauth',
    preview: flags.includes('p'),
    deprecated: flags.includes('x'),
    removed: flags.includes('r'),
  };
}
