/** For GitHub Actions: annotations beside the source, as commands to the runner, no more than it takes of one step. */
import { grouped } from '../primitives/number.js';
import { inFiles } from './finding-text.js';
import type { Formatter, RenderOptions, SafeReport } from './format.js';
import { COMMAND_OF, command, MOST_ANNOTATIONS } from './github-command.js';
import { LEVELS, type Level } from './levels.js';
import { createKnown, type Sendable, sendable } from './markdown/people.js';
import { repositoryPath } from './repository-path.js';
import { type Row, rows } from './rows.js';
import { counted } from './summary-text.js';
import { toDoTexts } from './to-do-text.js';
import { isOfInput, type Trouble, troubles } from './troubles.js';
import type { DiagnosisReport } from './types.js';
import { keepWorst, type Worst } from './worst.js';

/** Notices of the run itself: the to-do, what could not be told, what is not shown. */
const OF_THE_RUN = 3;
/** Troubles that are named. */
const MOST_TROUBLES = 10;
/** Steps of the to-do that are named. */
const MOST_STEPS = 10;

function annotation(row: Row, { clean }: Sendable, { folders }: RenderOptions): string {
  const often = row.count > 1 ? ` (${grouped(row.count)} times${inFiles(row)})` : '';
  const missing = row.missing === '' ? [] : [row.missing];
  const step = row.of?.cause.fixes[0];
  const text = [
    `${row.text}${often}`,
    ...missing,
    ...(step === undefined ? [] : [`${step.who}: ${step.action}`]),
  ]
    .map(clean)
    .join('\n');
  const line = row.line === null ? {} : { line: String(row.line) };
  const title = row.cause ?? row.rule;
  return command(COMMAND_OF[row.level], { file: repositoryPath(row.file, folders), ...line, title }, text);
}

/** Troubles as lines: the first, and how many more. */
function troubleLines(report: Sendable, takes: (kind: Trouble['kind']) => boolean): readonly string[] {
  const all = [...troubles(report)].filter(({ kind }) => takes(kind));
  const more = all.length - MOST_TROUBLES;
  return [
    ...all
      .slice(0, MOST_TROUBLES)
      .map(({ kind, file, text }) => (isOfInput(kind) ? `${file}: ${text}` : text)),
    ...(more > 0 ? [`and ${grouped(more)} more`] : []),
  ];
}

/** Of inputs of which nothing was read nothing else is said. */
function notRead(reply: Sendable): readonly string[] {
  const lines = troubleLines(reply, (kind) => kind === 'not-read');
  return lines.length === 0 ? [] : [command('error', { title: 'not read' }, lines.join('\n'))];
}

/** What is not known counts as a warning where nothing may stay open. */
function undecided(reply: Sendable, { strict }: RenderOptions): readonly string[] {
  const lines = troubleLines(reply, (kind) => kind !== 'not-read');
  return lines.length === 0
    ? []
    : [command(strict ? 'warning' : 'notice', { title: 'not known' }, lines.join('\n'))];
}

function toDoCommand({ toDo }: Sendable, { names, verbose }: RenderOptions): readonly string[] {
  const texts = toDoTexts(toDo, { names, verbose });
  const more = texts.length - MOST_STEPS;
  const shown = [...texts.slice(0, MOST_STEPS), ...(more > 0 ? [`and ${grouped(more)} more`] : [])];
  return texts.length === 0 ? [] : [command('notice', { title: 'to do' }, shown.join('\n'))];
}

function leftOut(worst: Readonly<Record<Level, Worst<Row>>>): readonly string[] {
  const parts = LEVELS.filter((level) => worst[level].left() > 0).map((level) =>
    counted(worst[level].left(), `more ${COMMAND_OF[level]}`),
  );
  if (parts.length === 0) return [];
  const text = `${parts.join(', ')} than GitHub shows of one step: --format json lists all of them`;
  return [command('notice', { title: 'not shown here' }, text)];
}

const hasUnread = (report: SafeReport): boolean =>
  [...troubles(report)].some(({ kind }) => kind === 'not-read');

/** The report, whose callers are seen as it is walked through. */
const watched = (report: SafeReport, see: (diagnosis: DiagnosisReport) => void): SafeReport => ({
  ...report,
  diagnoses: {
    *[Symbol.iterator]() {
      for (const diagnosis of report.diagnoses) {
        see(diagnosis);
        yield diagnosis;
      }
    },
  },
});

export const github: Formatter = function* (report, options) {
  const known = createKnown(report.toDo);
  const worst: Readonly<Record<Level, Worst<Row>>> = {
    error: keepWorst(hasUnread(report) ? MOST_ANNOTATIONS - 1 : MOST_ANNOTATIONS),
    warning: keepWorst(options.strict ? MOST_ANNOTATIONS - 1 : MOST_ANNOTATIONS),
    note: keepWorst(MOST_ANNOTATIONS - OF_THE_RUN),
  };
  for (const row of rows(watched(report, known.see), options.levels)) worst[row.level].add(row);
  const reply = sendable(report, known, options);
  for (const level of LEVELS) for (const row of worst[level].kept) yield annotation(row, reply, options);
  yield* notRead(reply);
  yield* undecided(reply, options);
  yield* toDoCommand(reply, options);
  yield* leftOut(worst);
};
