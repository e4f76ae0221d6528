// npm run simulate-refresh: shows that a refreshed contract needs nothing but facts/. In a copy of the checkout it adds
// to facts/ what a refresh would, makes everything anew, and runs the tests that a contract can make fail: with --all all of
// them, with --quick none. Nothing here changes.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isLeftOut } from './refreshed-tests.mjs';
import { ADDED, checkSamples, EDITION } from './simulated-refresh.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const copy = mkdtempSync(join(tmpdir(), 'why403-refresh-'));

/** Adds records to a table where its order has them; the generator refuses them anywhere else. */
function add(file, records, placeOf) {
  const path = join(copy, 'facts', file);
  const all = [...JSON.parse(readFileSync(path, 'utf8')), ...records];
  all.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  writeFileSync(path, `[\n${all.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`);
}

/** Runs a program in the copy; what it prints is shown only when it fails, or as `shown`. */
function run(title, command, words, shown = false) {
  const started = Date.now();
  const result = spawnSync(command, words, {
    cwd: copy,
    stdio: shown ? 'inherit' : 'pipe',
    encoding: 'utf8',
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`simulate-refresh: ${title}: ${result.status === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  if (result.status === 0) return;
  console.error(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  throw new Error(`${title} failed on a refreshed contract`);
}

const node = (title, ...words) => run(title, process.execPath, words);
const binary = (name) => join(copy, 'node_modules', name);

try {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  })
    .toString()
    .split('\0')
    .filter((file) => file !== '' && file !== 'node_modules');
  for (const file of files) cpSync(join(root, file), join(copy, file), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

  for (const { file, records, placeOf } of ADDED) add(file, records, placeOf);
  const meta = JSON.parse(readFileSync(join(copy, 'facts/contract/meta.json'), 'utf8'));
  const refreshed = { ...meta, ...EDITION, older: undefined };
  writeFileSync(join(copy, 'facts/contract/meta.json'), `${JSON.stringify(refreshed, null, 2)}\n`);

  node('npm run contract', 'scripts/generate-contract.mjs');
  node('npm run docs', 'scripts/generate-docs.mjs');
  node(
    'npm run format',
    binary('@biomejs/biome/bin/biome'),
    'check',
    '--write',
    '--log-level=error',
    'facts',
  );
  node('npm run types', binary('typescript/bin/tsc'), '--noEmit');
  node('npm run build', 'scripts/build.mjs');
  checkSamples(copy, root);
  console.log('simulate-refresh: what it says of what was added: ok');
  if (!process.argv.includes('--quick')) {
    // Vitest takes parts of paths; with none it takes all.
    const tests = process.argv.includes('--all')
      ? []
      : files.filter((file) => file.endsWith('.test.ts') && !isLeftOut(file));
    run(
      'the tests',
      process.execPath,
      [binary('vitest/vitest.mjs'), 'run', '--reporter=dot', ...tests],
      true,
    );
  }
} catch (error) {
  console.error(`simulate-refresh: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true });
}
