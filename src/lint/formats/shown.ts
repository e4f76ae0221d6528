/** Which findings a format lists, in which order, and how much each weighs there. */
import { LEVELS, type Level } from '../../report/levels.js';
import type { LintFinding } from '../types.js';
import type { LintFormatOptions, SafeLint } from './format.js';

/** What is inconclusive is nothing wrong: it is listed where somebody asks for all, or lets nothing stay open. */
export const listed = (
  { findings }: Pick<SafeLint, 'findings'>,
  { verbose, strict }: Pick<LintFormatOptions, 'verbose' | 'strict'>,
): readonly LintFinding[] =>
  verbose || strict ? findings : findings.filter(({ outcome }) => outcome === 'fail');

/** Where nothing may stay open, what is inconclusive is a warning. */
export const levelOf = (
  { outcome, level }: LintFinding,
  { strict }: Pick<LintFormatOptions, 'strict'>,
): Level => (outcome === 'inconclusive' ? (strict ? 'warning' : 'note') : level);

/** 0 for what lets somebody in who should not be: it is the worst of its level. */
const rankOf = ({ rule, outcome }: LintFinding): number =>
  outcome === 'inconclusive' ? 2 : rule === 'secret-in-file' ? 0 : 1;

/** By level, the worst first; equal ones keep their order. */
export function byLevel(
  findings: readonly LintFinding[],
  options: Pick<LintFormatOptions, 'strict'>,
): Readonly<Record<Level, readonly LintFinding[]>> {
  const found: Record<Level, LintFinding[]> = { error: [], warning: [], note: [] };
  for (const finding of findings) found[levelOf(finding, options)].push(finding);
  for (const level of LEVELS) found[level].sort((a, b) => rankOf(a) - rankOf(b));
  return found;
}

/** All levels behind each other. */
export const worstFirst = (
  findings: readonly LintFinding[],
  options: Pick<LintFormatOptions, 'strict'>,
): readonly LintFinding[] => {
  const { error, warning, note } = byLevel(findings, options);
  return [...error, ...warning, ...note];
};

/** Findings that say the same of different places, in the order of their first ones. */
export function together(
  findings: readonly LintFinding[],
): readonly (readonly [LintFinding, ...LintFinding[]])[] {
  const groups = new Map<string, [LintFinding, ...LintFinding[]]>();
  for (const finding of findings) {
    const key = sameKey(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

/** Equal for findings that say the same. */
export const sameKey = ({ rule, outcome, level, subject, message, fix, instead }: LintFinding): string =>
  JSON.stringify([rule, outcome, level, subject, message, fix, instead]);
