/** A comment for a merge request: what all of it comes to, a table, the worst first, and what stays open; never too long. */
import { grouped } from '../../primitives/number.js';
import { counted } from '../../primitives/wording.js';
import {
  code,
  isSomething,
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
  ignoreHead,
  inconclusiveText,
  placeText,
  problemText,
  readText,
  skippedText,
  sumText,
  toDoParts,
  unreadHead,
} from './words.js';

/** GitHub takes no longer text as a comment. */
const MOST_BYTES = 65_000;
/** Of these, what the sentence on what is left out may take. */
const FOR_THE_REST = 400;
/** Files of equal findings that are named. */
const MOST_FILES = 5;
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
  const head = room.take(`${md`## why403 lint: ${headText(report)}`.markdown}\n`);
  if (head === null) return;
  yield head;
  yield* table(report, options, room);
  for (const part of rest(report, options)) {
    const text = isSomething(part) ? room.take(paragraph(part)) : null;
    if (text !== null) yield text;
  }
}

const paragraph = ({ markdown }: Markdown): string => `\n${markdown}\n`;

const headText = (report: SafeLint): string => {
  const text = sumText(report);
  return text.slice(0, 1).toLowerCase() + text.slice(1);
};

/** The rows that there is room for, and how many there are beside. */
function* table(report: SafeLint, options: LintFormatOptions, room: Room): Iterable<string> {
  const groups = together(worstFirst(listed(report, options), options));
  if (groups.length === 0) return;
  const head = room.take(paragraph(tableHead(['Level', 'Where', 'What is wrong', 'What to do'])));
  if (head === null) return;
  yield head;
  let shown = 0;
  for (const group of groups) {
    const line = room.take(`${row(group, options).markdown}\n`);
    if (line === null) break;
    yield line;
    shown += 1;
  }
  if (shown < groups.length)
    yield paragraph(
      md`${grouped(groups.length - shown)} of ${grouped(groups.length)} different findings are left out here, for want of room; \`--format json\` lists all.`,
    );
}

function row(group: readonly [LintFinding, ...LintFinding[]], options: LintFormatOptions): Markdown {
  const [first] = group;
  const level = first.outcome === 'inconclusive' ? 'unclear' : levelOf(first, options);
  return tableRow([
    prose(level),
    placesText(group, options),
    md`${first.message} (${code(first.rule)})`,
    joined(
      toDoParts(first).map((part) => prose(part)),
      '; ',
    ),
  ]);
}

/** The first place in each file, and how many more there are. */
function placesText(group: readonly LintFinding[], options: LintFormatOptions): Markdown {
  const files = new Map<string, { readonly first: LintFinding; count: number }>();
  for (const finding of group) {
    const file = files.get(finding.path);
    if (file === undefined) files.set(finding.path, { first: finding, count: 1 });
    else file.count += 1;
  }
  const named = [...files.values()].slice(0, MOST_FILES).map(({ first, count }) => {
    const place = code(placeText(first, pathOf(options)));
    return count === 1 ? place : md`${place} and ${grouped(count - 1)} more there`;
  });
  const more = files.size - named.length;
  return joined([...named, more > 0 ? md`and ${counted(more, 'more file')}` : NOTHING], ', ');
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
  yield problems(unreadHead(report), unread, options);
  yield problems(ignoreHead(report), ignoreProblems, options);
  const files = [readText(report), skippedText(report)].filter((text) => text !== '').join(', ');
  yield prose(`${files}; ${contractText(report)}.`);
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function problems(head: string, all: SafeLint['unread'], options: LintFormatOptions): Markdown {
  if (all.length === 0) return NOTHING;
  const more = all.length - MOST_NAMED;
  const items = all.slice(0, MOST_NAMED).map((one) => prose(problemText(one, pathOf(options))));
  return joined([md`${head}:`, list(more > 0 ? [...items, md`and ${grouped(more)} more`] : items)], '\n\n');
}
