/** What the paths of a report are relative to: the working directory, and the root of the repository around it. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Folders } from '../report/repository-path.js';

/** Where services that run builds say that they have checked the repository out: GitHub, GitLab, Azure, Jenkins. */
const CHECKED_OUT = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'BUILD_SOURCESDIRECTORY', 'WORKSPACE'] as const;

const holds = (root: string, folder: string): boolean =>
  folder === root || folder.startsWith(root.endsWith('/') || root.endsWith('\\') ? root : `${root}/`);

/** The nearest folder upwards that Git calls a working tree; null where there is none. */
function workingTree(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? null : workingTree(above);
}

/** null: it has been removed. */
export function workingFolder(): string | null {
  try {
    return process.cwd();
  } catch {
    return null;
  }
}

export function folders(environment: NodeJS.ProcessEnv = process.env, folder = workingFolder()): Folders {
  if (folder === null) return { folder: '', root: '' };
  const told = CHECKED_OUT.map((name) => environment[name]).find(
    (root) => root !== undefined && root !== '' && holds(root, folder),
  );
  return { folder, root: told ?? workingTree(folder) ?? folder };
}
