/** Which findings are shown where a taker shows no more than so many. */
import type { Level } from './levels.js';
import type { Row } from './rows.js';

/** Of each level the numbers of its rows, counted over all rows from 0; those that most calls are about first. */
export type WorstFirst = Readonly<Record<Level, readonly number[]>>;

/** Walks over all rows once and keeps nothing of them but numbers. */
export function worstFirst(rows: Iterable<Pick<Row, 'level' | 'count'>>): WorstFirst {
  const found: Record<Level, { number: number; count: number }[]> = { error: [], warning: [], note: [] };
  let number = 0;
  for (const { level, count } of rows) {
    found[level].push({ number, count });
    number += 1;
  }
  const sorted = (level: Level): readonly number[] =>
    found[level].sort((a, b) => b.count - a.count || a.number - b.number).map((each) => each.number);
  return { error: sorted('error'), warning: sorted('warning'), note: sorted('note') };
}
