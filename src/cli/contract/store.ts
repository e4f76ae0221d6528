/** The contract that is kept for a user, as a start reads it: one file, read at once. Writing is in save.ts. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_VARIABLE } from '../../config/settings.js';
import { PlainError } from '../../primitives/plain-error.js';
import { errorCode, reasonOf } from '../../primitives/reason.js';
import {
  type ContractFile,
  LARGEST_CONTRACT,
  readContractText,
  TOO_LARGE,
  textOfContract,
} from './contract-file.js';
import { dataFolder, type Household } from './data-folder.js';

export const FILE_NAME = 'contract.json';

const REPAIR = 'why403 contract update writes it anew, and --contract embedded does without it';

/** Where the contract of the user is kept; null when there is no such place. */
export function storedPath(household: Household): string | null {
  const folder = dataFolder(household);
  return folder === null ? null : join(folder, FILE_NAME);
}

/**
 * A place to keep a contract.
 *
 * @param path as {@link storedPath} gives it
 * @throws PlainError when there is none
 */
export function placeToKeep(path: string | null): string {
  if (path !== null) return path;
  throw new PlainError(`there is no home folder to keep a contract in; name a folder with ${DATA_VARIABLE}`);
}

/**
 * The contract that is kept, or null when there is none.
 *
 * @param isCompiled looks at the types only
 * @throws PlainError when there is one that cannot be used: where it lies, why, and what to do
 */
export function readStored<Compiled>(
  path: string,
  isCompiled: (value: unknown) => value is Compiled,
): ContractFile<Compiled> | null {
  try {
    return readContractFile(path, isCompiled);
  } catch (error) {
    // A part of the way may be a file: then nothing is kept there either.
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return null;
    throw new PlainError(`${path}: ${reasonOf(error)}; ${REPAIR}`);
  }
}

/**
 * A contract file, wherever it lies.
 *
 * @throws PlainError with the reason alone when it is none; the error of the system when it cannot be read
 */
export function readContractFile<Compiled>(
  path: string,
  isCompiled: (value: unknown) => value is Compiled,
): ContractFile<Compiled> {
  const stats = statSync(path);
  if (stats.isDirectory()) throw new PlainError('is a folder');
  // To read a pipe or a device would wait, or never end.
  if (!stats.isFile()) throw new PlainError('is no file');
  if (stats.size > LARGEST_CONTRACT) throw new PlainError(TOO_LARGE);
  return readContractText(textOfContract(readFileSync(path)), isCompiled);
}
