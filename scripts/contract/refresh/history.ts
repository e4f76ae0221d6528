/** The history of required permissions, with what a refreshed contract changes. */
import { sameRequirement } from '../../../src/contract/index.js';
import type { Facts } from '../tables.js';
import { byCalls, callsOf, type OperationFact, SOURCE } from './tables.js';

type Change = Facts['history'][number];
type Requirement = Change['from'];

/**
 * @param operations the refreshed ones
 * @param release in which they were seen
 */
export function refreshedHistory(
  facts: Facts,
  operations: readonly OperationFact[],
  release: Pick<Change, 'api' | 'date'>,
): Pick<Facts, 'history' | 'historyMeta'> {
  const before = byCalls(facts.operations);
  const latest = byCalls(facts.history);
  const now = new Set(operations.map(callsOf));
  // One that comes back is in a table again.
  const changes = facts.history.map(({ gone, ...change }) => ({
    ...change,
    ...(gone === true && !now.has(callsOf(change)) && { gone }),
  }));
  for (const operation of operations) {
    const last = latest.get(callsOf(operation));
    const from = last?.to ?? before.get(callsOf(operation))?.permissions;
    const to = operation.permissions;
    if (from === undefined || sameRequirement(from, to)) continue;
    // What one of the two does not tell is no change; only what is told already must go on.
    if (last === undefined && (from.mode === 'UNKNOWN' || to.mode === 'UNKNOWN')) continue;
    const { method } = operation;
    const path = last?.path ?? operation.path;
    changes.push({ method, path, ...release, from: sorted(from), to: sorted(to) });
  }
  const { historyMeta } = facts;
  return {
    history: changes.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)),
    historyMeta: {
      ...historyMeta,
      to: release,
      sources: [...new Set([...historyMeta.sources, SOURCE])],
    },
  };
}

const sorted = ({ mode, names }: Requirement): Requirement => ({ mode, names: names.toSorted() });

const placeOf = ({ path, method, date }: Change): string => [path, method, date].join('\u0000');
