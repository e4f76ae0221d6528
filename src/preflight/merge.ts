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
 * asked later (the one that tells when, else the later file), and a note says so. What a job did not ask is `?`.
 */
export function merged(results: readonly [Result, ...Result[]]): Preflight {
  const [first] = results;
  const { from, notes } = chosen(results);
  const taken = <T extends { readonly caller: string }>(
    list: (preflight: Preflight) => readonly T[],
  ): readonly T[] =>
    results.flatMap((result) => list(result.preflight).filter(({ caller }) => from.get(caller) === result));
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
    notes: distinct([
      ...results.flatMap(({ preflight }) => preflight.notes),
      ...notes,
      ...contractNotes(results),
    ]),
  };
}

/** The result that counts for each caller. */
function chosen(results: readonly Result[]): {
  readonly from: ReadonlyMap<string, Result>;
  readonly notes: readonly string[];
} {
  const from = new Map<string, Result>();
  const notes: string[] = [];
  for (const result of results) {
    for (const { name } of result.preflight.callers) {
      const known = from.get(name) ?? result;
      const [asked, other] = [askedOf(result, name), askedOf(known, name)];
      const isLater = other === null || (asked !== null && asked >= other);
      const counts = isLater ? result : known;
      from.set(name, counts);
      if (known === result) continue;
      const why = asked === null && other === null ? 'which stands later' : 'which was asked later';
      notes.push(
        `${name} stands in ${known.path} and in ${result.path}: what ${counts.path} says counts, ${why}`,
      );
    }
  }
  return { from, notes };
}

function contractNotes(results: readonly Result[]): readonly string[] {
  const versions = distinct(results.map(({ preflight }) => preflight.contract.version));
  return versions.length < 2
    ? []
    : [
        `the results were made with different contracts (${versions.join(', ')}): make them anew with one version of why403`,
      ];
}

/** Milliseconds; null where it is not told. */
function askedOf({ preflight }: Result, name: string): number | null {
  const asked = preflight.callers.find((caller) => caller.name === name)?.asked ?? null;
  const time = asked === null ? Number.NaN : Date.parse(asked);
  return Number.isNaN(time) ? null : time;
}

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
