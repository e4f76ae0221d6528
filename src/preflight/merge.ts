/** The results of one job per organization, or per part of the calls, as one. */
import { append } from '../primitives/lists.js';
import { joinedCallers, type Result, type Standing } from './merge-callers.js';
import { joinedExcess, joinedToAdd } from './merge-rest.js';
import type { Cell, MatrixRow, Preflight } from './types.js';

/**
 * All callers in the order of the files, the same operations joined. Of a caller that stands in several results each operation
 * counts; where several answer for the same one, the one that is known to be asked later, else the worse answer. A note says so.
 * What no job asked is `?`.
 */
export function merged(results: readonly [Result, ...Result[]]): Preflight {
  const [first] = results;
  const all = joinedCallers(results);
  return {
    schemaVersion: 1,
    tool: first.preflight.tool,
    contract: newest(results),
    callers: all.map(({ row }) => row),
    operations: joinedRows(results, all),
    toAdd: all.flatMap(({ needing }) => joinedToAdd(needing)),
    mind: all.flatMap(({ row: { name }, counting }) =>
      distinct(counting.flatMap(({ preflight: { mind } }) => mind.filter(({ caller }) => caller === name))),
    ),
    excess: all.flatMap(({ row: { name }, counting }) => joinedExcess(name, counting)),
    unmatched: distinct(results.flatMap(({ preflight }) => preflight.unmatched)),
    unread: distinct(results.flatMap(({ preflight }) => preflight.unread)),
    since: null,
    toAddSince: null,
    notes: distinct([
      ...results.flatMap(({ preflight }) => preflight.notes),
      ...all.flatMap(({ note }) => note ?? []),
      ...contractNotes(results),
    ]),
  };
}

function contractNotes(results: readonly Result[]): readonly string[] {
  const versions = distinct(results.map(({ preflight }) => preflight.contract.version));
  return versions.length < 2
    ? []
    : [
        `the results were made with different contracts (${versions.join(', ')}): make them anew with one version of why403`,
      ];
}

const newest = (results: readonly [Result, ...Result[]]): Preflight['contract'] =>
  results.map(({ preflight }) => preflight.contract).reduce((a, b) => (b.date > a.date ? b : a));

function joinedRows(results: readonly Result[], callers: readonly Standing[]): readonly MatrixRow[] {
  const places = new Map<string, MatrixRow['at'][number][]>();
  for (const { preflight } of results) {
    for (const { operation, at } of preflight.operations) {
      const known = places.get(operation) ?? [];
      places.set(operation, known);
      append(known, at);
    }
  }
  return [...places].map(([operation, at]) => ({
    operation,
    at: distinct(at),
    cells: callers.map((caller): Cell => caller.cell(operation)),
  }));
}

const distinct = <T>(items: readonly T[]): readonly T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];
