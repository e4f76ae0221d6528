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

function readText(path: string): string {
  try {
    if (statSync(path).isCharacterDevice()) throw new PlainError('is a device, no file');
    return readSmallFile(path, LARGEST, 'name a file as why403 token --format context writes it');
  } catch (error) {
    throw new PlainError(`--context ${path}: ${reasonOf(error)}`);
  }
}

function parse(path: string, text: string): unknown {
  const value = parseJson(withoutByteOrderMark(text));
  if (value === undefined) throw new PlainError(`--context ${path}: is not valid JSON`);
  return value;
}

/** @throws PlainError when the file cannot be read, or with all that is not understood in it. */
export async function readContextFile(path: string): Promise<Stated> {
  const value = parse(path, readText(path));
  if (!isObject(value)) {
    throw new PlainError(
      `--context ${path}: must be a JSON object such as {"grantType": "client_credentials"}`,
    );
  }
  const { contextProblems } = await import('./context-schema.js');
  const problems = contextProblems(value);
  if (problems.length > 0) throw new PlainError(`--context ${path}: ${problems.join('; ')}`);
  return readStated(value).stated;
}
