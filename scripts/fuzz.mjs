// npm run fuzz -- --inputs 1000000 [--seed N] [--out FOLDER]: damaged fixtures and generated inputs, each held to the
// oracles of test/fuzz. Prints the seed; an input that fails is made smaller and written to the folder (.fuzz).
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

/** Seconds without a next input after which a process hangs; what is made smaller is tried many times. */
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

/** Seconds of processor time that all have taken. */
let busy = 0;

/** Runs every `step`-th input in a process of its own, whose time is its own; resolves when all are done or it hangs. */
function share(first, step) {
  const worker = fork(bundle, [JSON.stringify({ seed, first, step, inputs, root })], {
    serialization: 'advanced',
  });
  let [at, since] = [first, Date.now()];
  const fail = (what) => {
    failures += 1;
    console.error(`fuzz: input ${at} of seed ${seed} ${what}`);
  };
  const watch = setInterval(() => {
    if (failures >= MOST_FAILURES) worker.kill('SIGKILL');
    if (Date.now() - since < HANGS_AFTER * 1000) return;
    fail('hangs');
    worker.kill('SIGKILL');
  }, 1000);
  const take = {
    at: ({ number }) => {
      [at, since] = [number, Date.now()];
    },
    wrong: ({ name, wrong, bytes }) => {
      mkdirSync(values.out, { recursive: true });
      const file = join(values.out, `${seed}-${at}.bin`);
      writeFileSync(file, bytes);
      fail(`(${name}), ${bytes.length} bytes in ${file}:\n  ${wrong.join('\n  ')}`);
    },
    done: ({ seconds }) => {
      busy += seconds;
    },
  };
  worker.on('message', (message) => take[message.kind](message));
  return new Promise((resolve) => {
    worker.on('exit', (code, signal) => {
      clearInterval(watch);
      if (code !== 0 && signal !== 'SIGKILL') fail(`ends the process: ${code ?? signal}`);
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
  console.log(
    `fuzz: ${failures} failed, ${Math.round(inputs / seconds)} a second, ${Math.round(busy)} s of processor time`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = failures > 0 ? 1 : 0;
