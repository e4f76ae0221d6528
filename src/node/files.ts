/** Diagnoses of files and folders. */
import { collectInputs, readInput } from '../read/files/index.js';
import type { Sink } from '../read/types.js';
import type { Report } from '../report/types.js';
import { type DiagnoseOptions, runOptions } from '../run/options.js';
import { startRun } from '../run/run.js';

/** What is not of a form that can be named. */
const UNREADABLE = 'unreadable';

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
  for (const input of inputs) {
    let sink: Sink | null = null;
    let problems = 0;
    const result = await readInput(input, (path, form) => {
      const opened = run.input(path, form);
      const problem: Sink['problem'] = (each) => {
        problems += 1;
        opened.problem(each);
      };
      sink = { ...opened, problem };
      return sink;
    });
    if (result.ok || problems > 0) continue;
    const place = sink ?? run.input(input.path, UNREADABLE);
    place.problem({ at: '', message: result.error });
  }
  return run.finish();
}
