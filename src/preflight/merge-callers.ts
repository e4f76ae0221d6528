/** A caller that stands in several results: which of them counts for which operation. */
import { sameOrganization } from '../caller/organization.js';
import { counted } from '../primitives/wording.js';
import { firstNames } from '../report/lists.js';
import { UNASKED } from './cells.js';
import { COUNTS_AS } from './outcome.js';
import type { Answer, CallerRow, Cell, Preflight, ToAdd } from './types.js';

/** A result, and the file that it stands in. */
export interface Result {
  readonly path: string;
  readonly preflight: Preflight;
}

/** What counts of one caller. */
export interface Standing {
  readonly row: CallerRow;
  /** Its answer for an operation; `?` where no job asked. */
  cell(operation: string): Cell;
  /** The results of which an answer counts; all that name it where none has an operation. */
  readonly counting: readonly Result[];
  /** What is to be added, by result, of those of which a refusal counts. */
  readonly needing: readonly (readonly ToAdd[])[];
  readonly note: string | null;
}

interface In {
  readonly result: Result;
  readonly row: CallerRow;
  /** Milliseconds; null where it is not told. */
  readonly asked: number | null;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Each once, in the order in which the results name them. */
export function joinedCallers(results: readonly Result[]): readonly Standing[] {
  const byName = new Map<string, In[]>();
  for (const result of results) {
    const cells = cellsOf(result);
    for (const row of result.preflight.callers) {
      const own = { result, row, asked: timeOf(row), cells: cells.get(row.name) ?? new Map<string, Cell>() };
      const known = byName.get(row.name);
      if (known === undefined) byName.set(row.name, [own]);
      else known.push(own);
    }
  }
  return [...byName].flatMap(([name, [first, ...others]]) =>
    first === undefined ? [] : [standingOf(name, [first, ...others])],
  );
}

/** What another merge left open was not asked. */
function cellsOf({ preflight }: Result): ReadonlyMap<string, Map<string, Cell>> {
  const cells = new Map<string, Map<string, Cell>>();
  for (const { operation, cells: row } of preflight.operations) {
    for (const cell of row) {
      if (cell.why === UNASKED(cell.caller).why) continue;
      const own = cells.get(cell.caller) ?? new Map<string, Cell>();
      cells.set(cell.caller, own.set(operation, cell));
    }
  }
  return cells;
}

function timeOf({ asked }: CallerRow): number | null {
  const time = asked === null ? Number.NaN : Date.parse(asked);
  return Number.isNaN(time) ? null : time;
}

function standingOf(name: string, all: readonly [In, ...In[]]): Standing {
  const isSame = all.every(({ row }) => mayBeSame(row, all[0].row));
  const isSuperseded = ({ asked }: In, others: readonly In[]): boolean =>
    isSame && asked !== null && others.some((other) => other.asked !== null && other.asked > asked);
  const operations = [...new Set(all.flatMap(({ cells }) => [...cells.keys()]))];
  const cells = new Map<string, Cell>();
  const counting = new Set<In>();
  const needing = new Set<In>();
  let later = 0;
  let worse = 0;
  for (const operation of operations) {
    const having = all.filter((one) => one.cells.has(operation));
    const left = having.filter((one) => !isSuperseded(one, having));
    const found = left.flatMap((one) => one.cells.get(operation) ?? []);
    const [worst] = [...found].sort((a, b) => BADNESS[b.answer] - BADNESS[a.answer]);
    if (worst === undefined) continue;
    cells.set(operation, worst);
    if (left.length < having.length) later += 1;
    if (found.some(({ answer }) => answer !== worst.answer)) worse += 1;
    for (const one of left) {
      counting.add(one);
      const answer = one.cells.get(operation)?.answer;
      if (answer !== undefined && COUNTS_AS[answer] === 'refused') needing.add(one);
    }
  }
  const standing = counting.size === 0 ? all : all.filter((one) => counting.has(one));
  return {
    row: rowOf(standing, isSame),
    cell: (operation) => cells.get(operation) ?? UNASKED(name),
    counting: standing.map(({ result }) => result),
    needing: all
      .filter((one) => needing.has(one))
      .map(({ result }) => result.preflight.toAdd.filter(({ caller }) => caller === name)),
    note: all.length === 1 ? null : noteOf(name, all, { isSame, later, worse }),
  };
}

/** The same client of the same organization, asked about the same divisions, as far as is told. */
function mayBeSame(a: CallerRow, b: CallerRow): boolean {
  const organizations = sameOrganization(a.organization ?? {}, b.organization ?? {});
  const isOtherClient = a.client !== null && b.client !== null && a.client !== b.client;
  const divisions = ({ divisions: all }: CallerRow): string => [...new Set(all)].sort().join('\n');
  return organizations !== false && !isOtherClient && divisions(a) === divisions(b);
}

/** The higher, the worse. */
const BADNESS: Readonly<Record<Answer, number>> = {
  REFUSED: 5,
  PARTIAL: 4,
  'N/AVAIL': 3,
  '?': 2,
  open: 1,
  ok: 0,
};

/**
 * Of the one that was asked later, where that is known of all; else of the one that is worst off. It was asked when the earliest
 * of them was, since that is how old a part of it is.
 */
function rowOf(all: readonly In[], isSame: boolean): CallerRow {
  const times = all.flatMap(({ asked }) => asked ?? []);
  const areKnown = isSame && times.length === all.length && new Set(times).size > 1;
  const weight = ({ row, asked }: In): number => (areKnown ? (asked ?? 0) : trouble(row));
  const [first, ...others] = all.map(({ row }) => row);
  const [chosen = first] = [...all].sort((a, b) => weight(b) - weight(a)).map(({ row }) => row);
  if (first === undefined || chosen === undefined) throw new Error('a caller stands in some result');
  if (others.length === 0) return first;
  const earliest = [...all].sort((a, b) => (a.asked ?? 0) - (b.asked ?? 0))[0]?.row.asked ?? null;
  const divisions = [...new Set(all.flatMap(({ row }) => row.divisions))];
  return { ...chosen, asked: times.length < all.length ? null : earliest, divisions };
}

const trouble = ({ expected, expectedOrganization, problem }: CallerRow): number =>
  expected === false ? 3 : problem !== null ? 2 : expectedOrganization !== null ? 1 : 0;

function noteOf(
  name: string,
  all: readonly In[],
  { isSame, later, worse }: { readonly isSame: boolean; readonly later: number; readonly worse: number },
): string {
  const where = firstNames(all.map(({ result }) => result.path));
  const why = isSame
    ? 'since it is not known that one was asked later'
    : 'since they are not of the same client, organization and divisions';
  return [
    `${name} stands in several results (${where}), which are joined`,
    ...(later === 0 ? [] : [`for ${counted(later, 'operation')} the one counts that was asked later`]),
    ...(worse === 0 ? [] : [`for ${counted(worse, 'operation')} the worse answer counts, ${why}`]),
  ].join('; ');
}
