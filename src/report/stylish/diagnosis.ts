/** One diagnosis, one screen. */

import type { Verdict } from '../../judge/ids.js';
import type { Page } from '../../page/paint.js';
import { hang, pad } from '../../page/wrap.js';
import { withShortLists } from '../lists.js';
import type { DiagnosisReport } from '../types.js';
import { allCauseLines, COLUMN } from './causes.js';
import { checkLines } from './checks.js';
import { headLines } from './head.js';

function surerLines(surer: readonly string[], page: Page): string[] {
  if (surer.length === 0) return [];
  const heading = pad(page.paint.heading('TO BE SURER'), COLUMN);
  const joined = surer.join('   ·   ');
  if (COLUMN + joined.length <= page.width) return [heading + joined];
  return surer.flatMap((item, index) => hang(index === 0 ? heading : ' '.repeat(COLUMN), item, page.width));
}

export function remarkLines(remarks: readonly string[], page: Page): string[] {
  if (remarks.length === 0) return [];
  return [page.paint.heading('REMARKS'), ...remarks.flatMap((remark) => hang('  ', remark, page.width))];
}

const SETTLED: ReadonlySet<Verdict> = new Set(['not-refused', 'no-answer', 'allowed']);

/** A call that was answered, got no answer, or is allowed, takes its head only (and how far the answer reaches); everything with `--verbose`. */
export function diagnosisLines(told: DiagnosisReport, page: Page): string[] {
  const diagnosis = withShortLists(told, page.verbose);
  const settled = SETTLED.has(diagnosis.verdict) && diagnosis.causes.length === 0;
  const head = headLines(diagnosis, page);
  if (settled && !page.verbose)
    return diagnosis.verdict === 'allowed' ? [...head, ...remarkLines(diagnosis.remarks, page)] : head;
  return [
    ...head,
    ...allCauseLines(diagnosis.causes, page),
    ...checkLines(diagnosis.findings, page),
    ...remarkLines(diagnosis.remarks, page),
    ...surerLines(diagnosis.surer, page),
  ];
}
