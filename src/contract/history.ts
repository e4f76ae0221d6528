/**
 * How the permissions that operations require have changed, unpacked when somebody asks. The dates are of the release in
 * which a change was first seen: since when the platform checks it, nobody says. The format of the rows is described in
 * ./pack/history.ts.
 */
import { API_METHODS } from '../primitives/http.js';
import { lazy } from '../primitives/lazy.js';
import { METHOD_LETTERS, MODE_LETTERS, PERMISSION_MODES, type PermissionMode } from './closed-lists.js';
import { ofContract } from './current.js';
import { HISTORY, HISTORY_COVERS, REMOVALS } from './data/history.js';
import { PERMISSIONS } from './data/permissions.js';
import { blankParameters } from './path.js';
import { implies, type Requirement } from './requirement.js';
import { cells, rows } from './rows.js';
import type { Operation } from './types.js';

/** A version of the platform's API, and the day of the release that was looked at. */
export interface Release {
  /** Of a document without a version, whatever it is known by. */
  readonly api: number | string;
  /** ISO day. */
  readonly date: string;
}

export interface PermissionChange {
  /** `GET /api/v2/…` */
  readonly operation: string;
  readonly firstSeen: Release;
  readonly from: Requirement;
  readonly to: Requirement;
}

/** Changes in the packed form. */
export interface PackedHistory {
  readonly rows: string;
  /** What numbers in the rows stand for, a line each. */
  readonly permissions: string;
}

type Called = Pick<Operation, 'method' | 'path'>;

/** Where the changes come from. */
const histories = (): readonly PackedHistory[] => [{ rows: HISTORY, permissions: PERMISSIONS }];

/** All changes that are known, the oldest first. */
export const allChanges = ofContract((): readonly PermissionChange[] =>
  histories()
    .flatMap(unpackHistory)
    .sort((a, b) => compare(a.firstSeen.date, b.firstSeen.date)),
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

/** The changes that brought a permission to an operation or took it away, the oldest first. */
export const changesWith = (permission: string): readonly PermissionChange[] =>
  byPermission().get(permission) ?? NONE;

/** The first and the last release between which every change is known. */
export const historyCovers = lazy((): { readonly from: Release; readonly to: Release } => {
  const [from, to] = rows(HISTORY_COVERS).map(release);
  return { from: from ?? NEVER, to: to ?? NEVER };
});

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

/** When an operation was removed: between a document that had it and a release that has it no more. */
export interface Removal {
  /** ISO day of the last document that had it. */
  readonly lastSeen: string;
  readonly goneIn: Release;
}

const removals = lazy(
  () =>
    new Map(
      rows(REMOVALS).flatMap(([lastSeen = '', api, date, ids]) =>
        cells(ids).map((id): [string, Removal] => [id, { lastSeen, goneIn: release([api, date]) }]),
      ),
    ),
);

/** When a removed operation went; null for others, and where that is not known. */
export const removalOf = ({ id, removed }: Pick<Operation, 'id' | 'removed'>): Removal | null =>
  removed ? (removals().get(id) ?? null) : null;

const NEVER: Release = { api: '', date: '' };

function release([api = '', date = '']: readonly (string | undefined)[]): Release {
  return { api: /^\d+$/.test(api) ? Number(api) : api, date };
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

const METHODS: ReadonlyMap<string, string> = new Map(
  API_METHODS.map((method) => [METHOD_LETTERS[method], method]),
);
const MODES: ReadonlyMap<string, PermissionMode> = new Map(
  PERMISSION_MODES.map((mode) => [MODE_LETTERS[mode], mode]),
);

/** The changes that packHistory packed, in its order. */
export function unpackHistory(packed: PackedHistory): readonly PermissionChange[] {
  const permissions = packed.permissions.split('\n');
  const pick = (names: string): string[] =>
    names === ''
      ? []
      : names
          .split(' ')
          .map((name) =>
            name.startsWith('=') ? name.slice(1) : (permissions[Number.parseInt(name, 36)] ?? ''),
          );
  const modeOf = (letter: string): PermissionMode => MODES.get(letter) ?? 'UNKNOWN';
  const latest = new Map<string, Requirement>();
  const changes: PermissionChange[] = [];
  let firstSeen = NEVER;
  let segments: readonly string[] = [];
  for (const [first = '', ...others] of rows(packed.rows)) {
    if (first.startsWith('=')) {
      firstSeen = release([first.slice(1), others[0]]);
      continue;
    }
    const [method = '', before = '', mode = '', added = '', removed = ''] = others;
    const shared = segments.slice(0, Number.parseInt(first.charAt(0), 36));
    segments = [...shared, ...(first.length > 1 ? first.slice(1).split('/') : [])];
    const operation = `${METHODS.get(method) ?? 'GET'} /api/v2/${segments.join('/')}`;
    const told = { mode: modeOf(before.charAt(0)), names: pick(before.slice(1)) };
    const from = before === '' ? (latest.get(operation) ?? told) : told;
    const gone = pick(removed);
    const names = [...from.names.filter((name) => !gone.includes(name)), ...pick(added)].sort();
    const to = { mode: modeOf(mode), names };
    latest.set(operation, to);
    changes.push({ operation, firstSeen, from, to });
  }
  return changes;
}
