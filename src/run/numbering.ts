/** Numbers the problems of a run by what is said of them: equal are those of which the same is said. */
import type { Subject } from '../judge/subject.js';
import type { DiagnosisReport } from '../report/types.js';

/**
 * Subjects may differ in what makes no difference here (the division of an object whose caller holds nothing), so
 * problems are compared once more when they are described: by all that the report says but places and addresses.
 *
 * @returns a function from a description to its number, counting from 0; equal ones get the same
 */
export function createNumbering(): (described: DiagnosisReport, subject: Subject) => number {
  const known = new Map<number, Numbered[]>();
  let count = 0;
  return (described, subject) => {
    const text = saidOf(described, subject);
    const hash = hashOf(text);
    const same = known.get(hash) ?? [];
    const equal = same.find((other) => saidOf(other.described, other.subject) === text);
    if (equal !== undefined) return equal.number;
    const number = count;
    count += 1;
    known.set(hash, [...same, { number, described, subject }]);
    return number;
  };
}

interface Numbered {
  readonly number: number;
  readonly described: DiagnosisReport;
  readonly subject: Subject;
}

/** The texts are long: only their hashes are kept. */
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
