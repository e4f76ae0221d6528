/** The matrix: every operation against every caller. */
import { RULES } from '../../rules/index.js';
import { operationKey } from '../contract/index.js';
import type { RuleId } from '../judge/ids.js';
import { chooseRules } from '../judge/judge.js';
import { cellOf, unknownCell } from './cells.js';
import { createGathered, type Gathered } from './gathered.js';
import { interestOf, judgeCall } from './judge.js';
import { subjectOf } from './subjects.js';
import type { MatrixRow, PreflightCaller, PreflightOperation } from './types.js';

export interface MatrixOptions {
  /** Only these rules are asked; one that decides and is left out leaves the question open. */
  readonly only?: readonly RuleId[] | undefined;
  /** These are not. */
  readonly skip?: readonly RuleId[] | undefined;
}

export interface Matrix {
  readonly rows: readonly MatrixRow[];
  /** What was gathered of each caller, in their order; null for one of which nothing is known. */
  readonly gathered: readonly (Gathered | null)[];
}

/** Judges each operation for each caller. What is kept is a cell each, and what all cells of a caller add up to. */
export function judgeMatrix(
  operations: readonly PreflightOperation[],
  callers: readonly PreflightCaller[],
  { only, skip }: MatrixOptions = {},
): Matrix {
  const asked = chooseRules(RULES, only, skip);
  const columns = callers.map(({ name, caller, problem, divisions }) => ({
    name,
    problem,
    caller: problem === null ? caller : null,
    interest: interestOf(divisions),
    gathered: problem === null && caller !== null ? createGathered() : null,
  }));
  const rows = operations.map(({ operation, at }): MatrixRow => {
    const subject = subjectOf(operation);
    const cells = columns.map(({ name, problem, caller, interest, gathered }) => {
      if (caller === null) return unknownCell(name, problem);
      const judged = judgeCall(operation, subject, caller, interest, asked);
      const cell = cellOf(judged, name);
      gathered?.add(judged, cell);
      return cell;
    });
    return { operation: operationKey(operation), at, cells };
  });
  return { rows, gathered: columns.map(({ gathered }) => gathered) };
}

/** One row an operation, in it one cell a caller, both in the order that they are given in. */
export const matrixOf = (
  operations: readonly PreflightOperation[],
  callers: readonly PreflightCaller[],
  options: MatrixOptions = {},
): readonly MatrixRow[] => judgeMatrix(operations, callers, options).rows;
