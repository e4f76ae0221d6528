/** What stands below several refusals: one to-do a caller, and the questions to forward. */

import { menuPaths, ROLE_CHANGES_TAKE } from '../../contract/index.js';
import type { Page } from '../../page/paint.js';
import { hang, pad } from '../../page/wrap.js';
import { append } from '../../primitives/lists.js';
import { grouped } from '../../primitives/number.js';
import { alternativeTexts, stepCount, stepText, toDoHead } from '../to-do-text.js';
import type { ToDoReport, ToDoStep } from '../types.js';

/** Callers that are shown; of more there is a count. */
const MOST_CALLERS = 10;
/** Questions that are shown. */
const MOST_QUESTIONS = 3;

/** `TO DO` for every caller: what to grant, at its least. */
export function toDoLines(toDo: readonly ToDoReport[], page: Page): string[] {
  const shown = page.verbose ? toDo : toDo.slice(0, MOST_CALLERS);
  const lines = shown.flatMap((one) => ofCaller(one, page));
  const more = toDo.length - shown.length;
  if (more > 0) lines.push(`and for ${grouped(more)} more callers: --verbose, or --format json`);
  const grantsRoles = toDo.some(({ steps }) => steps.some(({ grant }) => grant === 'permissions'));
  if (grantsRoles) {
    append(lines, hang('  roles: ', `${menuPaths('roles')}; ${ROLE_CHANGES_TAKE}`, page.width));
  }
  return lines;
}

function ofCaller(toDo: ToDoReport, page: Page): string[] {
  const { steps } = toDo;
  const heading = `${page.paint.heading('TO DO')}  `;
  return [
    ...hang(heading, toDoHead(toDo, { names: true }), page.width),
    ...steps.flatMap((step) => stepLines(step, toDo, page)),
  ];
}

function stepLines(step: ToDoStep, toDo: ToDoReport, { verbose, width }: Page): string[] {
  const lead = step.ifMissing ? '  if it is missing: ' : '  ';
  return [
    ...hang(lead, stepText(step, toDo.caller, verbose) + stepCount(step, toDo), width),
    ...alternativeTexts(step, verbose).flatMap((text) => hang(pad('', 4), `(${text})`, width)),
  ];
}

/** Questions for whoever can look it up: they stand alone. */
export function questionLines(questions: readonly string[], page: Page): string[] {
  const shown = page.verbose ? questions : questions.slice(0, MOST_QUESTIONS);
  const more = questions.length - shown.length;
  return [
    `${page.paint.heading('TO ASK')}  whoever can look it up; each question can be forwarded as it is`,
    ...shown.flatMap((question, index) => hang(`  ${index + 1}. `, question, page.width)),
    ...(more > 0 ? [`     and ${more} more: --verbose`] : []),
  ];
}
