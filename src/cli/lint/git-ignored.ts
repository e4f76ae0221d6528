/** What a repository does not keep: the files `.gitignore` of a folder and of those around it (gitignore(5)). */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

const NAME = '.gitignore';
/** Nobody writes a longer one. */
const LONGEST = 1024 * 1024;

/** The patterns of one folder; null where it has none. */
interface Level {
  /** Absolute. */
  readonly folder: string;
  readonly patterns: Ignore;
}

export interface GitIgnored {
  /** Does Git leave it out? A folder's name ends in nothing; what stands in a folder that is left out is not asked. */
  has(path: string, isFolder: boolean): boolean;
  /** The same for what is in a folder, with its own patterns. */
  within(folder: string): GitIgnored;
}

function levelOf(folder: string): Level | null {
  try {
    const text = readFileSync(join(folder, NAME), 'utf8');
    return text.length > LONGEST ? null : { folder, patterns: ignore().add(text) };
  } catch {
    return null;
  }
}

/** The folders from the working tree of Git around a folder down to the one above it; none outside of one. */
function above(folder: string): readonly string[] {
  const folders: string[] = [];
  for (let at = folder; ; ) {
    if (existsSync(join(at, '.git'))) return folders;
    const next = dirname(at);
    if (next === at) return [];
    folders.unshift(next);
    at = next;
  }
}

/** The nearest folder that says anything of it decides. */
function isLeftOut(levels: readonly Level[], path: string, isFolder: boolean): boolean {
  const whole = resolve(path);
  for (const { folder, patterns } of [...levels].reverse()) {
    const name = relative(folder, whole).split(sep).join('/');
    if (name === '' || name === '..' || name.startsWith('../')) continue;
    const { ignored, unignored } = patterns.test(isFolder ? `${name}/` : name);
    if (ignored || unignored) return ignored;
  }
  return false;
}

const among = (levels: readonly Level[]): GitIgnored => ({
  has: (path, isFolder) => levels.length > 0 && isLeftOut(levels, path, isFolder),
  within(folder) {
    const own = levelOf(resolve(folder));
    return own === null ? among(levels) : among([...levels, own]);
  },
});

/**
 * What is left out around a folder that somebody named; its own patterns come with `within`. Of a folder that is itself left out
 * the patterns around it say nothing.
 */
export function gitIgnoredAround(folder: string): GitIgnored {
  const around = among(above(resolve(folder)).flatMap((one) => levelOf(one) ?? []));
  return around.has(folder, true) ? among([]) : around;
}
