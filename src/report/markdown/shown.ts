/** Which problems are shown, and each in a line. */
import { isRefusal } from '../../judge/ids.js';
import { grouped } from '../../primitives/number.js';
import type { RenderOptions, SafeReport } from '../format.js';
import { withShortLists } from '../lists.js';
import { foldOthers } from '../others.js';
import { counted } from '../summary-text.js';
import type { CauseReport, DiagnosisReport } from '../types.js';
import { inputsText } from './around.js';
import { callText, statusText, type Where } from './call.js';
import { sentence } from './cause.js';
import { isSomething, type Markdown, md } from './markup.js';
import { createKnown, type Sendable, sendable } from './people.js';
import type { Numbered } from './to-do.js';

/** Problems in a line; of more there is a count. */
const MOST_LINES = 100;

/** What is shown of a report: the different problems in their order, and what they leave out. */
export interface Shown {
  readonly problems: readonly Numbered[];
  /** How many there are. */
  readonly different: number;
  /** Refusals of other systems, in a sentence; null where there is none. */
  readonly others: string | null;
}

/** Calls that were not refused are no business of a reply, but for the only one that was asked about. */
export function* eachProblem(report: SafeReport, others = foldOthers(report)): Iterable<Numbered> {
  let number = 0;
  for (const diagnosis of report.diagnoses) {
    const isRefused = isRefusal(diagnosis.verdict);
    if (!(isRefused || report.summary.picked === 1) || others.takes(diagnosis)) continue;
    number += 1;
    yield { number, diagnosis };
  }
}

/** The report as it may be sent on, and what of it is shown. */
export function prepare(
  report: SafeReport,
  options: Pick<RenderOptions, 'names' | 'withoutPeople'>,
): { readonly reply: Sendable; readonly shown: Shown } {
  const others = foldOthers(report);
  const known = createKnown(report.toDo);
  const problems: Numbered[] = [];
  let different = 0;
  for (const problem of eachProblem(report, others)) {
    different = problem.number;
    known.see(problem.diagnosis);
    if (different <= MOST_LINES) problems.push(problem);
  }
  const reply = sendable(report, known, options);
  const cleaned = problems.map(({ number, diagnosis }) => ({ number, diagnosis: reply.discreet(diagnosis) }));
  return { reply, shown: { problems: cleaned, different, others: others.text() } };
}

/** What explains the refusal, if anything does. */
export const firstCause = ({ causes }: DiagnosisReport): CauseReport | undefined =>
  causes.find(({ relation }) => relation === 'explains');

/** `GET …, 403 …, 3 times: The caller lacks … (certain)`. */
export function lineOf(told: DiagnosisReport): Markdown {
  const diagnosis = withShortLists(told, false, '');
  const main = firstCause(diagnosis);
  const answer = statusText(diagnosis);
  const answered = isSomething(answer) ? md`, ${answer}` : md``;
  const often = diagnosis.count > 1 ? md`, ${grouped(diagnosis.count)} times` : md``;
  const why =
    main === undefined
      ? md`nothing that is known explains it.`
      : md`${sentence(main.summary).replace(/\.$/, '')} (${main.likelihood})`;
  return md`${callText(diagnosis)}${answered}${often}: ${why}`;
}

/** `Of 4 calls in calls.har, 3 were refused.` */
export const countText = (report: Sendable, { others }: Pick<Shown, 'others'>, where: Where): Markdown => {
  const { summary } = report;
  const text = md`Of ${counted(summary.picked, 'call')} in ${inputsText(report, where)}, ${grouped(summary.refused)} ${refusedWords(summary)}.`;
  return others === null ? text : md`${text} ${sentence(others)}`;
};

function refusedWords({ refused, wouldBeRefused }: SafeReport['summary']): string {
  const verb = refused === 1 ? 'was' : 'were';
  if (wouldBeRefused === 0) return `${verb} refused`;
  if (wouldBeRefused === refused) return 'would be refused';
  return `${verb} refused or would be (${grouped(wouldBeRefused)})`;
}
