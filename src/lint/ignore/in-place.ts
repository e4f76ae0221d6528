/** What is accepted in the file itself. */
import type { LintRuleId } from '../ids.js';
import type { IgnoreProblem, LintFinding } from '../types.js';
import { type Remark, readRemarks } from './remarks.js';

export interface IgnoredInPlace {
  /** The reason for which a finding is accepted; null: it is not. */
  takes(finding: Pick<LintFinding, 'rule' | 'at'>): string | null;
  /**
   * Remarks that do not do what somebody believes: asked when all findings of the file were given.
   * @param isAsked whether a rule was asked in this run: what would match its findings is not unused
   */
  problems(isAsked?: (rule: LintRuleId) => boolean): readonly IgnoreProblem[];
}

const NONE: IgnoredInPlace = { takes: () => null, problems: () => [] };

/**
 * The remarks of a file. A finding is accepted by a remark for the line in which it begins, as linters have it: one that goes
 * over several lines has its remark in the first or above it.
 */
export function ignoredInPlace(text: string, path: string): IgnoredInPlace {
  const { remarks, problems } = readRemarks(text, path);
  if (remarks.length === 0 && problems.length === 0) return NONE;
  const used = new Map<Remark, Set<LintRuleId>>();
  const ofFile = remarks.filter(({ lines }) => lines === null);
  const byLine = new Map<number, Remark[]>();
  // Of a block of code, by its first line: the few of them are looked at one by one.
  const ofBlocks = remarks.filter(({ lines }) => lines !== null && lines[0] < lines[1]);
  for (const remark of remarks) {
    if (remark.lines === null || remark.lines[0] < remark.lines[1]) continue;
    const [line] = remark.lines;
    const known = byLine.get(line);
    if (known === undefined) byLine.set(line, [remark]);
    else known.push(remark);
  }
  return {
    takes({ rule, at: { line } }) {
      const around = ofBlocks.filter(({ lines }) => lines !== null && lines[0] <= line && line <= lines[1]);
      const matching = [...(byLine.get(line) ?? []), ...around, ...ofFile].filter(({ rules }) =>
        rules.includes(rule),
      );
      for (const remark of matching) used.set(remark, (used.get(remark) ?? new Set()).add(rule));
      return matching[0]?.reason ?? null;
    },
    problems(isAsked = () => true) {
      const unused = remarks.flatMap((remark) =>
        remark.rules
          .filter((rule) => isAsked(rule) && used.get(remark)?.has(rule) !== true)
          .map((rule) => ({
            line: remark.line,
            message: `the remark accepts ${rule}, and nothing of it is found ${placeOf(remark)}`,
          })),
      );
      return [...problems, ...unused]
        .map((problem) => ({ path, ...problem }))
        .toSorted((a, b) => a.line - b.line);
    },
  };
}

const placeOf = ({ lines }: Remark): string =>
  lines === null
    ? 'in the file'
    : lines[0] === lines[1]
      ? `in line ${lines[0]}`
      : `in lines ${lines[0]} to ${lines[1]}`;
