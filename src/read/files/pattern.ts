/** Patterns that the shell did not expand: cmd.exe leaves that to programs. */
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Does the argument hold a pattern in its last part, and nowhere else? */
export const isPattern = (argument: string): boolean =>
  /[*?]/.test(basename(argument)) && !/[*?\n]/.test(dirname(argument)) && !argument.includes('://');

/** What the pattern names, sorted by name; nothing when its folder is not there. Hidden files only when it asks. */
export function namedBy(pattern: string, ignoreCase: boolean): readonly string[] {
  const folder = dirname(pattern);
  const wanted = basename(pattern);
  const fold = (text: string): string => (ignoreCase ? text.toLowerCase() : text);
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => (wanted.startsWith('.') || !name.startsWith('.')) && matches(fold(name), fold(wanted)))
    .sort()
    .map((name) => (/^\.[\\/]/.test(pattern) || folder !== '.' ? join(folder, name) : name));
}

/** `*` is any text, `?` one character. Goes back to the last `*` only, so the time is bounded by the product. */
export function matches(name: string, pattern: string): boolean {
  let at = 0;
  let wanted = 0;
  let star = -1;
  let resume = 0;
  while (at < name.length) {
    if (pattern[wanted] === '*') {
      star = wanted++;
      resume = at;
    } else if (wanted < pattern.length && (pattern[wanted] === '?' || pattern[wanted] === name[at])) {
      at++;
      wanted++;
    } else if (star >= 0) {
      wanted = star + 1;
      at = ++resume;
    } else return false;
  }
  while (pattern[wanted] === '*') wanted++;
  return wanted === pattern.length;
}
