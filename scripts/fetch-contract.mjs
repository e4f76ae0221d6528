// node scripts/fetch-contract.mjs: brings facts/contract up to the document that the platform publishes now, and says what
// changed and what a person must do. With a FILE or URL, up to that one.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadScript } from './load-script.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { fetchContract } = await loadScript(root, 'scripts/contract/refresh/index.ts');
try {
  await fetchContract(process.argv.slice(2), {
    facts: join(root, 'facts'),
    today: new Date().toISOString().slice(0, 10),
    tell: (text) => process.stdout.write(text),
    say: (line) => console.error(`fetch-contract: ${line}`),
  });
} catch (error) {
  console.error(`fetch-contract: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
