/**
 * How the permissions that operations require have changed, unpacked when somebody asks. The dates are of the release in
 * which a change was first seen: since when the platform checks it, nobody says.
 */
import { ofContract } from './current.js';
import { HISTORY, HISTORY_COVERS } from './data/history.js';
import { PERMISSIONS } from './data/permissions.js';
import { blankParameters } from './path.js';
import { implies, type Requirement } from './requirement.js';
import { rows } from './rows.js';
import type { Operation } from './types.js';
import {
  NEVER,
  type PackedHistory,
  type PermissionChange,
  type Release,
  releaseOf,
  unpackHistory,
} from './unpack-history.js';

const PREFIX = '/api/v2/';

type Called = Pick<Operation, 'method' | 'path'>;

const EMBEDDED: PackedHistory = { rows: HISTORY, permissions: PERMISSIONS };

/** What a contract was imported with; its rows name permissions in full. What the embedded rows cover they know better. */
const imported = (rows: string): readonly PermissionChange[] =>
  unpackHistory({ rows, permissions: '' }).filter(
    ({ firstSeen }) => firstSeen.date > historyCovers().to.date,
  );

/** All changes that are known, the oldest first. */
export const allChanges = ofContract(({ compiled: { tables } }): readonly PermissionChange[] =>
  [...unpackHistory(EMBEDDED), ...imported(tables.history)].sort((a, b) =>
    compare(a.firstSeen.date, b.firstSeen.date),
  ),
);

const byOperation = ofContract(() => grouped(allChanges(), ({ operation }) => [blankParameters(operation)]));

const byPermission = ofContract(() =>
  grouped(allChanges(), (change) => {
    const { added, removed } = changedNames(change);
    return [...added, ...removed];
  }),
);

const NONE: readonly PermissionChange[] = [];

/** What changed in the permissions that an operation requires, the oldest first; names of parameters do not matter. */
export const changesOf = ({ method, path }: Called): readonly PermissionChange[] =>
  byOperation().get(`${method} ${blankParameters(path)}`) ?? NONE;

/**
 * Those of an operation that were first seen within a year up to a day, the oldest first.
 *
 * @param day ISO day
 */
export const changesBy = (operation: Called, day: string): readonly PermissionChange[] =>
  changesOf(operation).filter(({ firstSeen: { date } }) => date <= day && date > yearBefore(day));

/** The same day a year before; where no calendar has it, it compares as it should. */
export const yearBefore = (day: string): string =>
  String(Number(day.slice(0, 4)) - 1).padStart(4, '0') + day.slice(4);

/** The changes that brought a permission to an operation or took it away, the oldest first. */
export const changesWith = (permission: string): readonly PermissionChange[] =>
  byPermission().get(permission) ?? NONE;

/** The first and the last release between which every change is known. */
export const historyCovers = ofContract((): { readonly from: Release; readonly to: Release } => {
  const [from, to] = rows(HISTORY_COVERS).map(releaseOf);
  return { from: from ?? NEVER, to: to ?? NEVER };
});

/** The day of the last change of all; what was called after it was called as it is now. */
export const lastChange = ofContract((): string => allChanges().at(-1)?.firstSeen.date ?? '');

/** The paths of operations that changed, to be tried behind `/api/v2/`. */
const changedPaths = ofContract((): RegExp => {
  const paths = new Set(
    allChanges().map(({ operation }) => operation.slice(operation.indexOf(PREFIX) + PREFIX.length)),
  );
  const patterns = [...paths].map((path) =>
    path
      .split('/')
      .map((segment) => (segment.startsWith('{') ? '[^/]+' : segment.replace(/[^\w-]/g, '\\$&')))
      .join('/'),
  );
  return new RegExp(`(?:${patterns.join('|')})$`, 'y');
});

/** May the address, without a query, be that of an operation that changed? Looks at no more than its words. */
export function isChangedAddress(address: string): boolean {
  const at = address.indexOf(PREFIX);
  if (at < 0) return false;
  const paths = changedPaths();
  paths.lastIndex = at + PREFIX.length;
  return paths.test(address);
}

/** The names that a change brought, and those that it took away. */
export function changedNames({ from, to }: Pick<PermissionChange, 'from' | 'to'>): {
  readonly added: readonly string[];
  readonly removed: readonly string[];
} {
  return {
    added: to.names.filter((name) => !from.names.includes(name)),
    removed: from.names.filter((name) => !to.names.includes(name)),
  };
}

/** May whoever could call the operation before be refused since? */
export const canRefuse = ({ from, to }: Pick<PermissionChange, 'from' | 'to'>): boolean => !implies(from, to);

/**
 * What an operation required in a version (`10311`) or on a day (ISO 8601; of a longer time the day counts), as far as the
 * releases of that time show it. null before the first of them, and for what is neither.
 */
export function permissionsAt(
  operation: Called & Pick<Operation, 'permissions'>,
  at: number | string,
): Requirement | null {
  const isBy = releasedBy(at);
  if (isBy?.(historyCovers().from) !== true) return null;
  const changes = changesOf(operation);
  const last = changes.findLast(({ firstSeen }) => isBy(firstSeen));
  return last?.to ?? changes[0]?.from ?? operation.permissions;
}

/** Was a release out in a version, or on a day? null for what is neither. */
function releasedBy(at: number | string): ((release: Release) => boolean) | null {
  if (typeof at === 'number' || /^\d{1,9}$/.test(at))
    return ({ api }) => typeof api === 'number' && api <= Number(at);
  const day = /^\d{4}-\d\d-\d\d(?!\d)/.exec(at)?.[0];
  return day === undefined ? null : ({ date }) => date <= day;
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return groups;
}
