/** What stands below the diagnoses: how many, by cause; or that nothing was refused. */
import { CAUSE_IDS } from '../../judge/ids.js';
import type { Page } from '../../page/paint.js';
import { hang } from '../../page/wrap.js';
import { grouped } from '../../primitives/number.js';
import type { LazyReport } from '../types.js';

type Counted = Pick<LazyReport, 'summary' | 'different'>;

function counted(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** Never says "nothing refused" of an input in which no call was found. */
export function nothingRefusedLines({ summary, different }: Counted, page: Page): string[] {
  const { exchanges, cannotTell } = summary;
  if (exchanges === 0) return hang('', 'no call found in what was read, so nothing can be said', page.width);
  const open = cannotTell > 0 ? `, ${grouped(cannotTell)} cannot be told` : '';
  const hint = cannotTell > 0 && different === 0 ? ' (--all lists them)' : '';
  return hang('', `nothing refused: ${counted(exchanges, 'exchange')} read${open}${hint}`, page.width);
}

/** Counts by first cause. */
export function summaryLines({ summary }: Counted, page: Page): string[] {
  const { exchanges, refused, wouldBeRefused, cannotTell, byCause } = summary;
  const parts = [`${grouped(refused - wouldBeRefused)} refused of ${counted(exchanges, 'exchange')}`];
  if (wouldBeRefused > 0) parts.push(`${grouped(wouldBeRefused)} would be refused`);
  if (cannotTell > 0) parts.push(`${grouped(cannotTell)} cannot be told`);
  const lines = hang(`${page.paint.heading('SUMMARY')}  `, parts.join(', '), page.width);
  const rows = CAUSE_IDS.map((id) => ({ id, count: byCause[id] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const digits = Math.max(0, ...rows.map(({ count }) => String(count).length));
  for (const { id, count } of rows) lines.push(`  ${String(count).padStart(digits)}  ${id}`);
  return lines;
}
