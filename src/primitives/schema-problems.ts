/** What a zod schema finds wrong with a value, as plain lines. Of the value itself only keys that look like words are shown. */
import type { core } from 'zod/mini';
import { aboutKey } from './nearest.js';

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const isWord = (key: PropertyKey): boolean =>
  typeof key === 'number' || /^[A-Za-z_]{1,40}$/.test(String(key));

const placeOf = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? '' : `${path.map((key) => (isWord(key) ? String(key) : '…')).join('.')}: `;

function reasonsOf(issue: core.$ZodIssue, known: readonly string[]): readonly string[] {
  switch (issue.code) {
    case 'invalid_type':
      return [`expected ${EXPECTED[issue.expected] ?? 'another value'}`];
    case 'invalid_value':
      return [`expected one of ${issue.values.map(String).join(', ')}`];
    case 'unrecognized_keys':
      return issue.keys.map((key) => aboutKey(key, known));
    case 'custom':
      return [issue.message];
    default:
      return ['is not as expected'];
  }
}

/** A problem with its place in the value. */
export interface SchemaIssue {
  readonly path: readonly PropertyKey[];
  /** The key that is not known; absent for problems of a value. */
  readonly key?: string;
  readonly message: string;
  /** What may stand there, where that is a closed list. */
  readonly values?: readonly string[];
}

/**
 * All problems of a value with their places; the messages name no place.
 *
 * @param knownAt the keys that are suggested for one that the schema does not know, by the place of its object
 */
export function schemaIssues(
  error: core.$ZodError,
  knownAt: (path: readonly PropertyKey[]) => readonly string[],
): readonly SchemaIssue[] {
  return error.issues.flatMap((issue): readonly SchemaIssue[] => {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path, key, message: aboutKey(key, knownAt(path)) }));
    const values = issue.code === 'invalid_value' ? issue.values.map(String) : undefined;
    const more = values === undefined ? {} : { values };
    return reasonsOf(issue, []).map((message) => ({ path, message, ...more }));
  });
}

/**
 * All problems of a value, one line each: `grants.0.role: expected an object`.
 *
 * @param known keys that are suggested for keys that no schema knows
 */
export const schemaProblems = (error: core.$ZodError, known: readonly string[] = []): readonly string[] =>
  error.issues.flatMap((issue) => reasonsOf(issue, known).map((reason) => placeOf(issue.path) + reason));
