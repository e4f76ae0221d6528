/**
 * A contract in its packed form, opened: unpacked group by group (a group is the first segment after `/api/v2`), so
 * that one look-up costs one group. The format is described in ./pack/operations.ts.
 */
import { API_METHODS, type ApiMethod } from '../primitives/http.js';
import { lazy } from '../primitives/lazy.js';
import { METHOD_LETTERS, MODE_LETTERS, PERMISSION_MODES, type PermissionMode } from './closed-lists.js';
import type { CompiledContract } from './compiled.js';
import { PREFIX } from './pack/operations.js';

import type { Operation } from './types.js';

/** The operations of one path, unpacked when somebody asks. */
export interface PathEntry {
  readonly path: string;
  readonly operations: () => readonly Operation[];
}

export interface Contract extends Pick<CompiledContract, 'edition'> {
  /** In the order of the packed text. */
  readonly groupNames: () => readonly string[];
  /** The paths of a group, those of removed operations included; empty when there is no such group. */
  readonly pathsOfGroup: (group: string) => readonly PathEntry[];
  /** The published operations, in the order of the packed text. */
  readonly operations: () => readonly Operation[];
  /** Operations that only an older contract has. */
  readonly unlistedOperations: () => readonly Operation[];
  /** Operations that were published once. */
  readonly removedOperations: () => readonly Operation[];
  /** The names that operations require. */
  readonly permissions: () => readonly string[];
  /** The names that operations accept. */
  readonly scopes: () => readonly string[];
  /** The packed form that it was opened from. */
  readonly compiled: CompiledContract;
}

const METHODS: ReadonlyMap<string, ApiMethod> = new Map(
  API_METHODS.map((method) => [METHOD_LETTERS[method], method]),
);

const MODES: ReadonlyMap<string, PermissionMode> = new Map(
  PERMISSION_MODES.map((mode) => [MODE_LETTERS[mode], mode]),
);

/** Costs nothing until something of it is asked. */
export function openContract(compiled: CompiledContract): Contract {
  const { tables } = compiled;
  const permissions = lazy((): readonly string[] => lines(tables.permissions));
  const scopes = lazy((): readonly string[] => lines(tables.scopes));
  const permissionNames = lazy(() => [...permissions(), ...lines(tables.removedPermissions)]);
  const permissionSets = lazy(() =>
    lazySet(tables.permissionSets, (packed) => ({
      mode: MODES.get(packed.charAt(0)) ?? 'UNKNOWN',
      names: pick(packed.slice(1), permissionNames()),
    })),
  );
  const scopeSets = lazy(() =>
    lazySet(tables.scopeSets, (packed) => (packed === '-' ? null : pick(packed, scopes()))),
  );

  /** Where each group begins in the packed text, in the order of the text. */
  const groupOffsets = lazy(() => {
    const text = tables.operations;
    const offsets = new Map<string, number>();
    for (let at = text.indexOf('\n='); at >= 0; at = text.indexOf('\n=', at + 1)) {
      const end = text.indexOf('\n', at + 1);
      offsets.set(text.slice(at + 2, end), end + 1);
    }
    return offsets;
  });
  const groupNames = lazy((): readonly string[] => [...groupOffsets().keys()]);
  const groups = new Map<string, readonly PathEntry[]>();

  function pathsOfGroup(group: string): readonly PathEntry[] {
    const known = groups.get(group);
    if (known !== undefined) return known;
    const start = groupOffsets().get(group);
    if (start === undefined) return [];
    const end = tables.operations.indexOf('\n=', start - 1);
    const text = tables.operations.slice(start, end < 0 ? -1 : end);
    const entries = text.split('\n').map((line) => {
      const tab = line.indexOf('\t');
      const path = PREFIX + (tab === 0 ? group : `${group}/${line.slice(0, tab)}`);
      return { path, operations: lazy(() => unpackLine(path, line.slice(tab + 1))) };
    });
    groups.set(group, entries);
    return entries;
  }

  const unpackLine = (path: string, fields: string): readonly Operation[] =>
    fields.split('\t').map((field) => unpack(path, field));

  function unpack(path: string, field: string): Operation {
    const [name = '', permissionSet = '', scopeSet = '', flags = '', since = ''] = field.split(',');
    const method = METHODS.get(name.charAt(0)) ?? 'GET';
    const accepted = scopeSets()(scopeSet);
    return {
      id: method.toLowerCase() + name.slice(1),
      method,
      path,
      permissions: permissionSets()(permissionSet),
      scopes: accepted,
      scopesBasis: basisOf(accepted, flags),
      caller: flags.includes('u') ? 'user' : flags.includes('c') ? 'client' : 'any',
      auth: flags.includes('n') ? 'none' : flags.includes('j') ? 'webmessaging-jwt' : 'oauth',
      preview: flags.includes('p'),
      deprecated: flags.includes('x'),
      removed: flags.includes('r'),
      unlisted: flags.includes('o'),
      since: since === '' ? null : Number(since),
    };
  }

  const every = lazy(() =>
    groupNames().flatMap((group) => pathsOfGroup(group).flatMap(({ operations }) => operations())),
  );
  return {
    compiled,
    edition: compiled.edition,
    groupNames,
    pathsOfGroup,
    permissions,
    scopes,
    operations: lazy(() => every().filter(({ removed, unlisted }) => !removed && !unlisted)),
    unlistedOperations: lazy(() => every().filter(({ unlisted }) => unlisted)),
    removedOperations: lazy(() => every().filter(({ removed }) => removed)),
  };
}

function basisOf(scopes: readonly string[] | null, flags: string): Operation['scopesBasis'] {
  if (scopes === null) return 'none';
  return flags.includes('d') ? 'derived' : flags.includes('k') ? 'kept' : 'contract';
}

/** An empty table has no line, not an empty one. */
const lines = (table: string): readonly string[] => (table === '' ? [] : table.split('\n'));

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
