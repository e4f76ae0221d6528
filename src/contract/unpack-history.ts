/** Reads packed changes of required permissions; the form of the rows is described in ./pack/history.ts. */
import { API_METHODS } from '../primitives/http.js';
import { METHOD_LETTERS, MODE_LETTERS, PERMISSION_MODES, type PermissionMode } from './closed-lists.js';
import type { Requirement } from './requirement.js';
import { rows } from './rows.js';

/** A version of the platform's API, and the day of the release that was looked at. */
export interface Release {
  /** Of a document without a version, whatever it is known by. */
  readonly api: number | string;
  /** ISO day. */
  readonly date: string;
}

/** What one operation requires came to be another. */
export interface PermissionChange {
  /** `GET /api/v2/…` */
  readonly operation: string;
  /** The release in which it was first seen: since when the platform checks it, nobody says. */
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

/** Before every release. */
export const NEVER: Release = { api: '', date: '' };

/** A release as packed tables have it: version and day. */
export function releaseOf([api = '', date = '']: readonly (string | undefined)[]): Release {
  return { api: /^\d+$/.test(api) ? Number(api) : api, date };
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
      firstSeen = releaseOf([first.slice(1), others[0]]);
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
