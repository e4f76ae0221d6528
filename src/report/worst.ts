/** Which findings are shown where a taker shows no more than so many. */
import { LIKELIHOODS } from '../judge/ids.js';
import type { Level } from './levels.js';
import type { Row } from './rows.js';

/** Of each level the numbers of its rows, counted over all rows from 0; what is certain first, then those that most calls are about. */
export type WorstFirst = Readonly<Record<Level, readonly number[]>>;

type Weighed = Pick<Row, 'likelihood' | 'count'>;

/** 0: certain. */
const rankOf = ({ likelihood }: Weighed): number => LIKELIHOODS.indexOf(likelihood ?? 'possible');

/** Below 0 where `a` is the worse one; equal ones keep their order. */
const compare = (a: Weighed, b: Weighed): number => rankOf(a) - rankOf(b) || b.count - a.count;

interface Found extends Weighed {
  readonly number: number;
}

/** Walks over all rows once and keeps nothing of them but numbers. */
export function worstFirst(rows: Iterable<Pick<Row, 'level' | 'likelihood' | 'count'>>): WorstFirst {
  const found: Record<Level, Found[]> = { error: [], warning: [], note: [] };
  let number = 0;
  for (const { level, likelihood, count } of rows) {
    found[level].push({ number, likelihood, count });
    number += 1;
  }
  const sorted = (level: Level): readonly number[] =>
    found[level].sort((a, b) => compare(a, b) || a.number - b.number).map((each) => each.number);
  return { error: sorted('error'), warning: sorted('warning'), note: sorted('note') };
}

export interface Worst<T> {
  add(row: T): void;
  /** The worst first, equal ones in their order. */
  readonly kept: readonly T[];
  /** How many were not kept. */
  left(): number;
}

/** Keeps the worst of rows that come one after the other. */
export function keepWorst<T extends Weighed>(most: number): Worst<T> {
  const kept: T[] = [];
  let count = 0;
  return {
    kept,
    add(row) {
      count += 1;
      const behind = kept.findIndex((other) => compare(row, other) < 0);
      kept.splice(behind < 0 ? kept.length : behind, 0, row);
      if (kept.length > most) kept.pop();
    },
    left: () => count - kept.length,
  };
}
