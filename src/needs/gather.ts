/** Uses, put together: by who calls, an operation once with its first places. Memory grows with what differs. */
import { better } from '../caller/facts.js';
import type { Operation } from '../contract/types.js';
import type { NeededOperation, Unmatched, Use, UsePlace } from './types.js';

/** Places that are kept of an operation; the others are counted. */
const MOST_PLACES = 100;
/** Different texts that are kept of what matched nothing. */
const MOST_UNMATCHED = 1000;

interface Counted {
  readonly operation: Operation;
  readonly at: UsePlace[];
  count: number;
  grade: Use['grade'];
}

export interface Gathering {
  /** @param caller tells callers apart; '' where nothing is known of who calls */
  use(caller: string, use: Use): void;
  /** Each text of an input once, with its first place. */
  unmatched(unmatched: Unmatched): void;
  /** What was gathered of these callers together, in the order of the first use. */
  operationsOf(callers: readonly string[]): readonly NeededOperation[];
  /** In the order of the first use. */
  callers(): readonly string[];
  listUnmatched(): readonly Unmatched[];
  /** How many different texts matched nothing and are not listed. */
  beyond(): number;
}

export function createGathering(): Gathering {
  const byCaller = new Map<string, Map<Operation, Counted>>();
  const unmatched = new Map<string, Unmatched>();
  let beyond = 0;
  return {
    use(caller, { operation, at, grade }) {
      const operations = byCaller.get(caller) ?? new Map<Operation, Counted>();
      byCaller.set(caller, operations);
      const known = operations.get(operation);
      if (known === undefined) {
        operations.set(operation, { operation, at: [at], count: 1, grade });
        return;
      }
      known.count += 1;
      if (known.at.length < MOST_PLACES) known.at.push(at);
      if (better(grade, known.grade)) known.grade = grade;
    },
    unmatched(one) {
      const key = JSON.stringify([one.at.path, one.text]);
      if (unmatched.has(key)) return;
      if (unmatched.size < MOST_UNMATCHED) unmatched.set(key, one);
      else beyond += 1;
    },
    operationsOf: (callers) => together(callers.map((caller) => byCaller.get(caller))),
    callers: () => [...byCaller.keys()],
    listUnmatched: () => [...unmatched.values()],
    beyond: () => beyond,
  };
}

function together(
  parts: readonly (ReadonlyMap<Operation, Counted> | undefined)[],
): readonly NeededOperation[] {
  const [first, ...others] = parts.filter((part) => part !== undefined);
  const all = new Map<Operation, NeededOperation>(first);
  for (const part of others) {
    for (const [operation, more] of part) {
      const known = all.get(operation);
      all.set(operation, known === undefined ? more : joined(known, more));
    }
  }
  return [...all.values()].sort(byKey);
}

const joined = (a: NeededOperation, b: NeededOperation): NeededOperation => ({
  operation: a.operation,
  at: [...a.at, ...b.at].slice(0, MOST_PLACES),
  count: a.count + b.count,
  grade: better(b.grade, a.grade) ? b.grade : a.grade,
});

/** By path, then by method: what belongs together stands together. */
function byKey({ operation: a }: NeededOperation, { operation: b }: NeededOperation): number {
  const [first, second] = [`${a.path} ${a.method}`, `${b.path} ${b.method}`];
  return first < second ? -1 : first > second ? 1 : 0;
}
