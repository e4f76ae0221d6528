/** What stands below the diagnoses: how many, by cause; or that nothing was refused, of what was understood. */

import { CAUSE_IDS } from '../../judge/ids.js';
import type { Page } from '../../page/paint.js';
import { hang } from '../../page/wrap.js';
import { append, largest } from '../../primitives/lists.js';
import { grouped } from '../../primitives/number.js';
import { answeredTexts, counted, nothingRefusedTexts, passagesText } from '../summary-text.js';
import type { LazyReport } from '../types.js';

type Counted = Pick<LazyReport, 'summary' | 'different'>;
/** Inputs that are named. */
const MOST_INPUTS = 5;

/** What the report is about, where that is more than one file: `READ  a.har (3 exchanges), b.txt (1 exchange)`. */
export function inputLines(inputs: LazyReport['inputs'], page: Page): string[] {
  const shown = page.verbose ? inputs : inputs.slice(0, MOST_INPUTS);
  const parts = shown.map(({ path, exchanges }) => `${path} (${counted(exchanges, 'exchange')})`);
  const more = inputs.length - shown.length;
  if (more > 0) parts.push(`… and ${counted(more, 'more input')}`);
  return hang(`${page.paint.heading('READ')}  `, parts.join(', '), page.width);
}

/** That nothing was refused, as far as it can be said. */
export function nothingRefusedLines({ summary, different }: Counted, page: Page): string[] {
  const listed = different === 0 ? '--all lists them' : '';
  return nothingRefusedTexts(summary, listed).flatMap((text) => hang('', text, page.width));
}

/** Counts by first cause, and what was not understood. */
export function summaryLines({ summary }: Counted, page: Page): string[] {
  const { exchanges, refused, wouldBeRefused, cannotTell, noAnswer, byCause, notUnderstood, ignored } =
    summary;
  const parts = [`${grouped(refused - wouldBeRefused)} refused of ${counted(exchanges, 'exchange')}`];
  if (wouldBeRefused > 0) parts.push(`${grouped(wouldBeRefused)} would be refused`);
  if (noAnswer > 0) parts.push(`${grouped(noAnswer)} got no answer`);
  if (cannotTell > 0) parts.push(`${grouped(cannotTell)} cannot be told`);
  append(parts, answeredTexts(summary));
  if (ignored.count > 0)
    parts.push(`${grouped(ignored.count)} more ignored by ${ignored.by ?? 'the ignore list'}`);
  const lines = hang(`${page.paint.heading('SUMMARY')}  `, parts.join(', '), page.width);
  const rows = CAUSE_IDS.map((id) => ({ id, count: byCause[id] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const digits = largest([0, ...rows.map(({ count }) => String(count).length)]);
  for (const { id, count } of rows) lines.push(`  ${String(count).padStart(digits)}  ${id}`);
  if (notUnderstood.count > 0) append(lines, hang('', `${passagesText(summary)}.`, page.width));
  return lines;
}
