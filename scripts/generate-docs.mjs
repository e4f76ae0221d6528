// Writes docs/rules.md, docs/causes.md and the generated parts of other pages from the objects.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadScript } from './load-script.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { rulesPage, causesPage, withTables } = await loadScript(root, 'scripts/docs-content.ts');
writeFileSync(join(root, 'docs/rules.md'), rulesPage());
writeFileSync(join(root, 'docs/causes.md'), causesPage());
for (const page of ['README.md', 'docs/preflight.md', 'docs/lint.md'])
  writeFileSync(join(root, page), withTables(readFileSync(join(root, page), 'utf8')));
