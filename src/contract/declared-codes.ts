/**
 * The catalogue of error codes with what the contract in use tells of them. What a code says of a refusal is known of the
 * catalogue alone, so codes that are new say nothing.
 */
import { cells, rows } from './rows.js';
import type { ErrorCode } from './types.js';

/** The published contract, in the table of sources. */
const SOURCE = 'CONTRACT';

/**
 * @param table packed by packErrorCodes; empty: the catalogue stays as it is
 */
export function withDeclared(catalogue: readonly ErrorCode[], table: string): readonly ErrorCode[] {
  const declared = new Map(rows(table).map((row) => [`${row[0]} ${row[1]}`, row]));
  // Of two entries of a code, operations declare the one that some were known to declare.
  const owners = new Map<string, ErrorCode>();
  for (const entry of catalogue) {
    const key = keyOf(entry);
    if (!owners.has(key) || entry.declaredBy > 0) owners.set(key, entry);
  }
  const merged = catalogue.map((entry) => {
    const row = owners.get(keyOf(entry)) === entry ? declared.get(keyOf(entry)) : undefined;
    return row === undefined ? entry : withRow(entry, row);
  });
  const added = [...declared].filter(([key]) => !owners.has(key)).map(([, row]) => generic(row));
  return [...merged, ...added.filter(({ status }) => refuses(status))];
}

const keyOf = ({ status, code }: ErrorCode): string => `${status} ${code}`;

const refuses = (status: number): boolean => status === 401 || status === 403;

/** Under other statuses a code of the catalogue refuses with the messages that it has there, and not with others. */
function withRow(entry: ErrorCode, [, , declaredBy, templates, examples]: readonly string[]): ErrorCode {
  const more = refuses(entry.status) ? cells(templates) : [];
  return {
    ...entry,
    templates: [...new Set([...entry.templates, ...more])],
    declaredBy: Number(declaredBy),
    examples: cells(examples),
  };
}

const generic = ([status, code = '', declaredBy, templates, examples]: readonly string[]): ErrorCode => ({
  status: Number(status),
  code,
  category: 'generic',
  says: null,
  templates: cells(templates),
  declaredBy: Number(declaredBy),
  examples: cells(examples),
  sources: [SOURCE],
});
