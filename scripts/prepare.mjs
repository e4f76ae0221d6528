// Runs after npm ci, and where npm takes this package from its repository (`npm install git+https://…`, hooks of
// pre-commit): only there it must be built now. That npm prepares a package from Git, it tells by this variable. With
// --global it does not install what building needs.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const run = (command, words) =>
  execFileSync(command, words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });

if (process.env._PACOTE_NO_PREPARE_ !== undefined) {
  if (!existsSync(join(root, 'node_modules/esbuild')))
    run('npm', ['ci', '--global=false', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']);
  run('node', ['scripts/build.mjs']);
}
