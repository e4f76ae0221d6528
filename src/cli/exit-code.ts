/** Exit codes: the same for every command, and all that decides them. */
import { FAIL_ON, type FailOn, weightOf } from '../report/fail-on.js';
import type { LazyReport } from '../report/types.js';

export type ExitCode = 0 | 1 | 2 | 3 | 4;

export { FAIL_ON, type FailOn };

export interface ExitFacts {
  readonly report: Pick<LazyReport, 'problems' | 'summary'> | null;
  /** An input that could not be read at all, a selection that picked nothing, a report that could not be written. */
  readonly unreadable: boolean;
  /** A live call could not be made, or told nothing of what it was made for. */
  readonly liveFailed: boolean;
  /** A refusal counts when its first explaining cause is at least this likely. */
  readonly failOn: FailOn;
  /** Whether something that cannot be told has an exit code of its own. */
  readonly strict: boolean;
}

/** When several apply: 2, then 1, then 4, then 3. */
export function exitCode({ report, unreadable, liveFailed, failOn, strict }: ExitFacts): ExitCode {
  if (unreadable) return 2;
  let isUndecided = false;
  for (const problem of report?.problems ?? []) {
    const weight = weightOf(problem, failOn);
    if (weight === 'counts') return 1;
    isUndecided ||= weight === 'undecided';
  }
  if (liveFailed) return 4;
  if (!strict || report === null) return 0;
  const { cannotTell, noAnswer, notUnderstood } = report.summary;
  return isUndecided || cannotTell > 0 || noAnswer > 0 || notUnderstood.count > 0 ? 3 : 0;
}
