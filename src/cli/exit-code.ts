/** Exit codes: the same for every command, and all that decides them. */
import { FAIL_ON, type FailOn } from '../config/types.js';
import { isRefusal, LIKELIHOODS, type Likelihood } from '../judge/ids.js';
import type { DiagnosisReport, LazyReport } from '../report/types.js';

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

type Answer = 'counts' | 'undecided' | 'passes';

/** A refusal that does not count is undecided, but for one that is known and that nobody wants to count (`never`). */
function answerOf({ verdict, causes }: DiagnosisReport, failOn: FailOn): Answer {
  if (!isRefusal(verdict)) return 'passes';
  const cause = causes.find(({ relation }) => relation === 'explains');
  const likelihood: Likelihood = cause?.likelihood ?? 'possible';
  if (failOn === 'never') return likelihood === 'possible' ? 'undecided' : 'passes';
  return LIKELIHOODS.indexOf(likelihood) <= LIKELIHOODS.indexOf(failOn) ? 'counts' : 'undecided';
}

/** When several apply: 2, then 1, then 4, then 3. */
export function exitCode({ report, unreadable, liveFailed, failOn, strict }: ExitFacts): ExitCode {
  if (unreadable) return 2;
  let isUndecided = false;
  for (const problem of report?.problems ?? []) {
    const answer = answerOf(problem, failOn);
    if (answer === 'counts') return 1;
    isUndecided ||= answer === 'undecided';
  }
  if (liveFailed) return 4;
  if (!strict || report === null) return 0;
  const { cannotTell, noAnswer, notUnderstood } = report.summary;
  return isUndecided || cannotTell > 0 || noAnswer > 0 || notUnderstood.count > 0 ? 3 : 0;
}
