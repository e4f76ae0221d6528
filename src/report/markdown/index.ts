/** The reply: what was refused, why, and who does what, to be sent as it is. */
import { grouped } from '../../primitives/number.js';
import type { Formatter, RenderOptions } from '../format.js';
import type { DiagnosisReport } from '../types.js';
import { basisText, noteBlocks, nothingTexts, nothingTitle, questionBlocks } from './around.js';
import type { Where } from './call.js';
import { sentence } from './cause.js';
import { list, type Markdown, md, numbered, prose } from './markup.js';
import type { Sendable } from './people.js';
import { createProblems, headline } from './problem.js';
import { countText, lineOf, prepare, type Shown } from './shown.js';
import { type Numbered, toDoList } from './to-do.js';

/** Problems in full. */
const MOST_FULL = 20;

function single(
  problem: Numbered,
  shown: Shown,
  report: Sendable,
  where: Where,
  options: RenderOptions,
): readonly Markdown[] {
  const { diagnosis } = problem;
  return [
    md`# ${headline(diagnosis)}`,
    ...(report.summary.picked > 1 ? [countText(report, shown, where)] : []),
    ...createProblems(where, options)(problem),
    ...surer(diagnosis, report),
  ];
}

/** What supplies what is missing, where nobody can be asked for it. */
const surer = ({ surer: steps }: DiagnosisReport, { questions }: Sendable): readonly Markdown[] =>
  questions.length > 0 || steps.length === 0
    ? []
    : [md`**What would make it surer:**`, list(steps.map((step) => prose(sentence(step))))];

function* several(shown: Shown, report: Sendable, where: Where, options: RenderOptions): Iterable<Markdown> {
  const { problems, different } = shown;
  yield md`# ${grouped(different)} different problems, and what to do`;
  yield countText(report, shown, where);
  yield md`## What to do, in short`;
  yield toDoList(report.toDo, problems, options);
  yield md`## The problems`;
  yield numbered(problems.map(({ diagnosis }) => lineOf(diagnosis)));
  const more = different - problems.length;
  if (more > 0) yield md`And ${grouped(more)} more different problems.`;
  const full = options.verbose ? problems : problems.slice(0, MOST_FULL);
  const blocksOf = createProblems(where, options);
  for (const problem of full) {
    yield md`## ${problem.number}. ${headline(problem.diagnosis)}`;
    yield* blocksOf(problem);
  }
  const short = problems.length - full.length;
  if (short > 0) yield md`Problems ${full.length + 1} to ${problems.length} stand in the list above only.`;
}

function* nothing(report: Sendable, { others }: Shown): Iterable<Markdown> {
  yield md`# ${nothingTitle(report, others)}`;
  if (others !== null) yield prose(sentence(others));
  else yield* nothingTexts(report);
}

function* blocks(report: Sendable, shown: Shown, options: RenderOptions): Iterable<Markdown> {
  const where: Where = { inputs: report.inputs, folders: options.folders, clean: report.clean };
  const [first] = shown.problems;
  if (first === undefined) yield* nothing(report, shown);
  else if (shown.different === 1) yield* single(first, shown, report, where, options);
  else yield* several(shown, report, where, options);
  yield* questionBlocks(report.questions, options.verbose);
  yield* noteBlocks(report, where);
  yield basisText(report, where);
}

export const markdown: Formatter = function* (report, options) {
  let separator = '';
  const { reply, shown } = prepare(report, options);
  for (const block of blocks(reply, shown, options)) {
    yield `${separator}${block.markdown}\n`;
    separator = '\n';
  }
};
