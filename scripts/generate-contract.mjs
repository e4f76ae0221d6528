// npm run contract: writes src/contract/data from facts/. Where facts/ comes from is told there, and nothing to it.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadScript } from './load-script.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const data = join(root, 'src/contract/data');

/** @throws Error that names the file when it cannot be read, or is no JSON */
function load(file) {
  const path = join(root, 'facts', file);
  try {
    return parseFile(file, readFileSync(path, 'utf8'));
  } catch (error) {
    throw error.code === undefined ? error : new Error(`facts/${file}: cannot be read (${error.code})`);
  }
}

const { packFacts, parseFile, readFacts } = await loadScript(root, 'scripts/contract/index.ts');
try {
  const files = packFacts(readFacts(load));
  for (const name of readdirSync(data)) if (!Object.hasOwn(files, name)) rmSync(join(data, name));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(data, name), text);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
