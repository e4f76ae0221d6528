/** The files that lint is to read: those that are named, and those of folders that a repository keeps. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, reasonOf } from '../../primitives/reason.js';
import { isPattern, namedBy } from '../../read/files/pattern.js';
import { type GitIgnored, gitIgnoredAround } from './git-ignored.js';

export type FoundFile =
  | {
      readonly kind: 'file';
      /** As it is named in reports. */
      readonly path: string;
      /** Somebody named it; else it was found in a folder. */
      readonly isNamed: boolean;
    }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'unusable'; readonly path: string; readonly reason: string };

/** Folders of tools, that hold what nobody of the project wrote. */
const NOT_OURS: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  '.jj',
  'node_modules',
  'bower_components',
  '.terraform',
  '.terragrunt-cache',
  '.venv',
  'venv',
  '__pycache__',
  '.tox',
  '.mypy_cache',
  '.pytest_cache',
  '.gradle',
  '.yarn',
  '.pnpm-store',
  '.next',
  '.nuxt',
  '.cache',
]);
const DEEPEST = 64;

/**
 * Files in the order of their names, folder by folder; what is named twice comes once. Links to folders are not followed, since
 * they may lead back up. Throws nothing.
 *
 * @param words files, folders, patterns of them, `-`; none: the working folder
 * @param isExcluded leaves out what is found in a folder
 */
export function* filesToLint(
  words: readonly string[],
  isExcluded: (path: string) => boolean,
): Iterable<FoundFile> {
  const seen = new Set<string>();
  for (const word of words.length === 0 ? ['.'] : words)
    for (const found of named(word, isExcluded)) {
      const key = found.kind === 'stdin' ? '-' : found.path;
      if (seen.has(key)) continue;
      seen.add(key);
      yield found;
    }
}

function* named(word: string, isExcluded: (path: string) => boolean): Iterable<FoundFile> {
  if (word === '-') {
    yield { kind: 'stdin' };
    return;
  }
  try {
    const kind = kindOf(word);
    if (kind === 'folder') yield* inFolder(word, isExcluded, gitIgnoredAround(word).within(word), 0);
    else if (kind === 'file') yield { kind: 'file', path: word, isNamed: true };
    else {
      const matching = isPattern(word) ? namedBy(word, process.platform === 'win32') : [];
      for (const one of matching) yield* named(one, isExcluded);
      if (matching.length === 0) yield { kind: 'unusable', path: word, reason: missing(word) };
    }
  } catch (error) {
    yield { kind: 'unusable', path: word, reason: reasonOf(error) };
  }
}

function missing(word: string): string {
  if (word === '') return 'an empty argument names no file';
  return isPattern(word) ? 'no file matches this pattern' : 'no such file or folder';
}

/** null: there is nothing of that name. */
function kindOf(path: string): 'file' | 'folder' | null {
  if (path === '' || path.includes('\0')) return null;
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null;
    throw error;
  }
}

function* inFolder(
  folder: string,
  isExcluded: (path: string) => boolean,
  ignored: GitIgnored,
  depth: number,
): Iterable<FoundFile> {
  if (depth > DEEPEST) return;
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    try {
      if (entry.isDirectory()) {
        if (NOT_OURS.has(entry.name) || ignored.has(path, true) || isExcluded(path)) continue;
        yield* inFolder(path, isExcluded, ignored.within(path), depth + 1);
      } else if (isFile(entry, path) && !ignored.has(path, false) && !isExcluded(path))
        yield { kind: 'file', path, isNamed: false };
    } catch (error) {
      yield { kind: 'unusable', path, reason: reasonOf(error) };
    }
  }
}

/** A link counts by what it leads to; one that leads nowhere, and what is no file at all, holds nothing to read. */
const isFile = (entry: { isFile(): boolean; isSymbolicLink(): boolean }, path: string): boolean =>
  entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true);
