// npm run fuzz -- --inputs 1000000 [--seed N] [--out FOLDER]: damaged fixtures and generated inputs, each held to the
// oracles of test/fuzz. Prints the seed; an input that fails is made smaller and written to the folder (.fuzz).
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

/** Seconds without a next input after which a thread hangs; what is made smaller is tried many times. */
const HANGS_AFTER = 300;
/** So many different failures are enough to look at. */
const MOST_FAILURES = 20;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    out: { type: 'string', default: join(root, '.fuzz') },
  },
});
const [inputs, seed] = [Number(values.inputs), Number(values.seed)];
if (!Number.isSafeInteger(inputs) || !Number.isSafeInteger(seed) || inputs < 1) {
  console.error('fuzz: --inputs and --seed take whole numbers');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'why403-fuzz-'));
const bundle = join(folder, 'worker.mjs');
let failures = 0;

/** Runs every `step`-th input; resolves when all are done or the thread hangs. */
function share(first, step) {
  const at = new SharedArrayBuffer(4);
  const progress = new Int32Array(at);
  const worker = new Worker(bundle, {
    workerData: { seed, first, step, inputs, root, at },
  });
  let [seen, since] = [-1, Date.now()];
  const watch = setInterval(() => {
    const now = Atomics.load(progress, 0);
    if (now !== seen) [seen, since] = [now, Date.now()];
    if (failures >= MOST_FAILURES) worker.terminate();
    if (Date.now() - since < HANGS_AFTER * 1000) return;
    failures += 1;
    console.error(`fuzz: input ${now} of seed ${seed} hangs`);
    worker.terminate();
  }, 1000);
  worker.on('message', ({ number, name, wrong, bytes }) => {
    failures += 1;
    mkdirSync(values.out, { recursive: true });
    const file = join(values.out, `${seed}-${number}.bin`);
    writeFileSync(file, bytes);
    console.error(
      `fuzz: input ${number} (${name}), ${bytes.length} bytes in ${file}:\n  ${wrong.join('\n  ')}`,
    );
  });
  worker.on('error', (error) => {
    failures += 1;
    console.error(
      `fuzz: input ${Atomics.load(progress, 0)} of seed ${seed} ends the thread: ${error.message}`,
    );
  });
  return new Promise((resolve) => {
    worker.on('exit', () => {
      clearInterval(watch);
      resolve();
    });
  });
}

try {
  await build({
    absWorkingDir: root,
    entryPoints: ['test/fuzz/worker.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: bundle,
    logLevel: 'error',
  });
  const start = Date.now();
  const step = Math.min(inputs, availableParallelism());
  console.log(`fuzz: ${inputs} inputs of seed ${seed}`);
  await Promise.all(Array.from({ length: step }, (_, first) => share(first, step)));
  const seconds = (Date.now() - start) / 1000;
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const busy = Math.round((userCPUTime + systemCPUTime) / 1e6);
  console.log(
    `fuzz: ${failures} failed, ${Math.round(inputs / seconds)} a second, ${busy} s of processor time`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = failures > 0 ? 1 : 0;
