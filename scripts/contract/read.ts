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
  const { file, keys } = table;
  const inOneCase = (text: string) => (file === TABLES.headers.file ? text.toLowerCase() : text);
  if (!Array.isArray(content)) throw fault(file, 'the file', 'is no list; write [ records ]');
  let last: { readonly name: string; readonly place: string } | null = null;
  return content.map((raw: unknown, index) => {
    const values = keyOf(table, raw);
    const name = values.join(' ').trim().slice(0, 100) || `number ${index + 1}`;
    const record = readRecord(file, name, table.record, raw);
    // Less than every letter, so that a name stands before those that begin with it; headers have no case.
    const place = inOneCase(values.join('\u0000'));
    if (place === last?.place) throw fault(file, name, 'stands there twice; take one out');
    if (last !== null && place < last.place) {
      const order = keys.join(', ') || 'name';
      throw fault(file, name, `stands behind ${last.name}; records are sorted by ${order}, move it`);
    }
    last = { name, place };
    return record;
  });
}

/** What a record is known and sorted by; of a list its first member. */
function keyOf({ keys }: Table, raw: unknown): readonly string[] {
  if (typeof raw === 'string') return [raw];
  return keys.map((key) => {
    const value = valueAt(raw, [key]);
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return String(first ?? '');
  });
}

function readRecord<S extends z.ZodType>(file: string, name: string, schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw fault(file, name, issue === undefined ? 'is wrong; correct it' : wording(issue, raw));
}

function wording(issue: z.core.$ZodIssue, raw: unknown): string {
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(', ');
    return `has the unknown field ${keys}; take it out, or add it to the table in scripts/contract/tables.ts`;
  }
  if (field !== '' && valueAt(raw, issue.path) === undefined) return `lacks the field "${field}"; add it`;
  const does = issue.message.includes(';') ? issue.message : `${issue.message}; correct it`;
  return field === '' ? does : `"${field}": ${does}`;
}

const valueAt = (raw: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    raw,
  );
