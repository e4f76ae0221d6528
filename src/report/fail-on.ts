/** Which refusals count for exit code 1, and so fail where formats have a word for it. */
import { isRefusal, LIKELIHOODS, type Likelihood } from '../judge/ids.js';
import type { DiagnosisReport } from './types.js';

/** The least likelihood that counts for exit code 1. */
export const FAIL_ON = [...LIKELIHOODS, 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** A refusal that does not count is undecided, but for one that is known and that nobody wants to count (`never`). */
export type Weight = 'counts' | 'undecided' | 'passes';

/** By the first explaining cause; what was not refused passes. */
export function weightOf(
  { verdict, causes }: Pick<DiagnosisReport, 'verdict' | 'causes'>,
  failOn: FailOn,
): Weight {
  if (!isRefusal(verdict)) return 'passes';
  const cause = causes.find(({ relation }) => relation === 'explains');
  const likelihood: Likelihood = cause?.likelihood ?? 'possible';
  if (failOn === 'never') return likelihood === 'possible' ? 'undecided' : 'passes';
  return LIKELIHOODS.indexOf(likelihood) <= LIKELIHOODS.indexOf(failOn) ? 'counts' : 'undecided';
}
