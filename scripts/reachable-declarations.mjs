// tsc writes a declaration for each file of src. Only those that the entries lead to are of use to anybody; the others
// name packages that whoever installs this one does not have.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORTED = /(?:\bfrom|\bimport|\bimport\()\s*(['"])(\.[^'"\n]+)\.js\1/g;

function addReached(file, reached) {
  if (reached.has(file)) return;
  reached.add(file);
  for (const [, , path] of readFileSync(file, 'utf8').matchAll(IMPORTED))
    addReached(join(dirname(file), `${path}.d.ts`), reached);
}

/**
 * Removes from a folder the declarations that no entry leads to.
 *
 * @param {string} folder
 * @param {readonly string[]} entries relative to the folder
 * @throws Error when a declaration imports one that is not there
 */
export function keepReachable(folder, entries) {
  const reached = new Set();
  for (const entry of entries) addReached(join(folder, entry), reached);
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name);
    if (file.endsWith('.d.ts') && !reached.has(file)) rmSync(file);
  }
}
