/** Numbers the problems of a run by what is said of them: equal are those of which the same is said. */
import type { DiagnosisReport } from '../report/types.js';

/** What is said of a problem, by which it is compared. */
export interface Said {
  readonly description: DiagnosisReport;
  /** The path of its calls, where they are no operation. */
  readonly path: string | null;
}

/**
 * Subjects may differ in what makes no difference here (the division of an object whose caller holds nothing), so
 * problems are compared once more when they are described: by all that the report says but places and addresses.
 *
 * @param again what was said of a problem before, by the key it was numbered with
 * @returns a function from a problem to its number, counting from 0; equal ones get the same
 */
export function createNumbering(again: (key: number) => Said): (said: Said, key: number) => number {
  const known = new Map<number, { readonly number: number; readonly key: number }[]>();
  let count = 0;
  return (said, key) => {
    const text = textOf(said);
    const hash = hashOf(text);
    const same = known.get(hash) ?? [];
    // The texts are long: only their hashes are kept, and a text is made again where the hash says that it may be equal.
    const equal = same.find((other) => textOf(again(other.key)) === text);
    if (equal !== undefined) return equal.number;
    const number = count;
    count += 1;
    known.set(hash, [...same, { number, key }]);
    return number;
  };
}

/** All that a report says of a problem, but where it stood and which one of its run it is. */
function textOf({ description, path }: Said): string {
  const { exchange, places: _, count: __, problem: ___, ...said } = description;
  return JSON.stringify([exchange.method, exchange.operation ?? path, exchange.status, said]);
}

/** FNV-1a over all units of a text: descriptions differ in a few of them, so no sample would do. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
