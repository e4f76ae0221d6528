/** The files of a project as a run finds them: its configuration, and where its list of what is known stands. */
import { PlainError } from '../primitives/plain-error.js';
import { type FlagValues, isOn } from './arguments.js';
import type { SetByEnvironment } from './environment.js';
import {
  besideFile,
  CONFIG_NAMES,
  findUpwards,
  IGNORE_NAME,
  readProjectFile,
  refuse,
  shownPath,
} from './project-files.js';
import type { IgnorePlace, ProjectFile } from './settings.js';

/**
 * The configuration that is named, or the nearest; null where there is none, or where nobody wants it.
 * @throws PlainError, or Problems with all that is wrong in it
 */
export async function projectFile(
  flags: FlagValues,
  environment: SetByEnvironment,
): Promise<ProjectFile | null> {
  const [flag] = flags.config;
  if (isOn(flags, 'no-config')) {
    if (flag !== undefined)
      throw new PlainError('--config and --no-config contradict each other; give one of them');
    return null;
  }
  const named = flag ?? environment.config;
  const path = named ?? findUpwards(CONFIG_NAMES);
  if (path === null) return null;
  const shown = named === null ? shownPath(path) : path;
  const what = flag !== undefined ? `--config ${shown}` : named !== null ? `WHY403_CONFIG ${shown}` : shown;
  const text = readProjectFile(path, what, named !== null);
  const { readConfig } = await import('./project-readers.js');
  const { value, problems, lineOf } = readConfig(text);
  refuse(shown, problems);
  return { path, shown, config: value ?? {}, at: (...place) => `${shown}:${lineOf(place)}` };
}

/** Where the list of what is known stands, or is looked for. */
export function ignorePlace(environment: SetByEnvironment, file: ProjectFile | null): IgnorePlace | null {
  if (environment.ignoreFile !== null)
    return { path: environment.ignoreFile, shown: environment.ignoreFile, source: 'WHY403_IGNORE_FILE' };
  const named = file?.config.ignoreFile;
  if (file !== null && named !== undefined) {
    const path = besideFile(file.path, named);
    return { path, shown: shownPath(path), source: file.at('ignoreFile') };
  }
  const path = file === null ? findUpwards([IGNORE_NAME]) : besideFile(file.path, IGNORE_NAME);
  return path === null ? null : { path, shown: shownPath(path), source: null };
}
