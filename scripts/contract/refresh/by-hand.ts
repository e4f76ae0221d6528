/** What people wrote of operations that a refreshed contract has no more: theirs to correct. */
import { checkAnnouncements, checkReported, checkWays } from '../check.js';
import type { Facts } from '../tables.js';

export interface Faults {
  /** One for each record that `npm run contract` will refuse, as it says it. */
  readonly lines: readonly string[];
  /** All facts but these records. */
  readonly others: Facts;
}

/** Looks through the tables that no contract brings up to date, each record alone. */
export function faultsByHand(facts: Facts): Faults {
  const lines: string[] = [];
  function taken<T>(records: readonly T[], check: (records: readonly T[]) => void): readonly T[] {
    if (faultOf(() => check(records)) === null) return records;
    return records.filter((record) => {
      const line = faultOf(() => check([record]));
      if (line !== null) lines.push(line);
      return line === null;
    });
  }
  const others: Facts = {
    ...facts,
    ways: taken(facts.ways, (ways) => checkWays({ ...facts, ways })),
    enforcement: taken(facts.enforcement, (enforcement) => checkAnnouncements({ ...facts, enforcement })),
    reported: taken(facts.reported, (reported) => checkReported({ ...facts, reported })),
  };
  return { lines, others };
}

/** The line with which a check refuses; null when it does not. */
function faultOf(check: () => void): string | null {
  try {
    check();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
