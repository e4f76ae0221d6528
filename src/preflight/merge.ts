/** The results of one job per organization as one. */
import { append } from '../primitives/lists.js';
import { UNASKED } from './cells.js';
import type { Cell, MatrixRow, Preflight } from './types.js';

/** A result, and the file that it stands in. */
export interface Result {
  readonly path: string;
  readonly preflight: Preflight;
}

/**
 * All callers in the order of the files, the same operations joined. Of a caller that stands in two of them the one counts that was
 * asked later (the later file, where no time tells), and a note says so. What a job did not ask is `?`.
 */
export function merged(results: readonly [Result, ...Result[]]): Preflight {
  const [first] = results;
  const notes = new Set<string>();
  const from = new Map<string, Result>();
  for (const result of results) {
    for (const note of result.preflight.notes) notes.add(note);
    for (const { name, asked } of result.preflight.callers) {
      const known = from.get(name);
      if (known === undefined) {
        from.set(name, result);
        continue;
      }
      const other = askedOf(known, name);
      const later =
        other === null || (asked !== null && Date.parse(asked) >= Date.parse(other)) ? result : known;
      from.set(name, later);
      notes.add(
        `${name} stands in ${known.path} and in ${result.path}: what ${later.path} says counts, which was asked later`,
      );
    }
  }
  const contracts = new Set(results.map(({ preflight }) => preflight.contract.version));
  if (contracts.size > 1)
    notes.add(
      `the results were made with different contracts (${[...contracts].join(', ')}): make them anew with one version of why403`,
    );
  const isTaken = (result: Result) => (entry: { readonly caller: string }) =>
    from.get(entry.caller) === result;
  const taken = <T extends { readonly caller: string }>(
    list: (preflight: Preflight) => readonly T[],
  ): readonly T[] => results.flatMap((result) => list(result.preflight).filter(isTaken(result)));
  const callers = results.flatMap((result) =>
    result.preflight.callers.filter(({ name }) => from.get(name) === result),
  );
  return {
    schemaVersion: 1,
    tool: first.preflight.tool,
    contract: newest(results),
    callers,
    operations: joinedRows(
      results,
      from,
      callers.map(({ name }) => name),
    ),
    toAdd: taken(({ toAdd }) => toAdd),
    mind: taken(({ mind }) => mind),
    excess: taken(({ excess }) => excess),
    unmatched: distinct(results.flatMap(({ preflight }) => preflight.unmatched)),
    since: null,
    toAddSince: null,
    notes: [...notes],
  };
}

const askedOf = ({ preflight }: Result, name: string): string | null =>
  preflight.callers.find((caller) => caller.name === name)?.asked ?? null;

const newest = (results: readonly [Result, ...Result[]]): Preflight['contract'] =>
  results.map(({ preflight }) => preflight.contract).reduce((a, b) => (b.date > a.date ? b : a));

function joinedRows(
  results: readonly Result[],
  from: ReadonlyMap<string, Result>,
  names: readonly string[],
): readonly MatrixRow[] {
  const rows = new Map<
    string,
    { readonly at: MatrixRow['at'][number][]; readonly cells: Map<string, Cell> }
  >();
  for (const result of results) {
    for (const { operation, at, cells } of result.preflight.operations) {
      const row = rows.get(operation) ?? { at: [], cells: new Map<string, Cell>() };
      rows.set(operation, row);
      append(row.at, at);
      for (const cell of cells) if (from.get(cell.caller) === result) row.cells.set(cell.caller, cell);
    }
  }
  return [...rows].map(([operation, { at, cells }]) => ({
    operation,
    at: distinct(at),
    cells: names.map((name) => cells.get(name) ?? UNASKED(name)),
  }));
}

const distinct = <T>(items: readonly T[]): readonly T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];
