/** The files of a project that are read without being named: found from the working directory upwards. */
import { lstatSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Problem } from '../config/types.js';
import { PlainError } from '../primitives/plain-error.js';
import { errorCode, reasonOf } from '../primitives/reason.js';
import { readSmallFile } from '../read/files/small-file.js';
import { workingFolder } from './folders.js';

export const CONFIG_NAMES: readonly string[] = ['why403.config.json', 'why403.config.jsonc'];
export const IGNORE_NAME = 'why403-ignore.json';

/** Megabytes. */
const LARGEST = 4;
/** Lines that are said of one file; nobody mends more at once. */
const MOST_PROBLEMS = 40;

/** Several things are wrong: a line each. */
export class Problems extends PlainError {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('; '));
    this.lines = lines;
  }
}

const statsOf = (read: () => Stats | undefined): Stats | null => {
  try {
    return read() ?? null;
  } catch {
    return null;
  }
};

/** Whatever it is: a link that leads nowhere is there, and says so when it is read. */
export const exists = (path: string): boolean =>
  statsOf(() => lstatSync(path, { throwIfNoEntry: false })) !== null;

/** As a person would name it from here. */
export function shownPath(path: string): string {
  const folder = workingFolder();
  const short = folder === null ? '' : relative(folder, path);
  return short !== '' && short.length < path.length ? short : path;
}

/**
 * The nearest of these files, from the working directory to the root.
 * @throws PlainError when a folder holds two of them
 */
export function findUpwards(names: readonly string[]): string | null {
  let folder = workingFolder();
  while (folder !== null) {
    const here = folder;
    const [first, second] = names.map((name) => join(here, name)).filter(exists);
    if (first !== undefined && second !== undefined)
      throw new PlainError(
        `${shownPath(first)} and ${basename(second)} stand in one folder, and only one of them can count; keep one`,
      );
    if (first !== undefined) return first;
    const above = dirname(here);
    folder = above === here ? null : above;
  }
  return null;
}

/**
 * The text of a file of the project.
 * @param named somebody named it, so that a pipe will do
 * @throws PlainError when it cannot be read
 */
export function readProjectFile(path: string, shown: string, named: boolean): string {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw new PlainError('is a folder');
    if (!stats.isFile() && !(named && stats.isFIFO())) throw new PlainError('is a device, no file');
    return readSmallFile(path, LARGEST, 'no such file of why403 is that large');
  } catch (error) {
    const leadsNowhere = errorCode(error) === 'ENOENT' && exists(path);
    throw new PlainError(
      `${shown}: ${leadsNowhere ? 'is a link to a file that does not exist' : reasonOf(error)}`,
    );
  }
}

/** @throws Problems when there are any: `why403.config.json:3:5: …` */
export function refuse(shown: string, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ line, column, message }) => `${shown}:${line}:${column}: ${message}`);
  const more = lines.length - MOST_PROBLEMS;
  throw new Problems(more > 0 ? [...lines.slice(0, MOST_PROBLEMS), `${shown}: and ${more} more`] : lines);
}

/** A path that a file of the project names is relative to that file. */
export const besideFile = (file: string, path: string): string => resolve(dirname(file), path);
