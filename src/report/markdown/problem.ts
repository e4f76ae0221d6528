/** One problem in full: the call, why, how it is known, what to do. */
import { isRefusal } from '../../judge/ids.js';
import { grouped } from '../../primitives/number.js';
import { callerText } from '../caller-text.js';
import { withShortLists } from '../lists.js';
import { missingText } from '../rows.js';
import { unquotedWords } from '../said.js';
import type { DiagnosisReport } from '../types.js';
import { callText, messageText, placesText, statusText, timeText, type Where } from './call.js';
import { causeBlocks, otherCauses, sentence } from './cause.js';
import { code, isSomething, joined, list, type Markdown, md, NOTHING, prose } from './markup.js';
import type { Numbered } from './to-do.js';
import { VERDICT_WORDS } from './words.js';

/** Remarks that are shown. */
const MOST_REMARKS = 3;

/** `GET … was refused: 403 missing.any.permissions`, in a heading. */
export function headline(diagnosis: DiagnosisReport): Markdown {
  const answer = statusText(diagnosis);
  const said = md`${callText(diagnosis)} ${VERDICT_WORDS[diagnosis.verdict]}`;
  return isSomething(answer) ? md`${said}: ${answer}` : said;
}

function facts(diagnosis: DiagnosisReport, where: Where, names: boolean): Markdown {
  const { exchange, count, caller } = diagnosis;
  const { correlationId, time, operation, method, url } = exchange;
  const words = messageText(diagnosis);
  const unquoted = unquotedWords(diagnosis);
  const of = (what: string): string => (count > 1 ? `${what} of the first one` : what);
  const missing = missingText(diagnosis);
  const who =
    callerText(caller, names) || (caller.label === null ? '' : `${caller.label}, told apart by its token`);
  const isTaken = method === null && url !== null && operation !== null;
  return list([
    isTaken ? md`Method: not given; ${code(operation)} is the operation of this path that fits` : NOTHING,
    isSomething(words) ? md`Answer: ${words}` : unquoted === null ? NOTHING : md`Answer: ${unquoted}`,
    time === null ? NOTHING : md`${of('Time')}: ${timeText(time)}`,
    correlationId === null ? NOTHING : md`${of('Correlation id')}: ${code(correlationId)}`,
    who === '' ? NOTHING : md`Caller: ${who}`,
    count > 1 ? md`How often: ${grouped(count)} times` : NOTHING,
    md`Where it stands: ${placesText(diagnosis, where)}`,
    missing === ''
      ? NOTHING
      : md`${missing.startsWith('perhaps ') ? 'Perhaps missing' : 'Missing'}: ${missing.replace(/^(?:perhaps )?missing /, '')}`,
  ]);
}

function settledText({ verdict }: DiagnosisReport): Markdown {
  return isRefusal(verdict) ? md`**Why:** Nothing that is known explains it.` : NOTHING;
}

export interface ProblemBlocks {
  readonly facts: Markdown;
  /** Why, how it is known, what to do. */
  readonly reason: readonly Markdown[];
}

/** Everything below the heading of a problem. */
export function problemBlocks(
  told: DiagnosisReport,
  where: Where,
  { names, verbose }: { readonly names: boolean; readonly verbose: boolean },
): ProblemBlocks {
  const diagnosis = withShortLists(told, verbose, '');
  const main = diagnosis.causes.find(({ relation }) => relation === 'explains');
  const remarks = verbose ? diagnosis.remarks : diagnosis.remarks.slice(0, MOST_REMARKS);
  const reason = [
    ...(main === undefined ? [settledText(diagnosis)] : causeBlocks(main, verbose)),
    ...otherCauses(diagnosis.causes, main, verbose),
    remarks.length === 0
      ? NOTHING
      : joined([md`**Good to know:**`, list(remarks.map((remark) => prose(sentence(remark))))], '\n\n'),
  ];
  return { facts: facts(diagnosis, where, names), reason: reason.filter(isSomething) };
}

/** Gives the blocks of one problem after the other; a reason that was given is not given again. */
export function createProblems(
  where: Where,
  wishes: { readonly names: boolean; readonly verbose: boolean },
): (problem: Numbered) => readonly Markdown[] {
  const given = new Map<string, number>();
  return ({ number, diagnosis }) => {
    const { facts, reason } = problemBlocks(diagnosis, where, wishes);
    const key = joined(reason, '\n').markdown;
    const before = given.get(key);
    if (before === undefined) given.set(key, number);
    return before === undefined
      ? [facts, ...reason]
      : [facts, md`**Why, and what to do:** The same as for problem ${before}.`];
  };
}
