/** `--context FILE`: facts about the caller, as the `context` of an exchange file. */
import { readFile, stat } from 'node:fs/promises';
import type { Stated } from '../exchange/types.js';
import { readStated } from '../read/stated.js';
import { UsageError } from './usage-error.js';

const LARGEST = 4 * 1024 * 1024;

async function readText(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST)
      throw new UsageError(`--context ${path}: is larger than 4 MB, so it is no context file`);
    return await readFile(path, 'utf8');
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
export async function readContextFile(path: string): Promise<Stated> {
  const value = parse(path, await readText(path));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError(
      `--context ${path}: must be a JSON object such as {"grantType": "client_credentials"}`,
    );
  }
  const { stated, problems } = readStated(value);
  const [problem] = problems;
  if (problem !== undefined) throw new UsageError(`--context ${path}: ${problem}`);
  return stated;
}
