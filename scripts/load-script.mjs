// Scripts in TypeScript share code and types with src; esbuild makes a module of one that this Node.js can import.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The exports of a script, `file` from the root of the project. */
export async function loadScript(root, file) {
  const folder = mkdtempSync(join(tmpdir(), 'why403-script-'));
  try {
    const outfile = join(folder, 'script.mjs');
    await build({
      absWorkingDir: root,
      entryPoints: [file],
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      // Of packages that have two builds that of modules: the other one cannot be bundled.
      mainFields: ['module', 'main'],
      // CommonJS that is bundled may ask for builtin modules.
      banner: {
        js: `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);`,
      },
      outfile,
      loader: { '.wasm': 'binary' },
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
