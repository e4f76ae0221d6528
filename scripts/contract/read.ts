/** Reads facts/ and refuses what no schema knows, with one line: file, record, what is wrong and what to do. */
import type { z } from 'zod';
import { checkFacts } from './check.js';
import { fault } from './fault.js';
import { type Facts, META, TABLES, type Table } from './tables.js';

/**
 * All facts, checked.
 *
 * @param load gives the parsed JSON of a file of facts/ (`contract/meta.json`)
 * @throws Error with one line for the first thing that is wrong
 */
export function readFacts(load: (file: string) => unknown): Facts {
  const read = <S extends z.ZodType>(table: Table<S>) => readTable(table, load(table.file));
  const facts: Facts = {
    meta: readRecord(META.file, 'the file', META.record, load(META.file)),
    operations: read(TABLES.operations),
    removedOperations: read(TABLES.removedOperations),
    permissions: read(TABLES.permissions),
    scopes: read(TABLES.scopes),
    sources: read(TABLES.sources),
    errorCodes: read(TABLES.errorCodes),
    oauthErrors: read(TABLES.oauthErrors),
    regions: read(TABLES.regions),
    hosts: read(TABLES.hosts),
    headers: read(TABLES.headers),
    standardHeaders: read(TABLES.standardHeaders),
    headerWords: read(TABLES.headerWords),
    enforcement: read(TABLES.enforcement),
    ways: read(TABLES.ways),
    durations: read(TABLES.durations),
    reported: read(TABLES.reported),
  };
  checkFacts(facts);
  return facts;
}

function readTable<S extends z.ZodType>(table: Table<S>, content: unknown): readonly z.output<S>[] {
  if (!Array.isArray(content)) throw fault(table.file, 'the file', 'is no list; write [ records ]');
  let last: string | null = null;
  return content.map((raw: unknown, index) => {
    const key = keyOf(table, raw);
    const name = shown(key) || `number ${index + 1}`;
    const record = readRecord(table.file, name, table.record, raw);
    if (key === last) throw fault(table.file, name, 'stands there twice; take one out');
    if (last !== null && key < last)
      throw fault(
        table.file,
        name,
        `stands behind ${shown(last)}; records are sorted by ${table.keys.join(', ') || 'name'}, move it`,
      );
    last = key;
    return record;
  });
}

/** What a record is known and sorted by; of a list its first member. Headers and hosts have no case. */
function keyOf({ keys }: Table, raw: unknown): string {
  if (typeof raw === 'string') return raw;
  if (typeof raw !== 'object' || raw === null) return '';
  const fields = new Map(Object.entries(raw));
  return keys
    .map((key) => {
      const value: unknown = fields.get(key);
      const first: unknown = Array.isArray(value) ? value[0] : value;
      return key === 'header' ? String(first).toLowerCase() : String(first ?? '');
    })
    .join(SEPARATOR);
}

/** Less than every letter, so that a name stands before those that begin with it. */
const SEPARATOR = '\u0000';

const shown = (key: string): string => key.replaceAll(SEPARATOR, ' ').trim().slice(0, 100);

function readRecord<S extends z.ZodType>(file: string, name: string, schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw fault(file, name, issue === undefined ? 'is wrong; correct it' : wording(issue));
}

function wording(issue: z.core.$ZodIssue): string {
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(', ');
    return `has the unknown field ${keys}; take it out, or add it to the table in scripts/contract/tables.ts`;
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return `lacks the field "${field}"; add it`;
  const does = issue.message.includes(';') ? issue.message : `${issue.message}; correct it`;
  return field === '' ? does : `"${field}": ${does}`;
}
