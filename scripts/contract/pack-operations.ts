/** The packed operations. What src/contract/store.ts reads. */
import { METHOD_LETTERS, MODE_LETTERS } from '../../src/contract/closed-lists.js';
import type { Facts } from './tables.js';
import { lines, literal, module } from './text.js';

type Operation = Facts['operations'][number];

const PREFIX = '/api/v2/';

/**
 * One line a path, grouped under `=<first segment>`; fields are separated by tabs: the rest of the path, then
 * one field an operation: `<letter of the method><id without its method>,<permission set>,<scope set>,<flags>`.
 * Set numbers are written in base 36.
 */
export function packOperations({ operations, removedOperations, permissions, scopes }: Facts): string {
  // A removed operation may name permissions that went with it: they follow the published ones.
  const gone = new Set(removedOperations.flatMap((operation) => operation.permissions.names));
  for (const name of permissions) gone.delete(name);
  const permissionNumbers = numbering([...permissions, ...gone]);
  const scopeNumbers = numbering(scopes);
  const permissionSets = numbering();
  const scopeSets = numbering();

  const field = (operation: Operation, removed: boolean): string => {
    const { mode, names } = operation.permissions;
    const permissionSet = MODE_LETTERS[mode] + names.map(permissionNumbers.of).join('.');
    const scopeSet = operation.scopes?.map(scopeNumbers.of).join('.') ?? '-';
    return [
      METHOD_LETTERS[operation.method] + operation.id.slice(operation.method.length),
      permissionSets.of(permissionSet),
      scopeSets.of(scopeSet),
      flagsOf(operation, removed),
    ].join(',');
  };

  const groups = new Map<string, Map<string, string[]>>();
  const add = (operation: Operation, removed: boolean) => {
    const [group = '', ...rest] = operation.path.slice(PREFIX.length).split('/');
    const paths = getOrMake(groups, group, () => new Map<string, string[]>());
    getOrMake(paths, rest.join('/'), () => []).push(field(operation, removed));
  };
  for (const operation of operations) add(operation, false);
  for (const operation of removedOperations) add(operation, true);

  const rows = [...groups].flatMap(([group, paths]) => [
    `=${group}`,
    ...[...paths].map(([rest, fields]) => [rest, ...fields].join('\t')),
  ]);
  return module({
    OPERATIONS: literal(`\n${rows.join('\n')}\n`),
    PERMISSION_SETS: lines(permissionSets.values()),
    SCOPE_SETS: lines(scopeSets.values()),
    REMOVED_PERMISSIONS: lines([...gone]),
  });
}

function flagsOf({ caller, auth, preview, deprecated, scopesBasis }: Operation, removed: boolean): string {
  const flags: readonly (readonly [boolean, string])[] = [
    [caller === 'user', 'u'],
    [caller === 'client', 'c'],
    [preview, 'p'],
    [deprecated, 'x'],
    [removed, 'r'],
    [auth === 'none', 'n'],
    [auth === 'webmessaging-jwt', 'j'],
    [scopesBasis === 'derived', 'd'],
  ];
  return flags.flatMap(([holds, letter]) => (holds ? [letter] : [])).join('');
}

/** The published operations in the order in which they are unpacked: by group and path, as each comes first. */
export function inPackedOrder(operations: Facts['operations']): readonly Operation[] {
  const groups = new Map<string, Map<string, Operation[]>>();
  for (const operation of operations) {
    const group = operation.path.split('/', 4)[3] ?? '';
    const paths = getOrMake(groups, group, () => new Map<string, Operation[]>());
    getOrMake(paths, operation.path, () => []).push(operation);
  }
  return [...groups.values()].flatMap((paths) => [...paths.values()].flat());
}

/** Gives equal values the same number, in base 36. */
function numbering(initial: readonly string[] = []) {
  const numbers = new Map(initial.map((value, index) => [value, index]));
  return {
    values: () => [...numbers.keys()],
    of: (value: string): string => getOrMake(numbers, value, () => numbers.size).toString(36),
  };
}

export function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
