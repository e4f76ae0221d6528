/** What stands below several refusals: one to-do a caller, and the questions to forward. */

import { menuPaths, ROLE_CHANGES_TAKE } from '../../contract/index.js';
import type { Page } from '../../page/paint.js';
import { hang, pad } from '../../page/wrap.js';
import { append } from '../../primitives/lists.js';
import { grouped } from '../../primitives/number.js';
import type { CallerReport, ToDoReport, ToDoStep } from '../types.js';
import { callerText } from './caller.js';
import { firstNames } from './lists.js';

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
  const { caller, refusals, steps } = toDo;
  const heading = `${page.paint.heading('TO DO')}  `;
  const calls = `${grouped(refusals)} refused call${refusals === 1 ? '' : 's'}`;
  return [
    ...hang(heading, `for ${whoseText(toDo)}; ${calls}`, page.width),
    ...steps.flatMap((step) => stepLines(step, caller, page)),
  ];
}

function whoseText({ caller, toldApart, inputs }: ToDoReport): string {
  const told = callerText(caller);
  if (caller.user !== null || caller.client !== null) return told;
  const where = firstNames(inputs);
  const unnamed = toldApart ? `the caller of ${where}` : `callers that are not told apart, in ${where}`;
  return [caller.label ?? unnamed, told].filter((part) => part !== '').join(', ');
}

const HOLDERS = {
  client: 'the OAuth client',
  user: 'the user',
  guest: 'the caller',
} as const satisfies Readonly<Record<NonNullable<CallerReport['actsAs']>, string>>;

function stepLines(step: ToDoStep, { actsAs }: CallerReport, page: Page): string[] {
  const { grant, names, alternatives, divisions, inDivisionOfObject, inTrustor, ifMissing } = step;
  const listed = page.verbose ? names.join(', ') : firstNames(names);
  const where = [
    ...(divisions.length > 0
      ? [`in division ${page.verbose ? divisions.join(', ') : firstNames(divisions)}`]
      : []),
    ...(inDivisionOfObject ? ['in the division of the object'] : []),
    ...(inTrustor ? ['in the trustor organization'] : []),
  ];
  const holder = actsAs === null ? 'the caller' : HOLDERS[actsAs];
  const lead = ifMissing ? '  if it is missing: ' : '  ';
  const what =
    grant === 'permissions'
      ? `give ${holder} roles with ${listed}${where.map((part) => `, ${part}`).join('')}`
      : `add to the OAuth client the scope${names.length === 1 ? '' : 's'} ${listed}`;
  return [
    ...hang(lead, what, page.width),
    ...alternatives.flatMap(({ instead, any }) => {
      const others = page.verbose ? any.join(' or ') : orNames(any);
      return hang(pad('', 4), `(in place of ${instead}, ${others} would do)`, page.width);
    }),
  ];
}

const orNames = (names: readonly string[]): string =>
  names.length < 3 ? names.join(' or ') : firstNames(names, 'or').replace(/, (?=[^,]*$)/, ' or ');

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
