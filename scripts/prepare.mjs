// Runs after npm ci, and where npm takes this package from its repository (`npm install git+https://…`, hooks of
// pre-commit): only there it must be built now. That npm prepares a package from Git, it tells by this variable.
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

if (process.env._PACOTE_NO_PREPARE_ !== undefined)
  execFileSync(process.execPath, [join(dirname(fileURLToPath(import.meta.url)), 'build.mjs')], {
    stdio: 'inherit',
  });
