/** The summary of a build's step: the to-do first, the problems as a table, those that come first in full; never longer than there is room. */
import { grouped } from '../../primitives/number.js';
import type { RenderOptions, SafeReport } from '../format.js';
import { withShortLists } from '../lists.js';
import type { DiagnosisReport } from '../types.js';
import { basisText, noteBlocks, nothingTexts, nothingTitle, questionBlocks } from './around.js';
import { callText, messageText, placesText, statusText, type Where } from './call.js';
import { sentence } from './cause.js';
import { isSomething, type Markdown, md, prose, tableHead, tableRow } from './markup.js';
import type { Sendable } from './people.js';
import { createProblems, headline } from './problem.js';
import { createRoom, type Room } from './room.js';
import { countText, eachProblem, firstCause, prepare, type Shown } from './shown.js';
import { toDoList } from './to-do.js';
import { ACTOR_WORDS } from './words.js';

/** Problems in full below the table. */
const MOST_FULL = 5;
/** Bytes that the sentence on what is left out may take. */
const FOR_THE_REST = 400;
const HEADS = ['#', 'Call', 'Answer', 'Times', 'Why', 'Acts first', 'Where it stands'];

function row(told: DiagnosisReport, number: number, where: Where): Markdown {
  const diagnosis = withShortLists(told, false, '');
  const main = firstCause(diagnosis);
  const status = statusText(diagnosis);
  const words = messageText(diagnosis);
  return tableRow([
    md`${number}`,
    callText(diagnosis),
    isSomething(words) ? md`${status} ${words}` : status,
    md`${grouped(diagnosis.count)}`,
    main === undefined ? md`not known` : md`${main.likelihood}: ${sentence(main.summary)}`,
    main === undefined ? md`` : md`${ACTOR_WORDS[main.who]}`,
    placesText(diagnosis, where),
  ]);
}

const text = (blocks: readonly Markdown[]): string =>
  blocks.map(({ markdown }) => `${markdown}\n\n`).join('');

const lowered = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

function head(
  report: Sendable,
  { problems, different, others }: Shown,
  where: Where,
  options: RenderOptions,
): string {
  if (different === 0)
    return text([
      md`## why403: ${lowered(nothingTitle(report, others))}`,
      ...(others === null ? nothingTexts(report) : [prose(sentence(others))]),
    ]);
  const heading =
    different === 1 ? md`## why403: one problem` : md`## why403: ${grouped(different)} different problems`;
  return text([
    heading,
    countText(report, { others }, where),
    md`### What to do`,
    toDoList(report.toDo, problems, options),
  ]);
}

/** The rows of the table that there is room for; says how many there were. */
function* table(
  report: SafeReport,
  { discreet }: Sendable,
  where: Where,
  room: Room,
): Generator<string, number> {
  const heads = room.take(text([md`### Problems`]) + tableHead(HEADS).markdown);
  if (heads === null) return 0;
  yield heads;
  let taken = 0;
  for (const { number, diagnosis } of eachProblem(report)) {
    const line = room.take(`\n${row(discreet(diagnosis), number, where).markdown}`);
    if (line === null) break;
    yield line;
    taken += 1;
  }
  yield '\n\n';
  return taken;
}

/** @param bytes how long it may be, in UTF-8; where that is too little for anything, there is nothing. */
export function* stepSummary(told: SafeReport, wishes: RenderOptions, bytes: number): Iterable<string> {
  const options = { ...wishes, verbose: false };
  const { reply, shown } = prepare(told, options);
  const where: Where = { inputs: reply.inputs, folders: options.folders, clean: reply.clean };
  const room = createRoom(bytes - FOR_THE_REST);
  const first = room.take(head(reply, shown, where, options));
  if (first === null) return;
  yield first;
  const rows = shown.different === 0 ? 0 : yield* table(told, reply, where, room);
  const left = shown.different - rows;
  if (left > 0)
    yield text([
      md`${grouped(left)} of ${grouped(shown.different)} different problems are left out here, for want of room. \`--format markdown=reply.md\` and \`--format json=report.json\` write them to files.`,
    ]);
  for (const part of rest(reply, shown, where, options)) {
    const taken = room.take(part);
    if (taken !== null) yield taken;
  }
}

/** What stands below the table, a text each part. */
function* rest(
  report: Sendable,
  { problems }: Shown,
  where: Where,
  options: RenderOptions,
): Iterable<string> {
  const level = md`###`;
  const blocksOf = createProblems(where, options);
  if (problems.length <= MOST_FULL)
    for (const problem of problems)
      yield text([md`${level} ${problem.number}. ${headline(problem.diagnosis)}`, ...blocksOf(problem)]);
  yield text(questionBlocks(report.questions, false, level));
  yield text(noteBlocks(report, where, level));
  yield text([basisText(report, where)]);
}
