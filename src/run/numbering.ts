/** Numbers the problems of a run by what is said of them: equal are those of which the same is said. */
import type { Subject } from '../judge/subject.js';
import type { DiagnosisReport } from '../report/types.js';
import type { Problem } from './problems.js';

/**
 * Subjects may differ in what makes no difference here (the division of an object whose caller holds nothing), so
 * problems are compared once more when they are described: by all that the report says but places and addresses.
 *
 * @param described what the report says of a problem
 * @returns a function from a problem to its number, counting from 0; equal ones get the same
 */
export function createNumbering(
  described: (problem: Problem) => DiagnosisReport,
): (problem: Problem) => number {
  const known = new Map<number, { readonly number: number; readonly problem: Problem }[]>();
  const say = (problem: Problem) => saidOf(described(problem), problem.subject);
  let count = 0;
  return (problem) => {
    const text = say(problem);
    const hash = hashOf(text);
    const same = known.get(hash) ?? [];
    // The texts are long: only their hashes are kept, and a text is made again where the hash says that it may be equal.
    const equal = same.find((other) => say(other.problem) === text);
    if (equal !== undefined) return equal.number;
    const number = count;
    count += 1;
    known.set(hash, [...same, { number, problem }]);
    return number;
  };
}

/** All that a report says of a problem, but where it stood and which one of its run it is. */
function saidOf(
  { exchange, places: _, count: __, problem: ___, ...said }: DiagnosisReport,
  subject: Subject,
): string {
  return JSON.stringify([exchange.method, exchange.operation ?? subject.path, exchange.status, said]);
}

/** FNV-1a over all units of a text: descriptions differ in a few of them, so no sample would do. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
