/** A share of the inputs of a seed, in a thread of its own: which one it is at stands in shared memory. */
import { parentPort, workerData } from 'node:worker_threads';
import { inputOf, readFixtures } from './inputs.js';
import { minimised } from './minimise.js';
import { complaints } from './oracles.js';

interface Share {
  readonly seed: number;
  /** The first number, and how far the next is. */
  readonly first: number;
  readonly step: number;
  readonly inputs: number;
  /** The folder of the fixtures. */
  readonly fixtures: string;
  /** The number that it is at. */
  readonly at: SharedArrayBuffer;
}

const { seed, first, step, inputs, fixtures, at }: Share = workerData;
const progress = new Int32Array(at);
const all = readFixtures(fixtures);

/** What is wrong without what differs from input to input. */
const kindOf = (complaint: string): string =>
  complaint.split('\n')[0]?.replace(/\d+|U\+\S+|\{.*|\[.*/g, '') ?? '';

for (let number = first; number < inputs; number += step) {
  Atomics.store(progress, 0, number);
  const input = inputOf(seed, number, all);
  const wrong = complaints(input);
  const [worst] = wrong;
  if (worst === undefined) continue;
  const kind = kindOf(worst);
  const isSame = (bytes: Uint8Array): boolean =>
    (input.canary === null || new TextDecoder().decode(bytes).includes(`Bearer ${input.canary}`)) &&
    complaints({ ...input, bytes }).some((each) => kindOf(each) === kind);
  // What takes seconds would take hours to make smaller.
  const bytes = kind.startsWith('takes') ? input.bytes : minimised(input.bytes, isSame);
  parentPort?.postMessage({ number, name: input.name, wrong, bytes });
}
Atomics.store(progress, 0, inputs);
