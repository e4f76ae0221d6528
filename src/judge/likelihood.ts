/** How sure a conclusion is, from the grades of its premises. */
import type { Grade } from '../caller/types.js';
import type { Premise } from './define-rule.js';
import { LIKELIHOODS, type Likelihood } from './ids.js';

const RANK: Readonly<Record<Likelihood, number>> = { certain: 0, likely: 1, possible: 2 };

/** 0 is the surest. */
export const likelihoodRank = (likelihood: Likelihood): number => RANK[likelihood];

export const lessSure = (a: Likelihood, b: Likelihood): Likelihood => (RANK[a] >= RANK[b] ? a : b);
export const surer = (a: Likelihood, b: Likelihood): Likelihood => (RANK[a] <= RANK[b] ? a : b);

/**
 * `certain`: the server says it in catalogued words, or introspection proves it (with the contract). `likely`: the
 * contract alone (absence from a dated copy), or with stated or sibling facts. `possible`: anything less.
 */
export function likelihoodOf(premises: readonly Premise[]): Likelihood {
  const has = (wanted: Grade) => premises.some(({ grade }) => grade === wanted);
  if (premises.length === 0 || has('reported')) return 'possible';
  if (has('stated') || has('sibling')) return 'likely';
  return has('server') || has('introspection') ? 'certain' : 'likely';
}

export const isLikelihood = (word: string): word is Likelihood =>
  (LIKELIHOODS as readonly string[]).includes(word);
