// Writes docs/rules.md, docs/causes.md and the tables in the README from the objects.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'why403-docs-'));
const file = join(folder, 'docs.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['scripts/docs-content.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: file,
});
const { rulesPage, causesPage, withTables } = await import(pathToFileURL(file).href);
writeFileSync(join(root, 'docs/rules.md'), rulesPage());
writeFileSync(join(root, 'docs/causes.md'), causesPage());
writeFileSync(join(root, 'README.md'), withTables(readFileSync(join(root, 'README.md'), 'utf8')));
rmSync(folder, { recursive: true });
