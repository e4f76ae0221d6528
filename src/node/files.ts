/** Diagnoses of files and folders. */
import { collectInputs, readInput } from '../read/files/index.js';
import type { Report } from '../report/types.js';
import { type DiagnoseOptions, runOptions } from '../run/diagnose.js';
import { startRun } from '../run/run.js';

/** What is not of a form that can be named. */
const UNREADABLE = 'unreadable';

/**
 * As `diagnose`, for files and folders (`-` is standard input), read as streams in flat memory. What cannot be read at
 * all stands among `inputs` with its problem.
 */
export async function diagnoseFiles(
  paths: string | readonly string[],
  options: DiagnoseOptions = {},
): Promise<Report> {
  const run = startRun(runOptions(options));
  for (const input of await collectInputs([paths].flat())) {
    let isOpen = false;
    const result = await readInput(input, (path, form) => {
      isOpen = true;
      return run.input(path, form);
    });
    if (!result.ok && !isOpen) run.input(input.path, UNREADABLE).problem({ at: '', message: result.error });
  }
  return run.finish();
}
