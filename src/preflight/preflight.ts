/** What an application will call, against the callers that will call it: the matrix, and what follows from it. */
import { contractInfo, operationKey } from '../contract/index.js';
import type { Unmatched } from '../needs/types.js';
import { callerReport } from '../report/caller.js';
import { VERSION } from '../version.js';
import { excessOf } from './excess.js';
import { judgeMatrix, type MatrixOptions } from './matrix.js';
import { comparedWith } from './since.js';
import { toAddOf } from './to-add.js';
import type { CallerRow, Preflight, PreflightCaller, PreflightOperation, Unread } from './types.js';

export interface PreflightInput extends MatrixOptions {
  /** Each once, in the order in which they are shown. */
  readonly operations: readonly PreflightOperation[];
  readonly unmatched: readonly Unmatched[];
  /** None unless given. */
  readonly unread?: readonly Unread[];
  /** Sentences that hold for all of it. */
  readonly notes?: readonly string[];
  /** Their names are unique. */
  readonly callers: readonly PreflightCaller[];
  /** Grants that nothing needs are asked for. */
  readonly excess: boolean;
  /** An earlier result, to say what changed. */
  readonly since: Preflight | null;
}

/** Pure; asks nobody. Equal arguments give equal results. */
export function preflight({
  operations,
  unmatched,
  unread = [],
  notes = [],
  callers,
  excess,
  since,
  ...options
}: PreflightInput): Preflight {
  const { rows, gathered } = judgeMatrix(operations, callers, options);
  const toAdd = callers.flatMap((known, place) => {
    const lacking = gathered[place]?.lacking();
    if (lacking === undefined || known.caller === null) return [];
    return toAddOf({ ...known, caller: known.caller }, lacking, callers);
  });
  const found = excess
    ? callers.flatMap((caller) =>
        caller.problem === null ? (excessOf(caller, operations, callers) ?? []) : [],
      )
    : [];
  const made: Omit<Preflight, 'since' | 'toAddSince'> = {
    schemaVersion: 1,
    tool: { name: 'why403', version: VERSION },
    contract: contractInfo(),
    callers: callers.map(callerRow),
    operations: rows,
    toAdd,
    mind: callers.flatMap(({ name, mind = [] }, place) =>
      [...mind, ...(gathered[place]?.mind() ?? [])].map((text) => ({ caller: name, text })),
    ),
    excess: found,
    unmatched,
    unread,
    notes: [...notes, ...(excess ? excessNotes(operations, unmatched) : [])],
  };
  return since === null ? { ...made, since: null, toAddSince: null } : comparedWith(made, since);
}

function callerRow({ name, caller, problem, fault, expected, asked, divisions }: PreflightCaller): CallerRow {
  const told = caller === null ? null : callerReport(caller).organization;
  const id = told?.id ?? null;
  return {
    name,
    organization:
      told === null
        ? null
        : { ...(told.id !== null && { id: told.id }), ...(told.name !== null && { name: told.name }) },
    expected: expected === null || id === null ? null : id.toLowerCase() === expected.toLowerCase(),
    expectedOrganization: expected,
    asked,
    client: caller?.clientId[0]?.value ?? null,
    grantType: caller?.grantType[0]?.value ?? null,
    problem,
    // What nobody tells the kind of could not be asked.
    fault: problem === null ? null : (fault ?? 'unasked'),
    divisions,
  };
}

/** What nothing is known to need may be needed by what is not known. */
function excessNotes(
  operations: readonly PreflightOperation[],
  unmatched: readonly Unmatched[],
): readonly string[] {
  const unreadable = operations.filter(({ operation }) => operation.permissions.mode === 'UNKNOWN');
  const [first] = unreadable;
  return [
    ...(first === undefined
      ? []
      : [
          `what nothing needs: the contract does not name what ${operationKey(first.operation)} needs${unreadable.length > 1 ? ` (and ${unreadable.length - 1} more)` : ''}, so that some of it may be needed there`,
        ]),
    ...(unmatched.length === 0
      ? []
      : [
          'what nothing needs: not all that was read could be matched, so that some of it may be needed there',
        ]),
  ];
}
