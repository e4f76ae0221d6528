/** SARIF 2.1.0 as code scanning of GitHub takes it: no more results than it does, the worst ones, each with what tells it from others. */

import { grouped } from '../../primitives/number.js';
import type { Formatter, RenderOptions, SafeReport } from '../format.js';
import { LEVELS, type Level } from '../levels.js';
import { rows } from '../rows.js';
import { toDoTexts } from '../to-do-text.js';
import { isOpen, type Trouble, troubles } from '../troubles.js';
import { type WorstFirst, worstFirst } from '../worst.js';
import { physicalLocation } from './locations.js';
import { MOST_RESULTS, sarifLog } from './log.js';
import { createOccurrences } from './occurrences.js';
import { resultOf } from './results.js';
import { sarifRules } from './rules.js';

export const sarif: Formatter = function* (report, options) {
  const { tool, contract, summary } = report;
  const found = worstFirst(rows(report, options.levels));
  const chosen = choose(found);
  const driver = {
    name: tool.name,
    version: tool.version,
    rules: sarifRules(options.levels),
    notifications: NOTIFICATIONS,
  };
  const { exchanges, refused, wouldBeRefused, cannotTell, noAnswer, notUnderstood } = summary;
  const counts = {
    exchanges,
    refused,
    wouldBeRefused,
    cannotTell,
    noAnswer,
    notUnderstood: notUnderstood.count,
  };
  yield* sarifLog(
    driver,
    options.category,
    [invocationOf(report, options, found, chosen)],
    results(report, options, chosen),
    { toDo: toDoTexts(report.toDo, options), summary: counts, contract },
  );
};

type Chosen = Readonly<Record<Level, ReadonlySet<number>>>;

/** The worst, as many as are taken. */
function choose(found: WorstFirst): Chosen {
  const errors = found.error.slice(0, MOST_RESULTS);
  const warnings = found.warning.slice(0, MOST_RESULTS - errors.length);
  const notes = found.note.slice(0, MOST_RESULTS - errors.length - warnings.length);
  return { error: new Set(errors), warning: new Set(warnings), note: new Set(notes) };
}

/** Errors first, each level in the order of the report: a walk each, so that none need be kept. */
function* results(report: SafeReport, options: RenderOptions, chosen: Chosen) {
  for (const level of LEVELS) {
    if (chosen[level].size === 0) continue;
    let number = 0;
    const hashOf = createOccurrences(options.folders);
    for (const row of rows(report, options.levels, options.names)) {
      const hash = hashOf(row.fingerprint, row.file);
      if (chosen[level].has(number)) yield resultOf(row, hash, options);
      number += 1;
    }
  }
}

type NotificationId = Trouble['kind'] | 'too-many-results';

const NOTIFICATIONS: readonly {
  readonly id: NotificationId;
  readonly shortDescription: { readonly text: string };
}[] = [
  { id: 'not-read', shortDescription: { text: 'An input could not be read' } },
  { id: 'partly-not-read', shortDescription: { text: 'A part of an input could not be read' } },
  {
    id: 'not-understood',
    shortDescription: { text: 'Passages that look like an answer were not understood' },
  },
  {
    id: 'cannot-tell',
    shortDescription: { text: 'Calls of which it cannot be told whether they were refused' },
  },
  { id: 'no-answer', shortDescription: { text: 'Calls that got no answer' } },
  { id: 'too-many-results', shortDescription: { text: 'More was found than a file may hold' } },
];

const LEVEL_OF_NOTIFICATION: Readonly<Record<NotificationId, Level>> = {
  'not-read': 'error',
  'partly-not-read': 'warning',
  'not-understood': 'warning',
  'cannot-tell': 'note',
  'no-answer': 'note',
  'too-many-results': 'warning',
};

const notification = (id: NotificationId, text: string, level = LEVEL_OF_NOTIFICATION[id]) => ({
  descriptor: { id },
  level,
  message: { text },
});

function invocationOf(
  report: SafeReport,
  { folders, strict }: RenderOptions,
  found: WorstFirst,
  chosen: Chosen,
) {
  const said = [...troubles(report)];
  const number = LEVELS.reduce((sum, level) => sum + found[level].length, 0);
  const others = LEVELS.reduce((rest, level) => rest - chosen[level].size, number);
  const tooMany = `${grouped(others)} of ${grouped(number)} findings were left out, the least of them: GitHub takes ${grouped(MOST_RESULTS)} results a file`;
  return {
    executionSuccessful: said.every(({ kind }) => kind !== 'not-read'),
    toolExecutionNotifications: [
      ...said.map(({ kind, file, line, text }) => ({
        ...notification(kind, text, strict && isOpen(kind) ? 'warning' : undefined),
        locations: [physicalLocation(file, line, folders)],
      })),
      ...(others > 0 ? [notification('too-many-results', tooMany)] : []),
    ],
  };
}
