/** The checks: the five that the product is named by, always; the rest in one line. */

import { NAMED_RULES, type Outcome } from '../../judge/ids.js';
import type { Page } from '../../page/paint.js';
import { hang, pad } from '../../page/wrap.js';
import { append } from '../../primitives/lists.js';
import type { FindingReport } from '../types.js';
import { evidenceLines } from './causes.js';

const NAME_COLUMN = 23;
const MARK_COLUMN = 7;

const MARKS: Readonly<Record<Outcome, string>> = {
  pass: 'pass',
  fail: 'FAIL',
  inconclusive: '?',
  'not-applicable': 'n/a',
};

/** `FAIL*`: what failed rests on a public claim only. */
function markOf(finding: FindingReport): string {
  return finding.outcome === 'fail' && finding.grade === 'reported' ? 'FAIL*' : MARKS[finding.outcome];
}

function painted(finding: FindingReport, page: Page): string {
  const mark = markOf(finding);
  if (mark === 'FAIL') return page.paint.bad(mark);
  if (mark === 'FAIL*' || mark === '?') return page.paint.warn(mark);
  return mark === 'pass' ? page.paint.good(mark) : page.paint.faint(mark);
}

/** A rule with its answer. */
export function findingLines(finding: FindingReport, page: Page): string[] {
  const prefix = pad(`  ${finding.rule}`, NAME_COLUMN) + pad(painted(finding, page), MARK_COLUMN);
  const lines = hang(prefix, finding.message, page.width);
  if (!page.verbose) return lines;
  const indent = ' '.repeat(4);
  for (const evidence of finding.evidence) append(lines, evidenceLines(evidence, indent, page));
  for (const missing of finding.missing)
    append(lines, hang(`${indent}missing: `, missingText(missing), page.width));
  return lines;
}

/** `what the caller holds (--permission, --context)`. */
export function missingText(missing: FindingReport['missing'][number]): string {
  return missing.supply.length > 0 ? `${missing.what} (${missing.supply.join(', ')})` : missing.what;
}

const COUNTED: readonly Outcome[] = ['pass', 'inconclusive', 'not-applicable'];

function restLine(findings: readonly FindingReport[]): string {
  const counts = COUNTED.map((outcome) => ({
    outcome,
    count: findings.filter((finding) => finding.outcome === outcome).length,
  })).filter(({ count }) => count > 0);
  return counts.map(({ outcome, count }) => `${count} ${MARKS[outcome]}`).join(', ');
}

/** The five named rules and what else fails, the others in a line; all of them with `--verbose`. */
export function checkLines(findings: readonly FindingReport[], page: Page): string[] {
  if (findings.length === 0) return [];
  const named = NAMED_RULES.flatMap((rule) => findings.filter((finding) => finding.rule === rule));
  const others = findings.filter((finding) => !NAMED_RULES.includes(finding.rule));
  const shown = page.verbose ? others : others.filter((finding) => finding.outcome === 'fail');
  const lines = [page.paint.heading('CHECKS')];
  for (const finding of [...named, ...shown]) append(lines, findingLines(finding, page));
  const rest = page.verbose ? '' : restLine(others);
  if (rest !== '') append(lines, hang('  others: ', rest, page.width));
  return lines;
}
