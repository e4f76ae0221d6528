/** A text -> the configuration or the ignore list that it states, or all that is wrong with it, each with its place. */
import type * as z from 'zod/mini';
import { nearest } from '../primitives/nearest.js';
import { type SchemaIssue, schemaIssues } from '../primitives/schema-problems.js';
import { checkConfig } from './check.js';
import { type JsonDocument, readJsonDocument } from './document.js';
import { checkIgnoreEntries, ignoreKeys, ignoreSchema } from './ignore-schema.js';
import { configSchema, knownKeys } from './schema.js';
import type { Config, Finding, ListedEntry, Problem, Reading } from './types.js';

/** A configuration; keys that are not known are problems, too. */
export function readConfig(text: string): Reading<Config> {
  const document = readJsonDocument(text, 'is empty; a configuration that states nothing is {}');
  return read(document, configSchema, knownKeys, checkConfig);
}

/** A list of what is ignored: refusals, and findings of lint. */
export function readIgnoreList(text: string): Reading<readonly ListedEntry[]> {
  const document = readJsonDocument(text, 'is empty; a list that ignores nothing is []');
  return read(document, ignoreSchema(document.value), ignoreKeys(document.value), checkIgnoreEntries);
}

function read<T>(
  document: JsonDocument,
  schema: z.ZodMiniType<T>,
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
  check: (value: unknown) => readonly Finding[],
): Reading<T> {
  const lineOf = (path: readonly PropertyKey[]) => document.at(path).line;
  // What cannot be read as JSON holds no values to speak of.
  if (document.value === null && document.problems.length > 0)
    return { value: null, problems: document.problems, lineOf };
  const result = schema.safeParse(document.value);
  const found: readonly Finding[] = [
    ...(result.success
      ? []
      : schemaIssues(result.error, keysAt).map((issue) => withHint(issue, document.value))),
    ...check(document.value),
  ];
  const problems = [...document.problems, ...found.map((finding) => placed(finding, document))];
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { value: result.success && problems.length === 0 ? result.data : null, problems, lineOf };
}

/** More values than these are not told where one of them is near. */
const FEW = 8;

/** The nearest of the values that may stand there. */
function withHint({ values, ...issue }: SchemaIssue, document: unknown): Finding {
  const written = valueAt(document, issue.path);
  const near = values === undefined || typeof written !== 'string' ? null : nearest(written, values);
  if (near === null || values === undefined) return issue;
  const lead = values.length > FEW ? 'is not known' : issue.message;
  return { ...issue, message: `${lead} (did you mean ${near}?)` };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const key of path)
    found =
      typeof found === 'object' && found !== null && Object.hasOwn(found, key)
        ? Reflect.get(found, key)
        : undefined;
  return found;
}

/** Names that somebody chose are no secret, but may be of any length. */
const isWord = (key: PropertyKey): boolean => typeof key === 'number' || /^[\w -]{1,40}$/.test(String(key));

function placed({ path, key, message }: Finding, document: JsonDocument): Problem {
  // Of an entry of a list its line tells enough.
  const inside = typeof path[0] === 'number' ? path.slice(1) : path;
  const names = inside.map((part) => (isWord(part) ? String(part) : '…')).join('.');
  const isSentence = key === undefined && /^(?:is|names) /.test(message);
  const lead = names === '' ? '' : `${names}${isSentence ? ' ' : ': '}`;
  return { ...document.at(path, key), message: `${lead}${message}` };
}
