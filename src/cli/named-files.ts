/** Files that patterns and folders name, each with a name of its own for people. */
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { largest } from '../primitives/lists.js';
import { isPattern, namedBy } from '../read/files/pattern.js';

export interface NamedFile {
  readonly path: string;
  /** The name of the file without folder and `.json`; with as many folders as make it unique. */
  readonly name: string;
  /** Why there is no such file, as far as the name tells. */
  readonly problem: string | null;
}

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};
const exists = (path: string): boolean => {
  try {
    return statSync(path) !== undefined;
  } catch {
    return false;
  }
};

/**
 * Expands patterns (`orgs/*.json`) and folders, as shells do not everywhere. A file that is named twice is given once; a
 * pattern and a folder that hold nothing say so.
 */
export function jsonFiles(words: readonly string[]): readonly NamedFile[] {
  const found = words.flatMap((word): readonly Omit<NamedFile, 'name'>[] => {
    const isOfMany = isFolder(word) ? 'folder' : isPattern(word) && !exists(word) ? 'pattern' : null;
    if (isOfMany === null) return [{ path: word, problem: null }];
    const pattern = isOfMany === 'folder' ? join(word, '*.json') : word;
    const paths = namedBy(pattern, process.platform === 'win32');
    return paths.length === 0
      ? [{ path: word, problem: NOTHING[isOfMany] }]
      : paths.map((path) => ({ path, problem: null }));
  });
  const distinct = [...new Map(found.map((file) => [resolve(file.path), file])).values()];
  const names = uniqueNames(distinct.map(({ path }) => path));
  return distinct.map((file, index) => ({ ...file, name: names[index] ?? file.path }));
}

const NOTHING = {
  folder: 'the folder holds no *.json',
  pattern: 'no file matches this pattern',
} as const;

function uniqueNames(paths: readonly string[]): readonly string[] {
  const parts = paths.map((path) =>
    path
      .replace(/\.json$/i, '')
      .split(/[\\/]+/)
      .filter((part) => part !== ''),
  );
  const named = (index: number, depth: number): string => (parts[index] ?? []).slice(-depth).join('/');
  const deepest = Math.max(1, largest(parts.map(({ length }) => length)));
  const depths = paths.map(() => 1);
  for (let depth = 1; depth < deepest; depth++) {
    const counts = new Map<string, number>();
    for (const [index, own] of depths.entries())
      counts.set(named(index, own), (counts.get(named(index, own)) ?? 0) + 1);
    for (const [index, own] of depths.entries())
      if ((counts.get(named(index, own)) ?? 0) > 1) depths[index] = own + 1;
  }
  const names = depths.map((depth, index) => named(index, depth));
  // What is still the same differs in its beginning or its ending only.
  return names.map((name, index) =>
    names.indexOf(name) === names.lastIndexOf(name) ? name : (paths[index] ?? name),
  );
}
