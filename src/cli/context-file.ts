/** `--context FILE`: facts about the caller, as the `context` of an exchange file. */
import { statSync } from 'node:fs';
import type { Stated } from '../exchange/types.js';
import { isObject, parseJson } from '../primitives/json.js';
import { withoutByteOrderMark } from '../primitives/marks.js';
import { PlainError } from '../primitives/plain-error.js';
import { reasonOf } from '../primitives/reason.js';
import { readSmallFile } from '../read/files/small-file.js';
import { readStated } from '../read/json/stated.js';

/** Megabytes. */
const LARGEST = 4;

/**
 * The text of a JSON file that a flag names.
 *
 * @param whatToDo what to do about one that is too large
 * @throws PlainError with the reason alone
 */
export function readJson(path: string, whatToDo: string): unknown {
  let text: string;
  try {
    if (statSync(path).isCharacterDevice()) throw new PlainError('is a device, no file');
    text = readSmallFile(path, LARGEST, whatToDo);
  } catch (error) {
    throw new PlainError(reasonOf(error));
  }
  const value = parseJson(withoutByteOrderMark(text));
  if (value === undefined) throw new PlainError('is not valid JSON');
  return value;
}

/** @throws PlainError, with the reason alone, when the file cannot be read, or with all that is not understood in it. */
export async function readContext(path: string): Promise<Stated> {
  const value = readJson(path, 'name a file as why403 token --format context writes it');
  if (!isObject(value))
    throw new PlainError('must be a JSON object such as {"grantType": "client_credentials"}');
  const { contextProblems } = await import('./context-schema.js');
  const problems = contextProblems(value);
  if (problems.length > 0) throw new PlainError(problems.join('; '));
  return readStated(value).stated;
}

/** @throws PlainError when the file cannot be read, or with all that is not understood in it. */
export async function readContextFile(path: string): Promise<Stated> {
  try {
    return await readContext(path);
  } catch (error) {
    throw error instanceof PlainError ? new PlainError(`--context ${path}: ${error.message}`) : error;
  }
}
