/** The summary of a step of GitHub Actions: appended to the file that the runner names. */
import { appendFileSync, statSync } from 'node:fs';
import { errorCode } from '../primitives/reason.js';
import { say } from './say.js';
import { inBatches } from './terminal.js';

/** Of all that the steps of a job write into one file: one byte beyond 1 MiB, and GitHub drops it whole. */
const MOST_BYTES = 1000 * 1024;

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0;
    throw error;
  }
}

/**
 * Nobody asked for this file by a flag: that it cannot be written is said, and changes no exit code.
 *
 * @param summary its pieces, in at most so many bytes of UTF-8
 */
export function appendStepSummary(
  summary: (bytes: number) => Iterable<string>,
  path = process.env['GITHUB_STEP_SUMMARY'],
): void {
  if (path === undefined || path === '') return;
  try {
    const before = sizeOf(path);
    // What another step wrote may end without a line feed.
    const lead = before > 0 ? '\n\n' : '';
    let written = 0;
    for (const text of inBatches(summary(MOST_BYTES - before - lead.length))) {
      appendFileSync(path, written === 0 ? lead + text : text);
      written += 1;
    }
    if (written === 0) say('note: no summary of the step: its file, GITHUB_STEP_SUMMARY, is full');
  } catch (error) {
    say(
      `note: no summary of the step: its file, GITHUB_STEP_SUMMARY, cannot be written (${errorCode(error) ?? 'unknown error'})`,
    );
  }
}
