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

/** What the verbs of people are in ids of operations. */
const VERBS: Readonly<Record<string, readonly string[]>> = {
  list: ['get'],
  find: ['get'],
  fetch: ['get'],
  search: ['get', 'post'],
  query: ['get', 'post'],
  create: ['post'],
  update: ['put', 'patch'],
  remove: ['delete'],
};

const wordsOfId = (id: string): readonly string[] =>
  id
    .slice(0, 200)
    .replace(/([a-z0-9])(?=[A-Z])/g, '$1_')
    .toLowerCase()
    .split('_')
    .filter((word) => word !== '');

/**
 * Operations whose ids hold the words of a name behind its verb, in order; those that ask for the fewest parameters
 * first, of these the shortest: `getRoutingQueues` for `listQueues`.
 */
export function operationIdsOfWords(name: string, limit: number): readonly Operation[] {
  const [verb = '', ...wanted] = wordsOfId(name);
  const verbs = VERBS[verb] ?? [verb];
  if (wanted.length === 0) return [];
  return allOperations()
    .filter(({ id }) => {
      const [own = '', ...words] = wordsOfId(id);
      if (!verbs.includes(own)) return false;
      let next = 0;
      for (const word of words) if (word === wanted[next]) next += 1;
      return next === wanted.length;
    })
    .sort((a, b) => parametersOf(a) - parametersOf(b) || a.id.length - b.id.length)
    .slice(0, limit);
}

const parametersOf = ({ path }: Operation): number => path.split('{').length;
