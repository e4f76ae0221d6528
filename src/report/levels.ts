/** How much a finding weighs where findings are listed: the words of SARIF. It changes no exit code. */
import type { Likelihood, RuleId } from '../judge/ids.js';

export const LEVELS = ['error', 'warning', 'note'] as const;
export type Level = (typeof LEVELS)[number];

/** Levels that a configuration gives to what a rule finds, in place of the usual ones. */
export type Levels = Readonly<Partial<Record<RuleId, Level>>>;

/** What is only possible is no error: nobody knows yet that it is one. */
export const LEVEL_OF: Readonly<Record<Likelihood, Level>> = {
  certain: 'error',
  likely: 'error',
  possible: 'warning',
};
