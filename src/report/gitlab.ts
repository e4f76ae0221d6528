/** A report of GitLab's Code Quality: an array with an issue each finding, shown in merge requests beside the file. */
import { fingerprint } from '../primitives/fingerprint.js';
import { callerText } from './caller-text.js';
import { findingLines, findingText } from './finding-text.js';
import type { Formatter, RenderOptions, SafeReport } from './format.js';
import { codeBlock, codeQuality, type Issue, locationOf, type Severity } from './gitlab-issues.js';
import type { Level } from './levels.js';
import { type Row, rows } from './rows.js';
import { toDoTexts } from './to-do-text.js';
import { isOpen, type Trouble, troubles } from './troubles.js';
import type { ToDoReport } from './types.js';

export const gitlab: Formatter = (report, options) => codeQuality(issues(report, options));

function* issues(report: SafeReport, options: RenderOptions): Iterable<Issue> {
  for (const row of rows(report, options.levels, options.names)) yield ofRow(row, options);
  for (const toDo of report.toDo) yield* ofToDo(toDo, options);
  for (const trouble of troubles(report)) yield ofTrouble(trouble, options);
}

const SEVERITY: Readonly<Record<Level, Severity>> = { error: 'major', warning: 'minor', note: 'info' };

const severityOf = ({ level, likelihood }: Row): Severity =>
  level === 'error' && likelihood === 'certain' ? 'critical' : SEVERITY[level];

function ofRow(row: Row, options: RenderOptions): Issue {
  return {
    type: 'issue',
    check_name: row.cause ?? row.rule,
    description: findingText(row),
    severity: severityOf(row),
    fingerprint: row.fingerprint,
    location: locationOf(row.file, row.line, options.folders),
    content: { body: codeBlock(findingLines(row, options)) },
  };
}

function* ofToDo(toDo: ToDoReport, options: RenderOptions): Iterable<Issue> {
  const { caller, inputs, steps } = toDo;
  for (const step of steps) {
    const [text = ''] = toDoTexts([{ ...toDo, steps: [step] }], options);
    yield {
      type: 'issue',
      check_name: 'to-do',
      description: `To do ${text}`,
      severity: 'info',
      // Not the names: another order, or one more, is no other thing to do.
      fingerprint: fingerprint(['to-do', callerText(caller, false), step.grant, String(step.ifMissing)]),
      location: locationOf(inputs[0] ?? '', null, options.folders),
    };
  }
}

const OF_TROUBLE: Readonly<Record<Trouble['kind'], Severity>> = {
  'not-read': 'major',
  'partly-not-read': 'minor',
  'not-understood': 'minor',
  'cannot-tell': 'info',
  'no-answer': 'info',
};

const ofTrouble = (
  { kind, file, line, text }: Trouble,
  { folders, strict }: Pick<RenderOptions, 'folders' | 'strict'>,
): Issue => ({
  type: 'issue',
  check_name: kind,
  description: text,
  severity: isOpen(kind) && strict ? 'minor' : OF_TROUBLE[kind],
  // How many there are changes from run to run.
  fingerprint: fingerprint(isOpen(kind) ? [kind] : [kind, text]),
  location: locationOf(file, line, folders),
});
