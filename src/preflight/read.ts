/** Results of preflight that were written before. Loads zod, so it is imported when there is a file. */
import { isObject, parseJson } from '../primitives/json.js';
import { PlainError } from '../primitives/plain-error.js';
import { schemaProblems } from '../primitives/schema-problems.js';
import { preflightSchema } from './schema.js';
import type { Preflight } from './types.js';

const WRITE = 'write one with why403 preflight --format json';

/**
 * The result that a text holds; a {@link PlainError} of one line says why it holds none.
 *
 * @param path the file, as it is named to people
 */
export function readPreflight(text: string, path: string): Preflight {
  const value = parseJson(text);
  if (value === undefined) throw new PlainError(`${path} is not JSON: ${WRITE}`);
  if (!isObject(value) || value['schemaVersion'] === undefined || value['callers'] === undefined)
    throw new PlainError(`${path} is no result of preflight: ${WRITE}`);
  if (value['schemaVersion'] !== 1)
    throw new PlainError(
      `${path} has another schemaVersion than 1, which this version of why403 reads: ${WRITE}`,
    );
  const result = preflightSchema.safeParse(value);
  if (result.success) return result.data;
  throw new PlainError(
    `${path} is no result of preflight (${schemaProblems(result.error)[0] ?? 'is not as expected'}): ${WRITE}`,
  );
}
