/** The reply: what was refused, why, and who does what, to be sent as it is. */
import { grouped } from '../../primitives/number.js';
import type { Formatter, RenderOptions, SafeReport } from '../format.js';
import { withShortLists } from '../lists.js';
import { foldOthers } from '../others.js';
import { counted, nothingRefusedTexts } from '../summary-text.js';
import type { DiagnosisReport } from '../types.js';
import { basisText, inputsText, noteBlocks, questionBlocks } from './around.js';
import { callText, statusText, type Where } from './call.js';
import { sentence } from './cause.js';
import { isSomething, list, type Markdown, md, numbered, prose } from './markup.js';
import { createDiscreet, withoutPeople } from './people.js';
import { headline, problemBlocks } from './problem.js';
import { type Numbered, toDoList } from './to-do.js';

/** Problems in full. */
const MOST_FULL = 20;
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
export function shownProblems(report: SafeReport): Shown {
  const others = foldOthers(report);
  const problems: Numbered[] = [];
  let different = 0;
  for (const diagnosis of report.diagnoses) {
    const isRefused = diagnosis.verdict === 'refused' || diagnosis.verdict === 'would-be-refused';
    if (!(isRefused || report.summary.picked === 1) || others.takes(diagnosis)) continue;
    different += 1;
    if (different <= MOST_LINES) problems.push({ number: different, diagnosis });
  }
  return { problems, different, others: others.text() };
}

/** The same report as it may be sent on: nobody is named unless they may be. */
export function forOthers(report: SafeReport, { names }: Pick<RenderOptions, 'names'>): SafeReport {
  const discreet = createDiscreet(report, names);
  return {
    ...report,
    toDo: report.toDo.map((one) => withoutPeople(one, discreet)),
    questions: report.questions.map(discreet),
    inputs: report.inputs.map((input) => ({
      ...input,
      problems: input.problems.map(({ at, message }) => ({ at: discreet(at), message: discreet(message) })),
    })),
    diagnoses: {
      *[Symbol.iterator]() {
        for (const diagnosis of report.diagnoses) yield withoutPeople(diagnosis, discreet);
      },
    },
  };
}

const firstCause = ({ causes }: DiagnosisReport) => causes.find(({ relation }) => relation === 'explains');

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

function single(
  { diagnosis }: Numbered,
  report: SafeReport,
  where: Where,
  options: RenderOptions,
): readonly Markdown[] {
  return [
    md`# ${headline(diagnosis)}`,
    ...problemBlocks(diagnosis, where, options),
    ...surer(diagnosis, report),
  ];
}

/** What supplies what is missing, where nobody can be asked for it. */
const surer = ({ surer: steps }: DiagnosisReport, { questions }: SafeReport): readonly Markdown[] =>
  questions.length > 0 || steps.length === 0
    ? []
    : [md`**What would make it surer:**`, list(steps.map((step) => prose(sentence(step))))];

function* several(
  { problems, different }: Shown,
  report: SafeReport,
  where: Where,
  options: RenderOptions,
): Iterable<Markdown> {
  yield md`# ${grouped(different)} different problems, and what to do`;
  yield countText(report, where);
  yield numbered(problems.map(({ diagnosis }) => lineOf(diagnosis)));
  const more = different - problems.length;
  if (more > 0) yield md`And ${grouped(more)} more different problems.`;
  yield md`## What to do, in short`;
  yield toDoList(report.toDo, problems, options);
  const full = options.verbose ? problems : problems.slice(0, MOST_FULL);
  for (const { number, diagnosis } of full) {
    yield md`## ${number}. ${headline(diagnosis)}`;
    yield* problemBlocks(diagnosis, where, options);
  }
  const short = problems.length - full.length;
  if (short > 0) yield md`Problems ${full.length + 1} to ${problems.length} stand in the list above only.`;
}

/** `Of 4 calls in calls.har, 3 were refused.` */
const countText = (report: SafeReport, where: Where): Markdown => {
  const { summary } = report;
  return md`Of ${counted(summary.picked, 'call')} in ${inputsText(report, where)}, ${grouped(summary.refused)} ${refusedWords(summary)}.`;
};

function refusedWords({ refused, wouldBeRefused }: SafeReport['summary']): string {
  const verb = refused === 1 ? 'was' : 'were';
  if (wouldBeRefused === 0) return `${verb} refused`;
  if (wouldBeRefused === refused) return 'would be refused';
  return `${verb} refused or would be (${grouped(wouldBeRefused)})`;
}

function* blocks(report: SafeReport, options: RenderOptions): Iterable<Markdown> {
  const where: Where = { inputs: report.inputs, folders: options.folders };
  const shown = shownProblems(report);
  const [first] = shown.problems;
  if (first === undefined) {
    yield md`# No refused call was found`;
    for (const text of nothingRefusedTexts(report.summary, '')) yield prose(sentence(text));
  } else if (shown.different === 1) yield* single(first, report, where, options);
  else yield* several(shown, report, where, options);
  if (shown.others !== null) yield prose(sentence(shown.others));
  yield* questionBlocks(report.questions, options.verbose);
  yield* noteBlocks(report, where);
  yield basisText(report);
}

export const markdown: Formatter = function* (report, options) {
  let separator = '';
  for (const block of blocks(forOthers(report, options), options)) {
    yield `${separator}${block.markdown}\n`;
    separator = '\n';
  }
};
