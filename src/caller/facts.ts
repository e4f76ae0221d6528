/** Small helpers on lists of facts. A list is kept best grade first. */
import { type Fact, GRADES, type Grade } from './types.js';

const RANK: Readonly<Record<Grade, number>> = Object.fromEntries(
  GRADES.map((grade, index) => [grade, index]),
) as Record<Grade, number>;

/** The worse of two grades: a conclusion has the grade of its weakest premise. */
export const weaker = (a: Grade, b: Grade): Grade => (RANK[a] >= RANK[b] ? a : b);

/** Is the first of two grades the better one? */
export const better = (a: Grade, b: Grade): boolean => RANK[a] < RANK[b];

export const best = <T>(facts: readonly Fact<T>[]): Fact<T> | null => facts[0] ?? null;

export const ofGrade = <T>(facts: readonly Fact<T>[], grade: Grade): Fact<T> | null =>
  facts.find((fact) => fact.grade === grade) ?? null;

/** Best grade first; among equals the later one (a flag after a file) wins. */
export function sortFacts<T>(facts: readonly Fact<T>[]): readonly Fact<T>[] {
  return facts.length < 2 ? facts : [...facts].reverse().sort((a, b) => RANK[a.grade] - RANK[b.grade]);
}
