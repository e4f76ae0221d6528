/** Paths as they are compared: without what says nothing. */

/** `a/./b/../c` -> `a/c`; a `..` above the beginning of a relative path stays. Without an ending `/`; empty for here. */
export function normalPath(path: string): string {
  const isRooted = path.startsWith('/');
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') kept.push(part);
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (!isRooted) kept.push('..');
  }
  return `${isRooted ? '/' : ''}${kept.join('/')}`;
}
