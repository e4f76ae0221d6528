/** For GitHub Actions: annotations beside the source, as commands to the runner, no more than it takes of one step. */
import { grouped } from '../../primitives/number.js';
import { counted } from '../../primitives/wording.js';
import { COMMAND_OF, command, MOST_ANNOTATIONS } from '../../report/github-command.js';
import { LEVELS, type Level } from '../../report/levels.js';
import { repositoryPath } from '../../report/repository-path.js';
import type { LintFinding } from '../types.js';
import type { LintFormatOptions, LintFormatter, SafeLint } from './format.js';
import { byLevel, levelOf, listed } from './shown.js';
import { inconclusiveText, problemText, toDoParts } from './words.js';

/** Warnings of the run itself: what could not be read, and what the ignore list has that does nothing. */
const WARNINGS_OF_THE_RUN = 2;
/** Notices of the run itself: what is inconclusive, what is not shown. */
const NOTICES_OF_THE_RUN = 2;
/** Lines of one of them. */
const MOST_LINES = 10;

const MOST: Readonly<Record<Level, number>> = {
  error: MOST_ANNOTATIONS,
  warning: MOST_ANNOTATIONS - WARNINGS_OF_THE_RUN,
  note: MOST_ANNOTATIONS - NOTICES_OF_THE_RUN,
};

export const github: LintFormatter = function* (report, options) {
  const shown = listed(report, options);
  const found = byLevel(shown, options);
  const most =
    report.unread.length + report.ignoreProblems.length === 0 ? { ...MOST, warning: MOST_ANNOTATIONS } : MOST;
  for (const level of LEVELS)
    for (const finding of found[level].slice(0, most[level])) yield annotation(finding, options);
  yield* problems('not read', report.unread, options);
  yield* problems('ignore list', report.ignoreProblems, options);
  const open = shown === report.findings ? '' : inconclusiveText(report);
  if (open !== '') yield command('notice', { title: 'inconclusive' }, open);
  const left = LEVELS.flatMap((level) => {
    const more = found[level].length - most[level];
    return more > 0 ? [counted(more, `more ${COMMAND_OF[level]}`)] : [];
  });
  if (left.length > 0)
    yield command(
      'notice',
      { title: 'not shown here' },
      `${left.join(', ')} than GitHub shows of one step: --format json lists all of them`,
    );
};

function annotation(finding: LintFinding, options: LintFormatOptions): string {
  const { rule, path, at, message } = finding;
  // GitHub takes columns only within one line.
  const columns = at.line === at.endLine ? { col: String(at.column), endColumn: String(at.endColumn) } : {};
  return command(
    COMMAND_OF[levelOf(finding, options)],
    {
      file: repositoryPath(path, options.folders),
      line: String(at.line),
      endLine: String(at.endLine),
      ...columns,
      title: rule,
    },
    [message, ...toDoParts(finding)].join('\n'),
  );
}

function problems(title: string, all: SafeLint['unread'], { folders }: LintFormatOptions): readonly string[] {
  if (all.length === 0) return [];
  const more = all.length - MOST_LINES;
  const lines = [
    ...all.slice(0, MOST_LINES).map((one) => problemText(one, (path) => repositoryPath(path, folders))),
    ...(more > 0 ? [`and ${grouped(more)} more`] : []),
  ];
  return [command('warning', { title }, lines.join('\n'))];
}
