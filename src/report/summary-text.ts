/** In sentences: that nothing was refused, of what was understood, and what was not. */
import { grouped } from '../primitives/number.js';
import { aboutStatus, LIMITED_WITH } from './answers.js';
import type { LazyReport } from './types.js';

type Summary = LazyReport['summary'];

/** Statuses of which more is said than their number. */
const MOST_EXPLAINED = 4;
const NO_ANSWER = 'a network error or a blocked call';

export function counted(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * Never says "nothing refused" of what was not found, not picked, not answered or not understood.
 *
 * @param listed where what is not shown is listed; empty where nothing is to be said of that
 */
export function nothingRefusedTexts(summary: Summary, listed: string): readonly string[] {
  const { exchanges, picked, notUnderstood } = summary;
  const passages = notUnderstood.count === 0 ? '' : `; ${passagesText(summary)}`;
  const say = (text: string): readonly string[] => [`${text}${passages}`];
  if (exchanges === 0) return say('no call found in what was read, so nothing can be said');
  if (picked === 0)
    return say(`none of ${counted(exchanges, 'exchange')} was picked, so nothing can be said`);
  return [...say(pickedText(summary, listed)), ...statusTexts(summary)];
}

function pickedText(summary: Summary, listed: string): string {
  const { exchanges, picked, cannotTell, noAnswer, notUnderstood } = summary;
  const read =
    picked === exchanges
      ? `${counted(exchanges, 'exchange')} read`
      : `${grouped(picked)} picked of ${counted(exchanges, 'exchange')}`;
  const behind = listed === '' ? '' : `; ${listed}`;
  if (noAnswer === picked) {
    const none = noAnswer === 1 ? 'it got no answer' : 'none of them got an answer';
    return `nothing can be said: ${read}, and ${none} (${NO_ANSWER}${behind})`;
  }
  const parts = [`${read}${statusesText(summary)}`];
  if (noAnswer > 0) parts.push(`${grouped(noAnswer)} got no answer (${NO_ANSWER}${behind})`);
  if (cannotTell > 0)
    parts.push(`${grouped(cannotTell)} cannot be told${listed === '' ? '' : ` (${listed})`}`);
  const lead = notUnderstood.count > 0 ? 'nothing refused in what was understood' : 'nothing refused';
  return `${lead}${butIgnored(summary)}: ${parts.join(', ')}`;
}

/** ` but 3 calls that why403-ignore.json ignores`. */
function butIgnored({ ignored: { count, by } }: Summary): string {
  return count === 0 ? '' : ` but ${counted(count, 'call')} that ${by ?? 'the ignore list'} ignores`;
}

/** `3 answered 429`, of each status that refuses nothing. */
export const answeredTexts = ({ byStatus }: Pick<Summary, 'byStatus'>): readonly string[] =>
  Object.entries(byStatus).map(([status, count]) => `${grouped(count)} answered ${status}`);

/** ` (3 answered 429, 1 answered 500)`. */
function statusesText(summary: Summary): string {
  const parts = answeredTexts(summary);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** What each of the first of these statuses means. */
export function statusTexts({ byStatus, limited }: Pick<Summary, 'byStatus' | 'limited'>): readonly string[] {
  return Object.entries(byStatus)
    .filter(([status, count]) => !(status === LIMITED_WITH && limited === count))
    .slice(0, MOST_EXPLAINED)
    .map(([status]) => aboutStatus(Number(status)));
}

/** `3 passages look like an answer or an error and could not be read, the first at app.log:120`. */
export function passagesText({ notUnderstood: { count, first } }: Pick<Summary, 'notUnderstood'>): string {
  const [place] = first;
  const looks = count === 1 ? 'looks' : 'look';
  const at = place === undefined ? '' : `${place.path}${place.line === null ? '' : `:${place.line}`}`;
  const where = at === '' ? '' : count === 1 ? `, at ${at}` : `, the first at ${at}`;
  return `${counted(count, 'passage')} ${looks} like an answer or an error and could not be read${where}`;
}
