/** What people wrote of operations that a refreshed contract has no more: theirs to correct. */
import { checkAnnouncements, checkReported, checkWays } from '../check.js';
import { type Facts, TABLES } from '../tables.js';

/** Tables whose records are held against the contract, each record alone. */
const HELD = { ways: checkWays, enforcement: checkAnnouncements, reported: checkReported } as const;
const HELD_TABLES = ['ways', 'enforcement', 'reported'] as const satisfies readonly (keyof typeof HELD)[];

export interface Faults {
  /** One for each record that `npm run contract` will refuse, as it says it. */
  readonly lines: readonly string[];
  /** What a file of facts/ holds, without these records. */
  readonly without: (file: string, content: unknown) => unknown;
}

/** Looks through the tables that no contract brings up to date. */
export function faultsByHand(facts: Facts): Faults {
  const lines: string[] = [];
  const faulty = new Map<string, ReadonlySet<number>>();
  for (const name of HELD_TABLES) {
    const at = new Set<number>();
    for (const [index, record] of facts[name].entries()) {
      const line = faultOf(() => HELD[name]({ ...facts, [name]: [record] }));
      if (line === null) continue;
      lines.push(line);
      at.add(index);
    }
    faulty.set(TABLES[name].file, at);
  }
  return {
    lines,
    without: (file, content) =>
      Array.isArray(content)
        ? content.filter((_: unknown, index) => faulty.get(file)?.has(index) !== true)
        : content,
  };
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
