/** Which findings are shown where a taker shows no more than so many. */
import { LIKELIHOODS } from '../judge/ids.js';
import type { Level } from './levels.js';
import type { Row } from './rows.js';

/** Of each level the numbers of its rows, counted over all rows from 0; what is certain first, then those that most calls are about. */
export type WorstFirst = Readonly<Record<Level, readonly number[]>>;

interface Found {
  readonly number: number;
  /** 0: certain. */
  readonly rank: number;
  readonly count: number;
}

/** Walks over all rows once and keeps nothing of them but numbers. */
export function worstFirst(rows: Iterable<Pick<Row, 'level' | 'likelihood' | 'count'>>): WorstFirst {
  const found: Record<Level, Found[]> = { error: [], warning: [], note: [] };
  let number = 0;
  for (const { level, likelihood, count } of rows) {
    const rank = LIKELIHOODS.indexOf(likelihood ?? 'possible');
    found[level].push({ number, rank, count });
    number += 1;
  }
  const sorted = (level: Level): readonly number[] =>
    found[level]
      .sort((a, b) => a.rank - b.rank || b.count - a.count || a.number - b.number)
      .map((each) => each.number);
  return { error: sorted('error'), warning: sorted('warning'), note: sorted('note') };
}
