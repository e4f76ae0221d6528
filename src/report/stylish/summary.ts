/** What stands below the diagnoses: how many, by cause; or that nothing was refused, of what was understood. */

import { CAUSE_IDS } from '../../judge/ids.js';
import type { Page } from '../../page/paint.js';
import { hang } from '../../page/wrap.js';
import { append, largest } from '../../primitives/lists.js';
import { grouped } from '../../primitives/number.js';
import { aboutStatus, LIMITED_WITH } from '../answers.js';
import type { LazyReport } from '../types.js';

type Counted = Pick<LazyReport, 'summary' | 'different'>;
type Summary = LazyReport['summary'];

/** Statuses of which more is said than their number. */
const MOST_EXPLAINED = 4;
/** Inputs that are named. */
const MOST_INPUTS = 5;
const NO_ANSWER = 'a network error or a blocked call';

function counted(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** What the report is about, where that is more than one file: `READ  a.har (3 exchanges), b.txt (1 exchange)`. */
export function inputLines(inputs: LazyReport['inputs'], page: Page): string[] {
  const shown = page.verbose ? inputs : inputs.slice(0, MOST_INPUTS);
  const parts = shown.map(({ path, exchanges }) => `${path} (${counted(exchanges, 'exchange')})`);
  const more = inputs.length - shown.length;
  if (more > 0) parts.push(`… and ${counted(more, 'more input')}`);
  return hang(`${page.paint.heading('READ')}  `, parts.join(', '), page.width);
}

/** Never says "nothing refused" of what was not found, not picked, not answered or not understood. */
export function nothingRefusedLines({ summary, different }: Counted, page: Page): string[] {
  const { exchanges, picked, notUnderstood } = summary;
  const passages = notUnderstood.count === 0 ? '' : `; ${passagesText(summary)}`;
  const say = (text: string): string[] => hang('', `${text}${passages}`, page.width);
  if (exchanges === 0) return say('no call found in what was read, so nothing can be said');
  if (picked === 0)
    return say(`none of ${counted(exchanges, 'exchange')} was picked, so nothing can be said`);
  return [...say(pickedText(summary, different)), ...statusLines(summary, page)];
}

function pickedText(summary: Summary, different: number): string {
  const { exchanges, picked, cannotTell, noAnswer, notUnderstood } = summary;
  const read =
    picked === exchanges
      ? `${counted(exchanges, 'exchange')} read`
      : `${grouped(picked)} picked of ${counted(exchanges, 'exchange')}`;
  const listed = different === 0 ? '; --all lists them' : '';
  if (noAnswer === picked) {
    const none = noAnswer === 1 ? 'it got no answer' : 'none of them got an answer';
    return `nothing can be said: ${read}, and ${none} (${NO_ANSWER}${listed})`;
  }
  const parts = [`${read}${statusesText(summary)}`];
  if (noAnswer > 0) parts.push(`${grouped(noAnswer)} got no answer (${NO_ANSWER}${listed})`);
  if (cannotTell > 0)
    parts.push(`${grouped(cannotTell)} cannot be told${different === 0 ? ' (--all lists them)' : ''}`);
  const lead = notUnderstood.count > 0 ? 'nothing refused in what was understood' : 'nothing refused';
  return `${lead}${butIgnored(summary)}: ${parts.join(', ')}`;
}

/** ` but 3 calls that why403-ignore.json ignores`. */
function butIgnored({ ignored: { count, by } }: Summary): string {
  return count === 0 ? '' : ` but ${counted(count, 'call')} that ${by ?? 'the ignore list'} ignores`;
}

/** ` (3 answered 429, 1 answered 500)`. */
function statusesText({ byStatus }: Summary): string {
  const parts = Object.entries(byStatus).map(([status, count]) => `${grouped(count)} answered ${status}`);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function statusLines({ byStatus, limited }: Summary, page: Page): string[] {
  return Object.entries(byStatus)
    .filter(([status, count]) => !(status === LIMITED_WITH && limited === count))
    .slice(0, MOST_EXPLAINED)
    .flatMap(([status]) => hang('', aboutStatus(Number(status)), page.width));
}

/** `3 passages look like an answer or an error and could not be read, the first at app.log:120`. */
function passagesText({ notUnderstood: { count, first } }: Summary): string {
  const [place] = first;
  const looks = count === 1 ? 'looks' : 'look';
  const at = place === undefined ? '' : `${place.path}${place.line === null ? '' : `:${place.line}`}`;
  const where = at === '' ? '' : count === 1 ? `, at ${at}` : `, the first at ${at}`;
  return `${counted(count, 'passage')} ${looks} like an answer or an error and could not be read${where}`;
}

/** Counts by first cause, and what was not understood. */
export function summaryLines({ summary }: Counted, page: Page): string[] {
  const { exchanges, refused, wouldBeRefused, cannotTell, noAnswer, byCause, notUnderstood, ignored } =
    summary;
  const parts = [`${grouped(refused - wouldBeRefused)} refused of ${counted(exchanges, 'exchange')}`];
  if (wouldBeRefused > 0) parts.push(`${grouped(wouldBeRefused)} would be refused`);
  if (noAnswer > 0) parts.push(`${grouped(noAnswer)} got no answer`);
  if (cannotTell > 0) parts.push(`${grouped(cannotTell)} cannot be told`);
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
