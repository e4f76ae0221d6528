/** The packed operations. What ../contract.ts reads. */
import { METHOD_LETTERS, MODE_LETTERS } from '../closed-lists.js';
import type { ContractTable } from '../compiled.js';
import type { Operation } from '../types.js';

/** How every path of the platform begins. */
export const PREFIX = '/api/v2/';

/** An operation as it is packed; what is left out is not known, or as usual. */
export interface PackableOperation
  extends Pick<
    Operation,
    'id' | 'method' | 'path' | 'permissions' | 'caller' | 'auth' | 'preview' | 'deprecated'
  > {
  /** Accepted scopes, any-of; left out when not known. */
  readonly scopes?: readonly string[] | undefined;
  readonly scopesBasis?: 'derived' | 'kept' | undefined;
  readonly unlisted?: boolean | undefined;
  readonly since?: number | undefined;
}

/** What there is to pack; the names of permissions and scopes in the order in which they are to stand. */
export interface PackableContract {
  readonly operations: readonly PackableOperation[];
  readonly removedOperations: readonly PackableOperation[];
  readonly permissions: readonly string[];
  readonly scopes: readonly string[];
}

export type PackedOperations = Readonly<
  Record<Exclude<ContractTable, 'words' | 'history' | 'errorCodes'>, string>
>;

/**
 * One line a path, grouped under `=<first segment>`; fields are separated by tabs: the rest of the path, then
 * one field an operation: `<letter of the method><id without its method>,<permission set>,<scope set>,<flags>`, and
 * behind another comma the version that it came with, where that is known. Set numbers are written in base 36.
 */
export function packOperations({
  operations,
  removedOperations,
  permissions,
  scopes,
}: PackableContract): PackedOperations {
  // A removed operation may name permissions that went with it: they follow the published ones.
  const gone = new Set(removedOperations.flatMap((operation) => operation.permissions.names));
  for (const name of permissions) gone.delete(name);
  const permissionNumbers = numbering([...permissions, ...gone]);
  const scopeNumbers = numbering(scopes);
  const permissionSets = numbering();
  const scopeSets = numbering();

  const field = (operation: PackableOperation, removed: boolean): string => {
    const { mode, names } = operation.permissions;
    const permissionSet = MODE_LETTERS[mode] + names.map(permissionNumbers.of).join('.');
    const scopeSet = operation.scopes?.map(scopeNumbers.of).join('.') ?? '-';
    const name = METHOD_LETTERS[operation.method] + operation.id.slice(operation.method.length);
    const since = operation.since === undefined ? '' : `,${operation.since}`;
    return `${name},${permissionSets.of(permissionSet)},${scopeSets.of(scopeSet)},${flagsOf(operation, removed)}${since}`;
  };

  const groups = new Map<string, Map<string, string[]>>();
  const add = (operation: PackableOperation, removed: boolean) => {
    const { path } = operation;
    const slash = path.indexOf('/', PREFIX.length);
    const group = path.slice(PREFIX.length, slash < 0 ? undefined : slash);
    const paths = getOrMake(groups, group, () => new Map<string, string[]>());
    const rest = slash < 0 ? '' : path.slice(slash + 1);
    getOrMake(paths, rest, () => []).push(field(operation, removed));
  };
  for (const operation of operations) add(operation, false);
  for (const operation of removedOperations) add(operation, true);

  const rows = [...groups].flatMap(([group, paths]) => [
    `=${group}`,
    ...[...paths].map(([rest, fields]) => [rest, ...fields].join('\t')),
  ]);
  const lines = (values: Iterable<string>): string => [...values].join('\n');
  return {
    operations: `\n${rows.join('\n')}\n`,
    permissionSets: lines(permissionSets.values()),
    scopeSets: lines(scopeSets.values()),
    permissions: lines(permissions),
    removedPermissions: lines(gone),
    scopes: lines(scopes),
  };
}

function flagsOf(
  { caller, auth, preview, deprecated, unlisted, scopesBasis }: PackableOperation,
  removed: boolean,
): string {
  return (
    (caller === 'user' ? 'u' : '') +
    (caller === 'client' ? 'c' : '') +
    (preview ? 'p' : '') +
    (deprecated ? 'x' : '') +
    (removed ? 'r' : '') +
    (unlisted === true ? 'o' : '') +
    (auth === 'none' ? 'n' : '') +
    (auth === 'webmessaging-jwt' ? 'j' : '') +
    (scopesBasis === 'derived' ? 'd' : '') +
    (scopesBasis === 'kept' ? 'k' : '')
  );
}

/** The published operations in the order in which they are unpacked: by group and path, as each comes first. */
export function inPackedOrder<T extends Pick<Operation, 'path'>>(operations: readonly T[]): readonly T[] {
  const groups = new Map<string, Map<string, T[]>>();
  for (const operation of operations) {
    const group = operation.path.split('/', 4)[3] ?? '';
    const paths = getOrMake(groups, group, () => new Map<string, T[]>());
    getOrMake(paths, operation.path, () => []).push(operation);
  }
  return [...groups.values()].flatMap((paths) => [...paths.values()].flat());
}

/** Gives equal values the same number, in base 36. */
function numbering(initial: readonly string[] = []) {
  const numbers = new Map(initial.map((value, index) => [value, index.toString(36)]));
  return {
    values: () => [...numbers.keys()],
    of: (value: string): string => getOrMake(numbers, value, () => numbers.size.toString(36)),
  };
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
