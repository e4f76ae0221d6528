/** A share of the inputs of a seed, in a thread of its own: which one it is at stands in shared memory. */

import { join } from 'node:path';
import { programApart } from './apart.js';
import { type FuzzInput, inputOf, namedStill, readFixtures } from './inputs.js';
import { minimised } from './minimise.js';
import { oraclesOf } from './oracles.js';
import { builtSchema } from './schema.js';

interface Share {
  readonly seed: number;
  /** The first number, and how far the next is. */
  readonly first: number;
  readonly step: number;
  readonly inputs: number;
  /** The folder of the project, built. */
  readonly root: string;
}

/** The program is run on one input in so many, and on each that is larger than so many bytes: a process takes long to start. */
const APART = 500;
const LARGE = 100_000;

const { seed, first, step, inputs, root }: Share = JSON.parse(process.argv[2] ?? '{}');
/** Resolves when it is sent, so that it is known even if what follows never ends. */
const tell = (message: object): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(message, () => resolve());
  });
const fixtures = readFixtures(join(root, 'fixtures'));
const complaints = oraclesOf(builtSchema(root));
const program = programApart(root);

/** What is wrong without what differs from input to input. */
const kindOf = (complaint: string): string =>
  complaint.split('\n')[0]?.replace(/\d+|U\+\S+|\{.*|\[.*/g, '') ?? '';

/** Smaller, and the same is wrong with it. */
function smaller(input: FuzzInput, worst: string, check: typeof complaints): Uint8Array {
  const kind = kindOf(worst);
  return minimised(
    input.bytes,
    (bytes) =>
      namedStill(input.canary, bytes) === input.canary &&
      check({ ...input, bytes }).some((each) => kindOf(each) === kind),
  );
}

async function look(number: number): Promise<void> {
  const input = inputOf(seed, number, fixtures);
  const within = complaints(input);
  const isApart = number % APART === 0 || input.bytes.length > LARGE;
  const wrong = isApart ? [...within, ...program.complaints(input)] : within;
  const [worst] = wrong;
  if (worst === undefined) return;
  // What takes seconds, or a process, would take hours to make smaller.
  const isQuick = within.length > 0 && !worst.startsWith('takes');
  const bytes = isQuick ? smaller(input, worst, complaints) : input.bytes;
  await tell({ kind: 'wrong', name: input.name, wrong, bytes });
}

// Who started it was ended.
process.on('disconnect', () => process.exit());

for (let number = first; number < inputs; number += step) {
  await tell({ kind: 'at', number });
  await look(number);
}
program.close();
const { user, system } = process.cpuUsage();
await tell({ kind: 'done', seconds: (user + system) / 1e6 });
process.disconnect?.();
