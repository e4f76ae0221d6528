/** Patterns of paths in the files of a project. */

/** What is wrong with a pattern of paths below the folder of the file in which it stands; null: nothing. */
export function wrongPathPattern(pattern: string): string | null {
  if (pattern.trim() === '') return 'is empty; give a path, with * or ** where it varies';
  if (/\\(?!\*)/.test(pattern))
    return 'is written with backslashes; paths have slashes here, and \\* is a star itself';
  if (/^(?:\/|[A-Za-z]:)/.test(pattern) || pattern.split('/').includes('..'))
    return 'names what is not below the folder of this file; paths are from there';
  return null;
}
