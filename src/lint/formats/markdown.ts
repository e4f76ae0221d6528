/** A comment for a merge request: what all of it comes to, a table, the worst first, and what stays open; never too long. */
import { grouped } from '../../primitives/number.js';
import { counted } from '../../primitives/wording.js';
import {
  code,
  joined,
  list,
  type Markdown,
  md,
  NOTHING,
  prose,
  tableHead,
  tableRow,
} from '../../report/markdown/markup.js';
import { createRoom, type Room } from '../../report/markdown/room.js';
import { repositoryPath } from '../../report/repository-path.js';
import type { LintFinding } from '../types.js';
import type { LintFormatOptions, LintFormatter, SafeLint } from './format.js';
import { levelOf, listed, together, worstFirst } from './shown.js';
import {
  contractText,
  ignoredText,
  inconclusiveText,
  placeText,
  problemText,
  readText,
  skippedText,
  sumText,
  toDoParts,
} from './words.js';

/** GitHub takes no longer text as a comment. */
const MOST_BYTES = 65_000;
/** Of these, what the sentence on what is left out may take. */
const FOR_THE_REST = 400;
/** Places of equal findings that are named. */
const MOST_PLACES = 5;
/** What could not be read, and the like, that is named. */
const MOST_NAMED = 10;

export const markdown: LintFormatter = (report, options) => markdownWithin(report, options, MOST_BYTES);

/** @param bytes how long it may be, in UTF-8; where that is too little for anything, there is nothing. */
export function* markdownWithin(
  report: SafeLint,
  options: LintFormatOptions,
  bytes: number,
): Iterable<string> {
  const room = createRoom(bytes - FOR_THE_REST);
  const head = room.take(paragraph(md`## why403 lint: ${headText(report)}`));
  if (head === null) return;
  yield head;
  yield* table(report, options, room);
  for (const part of rest(report, options)) {
    const text = part.markdown === '' ? null : room.take(paragraph(part));
    if (text !== null) yield text;
  }
}

const paragraph = ({ markdown }: Markdown): string => `${markdown}\n\n`;

const headText = (report: SafeLint): string => {
  const text = sumText(report);
  return text.slice(0, 1).toLowerCase() + text.slice(1);
};

/** The rows that there is room for, and how many there are beside. */
function* table(report: SafeLint, options: LintFormatOptions, room: Room): Iterable<string> {
  const groups = together(worstFirst(listed(report, options), options));
  if (groups.length === 0) return;
  const head = room.take(tableHead(['Level', 'Where', 'What is wrong', 'What to do']).markdown);
  if (head === null) return;
  yield head;
  let shown = 0;
  for (const group of groups) {
    const line = room.take(`\n${row(group, options).markdown}`);
    if (line === null) break;
    yield line;
    shown += 1;
  }
  yield '\n\n';
  if (shown < groups.length)
    yield paragraph(
      md`${grouped(groups.length - shown)} of ${grouped(groups.length)} different findings are left out here, for want of room; \`--format json\` lists all.`,
    );
}

function row(group: readonly [LintFinding, ...LintFinding[]], options: LintFormatOptions): Markdown {
  const [first] = group;
  const places = group.slice(0, MOST_PLACES).map((one) => code(placeText(one, pathOf(options))));
  const more = group.length - places.length;
  const level = first.outcome === 'inconclusive' ? 'unclear' : levelOf(first, options);
  return tableRow([
    prose(level),
    joined([...places, more > 0 ? md`and ${grouped(more)} more` : NOTHING], ', '),
    md`${first.message} (${code(first.rule)})`,
    joined(
      toDoParts(first).map((part) => prose(part)),
      '; ',
    ),
  ]);
}

const pathOf =
  ({ folders }: LintFormatOptions) =>
  (path: string): string =>
    repositoryPath(path, folders);

function* rest(report: SafeLint, options: LintFormatOptions): Iterable<Markdown> {
  const { ignored, unread, ignoreProblems } = report;
  const open = options.verbose || options.strict ? '' : inconclusiveText(report);
  yield list([open, ignoredText(report)].map((text) => prose(capital(text))));
  if (options.verbose)
    yield list(
      ignored.map(
        ({ finding, reason }) =>
          md`${code(placeText(finding, pathOf(options)))}: ${finding.message}: ${reason}`,
      ),
    );
  yield problems('could not be read', unread, options);
  yield problems('to accept findings, and does not do what it seems to', ignoreProblems, options);
  const files = [readText(report), skippedText(report)].filter((text) => text !== '').join(', ');
  yield prose(`${files}; ${contractText(report)}.`);
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function problems(what: string, all: SafeLint['unread'], options: LintFormatOptions): Markdown {
  if (all.length === 0) return NOTHING;
  const more = all.length - MOST_NAMED;
  const items = all.slice(0, MOST_NAMED).map((one) => prose(problemText(one, pathOf(options))));
  return joined(
    [
      md`${counted(all.length, 'place')} ${what}:`,
      list(more > 0 ? [...items, md`and ${grouped(more)} more`] : items),
    ],
    '\n\n',
  );
}
