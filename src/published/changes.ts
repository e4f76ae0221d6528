/** What changed in the permissions that operations require, from a contract to a document that is newer. */
import { type Contract, sameRequirement } from '../contract/index.js';
import { type ChangeRow, packHistory } from '../contract/pack/history.js';
import { type PermissionChange, unpackHistory } from '../contract/unpack-history.js';
import { API_METHODS } from '../primitives/http.js';
import { type DocumentEdition, versionOfDocument } from './order.js';
import type { Pair } from './types.js';

/**
 * The changes that the older contract was imported with, and those of the document after it, packed with full names. What
 * one of the two does not tell is no change.
 */
export function packedChanges(older: Contract, pairs: readonly Pair[], edition: DocumentEdition): string {
  const earlier = unpackHistory({ rows: older.compiled.tables.history, permissions: '' }).flatMap(rowOf);
  const api = edition.api ?? versionOfDocument(edition);
  const now = pairs.flatMap(({ published: { method, path, permissions: to }, before }): ChangeRow[] => {
    if (before === null || before.removed) return [];
    const { permissions: from } = before;
    const isTold = from.mode !== 'UNKNOWN' && to.mode !== 'UNKNOWN';
    return isTold && !sameRequirement(from, to) ? [{ method, path, api, date: edition.date, from, to }] : [];
  });
  return packHistory([...earlier, ...now], []);
}

function rowOf({ operation, firstSeen: { api, date }, from, to }: PermissionChange): readonly ChangeRow[] {
  const [name, path = ''] = operation.split(' ');
  const method = API_METHODS.find((each) => each === name);
  return method === undefined ? [] : [{ method, path, api, date, from, to }];
}
