/** `--context FILE`: facts about the caller, as the `context` of an exchange file. */

import { readFileSync, statSync } from 'node:fs';
import type { Stated } from '../exchange/types.js';
import { isObject } from '../primitives/json.js';
import { readStated } from '../read/json/stated.js';
import { UsageError } from './usage-error.js';

const LARGEST = 4 * 1024 * 1024;

function readText(path: string): string {
  try {
    const { size } = statSync(path);
    if (size > LARGEST)
      throw new UsageError(`--context ${path}: is larger than 4 MB, so it is no context file`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--context ${path}: cannot be read (${codeOf(error)})`);
  }
}

/** The error code of the system (`ENOENT`), never its message. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : 'unknown error';
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // The message of JSON.parse quotes the text, which may hold a secret.
    throw new UsageError(`--context ${path}: is not valid JSON`);
  }
}

/** @throws UsageError with one line when the file cannot be read, or states something that is not known. */
export function readContextFile(path: string): Stated {
  const value = parse(path, readText(path));
  if (!isObject(value)) {
    throw new UsageError(
      `--context ${path}: must be a JSON object such as {"grantType": "client_credentials"}`,
    );
  }
  const { stated, problems } = readStated(value);
  const [problem] = problems;
  if (problem !== undefined) throw new UsageError(`--context ${path}: ${problem}`);
  return stated;
}
