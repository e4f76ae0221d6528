/** Operations by their ids (`getRoutingQueues`), as the contract and the SDKs made from it name them. */

import { editDistance } from '../primitives/spelling.js';
import { ofContract } from './current.js';
import { allOperations, removedOperations } from './operations.js';
import type { Operation } from './types.js';

const byId = ofContract(
  () =>
    new Map(
      [...removedOperations(), ...allOperations()].map((operation) => [plain(operation.id), operation]),
    ),
);

/** SDKs write `getRoutingQueues`, `get_routing_queues` and `GetRoutingQueues`. */
function plain(id: string): string {
  return id.trim().slice(0, 200).replaceAll('_', '').toLowerCase();
}

/** The operation of an id, in the spelling of any SDK; null for others. */
export function operationOfId(id: string): Operation | null {
  return byId().get(plain(id)) ?? null;
}

const METHODS = /^(?:get|post|put|patch|delete|head)/;
/** Letters that may be wrong in an id. */
const SLIPS = 2;
/** Shorter ids have neighbours by chance. */
const SHORTEST = 8;

/** Operations whose ids begin so, or are so with a slip of the pen, the shortest first; empty for what looks like no id. */
export function nearestOperationIds(id: string, limit: number): readonly Operation[] {
  const wanted = plain(id);
  if (wanted.length < SHORTEST || !METHODS.test(wanted) || !/^\w+$/.test(id)) return [];
  return [...byId()]
    .flatMap(([own, operation]) => {
      const edits = own.startsWith(wanted) ? SLIPS : editDistance(wanted, own, SLIPS);
      return edits > SLIPS || operation.removed ? [] : [{ operation, edits }];
    })
    .sort((a, b) => a.edits - b.edits || a.operation.id.length - b.operation.id.length)
    .slice(0, limit)
    .map(({ operation }) => operation);
}
