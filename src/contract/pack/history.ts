/** Packs the changes of required permissions. What src/contract/history.ts reads. */
import type { ApiMethod } from '../../primitives/http.js';
import { METHOD_LETTERS, MODE_LETTERS } from '../closed-lists.js';
import { type Requirement, sameRequirement } from '../requirement.js';

/** A change of what one operation requires, and the release in which it was first seen. */
export interface ChangeRow {
  readonly method: ApiMethod;
  readonly path: string;
  /** Of a document without a version, whatever it is known by. */
  readonly api: number | string;
  /** ISO day. */
  readonly date: string;
  readonly from: Requirement;
  readonly to: Requirement;
}

/** Segments that a row may share with the one before: they are counted by one digit in base 36. */
const MOST_SHARED = 35;
const PREFIX = '/api/v2/';

/**
 * Under `=<version>⇥<day>` a row a change, the oldest release first, in cells separated by tabs:
 *
 * - the path behind `/api/v2/`: how many segments it shares with the row before (one digit, base 36), then its others
 * - the letter of the method
 * - letter of the mode and names that were required before; empty where an earlier row tells it
 * - the letter of the mode since then
 * - the names that came, and those that went
 *
 * Names are parted by blanks: a number (base 36) is one of `permissions`, `=` stands before one that is written out. What
 * is the same as before, as a set, is no change and is left out.
 *
 * @param permissions what numbers may stand for; empty: every name is written out
 */
export function packHistory(changes: readonly ChangeRow[], permissions: readonly string[]): string {
  const numbers = new Map(permissions.map((name, index) => [name, index.toString(36)]));
  const pack = (names: Iterable<string>): string =>
    [...new Set(names)].map((name) => numbers.get(name) ?? `=${name}`).join(' ');
  const latest = new Map<string, Requirement>();
  const rows: string[] = [];
  let release = '';
  let before: readonly string[] = [];
  for (const { method, path, api, date, from, to } of changes.toSorted(inOrder)) {
    if (sameRequirement(from, to)) continue;
    if (release !== `=${api}\t${date}`) {
      release = `=${api}\t${date}`;
      rows.push(release);
    }
    const segments = path.slice(PREFIX.length).split('/');
    const differs = segments.findIndex((segment, at) => segment !== before[at]);
    const shared = Math.min(differs < 0 ? segments.length : differs, MOST_SHARED);
    before = segments;
    const key = `${method} ${path}`;
    const known = latest.get(key);
    latest.set(key, to);
    rows.push(
      [
        shared.toString(36) + segments.slice(shared).join('/'),
        METHOD_LETTERS[method],
        known !== undefined && sameRequirement(known, from) ? '' : MODE_LETTERS[from.mode] + pack(from.names),
        MODE_LETTERS[to.mode],
        pack(to.names.filter((name) => !from.names.includes(name))),
        pack(from.names.filter((name) => !to.names.includes(name))),
      ].join('\t'),
    );
  }
  return rows.join('\n');
}

const inOrder = (a: ChangeRow, b: ChangeRow): number =>
  compare(a.date, b.date) ||
  compare(String(a.api), String(b.api)) ||
  compare(a.path, b.path) ||
  compare(a.method, b.method);

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
