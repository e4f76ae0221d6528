/** The evidence that many rules of lint rest on. */
import { contractInfo, contractSource } from '../contract/index.js';
import type { LintEvidence } from './define-rule.js';
import type { About } from './mentions/types.js';

/** What the contract in use says. */
export const contractEvidence = (text: string): LintEvidence => ({
  grade: 'contract',
  source: `the contract, ${contractSource()}`,
  text,
});

/** What in the file says that it is meant for Genesys Cloud: the input as it is given, so no failure is surer than stated. */
const aboutEvidence = ({ why }: About): LintEvidence => ({
  grade: 'stated',
  source: 'the file',
  text: why,
});

/** That something is meant for Genesys Cloud, and what the contract says of it: what a failure rests on. */
export const heldAgainst = (about: About, text: string): readonly LintEvidence[] => [
  contractEvidence(text),
  aboutEvidence(about),
];

/** `the contract of 2026-08-15`: it is a dated copy, and what it lacks may be newer. */
export const datedContract = (): string => `the contract of ${contractInfo().date}`;
