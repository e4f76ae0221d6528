/** Contracts to compare, of operations that no contract has. */
import type { Operation } from '../../src/contract/types.js';
import { concerning } from '../../src/difference/concerning.js';
import { unionOf } from '../../src/difference/operations.js';
import type { Concerns, ContractSide } from '../../src/difference/types.js';
import type { CallerNeeds } from '../../src/needs/types.js';
import { callerNeeds, needsOf, place, operation as plainOperation } from '../needs/needs.js';

export const PATH = '/api/v2/pigeons/{pigeonId}';

/** `GET /api/v2/pigeons/{pigeonId}` unless something else is given. */
export const operation = (parts: Partial<Operation> = {}): Operation =>
  plainOperation({ id: 'getPigeon', path: PATH, ...parts });

/** One named A is older than any other. */
export const side = (
  version: string,
  operations: readonly Partial<Operation>[],
  parts: Partial<ContractSide> = {},
): ContractSide => ({
  version,
  date: '2030-01-01',
  api: version.startsWith('A') ? 1 : 2,
  operations: operations.map(operation),
  ...parts,
});

export const any = (...names: string[]): Partial<Operation> => ({ permissions: { mode: 'ANY', names } });
export const all = (...names: string[]): Partial<Operation> => ({ permissions: { mode: 'ALL', names } });
export const none: Partial<Operation> = { permissions: { mode: 'NONE', names: [] } };
export const words: Partial<Operation> = { permissions: { mode: 'UNKNOWN', names: [] } };
export const scopes = (...names: string[]): Partial<Operation> => ({ scopes: names });

/** Somebody who calls every operation of both sides once, on line 3 of a list. */
export const callingAll = (
  from: ContractSide,
  to: ContractSide,
  parts: Partial<CallerNeeds> = {},
): CallerNeeds =>
  callerNeeds(
    unionOf(from, to).map((one) => ({
      operation: one,
      at: [place('calls.txt', 3)],
      count: 1,
      grade: 'contract' as const,
    })),
    parts,
  );

/** What of the difference concerns these callers; none given: somebody who calls all there is. */
export const concernsOf = (
  from: ContractSide,
  to: ContractSide,
  callers: readonly CallerNeeds[] = [callingAll(from, to)],
): Concerns => concerning(from, to, needsOf({ callers }));
