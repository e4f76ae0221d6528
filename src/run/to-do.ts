/** One to-do over all refusals of a run: per caller the permissions, divisions and scopes to grant. */
import { divisionText } from '../caller/divisions.js';
import type { CallerIdentity } from '../caller/learn.js';
import type { Diagnosis } from '../judge/judge.js';
import { leastCover } from '../primitives/least-cover.js';
import { FIRST_PLACES } from '../report/group.js';
import type { CallerReport, DiagnosisReport, MissingReport, ToDoReport, ToDoStep } from '../report/types.js';

export interface ToDo {
  /** Takes a refusal, of `count` calls, the first of them in the input of this path. */
  add(refusal: Described, at: { readonly count: number; readonly path: string }): void;
  list(): readonly ToDoReport[];
}

/** A problem: as it was judged, as it is described, and whose it is. */
interface Described {
  readonly diagnosis: Diagnosis;
  readonly description: DiagnosisReport;
  readonly identity: CallerIdentity;
}

/** Lists of names that are granted in one step. */
interface Want extends Omit<ToDoStep, 'names' | 'alternatives' | 'refusals'> {
  readonly lists: Map<string, readonly string[]>;
}

/** The same over many refusals. */
interface Wants extends Want {
  /** How many calls want which of the lists. */
  readonly counts: Map<string, { readonly keys: readonly string[]; count: number }>;
}

interface OfCaller {
  readonly caller: CallerReport;
  readonly toldApart: boolean;
  readonly inputs: Set<string>;
  readonly wants: Map<string, Wants>;
  refusals: number;
}

export function createToDo(): ToDo {
  const callers = new Map<string, OfCaller>();
  return {
    add(refusal, { count, path }) {
      const wants = wantsOf(refusal);
      if (wants.length === 0) return;
      const { identity, description } = refusal;
      const { caller } = description;
      const key = keyOf(caller, identity);
      const known = callers.get(key) ?? newEntry(caller, identity);
      known.refusals += count;
      if (known.inputs.size < FIRST_PLACES) known.inputs.add(path);
      for (const want of wants) take(known.wants, want, count);
      callers.set(key, known);
    },
    list: () =>
      [...callers.values()]
        .map(({ caller, toldApart, inputs, refusals, wants }) => ({
          caller,
          toldApart,
          inputs: [...inputs],
          refusals,
          steps: stepsOf([...wants.values()]),
        }))
        .filter(({ steps }) => steps.length > 0),
  };
}

const newEntry = (caller: CallerReport, { label, record }: CallerIdentity): OfCaller => ({
  caller,
  toldApart: label !== null || record !== null || caller.user !== null || caller.client !== null,
  inputs: new Set(),
  wants: new Map(),
  refusals: 0,
});

/** Tokens come and go: what is granted is granted to the user, or to the client that acts for itself. */
function keyOf(
  { user, client, actsAs, organization }: CallerReport,
  { label, record }: CallerIdentity,
): string {
  const who =
    actsAs !== 'client' && user?.id != null
      ? ['user', user.id, client?.id ?? '']
      : actsAs === 'client' && client?.id != null
        ? ['client', client.id]
        : ['token', label ?? record ?? ''];
  return JSON.stringify([...who, actsAs, organization?.id ?? organization?.name ?? '']);
}

function wantsOf({ diagnosis, description: { missing, mayBeMissing } }: Described): readonly Want[] {
  return [...wanted(missing, diagnosis, false), ...wanted(mayBeMissing, diagnosis, true)];
}

function wanted(
  { permissions, scopes, divisions }: MissingReport,
  { subject: { refusal }, causes, caller }: Diagnosis,
  ifMissing: boolean,
): readonly Want[] {
  const names = permissions.mode === 'ANY' ? [permissions.names] : permissions.names.map((name) => [name]);
  const isOfDivision = causes.some(
    ({ id, relation }, index) =>
      id === 'missing-division-access' && relation === 'explains' && (index === 0 || !ifMissing),
  );
  const nowhere = { divisions: [], inDivisionOfObject: false, inTrustor: false, ifMissing };
  return [
    {
      ...nowhere,
      grant: 'permissions' as const,
      lists: listsOf(names),
      divisions: divisions.map((id) => divisionText(caller, id)),
      inDivisionOfObject: isOfDivision && divisions.length === 0,
      inTrustor: refusal.kind === 'permissions' && refusal.organization === 'trustor',
    },
    { ...nowhere, grant: 'scopes' as const, lists: listsOf([scopes]) },
  ].filter(({ lists }) => lists.size > 0);
}

const listsOf = (lists: readonly (readonly string[])[]): Map<string, readonly string[]> =>
  new Map(lists.filter(({ length }) => length > 0).map((list) => [JSON.stringify(list), list]));

function take(wants: Map<string, Wants>, { lists, ...where }: Want, count: number): void {
  const key = JSON.stringify(where);
  const known = wants.get(key) ?? { ...where, lists: new Map(), counts: new Map() };
  wants.set(key, known);
  for (const [text, list] of lists) known.lists.set(text, list);
  const keys = [...lists.keys()];
  const all = JSON.stringify(keys);
  const counted = known.counts.get(all) ?? { keys, count: 0 };
  counted.count += count;
  known.counts.set(all, counted);
}

/** What reads before what writes: no more is granted than is needed. */
const rank = (name: string): number => (/:(?:view|readonly)$/.test(name) ? 0 : 1);

function stepsOf(wants: readonly Wants[]): readonly ToDoStep[] {
  const steps = [...wants].sort((a, b) => Number(a.ifMissing) - Number(b.ifMissing));
  const surely = new Set<string>();
  return steps.flatMap(({ lists, counts, ...where }) => {
    // What is granted anyway need not be asked for once more.
    const open = new Map(
      [...lists].filter(([, list]) => !where.ifMissing || !list.some((name) => surely.has(name))),
    );
    const { names, alternatives } = leastCover([...open.values()], rank);
    if (!where.ifMissing && where.divisions.length === 0) for (const name of names) surely.add(name);
    const refusals = [...counts.values()]
      .filter(({ keys }) => keys.some((key) => open.has(key)))
      .reduce((sum, { count }) => sum + count, 0);
    return names.length === 0 ? [] : [{ ...where, names, alternatives, refusals }];
  });
}
