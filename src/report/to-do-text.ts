/** The to-do in sentences: whose it is, and what to grant. */
import { grouped } from '../primitives/number.js';
import { callerText } from './caller-text.js';
import { firstNames } from './lists.js';
import { noFile } from './repository-path.js';
import type { CallerReport, ToDoReport, ToDoStep } from './types.js';

export interface ToDoWishes {
  /** Lists of names as long as they are. */
  readonly verbose: boolean;
  /** People by their names. */
  readonly names: boolean;
}

/** `for client Nightly Export; 3 refused calls`. */
export const toDoHead = (
  toDo: ToDoReport,
  { names }: Pick<ToDoWishes, 'names'>,
  { refusals }: { readonly refusals: number } = toDo,
): string => `for ${whoseText(toDo, names)}; ${grouped(refusals)} refused call${refusals === 1 ? '' : 's'}`;

/** ` (2 of the 6 calls)`, where a step does not answer all calls of its caller. */
export const stepCount = (step: ToDoStep, { refusals }: ToDoReport): string =>
  step.refusals === refusals ? '' : ` (${grouped(step.refusals)} of the ${grouped(refusals)} calls)`;

function whoseText({ caller, toldApart, inputs, refusals }: ToDoReport, names: boolean): string {
  const told = callerText(caller, names);
  if (caller.user !== null || caller.client !== null) return told;
  const where = firstNames(inputs.map((path) => noFile(path) ?? path));
  const several = refusals === 1 ? 'whoever made the call' : 'callers that are not told apart';
  const unnamed = toldApart ? `the caller of ${where}` : `${several}, in ${where}`;
  return [caller.label ?? unnamed, told].filter((part) => part !== '').join(', ');
}

const HOLDERS = {
  client: 'the OAuth client',
  user: 'the user',
  guest: 'the caller',
} as const satisfies Readonly<Record<NonNullable<CallerReport['actsAs']>, string>>;

/** `give the user roles with routing:queue:view, in division Home`. */
export function stepText(step: ToDoStep, { actsAs }: CallerReport, verbose: boolean): string {
  const { grant, names, divisions, inDivisionOfObject, inTrustor } = step;
  const listed = verbose ? names.join(', ') : firstNames(names);
  const where = [
    ...(divisions.length > 0
      ? [`in division ${verbose ? divisions.join(', ') : firstNames(divisions)}`]
      : []),
    ...(inDivisionOfObject ? ['in the division of the object'] : []),
    ...(inTrustor ? ['in the trustor organization'] : []),
  ];
  const holder = actsAs === null ? 'the caller' : HOLDERS[actsAs];
  return grant === 'permissions'
    ? `give ${holder} roles with ${listed}${where.map((part) => `, ${part}`).join('')}`
    : `add to the OAuth client the scope${names.length === 1 ? '' : 's'} ${listed}`;
}

/** `d:e:f would do in place of a:b:c`, for each name of which others would do. */
export function alternativeTexts({ alternatives }: ToDoStep, verbose: boolean): readonly string[] {
  return alternatives.map(
    ({ instead, any }) => `${verbose ? any.join(' or ') : orNames(any)} would do in place of ${instead}`,
  );
}

const orNames = (names: readonly string[]): string =>
  names.length < 3 ? names.join(' or ') : firstNames(names, 'or').replace(/, (?=[^,]*$)/, ' or ');

/** A line each step, for formats without a layout: `for client Nightly Export; 3 refused calls: give the OAuth client roles with …`. */
export function toDoTexts(toDo: readonly ToDoReport[], wishes: ToDoWishes): readonly string[] {
  return toDo.flatMap((one) =>
    one.steps.map((step) => {
      const condition = step.ifMissing ? 'if it is missing, ' : '';
      const others = alternativeTexts(step, wishes.verbose).map((text) => ` (${text})`);
      return `${toDoHead(one, wishes, step)}: ${condition}${stepText(step, one.caller, wishes.verbose)}${others.join('')}`;
    }),
  );
}
