/** Diagnoses of files and folders. */
import { collectInputs, readNoted } from '../read/files/index.js';
import type { Report } from '../report/types.js';
import { type DiagnoseOptions, runOptions } from '../run/options.js';
import { startRun } from '../run/run.js';

/**
 * As `diagnose`, for files and folders (`-` is standard input), read as streams in flat memory. What cannot be read at
 * all stands among `inputs` with its problem. Files and pipes are read by blocking calls: a pipe that nobody writes to
 * stops the program.
 *
 * @throws TypeError for options and paths of a wrong kind
 */
export async function diagnoseFiles(
  paths: string | readonly string[],
  options: DiagnoseOptions = {},
): Promise<Report> {
  const run = startRun(runOptions(options));
  const named: readonly unknown[] = [paths].flat();
  if (!named.every((path) => typeof path === 'string' && path !== ''))
    throw new TypeError('paths: expected the names of files and folders');
  // No name at all means nothing, not standard input.
  const inputs = named.length === 0 ? [] : await collectInputs(named as readonly string[]);
  for (const input of inputs) await readNoted(input, run.input);
  return run.finish();
}
