/** Exit codes: the same for every command. */
import { LIKELIHOODS, type Likelihood } from '../judge/ids.js';
import type { DiagnosisReport, LazyReport } from '../report/types.js';

/** 4 is a live call that could not be made. */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

export interface ExitFacts {
  readonly report: Pick<LazyReport, 'problems' | 'summary'> | null;
  /** An input that could not be read at all, or a report that could not be written. */
  readonly unreadable: boolean;
  /** A refusal counts when its first explaining cause is at least this likely. */
  readonly failOn: Likelihood;
  /** Whether something that cannot be told has an exit code of its own. */
  readonly strict: boolean;
}

function counts(diagnosis: DiagnosisReport, failOn: Likelihood): boolean {
  if (diagnosis.verdict !== 'refused' && diagnosis.verdict !== 'would-be-refused') return false;
  const cause = diagnosis.causes.find(({ relation }) => relation === 'explains');
  return LIKELIHOODS.indexOf(cause?.likelihood ?? 'possible') <= LIKELIHOODS.indexOf(failOn);
}

export function exitCode({ report, unreadable, failOn, strict }: ExitFacts): ExitCode {
  if (unreadable) return 2;
  if (report === null) return 0;
  for (const problem of report.problems) if (counts(problem, failOn)) return 1;
  return strict && report.summary.cannotTell > 0 ? 3 : 0;
}
