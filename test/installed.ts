/** Programs of others that some tests need: CI installs them (`.ci/run`), and whoever has none of them leaves those tests out. */
import { execFileSync } from 'node:child_process';

/** @throws in CI, where a test that is left out would not be noticed. */
export function isInstalled(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    if (process.env['CI'] === 'true') throw new Error(`${program} is not installed; .ci/run does that`);
    return false;
  }
}
