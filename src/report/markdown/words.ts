/** The closed lists of a report in the words of a letter. */
import type { Grade } from '../../caller/types.js';
import type { Actor, Likelihood, Verdict } from '../../judge/ids.js';
import type { CauseReport } from '../types.js';

export const ACTOR_WORDS: Readonly<Record<Actor, string>> = {
  developer: 'Developer',
  'org admin': 'Genesys Cloud administrator',
  you: 'You',
  support: 'Genesys Cloud support',
  nobody: 'Nobody',
};

/** What the evidence of a grade is. */
export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  server: "The platform's answer",
  introspection: 'What the platform says of the caller',
  contract: 'The published API contract',
  sibling: 'Other calls with the same token',
  stated: 'As it was given',
  reported: 'Only claimed, nowhere documented',
};

/** What stands before a cause. */
export const WHY_WORDS: Readonly<Record<Likelihood, string>> = {
  certain: 'Why',
  likely: 'Why, most likely',
  possible: 'Possible reason',
};

/** How sure a cause is, and what makes it so. */
export function sureText({ likelihood, evidence }: CauseReport): string {
  const answered = evidence.some(({ grade }) => grade === 'server');
  const words: Readonly<Record<Likelihood, string>> = {
    certain: answered
      ? "certain: the platform's answer names it"
      : 'certain: it follows from what the platform says of the caller and from the published API contract',
    likely: 'likely: it explains what is known, but nothing proves it',
    possible: 'possible: it is not known yet',
  };
  return words[likelihood];
}

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  refused: 'was refused',
  'would-be-refused': 'would be refused',
  allowed: 'is allowed',
  'cannot-tell': 'cannot be told',
  'no-answer': 'got no answer',
  'not-refused': 'was not refused',
};
