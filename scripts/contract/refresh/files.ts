/** The files of facts/ that a refresh writes. */
import { type Facts, HISTORY_META, META, TABLES } from '../tables.js';
import { operationRecord } from './tables.js';

/** Tables of which a refresh writes a record a line. */
const LINED: readonly string[] = [
  TABLES.operations.file,
  TABLES.removedOperations.file,
  TABLES.permissions.file,
  TABLES.scopes.file,
  TABLES.history.file,
];

/** What they hold, by their names. */
export const contentsOf = (facts: Facts): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    [TABLES.operations.file, facts.operations.map(operationRecord)],
    [TABLES.removedOperations.file, facts.removedOperations.map(operationRecord)],
    [TABLES.permissions.file, facts.permissions],
    [TABLES.scopes.file, facts.scopes],
    [TABLES.history.file, facts.history],
    [HISTORY_META.file, facts.historyMeta],
    [TABLES.errorCodes.file, facts.errorCodes],
    [META.file, facts.meta],
  ]);

/** The text of a file; that of tables that are no records a line is formatted by the linter. */
export function textOf(file: string, content: unknown): string {
  if (!LINED.includes(file) || !Array.isArray(content)) return `${JSON.stringify(content, null, 2)}\n`;
  return `[\n${content.map((record: unknown) => JSON.stringify(record)).join(',\n')}\n]\n`;
}
