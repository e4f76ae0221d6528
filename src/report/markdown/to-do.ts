/** What is to be done over all problems, at its least. */
import { menuPaths, ROLE_CHANGES_TAKE } from '../../contract/index.js';
import type { Actor, CauseId } from '../../judge/ids.js';
import { grouped } from '../../primitives/number.js';
import { toDoTexts } from '../to-do-text.js';
import type { DiagnosisReport, FixStep, ToDoReport, ToDoStep } from '../types.js';
import { canBeDone, sentence } from './cause.js';
import { list, type Markdown, md, NOTHING, prose } from './markup.js';
import { ACTOR_WORDS } from './words.js';

/** Steps that are named. */
const MOST_STEPS = 12;

/** What the list of grants answers. */
const GRANTED: ReadonlySet<CauseId> = new Set<CauseId>([
  'missing-permission',
  'missing-scope',
  'missing-division-access',
]);

interface Wishes {
  readonly names: boolean;
  readonly verbose: boolean;
}

/** Who grants: a scope is a setting of the application's own client. */
const GRANTS: Readonly<Record<ToDoStep['grant'], Actor>> = { permissions: 'org admin', scopes: 'developer' };

/** What to grant, a line each caller and step. */
function grantTexts(toDo: readonly ToDoReport[], wishes: Wishes): readonly Markdown[] {
  const grants = toDo.flatMap(({ steps }) => steps.map(({ grant }) => grant));
  const texts = toDoTexts(toDo, wishes).map(
    (text, at) => md`**${ACTOR_WORDS[GRANTS[grants[at] ?? 'permissions']]}:** ${sentence(text)}`,
  );
  const shown = wishes.verbose ? texts : texts.slice(0, MOST_STEPS);
  const more = texts.length - shown.length;
  return [
    ...shown,
    more > 0 ? md`And ${grouped(more)} more of the kind.` : NOTHING,
    grants.includes('permissions')
      ? md`Where roles are changed: ${menuPaths('roles')}; ${ROLE_CHANGES_TAKE}.`
      : NOTHING,
    grants.includes('scopes') ? md`Where scopes are added: ${menuPaths('oauth-clients')}.` : NOTHING,
  ];
}

/** A numbered problem. */
export interface Numbered {
  readonly number: number;
  readonly diagnosis: DiagnosisReport;
}

const hasGrant = ({ missing, mayBeMissing }: DiagnosisReport): boolean =>
  [missing, mayBeMissing].some(({ permissions, scopes }) => permissions.names.length + scopes.length > 0);

/** The first step of each problem that no grant answers; equal ones once. */
function otherSteps(
  problems: readonly Numbered[],
): readonly { readonly step: FixStep; readonly of: number[] }[] {
  const steps = new Map<string, { readonly step: FixStep; readonly of: number[] }>();
  for (const { number, diagnosis } of problems) {
    const main = diagnosis.causes.find(({ relation }) => relation === 'explains');
    const step = main?.fixes.find(canBeDone);
    if (main === undefined || step === undefined || (GRANTED.has(main.id) && hasGrant(diagnosis))) continue;
    const key = `${step.who} ${step.action}`;
    const known = steps.get(key);
    if (known === undefined) steps.set(key, { step, of: [number] });
    else known.of.push(number);
  }
  return [...steps.values()];
}

const MOST_NUMBERS = 8;

function numbersText(of: readonly number[]): string {
  const shown = of.slice(0, MOST_NUMBERS).join(', ');
  const more = of.length > MOST_NUMBERS ? ` and ${of.length - MOST_NUMBERS} more` : '';
  return `${of.length === 1 ? 'problem' : 'problems'} ${shown}${more}`;
}

/** One to-do over several problems: what to grant, then the first step of every other problem. */
export function toDoList(
  toDo: readonly ToDoReport[],
  problems: readonly Numbered[],
  wishes: Wishes,
): Markdown {
  const steps = otherSteps(problems);
  const shown = wishes.verbose ? steps : steps.slice(0, MOST_STEPS);
  const more = steps.length - shown.length;
  return list([
    ...grantTexts(toDo, wishes),
    ...shown.map(
      ({ step, of }) => md`**${ACTOR_WORDS[step.who]} (${numbersText(of)}):** ${sentence(step.action)}`,
    ),
    more > 0 ? prose(`And ${grouped(more)} more first steps: they stand at their problems.`) : NOTHING,
  ]);
}
