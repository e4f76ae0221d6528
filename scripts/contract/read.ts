/** Reads facts/ and refuses what no schema knows, with one line: file, record, what is wrong and what to do. */
import type { z } from 'zod';
import { parseJson } from '../../src/primitives/json.js';
import { firstFault } from '../../src/primitives/json-fault.js';
import { checkFacts } from './check.js';
import { fault } from './fault.js';
import { type Facts, HISTORY_META, META, TABLES, type Table, TERRAFORM_META } from './tables.js';

/**
 * All facts, checked.
 *
 * @param load gives the parsed JSON of a file of facts/ (`contract/meta.json`)
 * @throws Error with one line for the first thing that is wrong
 */
export function readFacts(load: (file: string) => unknown): Facts {
  const facts = parseFacts(load);
  checkFacts(facts);
  return facts;
}

/**
 * All facts as their schemas have them; what the tables must keep towards each other is not looked at.
 *
 * @throws Error with one line for the first thing that is wrong
 */
export function parseFacts(load: (file: string) => unknown): Facts {
  const read = <S extends z.ZodType>(table: Table<S>) => readTable(table, load(table.file));
  return {
    meta: readRecord(META.file, 'the file', META.record, load(META.file)),
    terraformMeta: readRecord(
      TERRAFORM_META.file,
      'the file',
      TERRAFORM_META.record,
      load(TERRAFORM_META.file),
    ),
    historyMeta: readRecord(HISTORY_META.file, 'the file', HISTORY_META.record, load(HISTORY_META.file)),
    operations: read(TABLES.operations),
    removedOperations: read(TABLES.removedOperations),
    history: read(TABLES.history),
    permissions: read(TABLES.permissions),
    scopes: read(TABLES.scopes),
    terraform: read(TABLES.terraform),
    sources: read(TABLES.sources),
    errorCodes: read(TABLES.errorCodes),
    oauthErrors: read(TABLES.oauthErrors),
    regions: read(TABLES.regions),
    hosts: read(TABLES.hosts),
    intermediaries: read(TABLES.intermediaries),
    products: read(TABLES.products),
    headers: read(TABLES.headers),
    standardHeaders: read(TABLES.standardHeaders),
    headerWords: read(TABLES.headerWords),
    enforcement: read(TABLES.enforcement),
    ways: read(TABLES.ways),
    durations: read(TABLES.durations),
    menus: read(TABLES.menus),
    tokenForms: read(TABLES.tokenForms),
    reported: read(TABLES.reported),
  };
}

/** @throws Error with one line when the text of a file is no JSON */
export function parseFile(file: string, text: string): unknown {
  const value = parseJson(text);
  if (value !== undefined) return value;
  const before = text.slice(0, firstFault(text)).split('\n');
  throw fault(
    file,
    `line ${before.length}`,
    `is not valid JSON from ${before.at(-1)?.trim().slice(-30) || 'its beginning'} on; look for a comma or a quote`,
  );
}

function readTable<S extends z.ZodType>(table: Table<S>, content: unknown): readonly z.output<S>[] {
  const { file } = table;
  if (!Array.isArray(content)) throw fault(file, 'the file', 'is no list; write [ records ]');
  if (content.length === 0) throw fault(file, 'the file', 'is empty; something was lost');
  const named = content.map((raw: unknown, index): Named => {
    const values = keyOf(table, raw);
    const name = values.join(' ').trim().slice(0, 100) || `number ${index + 1}`;
    // Less than every letter, so that a name stands before those that begin with it. Headers have no case.
    const place = values.join('\u0000');
    return { raw, name, place: file === TABLES.headers.file ? place.toLowerCase() : place };
  });
  const records = named.map(({ raw, name }) => readRecord(file, name, table.record, raw));
  checkOrder(file, named);
  return records;
}

interface Named {
  readonly raw: unknown;
  readonly name: string;
  /** What it is sorted by. */
  readonly place: string;
}

/** Names the record that stands in the wrong place, and its own. */
function checkOrder(file: string, records: readonly Named[]): void {
  for (const [index, second] of records.entries()) {
    const first = records[index - 1];
    if (first === undefined || first.place < second.place) continue;
    if (first.place === second.place) throw fault(file, second.name, 'stands there twice; take one out');
    const before = records[index - 2];
    const wrong = before !== undefined && second.place < before.place ? second : first;
    const next = records.find((record) => record !== wrong && record.place > wrong.place);
    const right = next === undefined ? 'at the end' : `before ${next.name}`;
    throw fault(file, wrong.name, `stands in the wrong place; records are sorted, put it ${right}`);
  }
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
  const { issues } = result.error;
  // A key that is misspelt is the reason why another one lacks.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  throw fault(file, name, issue === undefined ? 'is wrong; correct it' : wording(issue, raw));
}

function wording(issue: z.core.$ZodIssue, raw: unknown): string {
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(', ');
    return `has the unknown field ${keys}; take it out, or add it to the table in scripts/contract/tables.ts`;
  }
  if (field !== '' && valueAt(raw, issue.path) === undefined) return `lacks the field "${field}"; add it`;
  if (issue.code === 'invalid_type') return `"${field}": is no ${issue.expected}; write one`;
  const does = issue.message.includes(';') ? issue.message : `${issue.message}; correct it`;
  return field === '' ? does : `"${field}": ${does}`;
}

const valueAt = (raw: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    raw,
  );
